"""Colours, sizes and the one style sheet of the window, for the light and the high-contrast theme."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from kzpoll_desktop.resources import resource

FAMILY: Final = "Noto Sans"
BASE_POINTS: Final = 12
SCALES: Final = (100, 125, 150, 175, 200)
# From this text size on, parts that stand beside each other stand under each other.
LARGE: Final = 150
THEMES: Final = ("light", "contrast")


class Tokens(NamedTuple):
    """The colours of a theme, each #rrggbb; every text on its ground has a contrast of at least 4.5 : 1."""

    ink: str
    muted: str
    unavailable: str
    line: str
    ground: str
    surface: str
    error: str
    error_ground: str
    discrepancy: str
    discrepancy_ground: str
    warning: str
    warning_ground: str
    done: str
    accent: str
    accent_ink: str
    focus: str


LIGHT: Final = Tokens(
    ink="#1B1F24",
    muted="#56606B",
    unavailable="#6B7480",
    line="#D5DBE1",
    ground="#F5F7F9",
    surface="#FFFFFF",
    error="#B3261E",
    error_ground="#FDECEA",
    discrepancy="#B54708",
    discrepancy_ground="#FFF1E0",
    warning="#4B5563",
    warning_ground="#EEF0F3",
    done="#23724A",
    accent="#1B4B7A",
    accent_ink="#FFFFFF",
    focus="#1B66A8",
)
CONTRAST: Final = Tokens(
    ink="#000000",
    muted="#1B1F24",
    unavailable="#5A5A5A",
    line="#000000",
    ground="#FFFFFF",
    surface="#FFFFFF",
    error="#8C0D06",
    error_ground="#FFFFFF",
    discrepancy="#7A2E00",
    discrepancy_ground="#FFFFFF",
    warning="#1B1F24",
    warning_ground="#FFFFFF",
    done="#0B4A2B",
    accent="#000000",
    accent_ink="#FFFFFF",
    focus="#0B3D91",
)
BALLOTS: Final = {
    "blue": ("#1B66A8", "#EAF3FB"),
    "green": ("#23724A", "#E9F6EE"),
    "purple": ("#6B3FA0", "#F2ECF9"),
    "orange": ("#9A4A00", "#FFF3E6"),
    "grey": ("#4B5563", "#EEF0F3"),
}


class Look:
    """The theme and the text size in force; apply() gives them to the whole application."""

    def __init__(self, theme: str = "light", scale: int = 100) -> None:
        self.theme = theme if theme in THEMES else "light"
        self.scale = min(200, max(100, scale))

    @property
    def tokens(self) -> Tokens:
        """The colours of the theme."""
        return CONTRAST if self.theme == "contrast" else LIGHT

    def px(self, size: int) -> int:
        """A size in device-independent pixels at the text size in force."""
        return size * self.scale // 100

    def ballot(self, colour: str) -> tuple[str, str]:
        """Ink and ground of a ballot by its colour's name or #rrggbb; the ink is darkened until it can be read."""
        if self.theme == "contrast":
            return "#000000", "#FFFFFF"
        if colour in BALLOTS:
            return BALLOTS[colour]
        ink = QColor(colour)
        while contrast(ink.name(), "#FFFFFF") < 4.5:
            ink = ink.darker(115)
        ground = QColor(colour)
        ground.setHsl(ground.hslHue(), ground.hslSaturation() * 60 // 100, 245)
        return ink.name(), ground.name()

    def apply(self, application: QApplication) -> None:
        """Font, palette and style sheet for every window."""
        font = QFont(FAMILY)
        font.setPointSizeF(BASE_POINTS * self.scale / 100)
        application.setFont(font)
        tokens = self.tokens
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor(tokens.ground))
        palette.setColor(QPalette.ColorRole.Base, QColor(tokens.surface))
        palette.setColor(QPalette.ColorRole.Button, QColor(tokens.surface))
        for role in (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(role, QColor(tokens.ink))
        palette.setColor(QPalette.ColorRole.Link, QColor(tokens.accent))
        palette.setColor(QPalette.ColorRole.PlaceholderText, QColor(tokens.muted))
        palette.setColor(QPalette.ColorRole.Highlight, QColor(tokens.focus))
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor("#FFFFFF"))
        application.setPalette(palette)
        application.setStyleSheet(self.sheet())

    def sheet(self) -> str:
        """The style sheet with the theme's colours and the sizes in force filled in."""
        text = resource("style", "window.qss").read_text(encoding="utf-8")
        text = text.replace("@icons", resource("icons").as_posix())
        tokens = self.tokens
        for name in Tokens._fields:
            text = text.replace(f"@{name};", f"{getattr(tokens, name)};").replace(
                f"@{name} ", f"{getattr(tokens, name)} "
            )
        for size in range(1, 61):
            text = text.replace(f"@{size}px", f"{self.px(size)}px")
        for points in range(9, 31):
            text = text.replace(f"@{points}pt", f"{points * self.scale / 100:g}pt")
        return text


def contrast(first: str, second: str) -> float:
    """The contrast of two colours, 1…21, as accessibility guidelines define it."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.03928 else float(((part + 0.055) / 1.055) ** 2.4)
