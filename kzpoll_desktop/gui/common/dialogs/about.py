"""What the program is, what it is not, and the law it follows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from kzpoll_desktop import __version__
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.gui.common.dialog import fit
from kzpoll_desktop.texts.format import date


class AboutDialog(QDialog):
    """The two honest limits stand here as they stand on the start page."""

    def __init__(
        self, election: ElectionDefinition | None, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self._election = election
        self._language = language
        self.heading = QLabel(f"kzpoll {__version__}")
        self.heading.setProperty("title", True)
        self.sentences = [QLabel() for _ in range(5)]
        self.close_button = QPushButton()
        self.close_button.setObjectName("close")
        self.close_button.setProperty("primary", True)
        self.close_button.clicked.connect(self.accept)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(12)
        whole.addWidget(self.heading)
        for label in self.sentences:
            label.setWordWrap(True)
            whole.addWidget(label)
        whole.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        self.translate()
        fit(self, self.heading.fontMetrics().horizontalAdvance("n") * 62)
        self.close_button.setFocus()

    def translate(self) -> None:
        """Say everything in the language in force."""
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
        self.close_button.setText(self.tr("&Close"))

    def changeEvent(self, event: QEvent) -> None:
        """The other language is spoken at once."""
        if event.type() == QEvent.Type.LanguageChange:
            self.translate()
        super().changeEvent(event)
