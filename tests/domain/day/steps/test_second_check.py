"""The second check: two persons behind every figure, only differences asked again, a changed figure checked anew."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

import pytest
from hypothesis import assume, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.entry import Entry, Stamp
from kzpoll_desktop.domain.day.events.entering import ValuesEntered, ValuesUndone
from kzpoll_desktop.domain.day.events.second_check import (
    CheckClaimed,
    DifferenceSettled,
    FigureConfirmed,
    FigureDenied,
    FigureTyped,
)
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.second_check import Agreed, BeingChecked, Differs, FirstEntry
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.day.steps import entering
from kzpoll_desktop.domain.day.steps import second_check as check_steps
from kzpoll_desktop.domain.day.steps import stages as stage_steps
from kzpoll_desktop.domain.figures import rows as day_rows
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.ground.errors import Malformed
from tests.shared import build
from tests.shared.script import STAMP, play, second_check

PEOPLE: Final = ("m3", "m4", "m5")
PATH: Final = "list.unused"
OTHER: Final = "list.spoiled"


def by(person: str) -> Stamp:
    """A stamp of somebody else."""
    return replace(STAMP, by=person)


def small(mode: Any, contests: int = 1) -> Day:
    """A day at its second check; everything was typed by m3."""
    election = replace(build.election(contests), second_check=mode)
    return play(election, build.record(election), until=day_rows.SECOND_CHECK)[1]


def taken(day: Day, made: Entry | Refused) -> Day:
    """The day after a step that has to be taken."""
    assert isinstance(made, Entry), made
    return journal.apply(day, made)


def code(made: Entry | Refused) -> str:
    """Why a step was refused."""
    assert isinstance(made, Refused), made
    return made.code


def claimed(day: Day, person: str = "m3", reader: str = "m4") -> Day:
    """The check taken over."""
    return taken(day, check_steps.claim(day, by(person), reader))


# --- the stage ------------------------------------------------------------------------------------------------


def test_the_stage_is_there_as_the_definition_says() -> None:
    record = build.record(build.election(1))
    modes: tuple[tuple[Any, bool], ...] = (("none", False), ("read_aloud", True), ("blind", True))
    for mode, there in modes:
        election = replace(build.election(1), second_check=mode)
        assert (day_rows.SECOND_CHECK in day_rows.stages(election, record)) is there
    order = day_rows.stages(replace(build.election(1), second_check="blind"), record)
    assert order[-3:] == (day_rows.RECONCILIATION, day_rows.SECOND_CHECK, day_rows.PROTOCOLS)


@pytest.mark.parametrize("mode", ["read_aloud", "blind"])
def test_the_stage_ends_once_everything_agrees(mode: str) -> None:
    day = small(mode)
    refused = stage_steps.finish_stage(day, STAMP)
    assert isinstance(refused, Refused)
    assert refused.code == "second_check_open"
    assert len(refused.paths) == len(day_rows.checked_rows(day.election, day.record)) > 20
    for made in second_check(day):
        assert code(stage_steps.finish_stage(day, STAMP)) == "second_check_open"
        day = journal.apply(day, made)
    assert check_steps.unchecked(day) == ()
    assert isinstance(stage_steps.finish_stage(day, STAMP), Entry)


def test_every_figure_of_protocol_and_annex_is_checked_and_no_log() -> None:
    day = small("blind")
    paths = {row.path for row in day_rows.checked_rows(day.election, day.record)}
    assert {
        "voter_list.at_opening",
        "list.received",
        "list.votes.a",
        "portable_boxes.P1.signed.list",
    } <= paths
    assert not any(path.startswith("turnout.") for path in paths)


def test_rows_closed_to_entry_are_not_asked() -> None:
    election = replace(build.election(1, struck_out=["c"]), second_check="blind")
    record = build.record(election, counted=False)
    paths = {row.path for row in day_rows.checked_rows(election, record)}
    assert "list.votes.c" not in paths
    assert "list.stationary" not in paths


@pytest.mark.parametrize("mode", ["read_aloud", "blind"])
def test_nothing_is_printed_before_it(mode: str) -> None:
    day = small(mode)
    for made in second_check(day):
        day = journal.apply(day, made)
    day = taken(day, stage_steps.finish_stage(day, STAMP))
    day = taken(day, entering.enter(day, [("day.count_ended", "23:00")], STAMP))
    assert stage_steps.may_print(day) is None
    changed = taken(day, entering.enter(day, [(PATH, 404), (OTHER, 6)], STAMP, reason="counted again"))
    refused = stage_steps.may_print(changed)
    assert refused is not None
    assert (refused.code, refused.paths) == ("second_check_open", (PATH, OTHER))


def test_findings_that_came_up_hold_the_stage() -> None:
    day = small("read_aloud")
    day = taken(day, entering.enter(day, [("list.votes.a", 401)], STAMP))
    for made in second_check(day):
        day = journal.apply(day, made)
    assert code(stage_steps.finish_stage(day, STAMP)) == "findings_open"


# --- read aloud -----------------------------------------------------------------------------------------------


def test_read_aloud_keeps_both_names() -> None:
    day = claimed(small("read_aloud"))
    assert day.count.second.state(PATH) == BeingChecked("m3", "m3")
    day = taken(day, check_steps.confirm(day, by("m3"), PATH))
    assert day.count.second.state(PATH) == Agreed("m3", "m3", "m4")


def test_read_aloud_takes_two_persons() -> None:
    day = small("read_aloud")
    assert code(check_steps.claim(day, by("m3"), "m3")) == "same_person"
    assert code(check_steps.claim(day, by("m3"), "")) == "reader_needed"
    assert code(check_steps.claim(day, by("m3"), "nobody")) == "reader_needed"
    assert code(check_steps.claim(day, by(""), "m4")) == "nobody_named"


def test_only_who_took_the_check_over_answers() -> None:
    day = small("read_aloud")
    assert code(check_steps.confirm(day, by("m3"), PATH)) == "not_claimed"
    day = claimed(day)
    assert code(check_steps.confirm(day, by("m5"), PATH)) == "not_claimed"
    assert code(check_steps.type_unseen(day, by("m3"), PATH, 405)) == "not_claimed"
    assert code(check_steps.confirm(day, by("m3"), "list.nothing")) == "unknown_figure"
    assert code(check_steps.claim(day, by("m3"), "m4")) == "nothing_changes"


def test_a_no_has_to_be_recounted_and_read_again_where_it_changed() -> None:
    day = claimed(small("read_aloud"))
    day = taken(day, check_steps.deny(day, by("m3"), PATH))
    assert day.count.second.state(PATH) == Differs("m3", "m3", 405, None)
    assert code(check_steps.confirm(day, by("m3"), PATH)) == "already_checked"
    assert code(check_steps.settle(day, by("m3"), OTHER, 5)) == "not_differing"
    assert code(check_steps.settle(day, by("m3"), PATH, 100_000)) == "bad_value"
    refused = check_steps.settle(day, by("m3"), PATH, 404)
    assert code(refused) == "announced_needs_reason"
    day = taken(day, check_steps.settle(day, by("m3"), PATH, 404, reason="recounted"))
    assert figure(day.record, PATH) == 404
    assert day.count.second.state(PATH) == BeingChecked("m3", "m3")
    day = taken(day, check_steps.confirm(day, by("m3"), PATH))
    assert isinstance(day.count.second.state(PATH), Agreed)


def test_a_no_that_was_recounted_by_somebody_else_to_the_same_agrees() -> None:
    day = claimed(small("read_aloud"))
    day = taken(day, check_steps.deny(day, by("m3"), PATH))
    same = taken(day, check_steps.settle(day, by("m3"), PATH, 405))
    assert isinstance(same.count.second.state(PATH), BeingChecked)
    other = taken(day, check_steps.settle(day, by("m5"), PATH, 405))
    assert other.count.second.state(PATH) == Agreed("m3", "m5")


def test_a_yes_given_too_soon_is_taken_back() -> None:
    day = claimed(small("read_aloud"))
    day = taken(day, check_steps.confirm(day, by("m3"), PATH))
    assert code(check_steps.confirm(day, by("m3"), PATH)) == "already_checked"
    day = taken(day, check_steps.deny(day, by("m3"), PATH))
    assert isinstance(day.count.second.state(PATH), Differs)


def test_a_missing_figure_is_filled_in_first() -> None:
    day = claimed(small("read_aloud"))
    day = taken(day, entering.enter(day, [("list.votes.a", None)], STAMP))
    assert code(check_steps.confirm(day, by("m3"), "list.votes.a")) == "figure_missing"


def test_it_is_not_begun_before_its_stage() -> None:
    election = replace(build.election(1), second_check="read_aloud")
    day = play(election, build.record(election), until=day_rows.RECONCILIATION)[1]
    assert code(check_steps.claim(day, by("m3"), "m4")) == "stage_not_reached"
    none = play(build.election(1), build.record(build.election(1)))[1]
    assert code(check_steps.claim(none, by("m3"), "m4")) == "not_claimed"


# --- blind ----------------------------------------------------------------------------------------------------


def typed(day: Day, person: str, **values: int) -> Day:
    """Every figure typed unseen as it was kept, but for those given by their last name."""
    for row in day_rows.checked_rows(day.election, day.record):
        value = values.get(row.path.rpartition(".")[2], figure(day.record, row.path))
        day = taken(day, check_steps.type_unseen(day, by(person), row.path, value))
    return day


def test_blind_needs_somebody_else_than_who_typed() -> None:
    day = small("blind")
    assert code(check_steps.claim(day, by("m3"))) == "entered_by_you"
    day = taken(day, entering.enter(day, [("list.votes.a", 401)], by("m4")))
    day = claimed(day, "m3", "")
    assert isinstance(day.count.second.state(PATH), FirstEntry)
    assert isinstance(day.count.second.state("list.votes.a"), BeingChecked)
    assert code(check_steps.type_unseen(day, by("m3"), PATH, 405)) == "entered_by_you"


def test_nothing_is_shown_before_everything_is_typed() -> None:
    day = claimed(small("blind"), "m4", "")
    rows = day_rows.checked_rows(day.election, day.record)
    for row in rows[:-1]:
        day = taken(day, check_steps.type_unseen(day, by("m4"), row.path, 1))
        assert all(isinstance(day.count.second.state(r.path), BeingChecked) for r in rows)
    day = taken(day, check_steps.type_unseen(day, by("m4"), rows[-1].path, 1))
    assert not any(isinstance(day.count.second.state(r.path), BeingChecked) for r in rows)


def test_what_was_mistyped_unseen_may_be_typed_again_until_it_is_shown() -> None:
    day = claimed(small("blind"), "m4", "")
    day = taken(day, check_steps.type_unseen(day, by("m4"), PATH, 450))
    assert day.count.second.state(PATH) == BeingChecked("m3", "m4", 450)
    assert code(check_steps.type_unseen(day, by("m4"), PATH, 450)) == "nothing_changes"
    day = taken(day, check_steps.type_unseen(day, by("m4"), PATH, 405))
    assert day.count.second.state(PATH) == BeingChecked("m3", "m4", 405)
    assert code(check_steps.type_unseen(day, by("m4"), PATH, -1)) == "bad_value"
    assert code(check_steps.type_unseen(day, by("m4"), PATH, "4")) == "bad_value"


@pytest.mark.parametrize(
    ("recounted", "person", "expected"),
    [
        (405, "m5", Agreed("m3", "m5")),
        (405, "m3", BeingChecked("m3", "m4")),
        (405, "m4", Agreed("m3", "m4")),
        (450, "m5", Agreed("m5", "m4")),
        (450, "m3", Agreed("m3", "m4")),
        (450, "m4", FirstEntry("m4")),
        (415, "m5", BeingChecked("m5", "m4")),
        (415, "m4", FirstEntry("m4")),
    ],
)
def test_a_difference_is_settled_by_recounting(recounted: int, person: str, expected: object) -> None:
    day = typed(claimed(small("blind"), "m4", ""), "m4", unused=450)
    assert day.count.second.state(PATH) == Differs("m3", "m4", 405, 450)
    assert check_steps.unchecked(day) == (PATH,)
    assert code(check_steps.type_unseen(day, by("m4"), PATH, 405)) == "already_checked"
    day = taken(day, check_steps.settle(day, by(person), PATH, recounted, reason="recounted"))
    assert day.count.second.state(PATH) == expected
    assert figure(day.record, PATH) == recounted
    assert isinstance(day.count.second.state(OTHER), Agreed)


def test_a_changed_figure_needs_its_check_again_and_no_other() -> None:
    day = typed(claimed(small("blind"), "m4", ""), "m4")
    assert check_steps.unchecked(day) == ()
    day = taken(day, entering.enter(day, [("list.votes.a", 401)], by("m5")))
    assert check_steps.unchecked(day) == ("list.votes.a",)
    back = taken(day, entering.enter(day, [("list.votes.a", 400)], by("m5")))
    assert check_steps.unchecked(back) == ("list.votes.a",)
    undone = taken(day, entering.undo(day, by("m5")))
    assert check_steps.unchecked(undone) == ("list.votes.a",)
    day = taken(back, check_steps.type_unseen(back, by("m4"), "list.votes.a", 400))
    assert check_steps.unchecked(day) == ()


def test_the_log_of_receipts_stands_for_the_ballots_received() -> None:
    day = typed(claimed(small("blind"), "m4", ""), "m4")
    receipts = [{"source": "first", "ballots": 1010, "note": "counted again"}]
    day = taken(day, entering.enter(day, [("receipts.list", receipts)], STAMP, reason="note"))
    assert check_steps.unchecked(day) == ("list.received",)


def test_a_box_that_went_and_came_back_is_checked_anew() -> None:
    day = typed(claimed(small("blind"), "m4", ""), "m4")
    gone = taken(day, entering.enter(day, [("portable_boxes", [])], STAMP, reason="there was none"))
    assert check_steps.unchecked(gone) == ()
    back = taken(gone, entering.undo(gone, STAMP))
    assert all(path.startswith("portable_boxes.P1.") for path in check_steps.unchecked(back))
    assert len(check_steps.unchecked(back)) == 4


def test_the_figures_of_an_unknown_step_are_no_check() -> None:
    day = small("blind")
    claimed = journal.entry_to_json(Entry(day.seq + 1, STAMP, CheckClaimed("")))
    with pytest.raises(Malformed, match="unknown_entry"):
        journal.entry_from_json(claimed | {"body": {"check": "guessed"}})


# --- a random walk --------------------------------------------------------------------------------------------

NEAR: Final = st.sampled_from((0, 0, 0, 1, -1, 10))


class Walk(RuleBasedStateMachine):
    """Three people claim, type, confirm, deny, settle, change, undo, quit and resume in any order."""

    mode: str = "blind"

    def __init__(self) -> None:
        super().__init__()
        self.entries, self.day = ENTRIES[self.mode]
        self.entries = list(self.entries)
        self.asked: set[str] = set()
        self.said: dict[str, tuple[int, str]] = {}

    @initialize()
    def begin(self) -> None:
        """Somebody takes the check over at once, so that walks get somewhere."""
        self.claim("m4", "m5")

    def take(self, made: Entry | Refused) -> bool:
        """A step that is taken goes into the journal; a refused one changes nothing."""
        if isinstance(made, Refused):
            assert made.code in REFUSALS, made
            return False
        self.entries.append(made)
        self.day = journal.apply(self.day, made)
        return True

    @rule(person=st.sampled_from(PEOPLE), reader=st.sampled_from(PEOPLE))
    def claim(self, person: str, reader: str) -> None:
        self.take(check_steps.claim(self.day, by(person), reader if self.mode == "read_aloud" else ""))

    @rule(person=st.sampled_from(PEOPLE), place=st.integers(0, 60), off=NEAR)
    def answer(self, person: str, place: int, off: int) -> None:
        path = self._row(place)
        before = self.day.count.second.state(path)
        kept = figure(self.day.record, path) or 0
        if self.mode == "blind":
            made = check_steps.type_unseen(self.day, by(person), path, max(0, kept + off))
        else:
            made = (
                check_steps.confirm(self.day, by(person), path)
                if not off
                else check_steps.deny(self.day, by(person), path)
            )
        if self.take(made) and self.mode == "blind":
            assert not isinstance(before, Agreed | Differs), "only what is open is asked"

    @rule(person=st.sampled_from(PEOPLE))
    def answer_all(self, person: str) -> None:
        """One person goes through all that is left, one slip among it."""
        for number, path in enumerate(check_steps.unchecked(self.day)):
            self.answer(person, self._place(path), 1 if number == 3 else 0)

    @rule(person=st.sampled_from(PEOPLE), place=st.integers(0, 60), off=NEAR)
    def settle(self, person: str, place: int, off: int) -> None:
        differing = [p for p in self._rows() if isinstance(self.day.count.second.state(p), Differs)]
        assume(differing)
        path = differing[place % len(differing)]
        state = self.day.count.second.state(path)
        assert isinstance(state, Differs)
        choice = (state.first, state.second if state.second is not None else state.first, state.first + 7)
        value = choice[place % 3]
        agreed = {p for p in self._rows() if isinstance(self.day.count.second.state(p), Agreed)}
        if self.take(check_steps.settle(self.day, by(person), path, value, reason="recounted")):
            assert figure(self.day.record, path) == value
            now = {p for p in self._rows() if isinstance(self.day.count.second.state(p), Agreed)}
            assert agreed <= now, "nothing settled is asked again"

    @rule(person=st.sampled_from(PEOPLE), place=st.integers(0, 60), value=st.integers(0, 999))
    def change(self, person: str, place: int, value: int) -> None:
        path = self._row(place)
        if self.take(entering.enter(self.day, [(path, value)], by(person), reason="counted again")):
            assert not isinstance(self.day.count.second.state(path), Agreed | Differs)

    @rule(person=st.sampled_from(PEOPLE))
    def undo(self, person: str) -> None:
        self.take(entering.undo(self.day, by(person)))

    @rule()
    def quit_and_resume(self) -> None:
        """What the journal keeps is read from its bytes again: exactly the same stands there."""
        bodies = [journal.entry_to_json(event) for event in self.entries[BEFORE[self.mode] :]]
        day = ENTRIES[self.mode][1]
        for body in bodies:
            day = journal.apply(day, journal.entry_from_json(body))
        assert day == self.day
        self.day = day

    @invariant()
    def agreed_means_equal_and_confirmed_by_two(self) -> None:
        for path in self._rows():
            state = self.day.count.second.state(path)
            if isinstance(state, Agreed):
                said = self.day.count.second.given[path]
                assert said.first == said.second == figure(self.day.record, path)
                assert state.checker != (state.reader or state.by)
            elif isinstance(state, Differs):
                assert state.first != state.second
                assert state.first == figure(self.day.record, path)

    @invariant()
    def nothing_typed_is_lost(self) -> None:
        """The last word of every checker since the figure last changed is what is kept."""
        kept: dict[str, Any] = {}
        for entry in self.entries[BEFORE[self.mode] :]:
            match entry.event:
                case FigureConfirmed(path=path, first=value) | FigureTyped(path=path, value=value):
                    kept[path] = value
                case FigureDenied(path=path):
                    kept[path] = None
                case ValuesEntered(changes=changes) | ValuesUndone(changes=changes):
                    for one in changes:
                        kept.pop(one.path, None)
                case DifferenceSettled(path=path):
                    kept.pop(path, None)
        for path, value in kept.items():
            assert self.day.count.second.given[path].second == value

    def _rows(self) -> list[str]:
        return [
            row.path
            for row in day_rows.checked_rows(self.day.election, self.day.record)
            if not row.path.endswith(".received")
        ]

    def _row(self, place: int) -> str:
        rows = self._rows()
        return rows[place % len(rows)]

    def _place(self, path: str) -> int:
        rows = self._rows()
        return rows.index(path) if path in rows else 0


class ReadAloud(Walk):
    """The same walk where the sheet is read aloud."""

    mode = "read_aloud"


def _played(mode: str) -> tuple[list[Entry], Day]:
    election = replace(build.election(1, against_all=False), second_check=mode)  # type: ignore[arg-type]
    return play(election, build.record(election, boxes=0), until=day_rows.SECOND_CHECK)


ENTRIES: Final = {mode: _played(mode) for mode in ("blind", "read_aloud")}
BEFORE: Final = {mode: len(entries) for mode, (entries, _) in ENTRIES.items()}
REFUSALS: Final = (
    "same_person",
    "nothing_changes",
    "not_claimed",
    "entered_by_you",
    "already_checked",
    "not_differing",
    "nothing_to_undo",
)

TestBlind = Walk.TestCase
TestReadAloud = ReadAloud.TestCase
TestBlind.settings = TestReadAloud.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
