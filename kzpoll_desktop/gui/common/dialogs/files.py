"""Asking for a file or a folder, in the language of the window: Qt's own dialog, wherever the program runs."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDir, QSize, QStandardPaths, QStorageInfo, QUrl
from PySide6.QtWidgets import QDialog, QFileDialog, QTreeView, QWidget

from kzpoll_desktop.gui.common.dialog import passing

# Size and kind are told in the language of the system, whatever the window speaks.
_OF_THE_SYSTEM: Final = (1, 2)
_LETTERS, _LINES = 110, 26
# What a window manager puts round it, at most; pixels.
_FRAME: Final = QSize(16, 48)
_PLACES: Final = (
    QStandardPaths.StandardLocation.DesktopLocation,
    QStandardPaths.StandardLocation.DocumentsLocation,
    QStandardPaths.StandardLocation.HomeLocation,
)


def choose_folder(parent: QWidget | None, title: str, start: Path | None = None) -> Path | None:
    """A folder that is there, or that the person makes; None where none was chosen."""
    asked = _asking(parent, title, start)
    asked.setFileMode(QFileDialog.FileMode.Directory)
    asked.setOption(QFileDialog.Option.ShowDirsOnly)
    return next(iter(_chosen(asked)), None)


def choose_file(
    parent: QWidget | None, title: str, pattern: str = "", start: Path | None = None
) -> Path | None:
    """A file that is there; pattern: as "*.xlsx *.csv"."""
    return next(iter(choose_files(parent, title, pattern, start, several=False)), None)


def choose_files(
    parent: QWidget | None, title: str, pattern: str = "", start: Path | None = None, *, several: bool = True
) -> tuple[Path, ...]:
    """Files that are there; none where the person left."""
    asked = _asking(parent, title, start)
    asked.setFileMode(QFileDialog.FileMode.ExistingFiles if several else QFileDialog.FileMode.ExistingFile)
    if pattern:
        asked.setNameFilter(pattern)
    return _chosen(asked)


def choose_new_file(parent: QWidget | None, title: str, proposed: Path, pattern: str) -> Path | None:
    """Where a file is to be saved; one that is there is asked about. proposed: its folder may be left out."""
    asked = _asking(parent, title, proposed.parent if proposed.is_absolute() else None)
    asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    asked.setFileMode(QFileDialog.FileMode.AnyFile)
    asked.setNameFilter(pattern)
    # A name without an ending gets the first one of the pattern.
    asked.setDefaultSuffix(pattern.split()[0].lstrip("*."))
    asked.selectFile(proposed.name)
    return next(iter(_chosen(asked)), None)


def _asking(parent: QWidget | None, title: str, start: Path | None) -> QFileDialog:
    asked = QFileDialog(
        parent, title, str(start) if start is not None and start.is_dir() else QDir.homePath()
    )
    asked.setOption(QFileDialog.Option.DontUseNativeDialog)
    _size(asked, parent)
    asked.setSidebarUrls([QUrl.fromLocalFile(place) for place in _places()])
    for list_ in asked.findChildren(QTreeView):
        for column in _OF_THE_SYSTEM:
            list_.setColumnHidden(column, True)
    return asked


def _size(asked: QFileDialog, parent: QWidget | None) -> None:
    """As wide as its letters need, with its frame not wider than the window; Qt's own size is that of small letters."""
    letters = asked.fontMetrics()
    wished = QSize(letters.averageCharWidth() * _LETTERS, letters.height() * _LINES)
    asked.resize(wished if parent is None else wished.boundedTo(parent.window().size() - _FRAME))


def _places() -> Iterable[str]:
    """Where a person keeps files, and what is plugged in."""
    found = [QStandardPaths.writableLocation(place) for place in _PLACES]
    found += [
        volume.rootPath()
        for volume in QStorageInfo.mountedVolumes()
        if volume.isReady() and volume.rootPath().startswith(("/media/", "/run/media/", "/mnt/", "/Volumes/"))
    ]
    found += [drive.absolutePath() for drive in QDir.drives() if drive.absolutePath() != "/"]
    return dict.fromkeys(place for place in found if place and Path(place).is_dir())


def _chosen(asked: QFileDialog) -> tuple[Path, ...]:
    with passing(asked):
        if asked.exec() != QDialog.DialogCode.Accepted:
            return ()
        return tuple(Path(name) for name in asked.selectedFiles() if name)
