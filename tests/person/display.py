"""A screen of its own: an X server without a monitor, and a window manager on it; gone again whatever happens."""

from __future__ import annotations

import ctypes
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Final, Self

NEEDED: Final = ("Xvfb", "openbox", "xdotool", "setxkbmap")
# Milliseconds until a held key repeats, and between two repeats.
REPEAT_AFTER, REPEAT_EVERY = 500, 30
_PATIENCE: Final = 30.0
_PARENT_DEATH_SIGNAL: Final = 1

# A window manager that takes no key and no button for itself: all of them are the program's.
_MANAGER: Final = """<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew><followMouse>no</followMouse></focus>
  <placement><policy>Smart</policy><center>yes</center></placement>
  <desktops><number>1</number><popupTime>0</popupTime></desktops>
  <keyboard/>
  <mouse>
    <context name="Client">
      <mousebind button="Left" action="Press"><action name="Focus"/><action name="Raise"/></mousebind>
    </context>
  </mouse>
</openbox_config>
"""


def end_with_parent() -> None:
    """For a child before it begins: it ends with the process that started it, however that one ends."""
    ctypes.CDLL(None).prctl(_PARENT_DEATH_SIGNAL, signal.SIGTERM)


def missing() -> str:
    """Why nobody can sit down here: what is not installed; empty where all is."""
    if sys.platform != "linux":
        return "a screen of one's own is made on Linux only"
    lacking = [name for name in NEEDED if shutil.which(name) is None]
    return f"not installed: {', '.join(lacking)} (make setup brings them where it may)" if lacking else ""


class Display:
    """An X server of a size on a free number, with a window manager: `with Display(1366, 768) as display: …`.

    environment: what a program needs to be seen there.
    """

    def __init__(self, width: int, height: int) -> None:
        self.size = (width, height)
        self._running: list[subprocess.Popen[bytes]] = []
        self._folder = tempfile.TemporaryDirectory(prefix="display-")
        self.environment: dict[str, str] = {}

    def __enter__(self) -> Self:
        """Start both, and come back when both are there."""
        try:
            self._start()
        except BaseException:
            self._stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End both."""
        self._stop()

    def _start(self) -> None:
        width, height = self.size
        told, tell = os.pipe()
        server = ["Xvfb", "-displayfd", str(tell), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"]
        server += ["-ardelay", str(REPEAT_AFTER), "-arinterval", str(REPEAT_EVERY)]
        self._begin(server, pass_fds=(tell,))
        os.close(tell)
        with os.fdopen(told) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError("the X server did not start")
        self.environment = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        self.environment.pop("WAYLAND_DISPLAY", None)
        folder = Path(self._folder.name)
        (folder / "rc.xml").write_text(_MANAGER, encoding="utf-8")
        ready = folder / "ready"
        manager = ["openbox", "--sm-disable", "--config-file", str(folder / "rc.xml")]
        self._begin([*manager, "--startup", f"touch {ready}"])
        until = time.monotonic() + _PATIENCE
        while not ready.exists():
            if time.monotonic() > until or self._running[-1].poll() is not None:
                raise RuntimeError("the window manager did not start")
            time.sleep(0.02)

    def _begin(self, command: list[str], pass_fds: tuple[int, ...] = ()) -> None:
        self._running.append(
            subprocess.Popen(
                command,
                env=self.environment or None,
                pass_fds=pass_fds,
                preexec_fn=end_with_parent,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        )

    def _stop(self) -> None:
        for one in reversed(self._running):
            one.terminate()
            try:
                one.wait(_PATIENCE)
            except subprocess.TimeoutExpired:
                one.kill()
                one.wait()
        self._running = []
        self._folder.cleanup()
