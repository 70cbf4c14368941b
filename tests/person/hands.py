"""Two hands on a real keyboard and a mouse: keys and clicks go through the X server, held keys repeat as it says."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from types import TracebackType
from typing import Final, Self

from tests.person.display import Display, end_with_parent

# The digit row by its place: with a Kazakh layout in front these keys write letters.
DIGIT_KEYS: Final = {digit: str(10 + (int(digit) - 1) % 10) for digit in "0123456789"}
# A key with nothing on it, in no layout.
END_KEY: Final = 253
LAYOUTS: Final = {"kk": "us,kz", "ru": "us,ru", "en": "us"}
# A layout whose number row writes letters.
LETTERS_IN_FRONT: Final = "kz,us"


@dataclass(frozen=True, slots=True)
class Move:
    """Something the hands do. lines: for xdotool; presses, clicks: the fewest that arrive where all of it arrives."""

    lines: tuple[str, ...]
    presses: int = 0
    clicks: int = 0


def press(*keys: str) -> Move:
    """Keys one after another, each down and up; a key with others held is written as "ctrl+z"."""
    return Move((f"key --delay 0 {' '.join(keys)}",), presses=sum(len(key.split("+")) for key in keys))


def digits(text: str) -> Move:
    """Digits on the number row."""
    return press(*(DIGIT_KEYS[one] for one in text))


def write(text: str) -> Move:
    """A text by the layout in force; without quotation marks, which the tool's own language has."""
    shifted = sum(one.isupper() for one in text)
    return Move((f'type --delay 0 "{text}"',), presses=len(text) + shifted)


def hold(key: str, seconds: float) -> Move:
    """A key kept down: it repeats."""
    return Move((f"keydown {key}", f"sleep {seconds}", f"keyup {key}"), presses=1)


def click(x: int, y: int, times: int = 1) -> Move:
    """The left button at a place of the screen."""
    return Move((f"mousemove {x} {y} click --repeat {times} --delay 20 1",), clicks=times)


class Hands:
    """One xdotool for as long as the layout stays; `do` only hands over, the program's watcher waits until it arrived."""

    def __init__(self, display: Display, layout: str = "us") -> None:
        self._display = display
        self._tool: subprocess.Popen[str] | None = None
        self.layout = ""
        self.take_layout(layout)

    def take_layout(self, layout: str) -> None:
        """Another layout of the keyboard; the tool learns it when it starts."""
        if layout == self.layout:
            return
        self._let_go()
        subprocess.run(["setxkbmap", layout], env=self._display.environment, check=True)
        self.layout = layout
        self._tool = subprocess.Popen(
            ["xdotool", "-"],
            env=self._display.environment,
            preexec_fn=end_with_parent,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
        )

    def do(self, move: Move) -> None:
        """Do it, and end with the key of no meaning."""
        assert self._tool is not None  # there is one while these are somebody's hands
        assert self._tool.stdin is not None  # it was given one
        self._tool.stdin.write("".join(f"{line}\n" for line in (*move.lines, f"key --delay 0 {END_KEY}")))
        self._tool.stdin.flush()

    def _let_go(self) -> None:
        if self._tool is not None:
            if self._tool.stdin is not None:
                self._tool.stdin.close()
            try:
                self._tool.wait(30)
            except subprocess.TimeoutExpired:
                self._tool.kill()
                self._tool.wait()
            self._tool = None

    def __enter__(self) -> Self:
        """These hands, let go of the keyboard at the end."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Off the keyboard."""
        self._let_go()
