"""The backups of one precinct in a folder, as tests look for them."""

from __future__ import annotations

from pathlib import Path

from kzpoll_desktop.workflow.backups.backup import file_id, stamped_in


def backups_in(folder: Path, file: str) -> list[Path]:
    """The backups in a folder of the precinct file with this id, the oldest first, whatever they are named after."""
    return [path for path in stamped_in(folder) if file_id(path) == file]
