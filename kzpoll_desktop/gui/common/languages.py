"""The language of the window, switched live: the program's own texts and those of Qt's standard dialogs."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from kzpoll_desktop.resources import root
from kzpoll_desktop.texts.languages import LANGUAGES

NAMES: Final = {"kk": "Қаз", "ru": "Рус", "en": "Eng"}
OWN_NAMES: Final = {"kk": "Қазақша", "ru": "Русский", "en": "English"}


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """A text of a table, said later by QCoreApplication.translate; lupdate finds it by Qt's name."""
    return text


# What Qt's own catalogues lack in a language that the window speaks, or say with a word that has another meaning here (a
# folder in Kazakh by the word for a pile); found by its dialogs under these names.
OF_QT: Final = (
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Alias"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Shortcut"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown"),
    QT_TRANSLATE_NOOP("QCupsJobWidget", "&Billing information:"),
    QT_TRANSLATE_NOOP("QCupsJobWidget", "&End:"),
    QT_TRANSLATE_NOOP("QCupsJobWidget", "&Start:"),
    QT_TRANSLATE_NOOP("QCupsJobWidget", "Job &priority:"),
    QT_TRANSLATE_NOOP("QCupsJobWidget", "Scheduled &printing:"),
    QT_TRANSLATE_NOOP("QErrorMessage", "An error occurred"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP(
        "QFileDialog", "%1\nDirectory not found.\nPlease verify the correct directory name was given."
    ),
    QT_TRANSLATE_NOOP("QFileDialog", "&New Folder"),
    QT_TRANSLATE_NOOP("QFileDialog", "Could not delete directory."),
    QT_TRANSLATE_NOOP("QFileDialog", "Create New Folder"),
    QT_TRANSLATE_NOOP("QFileDialog", "Create a New Folder"),
    QT_TRANSLATE_NOOP("QFileDialog", "Directories"),
    QT_TRANSLATE_NOOP("QFileDialog", "Directory:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Find Directory"),
    QT_TRANSLATE_NOOP("QFileDialog", "Go to the parent directory"),
    QT_TRANSLATE_NOOP("QFileDialog", "New Folder"),
    QT_TRANSLATE_NOOP("QFileDialog", "Parent Directory"),
    QT_TRANSLATE_NOOP("QPageSetupWidget", "Page &order:"),
    QT_TRANSLATE_NOOP("QPageSetupWidget", "Pages &per sheet:"),
    QT_TRANSLATE_NOOP("QPrintDialog", "%1 is a directory.\nPlease choose a different file name."),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Page &Set:"),
    QT_TRANSLATE_NOOP("QSaveFile", "Filename refers to a directory"),
    QT_TRANSLATE_NOOP("QStandardPaths", "Home"),
    QT_TRANSLATE_NOOP("QStandardPaths", "Temporary Directory"),
)


def spoken() -> str:
    """The language in force, for a part that has no context: as Qt's own dialogs are told it."""
    language = QLocale().name().partition("_")[0]
    return language if language in LANGUAGES else LANGUAGES[0]


class LanguageSwitch(QObject):
    """Which language the window speaks; changed(language) comes after every widget has been told."""

    changed = Signal(str)

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = ""
        self._translators: list[QTranslator] = []
        self.set_language(language)

    @property
    def language(self) -> str:
        """kk, ru or en."""
        return self._language

    def set_language(self, language: str) -> None:
        """Speak another language; every open window says itself anew."""
        wanted = language if language in LANGUAGES else "kk"
        if wanted == self._language:
            return
        self._language = wanted
        QLocale.setDefault(QLocale(wanted))
        self.release()
        folders = {
            f"qtbase_{wanted}": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
            f"kzpoll_{wanted}": str(root() / "i18n"),
        }
        for name, folder in folders.items():
            # Without a parent: the one it replaces goes with the list that held it.
            translator = QTranslator()
            if translator.load(name, folder):
                QApplication.installTranslator(translator)
                self._translators.append(translator)
        self.changed.emit(wanted)

    def release(self) -> None:
        """Let the translations go: before others come, and where the windows that spoke by them are closed."""
        for translator in self._translators:
            QApplication.removeTranslator(translator)
        self._translators = []
