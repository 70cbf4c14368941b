"""The program's own settings: a small JSON file, written whole or not at all, with nothing of a precinct in it."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, Final

from kzpoll_desktop.exchange.files import FileProblem, make_folder, own_folder, read_text, write_text

NAME: Final = "settings.json"
MOST_BYTES: Final = 1_000_000
MOST_RECENT: Final = 8
# Bytes of a whole path and of one name in it.
LONGEST: Final = 4_000
LONGEST_PART: Final = 255


@dataclass(frozen=True, slots=True)
class Settings:
    """Language, theme, text size in percent, recent files (newest first), whether the key card was shown.

    second_medium: a folder, on a stick say, that gets each backup too; empty where there is none. crash_seen: the name of
    the last crash log that was shown. papers_folder: where papers were saved last; empty where they never were. seat: the
    table of a workshop that this laptop stands on. hand_in_folder: where practice is handed in; empty where it never was.
    class_folder, class_seats: the folder of the trainer's class, and the seats that are expected there.
    """

    language: str = ""
    theme: str = "light"
    scale: int = 100
    recent: tuple[str, ...] = ()
    keys_shown: bool = False
    second_medium: str = ""
    crash_seen: str = ""
    papers_folder: str = ""
    seat: int = 1
    hand_in_folder: str = ""
    class_folder: str = ""
    class_seats: str = "1-30"


class SettingsFile:
    """The settings in a folder of the user's; a file that cannot be read gives the defaults; in_memory: no file at all."""

    def __init__(self, folder: Path | None = None, *, in_memory: bool = False) -> None:
        self.in_memory = in_memory
        self.folder = folder or own_folder()
        self.values = Settings() if in_memory else self._read()

    def _read(self) -> Settings:
        try:
            found = json.loads(read_text(self.folder / NAME, MOST_BYTES))
        except (FileProblem, ValueError, RecursionError):
            return Settings()
        return Settings(**_fitting(found)) if isinstance(found, dict) else Settings()

    def change(self, **values: Any) -> None:
        """Keep changed settings; a disk that does not take them is no reason to stop working."""
        self.values = replace(self.values, **values)
        if self.in_memory:
            return
        try:
            make_folder(self.folder, private=True)
            text = json.dumps(asdict(self.values), ensure_ascii=False, indent=1)
            write_text(self.folder / NAME, text, private=True)
        except FileProblem:
            return

    def folder_of_papers(self) -> Path | None:
        """Where papers were saved last, as long as it is there."""
        folder = Path(self.values.papers_folder)
        return folder if self.values.papers_folder and folder.is_dir() else None

    @property
    def second_medium(self) -> Path | None:
        """Where backups go to beside this disk; None where nobody chose."""
        return Path(self.values.second_medium) if self.values.second_medium else None

    def remember(self, path: Path) -> None:
        """Put a file on top of the recent ones."""
        name = str(path.resolve())
        others = [other for other in self.values.recent if other != name]
        self.change(recent=tuple([name, *others][:MOST_RECENT]))


def _fitting(found: dict[str, Any]) -> dict[str, Any]:
    """What of a read file has the right type and can be used; the rest is as if it were not there."""
    defaults = {f.name: f.default for f in fields(Settings)}
    good: dict[str, Any] = {}
    for name, value in found.items():
        if name == "recent" and isinstance(value, list):
            good[name] = tuple(v for v in value if isinstance(v, str) and v and _is_name(v))[:MOST_RECENT]
        elif name in defaults and name != "recent" and type(value) is type(defaults[name]):
            if not isinstance(value, str) or _is_name(value):
                good[name] = value
    return good


def _is_name(text: str) -> bool:
    """Whether a text can name a file or a choice: of a length that a system takes, without NUL or half a character."""
    try:
        return (
            len(os.fsencode(text)) <= LONGEST
            and "\0" not in text
            and all(len(os.fsencode(part)) <= LONGEST_PART for part in text.replace("\\", "/").split("/"))
        )
    except UnicodeError:
        return False
