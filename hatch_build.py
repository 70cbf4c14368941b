"""Builds the .qm files of the window's languages when the package is built or installed for editing."""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


def lrelease() -> str | None:
    """Path of Qt's lrelease beside the running Python or on PATH, None where it is not installed."""
    beside = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    return beside or shutil.which("pyside6-lrelease")


def build_translations(folder: Path) -> list[Path]:
    """Compile every .ts file of `folder` into a .qm file beside it and return the .qm files that are there.

    A .qm file newer than its source is left as it is: a running program may be reading it.
    """
    tool = lrelease()
    made = []
    for source in sorted(folder.glob("*.ts")):
        target = source.with_suffix(".qm")
        fresh = target.exists() and target.stat().st_mtime >= source.stat().st_mtime
        if not fresh and tool is not None:
            subprocess.run([tool, "-silent", str(source), "-qm", str(target)], check=True)
        if target.exists():
            made.append(target)
    return made


class TranslationsHook(BuildHookInterface):  # type: ignore[type-arg]
    """Hatchling calls this before it packs a wheel; an editable install gets the files in the checkout."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the .qm files; without lrelease the program still runs, its window speaks English."""
        if self.target_name != "wheel":
            return
        folder = Path(self.root, "resources", "i18n")
        try:
            made = build_translations(folder)
        except (OSError, subprocess.CalledProcessError):
            # Where lrelease cannot run (a system library is missing) a checkout may still be worked on.
            if version != "editable":
                raise
            made = []
        if not made and any(folder.glob("*.ts")):
            self.app.display_warning("Built without the window's translations: pyside6-lrelease did not run")
