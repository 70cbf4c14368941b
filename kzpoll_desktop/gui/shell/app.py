"""The application: one place that makes it ready for windows.

The order matters: attributes before the application exists, then fonts (so that nothing is measured with another one),
the Fusion style (the same on every system), the look (font, palette, style sheet), and last the language.
"""

from __future__ import annotations

import os
import sys
from typing import Final

from PySide6.QtCore import QCoreApplication, QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from kzpoll_desktop import __version__
from kzpoll_desktop.gui.common.languages import LanguageSwitch
from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.resources import resource

STYLE: Final = "Fusion"
FONTS: Final = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")


def has_screen() -> bool:
    """Whether a window can be seen: a display is there, and the platform is not the one without a screen."""
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal"):
        return False
    if sys.platform.startswith("linux"):
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True


def _say_qt(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """What Qt complains of goes to the error stream, save that a platform without a screen cannot size windows."""
    if "propagateSizeHints" not in text:
        print(f"Qt: {text}", file=sys.stderr)


def make_application(look: Look) -> QApplication:
    """The application with its fonts and look; the one that is there already is taken over."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        application = running
        application.setStyle(STYLE)
    else:
        QCoreApplication.setApplicationName("kzpoll")
        QCoreApplication.setApplicationVersion(__version__)
        QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
        # A style that is given at once is made once.
        application = QApplication([*(sys.argv[:1] or ["kzpoll"]), "-style", STYLE])
        if not has_screen():
            qInstallMessageHandler(_say_qt)
    if not application.property("fonts"):
        for name in FONTS:
            QFontDatabase.addApplicationFont(str(resource("fonts", name)))
        application.setProperty("fonts", True)
    look.apply(application)
    return application


def make_languages(language: str) -> LanguageSwitch:
    """The language of the application, switched live from now on."""
    return LanguageSwitch(language, QApplication.instance())
