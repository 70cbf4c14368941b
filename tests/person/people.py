"""A person who types as people do: fast and slow, with held keys, slips, clicks, second thoughts and other sizes."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from typing import Final

from tests.person import hands
from tests.person.hands import Hands, Move
from tests.person.invariants import Judge, Step, Violation
from tests.person.seen import Part, Seen
from tests.person.watch import Program

# The smallest window a person drags it to.
SMALLEST: Final = (960, 540)
# What each layout has letters for.
WORDS: Final = {
    hands.LAYOUTS["ru"]: ("учебный", "пересчитали"),
    hands.LAYOUTS["kk"]: ("оқу", "қайта саналды"),
    hands.LAYOUTS["en"]: ("counted again", "practice"),
}
_SCALES: Final = ("ctrl+plus", "ctrl+minus")
_MOVES: Final = (
    "Down",
    "Up",
    "Tab",
    "shift+Tab",
    "Home",
    "End",
    "Left",
    "Right",
    "Next",
    "Prior",
    "ctrl+Home",
    "ctrl+End",
)
_COMMANDS: Final = ("F1", "F2", "F6", "F7", "F8", "F9", "F10", "ctrl+z", "ctrl+j", "ctrl+Next", "ctrl+Prior")
_HELD: Final = ("Return", "BackSpace", "5", "Tab", "Down", "Delete", "Up", "Escape")
# Seconds until hands go on after a dialog came or went: nobody types at the same moment.
_NOTICING: Final = 0.15
# Seconds a key is held: longer than the screen waits until it repeats it.
_HOLD: Final = 0.8
# Ways out of the precinct, and into dialogs of the system that show the world outside of the test.
_WAYS_OUT: Final = frozenset(("leave", "quit", "restore", "copy", "export", "training.quit"))
# Dialogs of training that lead on to many others, most of them by a button.
_MANY_WAYS: Final = ("TrainingDialog", "BoardDialog")
_LEFT_ALONE: Final = frozenset(("print", "save", "qt_toolbar_ext_button"))


class Person:
    """Sits at a program; every step is judged. steps may come from `chance`, or be played again."""

    def __init__(self, program: Program, own: Hands, judge: Judge, commands: tuple[str, ...] = ()) -> None:
        """commands: keys that this person knows besides those of every precinct."""
        self._commands = (*_COMMANDS, *commands)
        self._trains = bool(commands)
        self.program = program
        self.hands = own
        self.judge = judge
        self.seen = program.look()
        self._noticed = self.seen.modals
        self.program.entries(self.seen)
        self.judge.judge(Step("begin", Move(())), self.seen, self.seen, ())

    def do(self, step: Step) -> list[Violation]:
        """Do it, and be judged."""
        before = self.seen
        if before.modals != self._noticed:
            time.sleep(_NOTICING)
            self._noticed = before.modals
        if step.layout:
            self.hands.take_layout(step.layout)
        if step.size is not None:
            self.seen = self.program.look(size=list(step.size))
        elif step.clock:
            self.seen = self.program.look(clock=step.clock)
        else:
            self.seen = self.program.do(self.hands, step.move)
        entries = self.program.entries(self.seen)
        return self.judge.judge(step, before, self.seen, entries)

    # --- what can be done

    def type(self, text: str) -> list[Violation]:
        """A text: digits by their keys, anything else by the layout."""
        move = hands.digits(text) if text.isascii() and text.isdigit() else hands.write(text)
        return self.do(Step("type", move, typed=text))

    def press(self, key: str) -> list[Violation]:
        """A key."""
        return self.do(Step("press", hands.press(key), key=key))

    def hold(self, key: str, seconds: float = _HOLD) -> list[Violation]:
        """A key, held."""
        return self.do(Step("hold", hands.hold(key, seconds), key=key))

    def click(self, part: Part, times: int = 1, where: float = 0.5) -> list[Violation]:
        """The middle of something, or nearer to its left or right."""
        x, y, width, height = part.place
        move = hands.click(x + int((width - 1) * where), y + height // 2, times)
        return self.do(Step("click", move, target=part.name))

    def resize(self, width: int, height: int) -> list[Violation]:
        """Another size of the window."""
        return self.do(Step("size", Move(()), size=(width, height)))

    def put_clock(self, moment: str) -> list[Violation]:
        """Time passes."""
        return self.do(Step("clock", Move(()), clock=moment))

    def take_layout(self, layout: str) -> list[Violation]:
        """Another layout of the keyboard."""
        return self.do(Step("layout", Move(()), layout=layout))

    # --- without a plan

    def wander(self, chance: random.Random) -> list[Violation]:
        """Something that people do."""
        if self.seen.popup:
            if self.seen.chosen in _WAYS_OUT:
                return self.press("Escape")
            return self.press(chance.choice(("Escape", "Down", "Up", "Return", "Escape", "Down")))
        if self._trains and self.seen.active.startswith(_MANY_WAYS) and chance.random() < 0.4:
            return self._click_something(chance)
        if self.seen.modals and chance.random() < 0.3:
            return self.press(chance.choice(("Escape", "Return", "Return")))
        if self._trains and self.seen.active.startswith("StartWindow") and chance.random() < 0.4:
            return self._click_named(chance.choice(("training", "training", "class")), chance)
        ways: tuple[tuple[int, Callable[[random.Random], list[Violation]]], ...] = (
            (30, self._enter_figure),
            (14, self._move),
            (10, self._click_field),
            (8, self._click_something),
            (8, self._command),
            (6, self._slip),
            (5, self._rub_out),
            (4, self._text),
            (4, self._speak),
            (3, self._hold),
            (3, self._stage),
            (2, self._look),
            (2, self._space),
            (1, self._wrong_layout),
        )
        do = chance.choices([way for _, way in ways], [weight for weight, _ in ways])[0]
        return do(chance)

    def _enter_figure(self, chance: random.Random) -> list[Violation]:
        number = str(chance.randrange(10 ** chance.randrange(1, 5)))
        found = self.type(number)
        if chance.random() < 0.8:
            found += self.press(chance.choice(("Return", "Return", "Return", "KP_Enter", "Tab", "Down")))
        return found

    def _move(self, chance: random.Random) -> list[Violation]:
        return self.press(chance.choice((*_MOVES, "Return", "Return", "Tab")))

    def _click_field(self, chance: random.Random) -> list[Violation]:
        fields = [part for part in self.seen.parts if part.takes_text and _can_be_hit(part, self.seen)]
        if not fields:
            return self._move(chance)
        found = self.click(chance.choice(fields), chance.choice((1, 1, 1, 2)), chance.choice((0.1, 0.5, 0.9)))
        if chance.random() < 0.6:
            found += self._enter_figure(chance)
        return found

    def _click_something(self, chance: random.Random) -> list[Violation]:
        parts = [
            part
            for part in self.seen.parts
            if part.kind in ("button", "tick", "combo", "list")
            and _can_be_hit(part, self.seen)
            and part.name.split("/")[-1] not in _LEFT_ALONE
        ]
        return self.click(chance.choice(parts)) if parts else self._move(chance)

    def _click_named(self, name: str, chance: random.Random) -> list[Violation]:
        part = self.seen.part(name)
        return self.click(part) if part is not None and part.in_sight else self._move(chance)

    def _command(self, chance: random.Random) -> list[Violation]:
        return self.press(chance.choice(self._commands))

    def _slip(self, chance: random.Random) -> list[Violation]:
        """What is no figure: too many digits, a sign, a letter that the layout has."""
        letter = "o" if self.hands.layout == hands.LAYOUTS["en"] else "о"
        slips = ("123456", "12-5", "1,5", "7 7", letter, "999999")
        # The comma of the Kazakh layout is on a key of the number row, where it is a digit.
        return self.type(
            chance.choice([one for one in slips if "kz" not in self.hands.layout or "," not in one])
        )

    def _rub_out(self, chance: random.Random) -> list[Violation]:
        return self.press(chance.choice(("BackSpace", "Delete", "Escape", "BackSpace")))

    def _text(self, chance: random.Random) -> list[Violation]:
        focus = self.seen.focus
        if focus is None or focus.kind not in ("line", "text"):
            return self._enter_figure(chance)
        return self.type(chance.choice(WORDS[self.hands.layout]))

    def _speak(self, chance: random.Random) -> list[Violation]:
        """Another language, with the mouse, in the middle of whatever it is."""
        buttons = [part for part in self.seen.parts if part.name.startswith("language.") and part.in_sight]
        return self.click(chance.choice(buttons)) if buttons else self._move(chance)

    def _hold(self, chance: random.Random) -> list[Violation]:
        return self.hold(chance.choice(_HELD))

    def _stage(self, chance: random.Random) -> list[Violation]:
        return self.press(chance.choice((f"alt+{chance.randrange(1, 10)}", "ctrl+Next", "ctrl+Prior")))

    def _look(self, chance: random.Random) -> list[Violation]:
        if self.seen.modals or chance.random() < 0.6:
            return self.press(chance.choice(_SCALES))
        screen = self.seen.screen
        return self.resize(
            chance.randrange(min(SMALLEST[0], screen[0]), screen[0] + 1),
            chance.randrange(min(SMALLEST[1], screen[1]), screen[1] + 1),
        )

    def _space(self, chance: random.Random) -> list[Violation]:
        return self.press("space")

    def _wrong_layout(self, chance: random.Random) -> list[Violation]:
        """A Kazakh layout in front: the number row writes letters."""
        usual = self.hands.layout
        found = self.take_layout(hands.LETTERS_IN_FRONT)
        digits = self.seen.focus is not None and self.seen.focus.digits
        found += self.do(Step("type", hands.digits("12"), typed="12" if digits else '"ә'))
        return found + self.take_layout(usual)


def _can_be_hit(part: Part, seen: Seen) -> bool:
    """In sight, large enough, and on the screen."""
    x, y, width, height = part.place
    on_screen = x >= 0 and y >= 0 and x + width <= seen.screen[0] and y + height <= seen.screen[1]
    return part.in_sight and part.enabled and width > 8 and height > 8 and on_screen
