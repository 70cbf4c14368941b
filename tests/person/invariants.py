"""What holds whatever a person does: each a function with a name, given what was seen before and after, and what was done."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from kzpoll_desktop.texts.format import parse_count
from tests.person.hands import Move
from tests.person.seen import Part, Seen
from tests.person.watch import Entry


@dataclass(frozen=True, slots=True)
class NotYet:
    """What does not hold yet: an invariant, where it says this, with the row of the list of faults that mends it."""

    row: str
    invariant: str
    about: str = ""


# Empty in the end.
NOT_YET: Final[tuple[NotYet, ...]] = ()

# Entries that are themselves the answer of a person to a dialog, or say so: undo names what it takes back.
UNDONE: Final = "undone"
ENTERED: Final = "entered"
CHECKED: Final = "checked"
FINISHED: Final = "stage_finished"
SECOND_CHECK: Final = "second_check"
# Fields that no figure is typed into, and that change by a tick, a choice or a dialog of their own.
_FIGURELESS: Final = (
    "typist",
    "commission",
    "portable_boxes",
    "acts",
    "acknowledgements",
    "signing",
    "ballot",
    "day",
    "seals",
    "receipts",
)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing a person did. what: type, press, hold, click, other; key: the key; typed: the characters.

    target: the part clicked; fresh: a click into a field that had no focus; alone: no dialog was open.
    """

    what: str
    move: Move
    key: str = ""
    typed: str = ""
    target: str = ""
    layout: str = ""
    size: tuple[int, int] | None = None
    clock: str = ""

    def told(self) -> str:
        """For a list of what was done."""
        said = (
            self.typed
            or self.key
            or self.target
            or (str(self.size) if self.size else self.clock or self.layout)
        )
        return f"{self.what} {said}"


@dataclass
class Memory:
    """What was typed and is not settled yet: field -> text.

    stood: what stood in each of them before; window: where they are; touched: the fields typed into since the
    journal last spoke of them; unkept: what was told of lines already; led_on: the rest of what was typed arrives where
    a button or a dialog led to, and that was not there yet.
    """

    waiting: dict[str, str] = field(default_factory=dict)
    stood: dict[str, str] = field(default_factory=dict)
    window: str = ""
    touched: set[str] = field(default_factory=set)
    unkept: set[str] = field(default_factory=set)
    asked: bool = False
    led_on: bool = False


@dataclass(frozen=True, slots=True)
class Moment:
    """A step with what was seen before and after it, and what it wrote into the journal."""

    step: Step
    before: Seen
    after: Seen
    entries: tuple[Entry, ...]
    memory: Memory

    @property
    def answered(self) -> bool:
        """A dialog was open: what happened was agreed to in it."""
        return bool(self.before.modals)

    @property
    def spoke(self) -> bool:
        """A sentence stands there that did not before, or the one that was asked for still does."""
        return bool(self.after.sentences)

    def changes(self, *but: str) -> Iterator[tuple[str, Any, Any]]:
        """Paths with the values before and after, of every entry but of these kinds."""
        for entry in self.entries:
            if entry["kind"] in but:
                continue
            for change in entry["body"].get("changes", ()):
                yield change["path"], change.get("was"), change.get("value")


def typed_stands(moment: Moment) -> Iterator[str]:
    """Characters stand in the field that has the focus, or a sentence says why not."""
    step, before, after = moment.step, moment.before, moment.after
    if step.what != "type":
        return
    if not after.arrived and before.modals != after.modals:
        # The first of them answered a dialog, and the others came while it went: no hand types them at one moment.
        return
    if not after.arrived:
        yield f"“{step.typed}” arrived nowhere: {after.active or 'no window'} has the keyboard"
        return
    part = before.focus
    begun_anew = before.file == after.file and after.seq < before.seq
    if before.popup or begun_anew or before.active.startswith(_OF_THE_SYSTEM):
        return
    if part is None:
        yield f"“{step.typed}” typed where nothing has the focus"
        return
    if not part.takes_text:
        if after.digest == before.digest and not moment.spoke:
            yield f"“{step.typed}” went nowhere at {part.name} ({part.kind})"
        return
    now = after.focus
    stands = now is not None and now.name == part.name and now.text == _expected(part, step.typed)
    if not stands and not moment.spoke and not (_same_question(moment) or after.modals != before.modals):
        seen = now.text if now is not None and now.name == part.name else f"the focus at {after.focused}"
        if part.kind == "figure" or step.typed.strip():
            yield f"“{step.typed}” into {part.name} “{part.text}” gave “{seen}” without a word"


def a_click_selects(moment: Moment) -> Iterator[str]:
    """The first click into a filled figure selects all of it: what is typed then takes its place."""
    step, before, after = moment.step, moment.before, moment.after
    part = before.part(step.target) if step.what == "click" and step.move.clicks == 1 else None
    if part is None or part.kind != "figure" or not part.takes_text or before.focused == part.name:
        return
    now = after.focus
    if now is not None and now.name == part.name and now.text and now.selected < len(now.text):
        yield f"a click into {part.name} “{now.text}” selected {now.selected} characters"


def typed_is_kept(moment: Moment) -> Iterator[str]:
    """A figure that was typed is in the journal, still in its field, asked about, or refused in words."""
    memory, after = moment.memory, moment.after
    if after.modals or after.popup:
        return
    if after.active != memory.window and any(window.name == memory.window for window in after.windows):
        # Another window lies over theirs, in which they stand half typed.
        return
    for name, text in tuple(memory.waiting.items()):
        value = parse_count(text)
        if any(
            _holds(entry["body"], value, text) or _has_as_many(entry, name, value) for entry in moment.entries
        ):
            memory.waiting.pop(name)
            continue
        shown = after.part(name)
        stands = shown.text.replace("\u202f", "").strip() if shown is not None else ""
        if stands == text.strip() or (stands and text and _plain(stands) == _plain(text)):
            if after.focused != name:
                memory.waiting.pop(name)
            continue
        memory.waiting.pop(name)
        if _taken_back(moment, name):
            continue
        if value is not None and value == parse_count(memory.stood.get(name, "")):
            # The same number written otherwise: there is nothing to keep.
            continue
        seen = (after.focused, *(one.name for one in after.parts))
        if (
            shown is None
            and not moment.answered
            and any(one in _TABLE or one.startswith("recount.") for one in seen)
        ):
            # Under the table, which stands in the place of the page.
            memory.waiting[name] = text
            continue
        if not (moment.spoke or moment.answered or (value is None and not text.strip())):
            yield f"“{text}” typed into {name} is neither kept nor refused"


def only_typed_changes(moment: Moment) -> Iterator[str]:
    """The record's figures change only where somebody typed, or by an action that says so."""
    for entry in moment.entries:
        if entry["kind"] == UNDONE and not (moment.spoke or moment.after.stage == moment.before.stage):
            yield "undone without a word, on a page that is not shown"
    if moment.answered:
        return
    for path, was, value in moment.changes(UNDONE):
        name = path.split(".")[0]
        figure = name not in _FIGURELESS and isinstance(was if value is None else value, int | None)
        if not figure or isinstance(value, bool) or isinstance(was, bool):
            continue
        if path not in moment.memory.touched and not _fills_many(moment):
            yield f"{path} changed from {was} to {value}, and nothing was typed there ({moment.step.told()})"


def what_is_shown_is_kept(moment: Moment) -> Iterator[str]:
    """A line that nobody is typing into shows what the journal has, or what was refused with its sentence.

    Whoever is in the menu goes on typing where they were.
    """
    in_menu = moment.after.focus is not None and moment.after.focus.kind == "menu"
    if not moment.after.modals and not moment.after.popup and not in_menu:
        told, moment.memory.unkept = moment.memory.unkept, set(moment.after.unkept)
        yield from (one for one in moment.after.unkept if one not in told)


_QUESTIONS: Final = (
    "ChangeDialog",
    "ReasonDialog",
    "CorrectionDialog",
    "LowerReportDialog",
    "OddTimeDialog",
    "ZerosDialog",
)
# Buttons in them that leave everything as it was.
_KEEPING: Final = ("keep", "again", "cancel", "stay")


def escape_changes_nothing(moment: Moment) -> Iterator[str]:
    """Esc in a dialog changes no figure, and neither does the button that says so."""
    step, before = moment.step, moment.before
    entered = step.key in ("Return", "KP_Enter", "space") and before.focused in _KEEPING
    question = moment.answered and before.active.startswith(_QUESTIONS)
    kept = question and (entered or step.target in _KEEPING)
    if moment.answered and (step.key == "Escape" or kept):
        for path, was, value in moment.changes():
            yield f"{step.told()} in {before.modals[-1]} changed {path} from {was} to {value}"


def focus_after_a_dialog(moment: Moment) -> Iterator[str]:
    """Once a dialog is closed the focus is on something of the page, never on nothing, a language or the menu."""
    before, after = moment.before, moment.after
    if not before.modals or after.modals or after.popup or not after.active.startswith("PrecinctWindow"):
        return
    part = after.focus
    if part is None or not part.enabled:
        yield f"after {before.modals[-1]} nothing has the focus"
    elif not part.in_page:
        yield f"after {before.modals[-1]} the focus is on {part.name} ({part.kind})"


def going_on_stays_on_the_page(moment: Moment) -> Iterator[str]:
    """Enter and Down in a figure lead on in the page, past no empty figure, also where the page is another one by then."""
    step, before, after = moment.step, moment.before, moment.after
    part, now = before.focus, after.focus
    moved = step.what == "press" and step.key in ("Return", "KP_Enter", "Down")
    if not moved or part is None or part.kind != "figure" or not part.in_page or after.modals or after.popup:
        return
    if after.active.startswith("PrecinctWindow") and not (now is not None and now.in_page):
        yield f"{step.key} at {part.name} led to {after.focused or 'nothing'}"
    left = after.part(part.name)
    if after.focused == "next" and left is not None and left.in_sight:
        below = (one for one in after.parts if one.in_page and one.place[1] > left.place[1] + left.place[3])
        for one in below:
            if one.kind == "figure" and one.takes_text and one.in_sight and not one.text:
                yield f"{step.key} at {part.name} passed {one.name} by, which is empty"


def begins_at_work(moment: Moment) -> Iterator[str]:
    """Where a precinct's window comes up, or comes up anew in another size, the focus is on the page."""
    step, before, after = moment.step, moment.before, moment.after
    anew = step.what == "begin" or (before.scale != after.scale and not before.modals)
    part = after.focus
    if anew and after.stage and not after.modals and not (part is not None and part.in_page and part.enabled):
        yield f"the window came up at {after.scale} % with the focus on {after.focused or 'nothing'}"


def something_has_the_focus(moment: Moment) -> Iterator[str]:
    """There is always something that the next key goes to."""
    after = moment.after
    if after.busy:
        return
    if not after.active and not after.popup:
        yield f"no window has the keyboard after {moment.step.told()}"
    elif after.focus is None and not after.active.startswith("Projector"):
        yield f"nothing has the focus in {after.active} after {moment.step.told()}"


# Dialogs that are not the program's own: a file dialog answers no Enter where nothing is chosen. And what hangs on the wall:
# it says its few keys itself, and there is nothing in it to go to.
_OF_THE_SYSTEM: Final = ("QFileDialog", "QPrintDialog", "QMessageBox", "Projector")
# Keys that may find nothing to do: there is nothing before the first field, and nothing to rub out in an empty one.
ALWAYS_ANSWERED: Final = frozenset(
    "Return KP_Enter Tab F1 F2 F6 F7 F8 F9 F10 ctrl+z ctrl+j ctrl+m ctrl+shift+h ctrl+shift+r ctrl+plus ctrl+minus".split()
    + [f"alt+{n}" for n in range(1, 10)]
)


def every_key_is_answered(moment: Moment) -> Iterator[str]:
    """No key without an effect that is seen, or a sentence."""
    step, before, after = moment.step, moment.before, moment.after
    if step.what != "press" or step.key not in ALWAYS_ANSWERED or before.popup or before.busy or after.busy:
        return
    if not before.file or before.active.startswith(_OF_THE_SYSTEM):
        return
    if after.digest == before.digest and after.seq == before.seq and not moment.spoke:
        at = before.focus
        where = f"{at.name} ({at.kind}{'' if at.enabled else ', disabled'})" if at is not None else "nothing"
        yield f"{step.key} at {where} in {before.active} did nothing"


def nothing_cut_off(moment: Moment) -> Iterator[str]:
    """No text cut off, no part outside its window, on the smallest window at the largest text too."""
    after = moment.after
    size = f"at {after.scale} % in {after.language} on {after.screen[0]}×{after.screen[1]}"
    for text in after.cut:
        if text not in moment.before.cut:
            yield f"cut off {size}, stage {after.stage}: {text}"


def told_in_the_language_in_force(moment: Moment) -> Iterator[str]:
    """What is told is told in the language in force, also where another one was chosen after it."""
    before, after = moment.before, moment.after
    if before.language == after.language or not (before.language and after.language):
        return
    for sentence in after.sentences:
        if sentence in before.sentences and any(letter.isalpha() for letter in sentence):
            yield f"“{sentence}” stays in {before.language} where {after.language} was chosen"


def no_wider_than_the_screen(moment: Moment) -> Iterator[str]:
    """A window is never wider than the screen."""
    width = moment.after.screen[0]
    known = {(window.name, window.place[2]) for window in moment.before.windows}
    for window in moment.after.windows:
        if window.place[2] > width and (window.name, window.place[2]) not in known:
            yield f"{window.name} is {window.place[2]} wide on a screen of {width} at {moment.after.scale} %"


def held_keys_confirm_nothing(moment: Moment) -> Iterator[str]:
    """A key that is held answers once: no second confirmation, no page left by it."""
    if moment.step.what != "hold":
        return
    answers = [e for e in moment.entries if e["kind"] in (CHECKED, FINISHED)]
    if len(answers) > 1:
        kinds = ", ".join(sorted({str(e["kind"]) for e in answers}))
        yield f"{moment.step.key} held at {moment.before.focused}: {len(answers)} entries ({kinds})"
    if moment.before.stage == SECOND_CHECK and moment.after.stage != SECOND_CHECK:
        yield f"{moment.step.key} held at {moment.before.focused} left the second check"


Invariant = Callable[[Moment], Iterator[str]]

INVARIANTS: Final[tuple[Invariant, ...]] = (
    begins_at_work,
    typed_stands,
    a_click_selects,
    typed_is_kept,
    only_typed_changes,
    what_is_shown_is_kept,
    escape_changes_nothing,
    focus_after_a_dialog,
    something_has_the_focus,
    going_on_stays_on_the_page,
    every_key_is_answered,
    nothing_cut_off,
    told_in_the_language_in_force,
    no_wider_than_the_screen,
    held_keys_confirm_nothing,
)


@dataclass(frozen=True, slots=True)
class Violation:
    """invariant: its name; told: what was seen; place: the number of the step."""

    invariant: str
    told: str
    place: int


class Judge:
    """Holds every step to every invariant, and remembers what was typed; not_yet: what is known not to hold."""

    def __init__(self, not_yet: tuple[NotYet, ...] = NOT_YET) -> None:
        self._not_yet = not_yet
        self.memory = Memory()
        self.found: list[Violation] = []
        self.steps: list[Step] = []

    def judge(self, step: Step, before: Seen, after: Seen, entries: tuple[Entry, ...]) -> list[Violation]:
        """What this step violates."""
        self.steps.append(step)
        moment = Moment(step, before, after, entries, self.memory)
        self._remember(moment)
        found = [
            Violation(one.__name__, told, len(self.steps))
            for one in INVARIANTS
            for told in one(moment)
            if not any(known.invariant == one.__name__ and known.about in told for known in self._not_yet)
        ]
        for path, _, _ in moment.changes():
            self.memory.touched.discard(path)
        self.found += found
        return found

    def _remember(self, moment: Moment) -> None:
        step, part, after = moment.step, moment.before.focus, moment.after
        if moment.before.file != after.file or after.seq < moment.before.seq:
            # Another file, or the same exercise begun anew.
            self.memory.waiting.clear()
            self.memory.touched.clear()
        led_on = " " in step.typed or moment.before.modals != after.modals
        if step.what == "type" and led_on and part is not None and part.kind not in _LINES:
            # A space pressed a button, or a digit answered a dialog, and the rest was typed where that led to.
            led: Part | None = after.focus
            self.memory.led_on = led is None or led.kind not in _LINES
            if led is not None and led.kind in _LINES:
                self.memory.touched.add(led.name.removeprefix("again."))
        elif self.memory.led_on:
            self.memory.led_on = False
            if part is not None and part.kind in _LINES:
                self.memory.touched.add(part.name.removeprefix("again."))
        by_hand = step.what == "type" or (step.what in ("press", "hold") and step.key in _CHANGES)
        if not by_hand or part is None or part.kind not in _LINES or not part.takes_text:
            return
        name = part.name.removeprefix("again.")
        self.memory.touched.add(name)
        if moment.before.modals or part.kind != "figure" or part.name.startswith("again."):
            return
        now = after.focus
        if now is not None and now.name == part.name and now.text != part.text:
            if part.name not in self.memory.waiting:
                self.memory.window = after.active
                self.memory.stood[part.name] = part.text.replace("\u202f", "")
            self.memory.waiting[part.name] = now.text.replace("\u202f", "")


_LINES: Final = ("figure", "line")
# What stands on the table of an exercise.
_TABLE: Final = ("table", "aside")
# Keys that change what stands in a field, pressed one by one.
_CHANGES: Final = frozenset(("BackSpace", "Delete", "space", *"0123456789"))


def _expected(part: Part, typed: str) -> str:
    """A field after characters were typed over what was selected, or where the cursor stood."""
    start = max(part.start, 0)
    return part.text[:start] + typed + part.text[start + part.selected :]


def _same_question(moment: Moment) -> bool:
    """A dialog that takes letters as commands, as a list of people does."""
    return bool(moment.before.modals) and moment.after.digest != moment.before.digest


def _taken_back(moment: Moment, name: str) -> bool:
    """The person rubbed it out, or took it back."""
    if moment.step.key in ("Escape", "ctrl+z", "BackSpace", "Delete", "space") or moment.step.what == "type":
        return moment.before.focused == name or moment.step.key == "ctrl+z"
    return moment.step.target == "undo"


def _fills_many(moment: Moment) -> bool:
    """An action that fills many figures at once, and says how many."""
    at_zeros = moment.before.focused == "zeros" and moment.step.key in ("Return", "KP_Enter", "space")
    zeros = moment.step.key == "F8" or moment.step.target == "zeros" or at_zeros
    return zeros and (moment.spoke or bool(moment.after.modals))


def _has_as_many(entry: Mapping[str, Any], name: str, value: int | None) -> bool:
    """A number of boxes is kept as the boxes themselves."""
    changes = entry["body"].get("changes", ()) if isinstance(entry["body"], dict) else ()
    return any(
        change["path"] == name and isinstance(change.get("value"), list) and len(change["value"]) == value
        for change in changes
    )


def _holds(body: object, value: int | None, text: str) -> bool:
    if isinstance(body, dict):
        return any(_holds(one, value, text) for one in body.values())
    if isinstance(body, list):
        return any(_holds(one, value, text) for one in body)
    if isinstance(body, bool):
        return False
    return (value is not None and body == value) or (isinstance(body, str) and _plain(body) == _plain(text))


def _plain(text: str) -> str:
    return text.strip().replace(":", "").lstrip("0")
