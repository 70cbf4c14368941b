"""Whole election days as people play them: the practice precinct from its first field to the printed protocols."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from kzpoll_desktop.domain.figures import rows
from kzpoll_desktop.domain.figures.record import figure, figure_paths
from kzpoll_desktop.domain.ground.clock import SystemClock
from kzpoll_desktop.gui.rehearsal.script import Script
from kzpoll_desktop.workflow.desk import Desk
from tests.person.display import Display
from tests.person.people import WORDS, Person
from tests.person.seen import Part
from tests.person.walks import Place, Stuck, Walked, sit_down
from tests.shared.longest import with_long_names
from tests.shared.practice import ELECTION, RECORD

# A language, a screen and a text size each.
DAYS: Final = {
    "ru": Place((960, 540), "ru", 100, rows.OPENING, "read_aloud", long=True),
    "kk": Place((1366, 768), "kk", 125, rows.OPENING, "read_aloud", long=True),
    "en": Place((1920, 1080), "en", 200, rows.OPENING, "read_aloud", long=True),
}
PINS: Final = ("41870263", "70915384", "26384519")
HOURS: Final = {
    "opening": "07:00",
    "turnout": "22:00",
    "voting_ended": "22:01",
    "protocols": "23:40",
}
_MOST_STEPS: Final = 1_500
_STUCK: Final = 12
_MOST_FIELDS: Final = 60


class Day:
    """Plays the practice record, field by field as the focus moves; until: the stage before which it stops."""

    def __init__(self, person: Person, chance: random.Random, incidents: float, until: str = "") -> None:
        self.person = person
        self.chance = chance
        self.incidents = incidents
        self.until = until
        self.record = with_long_names(RECORD)
        self.script = Script(self.record, ELECTION, {})
        self._held = False
        # What happens once in every day, at these fields.
        self._always: dict[str, Callable[[Part, str], None]] = {
            "receipts.single_mandate.0.ballots": self._click_another,
            "turnout.12:00": self._report_too_few,
            "portable_boxes.P1.ballots.single_mandate": self._count_too_many,
        }
        self._dialogs: dict[str, Callable[[], None]] = {
            "BoxDialog": self._name_box,
            "PinsDialog": self._make_pins,
            "NotPrintedDialog": lambda: self._press_part("without"),
            "ClosingDialog": self._close,
            "ReasonDialog": self._give_reason,
            "CorrectionDialog": self._correct,
            "LeaveDialog": lambda: self._press_part("leave"),
            "ChangeDialog": lambda: self._press_part("change"),
            "OddTimeDialog": lambda: self._press_part("right"),
        }

    @property
    def seen(self) -> Any:
        """What is seen now."""
        return self.person.seen

    # --- the day

    def play(self) -> None:
        """The whole day; Stuck where it does not go on."""
        self._out_of_dialogs()
        self._begin()
        last, stuck, stage = "", 0, ""
        for _ in range(_MOST_STEPS):
            if self.seen.modals:
                if "PreviewDialog" in self.seen.active and self.seen.reached == rows.PROTOCOLS:
                    break
                self._meet_dialogs()
            if self.seen.stage != stage:
                stage = self.seen.stage
                if stage == self.until:
                    return
                self._put_clock(stage)
            here = f"{stage} {self.seen.focused} {self.seen.seq}"
            stuck = stuck + 1 if here == last else 0
            if stuck > _STUCK:
                raise Stuck(f"the focus stays at {here}; {self.seen.active}; {self.seen.sentences}")
            last = here
            self._go_on()
        else:
            raise Stuck(f"the day has no end: {last}")
        self._out_of_dialogs()

    def _begin(self) -> None:
        """Before a whole day the officers make their PINs."""
        if not self.until:
            self._choose_in_menu("pins")
            self._meet_dialogs()

    def _go_on(self) -> None:
        """One field, tick or button."""
        part = self.seen.focus
        if part is None or not part.in_page:
            self._find_work()
        elif part.name == "next":
            self._work_over()
        elif part.kind in ("figure", "line", "text"):
            self._fill(part)
        elif part.kind == "combo":
            self._choose(part)
        elif part.kind in ("button", "tick"):
            self._push(part)
        else:
            self.person.press("Return")

    def _work_over(self) -> None:
        """At the Next button; a page is left by its own press."""
        self.person.press("space" if self.seen.stage == rows.SECOND_CHECK else "Return")
        for _ in range(400):
            if not self.seen.busy:
                break
            self.person.put_clock(self._moment("23:45"))

    def _put_clock(self, stage: str) -> None:
        if stage in HOURS:
            self.person.put_clock(self._moment(HOURS[stage]))

    def _moment(self, time: str) -> str:
        return f"2023-03-19T{time}:00+06:00"

    # --- fields

    def _fill(self, part: Part) -> None:
        value = self.script.value_of(part.name)
        text = "" if value is None else str(value)
        if text and part.text.replace("\u202f", "") != text:
            happens = self._always.pop(part.name, None)
            if happens is not None or self.chance.random() < self.incidents:
                (happens or self._something_happens)(part, text)
                self._back_to(part.name)
                if self.seen.focused != part.name:
                    return
            if self.seen.focus is not None and self.seen.focus.text and not self.seen.focus.selected:
                self.person.press("ctrl+a")
            self.person.type(text)
        self.person.press(self.chance.choice(("Return", "Return", "Return", "KP_Enter", "Down", "Tab")))

    def _back_to(self, name: str) -> None:
        """A person looks where the figure is that was being typed, and clicks into it, or goes there by Tab."""
        shown = self.seen.part(name)
        if self.seen.focused == name or self.seen.modals:
            return
        if shown is not None and shown.in_sight:
            self.person.click(shown)
            return
        self.person.press("ctrl+Home")
        for _ in range(_MOST_FIELDS):
            if self.seen.focused in (name, "next"):
                return
            self.person.press("Tab")

    def _something_happens(self, part: Part, text: str) -> None:
        """An incident in the middle of a field; afterwards the field is typed anew, whatever stands there."""
        ways: tuple[Callable[[Part, str], None], ...] = (
            self._speak_otherwise,
            self._think_again,
            self._type_too_much,
            self._look_at_the_keys,
            self._look_larger,
            self._drag_the_window,
            self._click_another,
            self._hold_a_digit,
            self._look_at_the_journal,
        )
        self.chance.choice(ways)(part, text)

    def _speak_otherwise(self, part: Part, text: str) -> None:
        """Half of the figure, another language, the other half."""
        half = max(1, len(text) // 2)
        self.person.type(text[:half])
        code = self.chance.choice([one for one in ("kk", "ru", "en") if one != self.seen.language])
        button = self.seen.part(f"language.{code}")
        if button is not None:
            self.person.click(button)
        if self.seen.focused == part.name and self.seen.focus.text == text[:half] and text[half:]:
            self.person.press("End")
            self.person.type(text[half:])

    def _think_again(self, part: Part, text: str) -> None:
        self.person.type("7")
        self.person.press("Escape")

    def _type_too_much(self, part: Part, text: str) -> None:
        if part.kind == "figure":
            self.person.type("123456")
            self.person.press("Escape")

    def _look_at_the_keys(self, part: Part, text: str) -> None:
        self.person.press("F1")
        self.person.press(self.chance.choice(("Escape", "Return")))

    def _look_larger(self, part: Part, text: str) -> None:
        key = self.chance.choice(("ctrl+plus", "ctrl+minus"))
        self.person.press(key)

    def _drag_the_window(self, part: Part, text: str) -> None:
        width, height = self.seen.screen
        self.person.resize(self.chance.randrange(960, width + 1), self.chance.randrange(540, height + 1))

    def _click_another(self, part: Part, text: str) -> None:
        """A click into a figure that is filled, a slip, and the right figure with the same hand."""
        filled = [
            one
            for one in self.seen.parts
            if one.kind == "figure" and one.takes_text and one.in_sight and one.text and one.name != part.name
            and one.place[3] > 20 and str(self.script.value_of(one.name) or "")
        ]  # fmt: skip
        if not filled:
            return
        other = self.chance.choice(filled)
        right = str(self.script.value_of(other.name)).replace(":", "")
        for figure_typed in ("5", right):
            shown = self.seen.part(other.name)
            if shown is None or not shown.in_sight:
                return
            self.person.click(shown)
            self.person.type(figure_typed)
            self.person.press("Return")
            self._meet_dialogs()

    def _report_too_few(self, part: Part, text: str) -> None:
        """Fewer voters than an hour before, and no to the question."""
        self.person.type("1")
        self.person.press("Return")
        self._out_of_dialogs()

    def _count_too_many(self, part: Part, text: str) -> None:
        """More ballots in a box than applications: the page is another one, and the next figure is typed."""
        self.person.type("99")
        self.person.press("Return")
        self.person.type("0")
        self.person.press("Return")

    def _hold_a_digit(self, part: Part, text: str) -> None:
        self.person.hold("5")
        self.person.press("Escape")

    def _look_at_the_journal(self, part: Part, text: str) -> None:
        self.person.press("ctrl+j")
        self.person.press("Escape")

    # --- buttons, choices

    def _choose(self, part: Part) -> None:
        if part.name == "reader" and not part.text:
            self.person.press("Down")
        self.person.press("Tab")

    def _push(self, part: Part) -> None:
        checking = self.seen.stage == rows.SECOND_CHECK
        if checking and not self._held and part.name not in ("begin", "reader"):
            self._held = True
            self.person.hold("Return", 1.2)
            return
        naming = self.script.wants_name(part.name)
        answering = part.name.startswith("answer.")
        if checking or naming or answering or self.script.wants_act(part.name):
            self.person.press("Return")
            self._meet_dialogs()
        elif part.kind == "tick" and self.script.wants_mark(part.name) and not part.checked:
            self.person.press("space")
        else:
            # Who types figures presses Enter, at a tick too.
            self.person.press("Return" if part.kind == "tick" else "Tab")

    def _find_work(self) -> None:
        """The keyboard is not on the page: with the mouse to the next thing to type."""
        page = [one for one in self.seen.parts if one.in_page and one.in_sight and one.enabled]
        empty = [one for one in page if one.kind == "figure" and one.takes_text and not one.text]
        targets = empty or [one for one in page if one.name == "next"]
        if targets:
            if targets[0].name == "next":
                self.person.press("Tab")
            else:
                self.person.click(targets[0])
        else:
            self.person.press("F6")

    # --- dialogs

    def _meet_dialogs(self) -> None:
        for _ in range(6):
            if not self.seen.modals:
                return
            kind = self.seen.active.split(".")[0]
            do = self._dialogs.get(kind)
            if do is None:
                if "PreviewDialog" in kind and self.seen.reached == rows.PROTOCOLS:
                    return
                self.person.press("Escape")
            else:
                do()

    def _press_part(self, name: str) -> None:
        """Tab to a button, and Enter."""
        self._tab_to(name)
        self.person.press("Return")

    def _tab_to(self, name: str) -> None:
        for _ in range(40):
            if self.seen.focused == name:
                return
            self.person.press("Tab")
        raise Stuck(f"Tab does not get to {name} in {self.seen.active}")

    def _name_box(self) -> None:
        box = self.script.next_box()
        self._tab_to("box_id")
        self.person.press("ctrl+a")
        self.person.type(box.id)
        self._tab_to("members")
        self.person.press("Home")
        for place, member in enumerate(self.record.commission):
            if place:
                self.person.press("Down")
            if member.id in box.members:
                self.person.press("space")
        self._press_part("done")

    def _make_pins(self) -> None:
        for place in range(len(PINS)):
            for _ in range(2):
                self.person.type(PINS[place])
                self.person.press("Return")
        self._press_part("make")
        self._wait_for_work("PinsDialog")

    def _close(self) -> None:
        for contest in ELECTION.contests:
            self._press_part(f"proof.{contest.id}")
            self._wait_until(lambda: self.seen.active.startswith("PreviewDialog"))
            self.person.press("Escape")
            self._wait_until(lambda: self.seen.active.startswith("ClosingDialog"))
            self._tab_to(f"read.{contest.id}")
            self.person.press("space")
        self._say_who_closes()
        self._press_part("close")
        self._wait_for_work("ClosingDialog")

    def _say_who_closes(self) -> None:
        for place in range(2):
            self._tab_to(f"pin.{place}")
            self.person.type(PINS[place])

    def _wait_for_work(self, kind: str) -> None:
        for _ in range(600):
            if not self.seen.busy and not (self.seen.active.startswith(kind) and not self.seen.sentences):
                return
            self.person.put_clock(self._moment("06:45" if kind == "PinsDialog" else "23:45"))

    def _wait_until(self, so: Callable[[], bool]) -> None:
        """A paper takes a moment to be made."""
        for _ in range(600):
            if so():
                return
            self.person.put_clock(self._moment("23:45"))
        raise Stuck(f"nothing came in {self.seen.active}")

    def _give_reason(self) -> None:
        self._tab_to("reason")
        self.person.type(WORDS[self.person.hands.layout][0])
        self._press_part("done")

    def _correct(self) -> None:
        self.person.type(WORDS[self.person.hands.layout][0])
        self._press_part("change")

    def _out_of_dialogs(self) -> None:
        for _ in range(6):
            if not self.seen.modals and not self.seen.popup:
                return
            if self.seen.active.startswith("LeaveDialog"):
                self._press_part("leave")
            else:
                self.person.press("Escape")

    def _choose_in_menu(self, name: str) -> None:
        """Alt or F10, and the arrows to an action of the menu."""
        self.person.press("F10")
        if not self.seen.chosen:
            self.person.press("Alt_L")
        self.person.press("Down")
        seen: set[str] = set()
        for _ in range(60):
            if self.seen.chosen == name:
                self.person.press("Return")
                return
            again = self.seen.chosen in seen
            seen.add(self.seen.chosen)
            self.person.press("Right" if again else "Down")
        raise Stuck(f"the menu has no {name}: {sorted(seen)}")


def live(display: Display, name: str, seed: str, incidents: float = 0.12, until: str = "") -> Walked:
    """A day of `DAYS`, or the part of it before a stage."""
    place = DAYS[name]
    walked = Walked(place, f"{seed}/day-{name}")

    def steps(person: Person) -> Iterator[None]:
        try:
            Day(person, random.Random(walked.seed), incidents, until).play()
        finally:
            if not until:
                walked.others = other_figures(Path(person.seen.file))
        yield

    return sit_down(display, walked, steps)


def other_figures(path: Path) -> list[str]:
    """The figures of a precinct file that are not those of the practice record."""
    desk = Desk.open(path, SystemClock(), read_only=True)
    try:
        record = desk.day.record
        known = set(figure_paths(record))
        return [
            f"{path}: {figure(record, path)} for {figure(RECORD, path)}"
            for path in figure_paths(RECORD)
            if path in known and (figure(record, path) or 0) != (figure(RECORD, path) or 0)
        ]
    finally:
        desk.close()
