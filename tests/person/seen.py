"""What a person sees of the program at a moment: windows, focus, fields, sentences; as it comes over the wire."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, Self

Rect = tuple[int, int, int, int]

TYPED_INTO = ("figure", "line", "text")


@dataclass(frozen=True, slots=True)
class Part:
    """A field, button, list or tick that can be seen and reached with the mouse.

    kind: figure, line, text, combo, tick, button, list, menu, other; place: x, y, width, height on the screen, as far
    as it is in sight; start and selected: where the cursor stands (-1: there is none) and how many characters are selected
    from there; in_page: part of the page where the day's work is done; digits: each is typed by the place of its key.
    """

    name: str
    kind: str
    text: str
    words: str
    place: Rect
    enabled: bool
    read_only: bool
    start: int
    selected: int
    checked: bool
    in_page: bool
    in_sight: bool
    digits: bool = False

    @property
    def takes_text(self) -> bool:
        """Whether characters typed here stand here."""
        return self.kind in TYPED_INTO and self.enabled and not self.read_only

    @classmethod
    def read(cls, given: dict[str, Any]) -> Self:
        """From the wire."""
        return cls(**{**given, "place": tuple(given["place"])})


@dataclass(frozen=True, slots=True)
class Window:
    """A window on the screen, with its frame."""

    name: str
    title: str
    place: Rect
    modal: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """A moment.

    presses, clicks, ends: what arrived so far; arrived: all that was waited for did. active: the window that has the
    keyboard; popup: a menu or list over it; chosen: the line of a menu that is marked; focus: what has the keyboard in
    it; sentences: what the program says to the person just now; digest: of everything in sight save the clock; cut: what
    does not fit; unkept: lines that show something else than is kept; file: the open precinct file; stage: the page
    shown; reached: the stage of the day; seq: of the last entry.
    """

    arrived: bool
    presses: int
    clicks: int
    ends: int
    screen: tuple[int, int]
    windows: tuple[Window, ...]
    active: str
    popup: str
    chosen: str
    focus: Part | None
    parts: tuple[Part, ...]
    sentences: tuple[str, ...]
    digest: str
    cut: tuple[str, ...]
    unkept: tuple[str, ...]
    file: str
    stage: str
    reached: str
    seq: int
    language: str
    scale: int
    busy: bool

    @property
    def modals(self) -> tuple[str, ...]:
        """The dialogs that hold the person."""
        return tuple(window.name for window in self.windows if window.modal)

    @property
    def focused(self) -> str:
        """The name of what has the focus."""
        return self.focus.name if self.focus is not None else ""

    def part(self, name: str) -> Part | None:
        """The part of a name that can be seen."""
        return next((part for part in self.parts if part.name == name), None)

    @classmethod
    def read(cls, given: dict[str, Any]) -> Self:
        """From the wire."""
        known = {field.name for field in fields(cls)}
        plain: dict[str, Any] = {name: value for name, value in given.items() if name in known}
        plain["screen"] = tuple(given["screen"])
        plain["windows"] = tuple(Window(**{**one, "place": tuple(one["place"])}) for one in given["windows"])
        plain["focus"] = Part.read(given["focus"]) if given["focus"] else None
        plain["parts"] = tuple(Part.read(one) for one in given["parts"])
        plain["sentences"] = tuple(given["sentences"])
        plain["cut"] = tuple(given["cut"])
        plain["unkept"] = tuple(given["unkept"])
        return cls(**plain)
