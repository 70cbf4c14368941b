"""A member's dissenting opinion, in a field with room for it: it stands in the annex and on a sheet of its own [20(5)]."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QLabel, QWidget

from kzpoll_desktop.gui.common.calm import PlainText
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.texts.format import count

# As many letters as stand on one sheet at a size that can be read.
MOST: Final = 3_000
_WIDE: Final = 760
_HIGH: Final = 460


class DissentDialog(Dialog):
    """path: whose opinion; opinion: what stands in the field, and nothing at all takes an opinion back."""

    topic = "dissent"
    loses = True

    def __init__(
        self, path: str, name: str, opinion: str, context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__("dissent", parent)
        self.path = path
        self.says(self.setWindowTitle, lambda: self.tr("Dissenting opinion"))
        who = QLabel(name)
        who.setProperty("heading", True)
        who.setWordWrap(True)
        self.text = PlainText(opinion)
        self.text.setTabChangesFocus(True)
        label = self.field(
            "text",
            self.text,
            lambda: self.tr("&Opinion, as it is to stand in the annex and on its own sheet:"),
            called=lambda: self.tr("Dissenting opinion: %1").replace("%1", name),
            wrap=True,
        )
        self.keep_button = self.button(
            "keep", lambda: self.tr("&Keep the opinion"), self._on_keep, primary=True
        )
        self.whole.addWidget(who)
        self.whole.addWidget(label)
        self.whole.addWidget(self.text, 1)
        self.foot(
            None,
            self.button("cancel", lambda: self.tr("&Leave as it was"), self.reject),
            self.keep_button,
        )
        self.fit(context.look.px(_WIDE), context.look.px(_HIGH))
        self.text.setFocus()

    @property
    def opinion(self) -> str:
        """The opinion without blanks round it."""
        return self.text.toPlainText().strip()

    def _on_keep(self) -> None:
        if len(self.opinion) > MOST:
            text = self.tr(
                "No more than %1 letters fit on the sheet, and these are %2. Shorten the text, or attach the rest on paper."
            )
            text = text.replace("%1", count(MOST)).replace("%2", count(len(self.opinion)))
            self.tell(text, at=self.text)
            return
        self.accept()
