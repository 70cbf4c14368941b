"""Ready the day before: what was looked at, what somebody has to see to, and the page to sign."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import FormDialog, fit
from kzpoll_desktop.gui.widgets.shapes import Shape
from kzpoll_desktop.texts.said.readiness import state_word
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.readiness import Item, readiness

LARGE = 150
SHAPES = {"good": "done", "attention": "warning", "person": "ahead"}


class ReadinessDialog(FormDialog):
    """A line an item; "Check again" looks anew, "Print" shows the page to sign and the empty forms."""

    def __init__(self, desk: Desk, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readiness")
        self._desk, self._context = desk, context
        self.items: tuple[Item, ...] = ()
        self.told = QLabel()
        self.told.setProperty("heading", True)
        self.told.setWordWrap(True)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.print_button, self.again, self.close_button = QPushButton(), QPushButton(), QPushButton()
        self.stick = QPushButton()
        for name, button in (
            ("print", self.print_button),
            ("again", self.again),
            ("stick", self.stick),
            ("close", self.close_button),
        ):
            button.setObjectName(name)
            button.setAutoDefault(False)
        self.print_button.setProperty("primary", True)
        self.print_button.clicked.connect(self.show_papers)
        self.again.clicked.connect(self.look)
        self.stick.clicked.connect(self._choose_stick)
        self.close_button.clicked.connect(self.accept)
        looking, buttons = QHBoxLayout(), QHBoxLayout()
        looking.addWidget(self.again)
        looking.addWidget(self.stick)
        looking.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.print_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(10)
        whole.addWidget(self.told)
        whole.addWidget(self._area, 1)
        if context.look.scale < LARGE:
            buttons.insertLayout(0, looking, 1)
        else:
            # At large text the buttons need two lines.
            whole.addLayout(looking)
            buttons.insertStretch(0, 1)
        whole.addLayout(buttons)
        self.look()
        self.translate()
        fit(self, context.look.px(820), context.look.px(560))
        self.print_button.setFocus()

    def look(self) -> None:
        """Look at everything again."""
        second = self._context.settings.values.second_medium
        self.items = readiness(self._desk, Path(second) if second else None)
        self._fill()

    def _choose_stick(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder on the second medium"))
        if folder:
            self.use_stick(Path(folder))

    def use_stick(self, folder: Path) -> None:
        """Backups go to this folder too from now on; everything is looked at again."""
        self._context.settings.change(second_medium=str(folder))
        self.look()

    def translate(self) -> None:
        """Say everything in the language in force."""
        self.setWindowTitle(self.tr("Ready for tomorrow?"))
        self.again.setText(self.tr("Check &again"))
        self.stick.setText(self.tr("Choose a &stick…"))
        self.print_button.setText(self.tr("&Page to sign and forms…"))
        self.close_button.setText(self.tr("&Close"))
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """The other language is spoken at once."""
        if event.type() == QEvent.Type.LanguageChange:
            self.translate()
        super().changeEvent(event)

    def _fill(self) -> None:
        language, election = self._context.language, self._desk.day.election
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(8)
        for row, item in enumerate(self.items):
            shape = Shape(self._context.look.px(18))
            kind = SHAPES[item.state]
            shape.show_shape(kind, getattr(self._context.look.tokens, kind, self._context.look.tokens.muted))
            shape.setToolTip(state_word(item.state, language))
            line = QLabel(f"{state_word(item.state, language)}. {say(item, language, election)}")
            line.setWordWrap(True)
            grid.addWidget(shape, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(line, row, 1)
        grid.setRowStretch(len(self.items), 1)
        self._area.setWidget(inside)
        left = sum(item.state == "attention" for item in self.items)
        if left:
            self.told.setText(self.tr("To be seen to before tomorrow: %1").replace("%1", str(left)))
        else:
            self.told.setText(
                self.tr("Nothing stands in the way. Print the page, check the rest and sign it.")
            )

    def show_papers(self) -> None:
        """The page to sign, and the empty forms for the envelope."""
        from kzpoll_desktop.gui.common.preview import PreviewDialog
        from kzpoll_desktop.workflow.printing import empty_forms, readiness_paper

        papers = [readiness_paper(self._desk, self.items), *empty_forms(self._desk.day)]
        self.preview = PreviewDialog(papers, self._context.language, self)
        self.preview.open()
