"""An error nobody foresaw: save, tell in one sentence, keep a log without names or figures, end; never silence."""

from __future__ import annotations

import datetime
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication

from kzpoll_desktop import __version__
from kzpoll_desktop.exchange.files import FileProblem, make_folder, write_text

EXIT_STATUS: Final = 70
MOST_LOGS: Final = 10


class CrashGuard(QObject):
    """Catches what slots, timers and threads raise; errors of workers are told in the window's own thread."""

    _raised = Signal(str)

    def __init__(
        self,
        folder: Path,
        save: Callable[[], None],
        parent: QObject | None = None,
        note: Callable[[str, str], None] | None = None,
    ) -> None:
        """note: told "crashed" and the name of the kept log, for the program's own log."""
        super().__init__(parent)
        self._note = note
        self._folder = folder
        self._save = save
        self._telling = False
        self.tell: Callable[[str], None] = self._show
        self.leave: Callable[[int], None] = os._exit
        self._raised.connect(self._on_raised)

    def install(self) -> None:
        """Take the hooks of the interpreter and of its threads."""
        sys.excepthook = self.hook
        threading.excepthook = lambda given: self.hook(
            given.exc_type, given.exc_value or given.exc_type(), given.exc_traceback
        )

    def hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """What the interpreter calls for an error that nobody caught."""
        if issubclass(kind, KeyboardInterrupt):
            self.leave(130)
            return
        text = report(kind, trace)
        from PySide6.QtCore import QThread

        if QThread.currentThread() is self.thread():
            self._on_raised(text)
        else:
            self._raised.emit(text)

    def _on_raised(self, text: str) -> None:
        if self._telling:
            return
        self._telling = True
        log = keep(self._folder, text)
        if self._note is not None:
            self._note("crashed", log.name if log is not None else "")
        saved = True
        try:
            self._save()
        except Exception:  # noqa: BLE001 - saving again is all that could still be done
            saved = False
        self.tell(self._sentence(log, saved))
        self.leave(EXIT_STATUS)

    def _sentence(self, log: Path | None, saved: bool) -> str:
        if saved:
            text = self.tr(
                "The program made a mistake and closes. Every figure shown as saved is kept: open the file again."
            )
        else:
            text = self.tr(
                "The program made a mistake and closes. Open the file again and compare it with your sheets."
            )
        return f"{text}\n{log}" if log else text

    def _show(self, text: str) -> None:
        if QApplication.instance() is not None and QCoreApplication.instance() is not None:
            from PySide6.QtWidgets import QMessageBox

            box = QMessageBox(QMessageBox.Icon.Critical, "kzpoll", text)
            box.exec()
        print(f"kzpoll: {text}", file=sys.stderr)


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Kind of error and where, without any value: names and figures never come into it."""
    import platform

    lines = [
        f"kzpoll {__version__}, Python {platform.python_version()}, {platform.system()} {platform.release()}",
        f"{kind.__module__}.{kind.__name__}",
    ]
    while trace is not None:
        code = trace.tb_frame.f_code
        lines.append(f"  {Path(code.co_filename).name}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return "\n".join(lines)


def keep(folder: Path, text: str) -> Path | None:
    """Write a crash log, private to the user; the oldest ones go; None where the disk does not take it."""
    stamp = datetime.datetime.now().astimezone().strftime("%Y%m%d-%H%M%S-%f")
    path = folder / "crashes" / f"crash-{stamp}.log"
    try:
        make_folder(path.parent, private=True)
        write_text(path, text + "\n", private=True)
        for old in sorted(path.parent.glob("crash-*.log"))[:-MOST_LOGS]:
            old.unlink()
    except (OSError, FileProblem):
        return None
    return path
