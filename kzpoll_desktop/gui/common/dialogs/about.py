"""What the program is, what it is not, and the law it follows."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from kzpoll_desktop import __version__
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.texts.format import date


class AboutDialog(Dialog):
    """The two honest limits stand here as they stand on the start page."""

    topic = "about"
    form = False

    def __init__(
        self, election: ElectionDefinition | None, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__("about", parent, edges=(24, 20), spacing=12)
        self._election = election
        self._language = language
        self.heading = QLabel(f"kzpoll {__version__}")
        self.heading.setProperty("title", True)
        self.sentences = [QLabel() for _ in range(5)]
        self.close_button = self.button("close", lambda: self.tr("&Close"), self.accept, primary=True)
        self.whole.addWidget(self.heading)
        for label in self.sentences:
            label.setWordWrap(True)
            self.whole.addWidget(label)
        self.foot(None, self.close_button)
        self.live(self._say)
        self.fit(self.heading.fontMetrics().horizontalAdvance("n") * 62)
        self.close_button.setFocus()

    def _say(self) -> None:
        self.setWindowTitle(self.tr("About the program"))
        law = ""
        if self._election is not None:
            law = self.tr("Rules: Constitutional Law on Elections, edition of %1.")
            law = law.replace("%1", date(self._election.law.edition))
        texts = (
            self.tr("An offline aid that leads a precinct election commission through election day."),
            self.tr("The signed paper protocol is the legal document. The program does not replace it."),
            self.tr(
                "The printout is a protocol sheet to be copied to the commission's approved form; it is not the form."
            ),
            law,
            self.tr(
                "The program sends nothing anywhere: every figure stays in the precinct file on this computer."
            ),
        )
        for label, text in zip(self.sentences, texts, strict=True):
            label.setText(text)
            label.setVisible(bool(text))
