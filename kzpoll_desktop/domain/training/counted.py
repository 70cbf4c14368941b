"""What a night of counting is worth: figures, slips, answers, procedure, time and hints, each judged from the journal."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from kzpoll_desktop.domain.day.acts import more_than_half
from kzpoll_desktop.domain.day.closing import COUNT_HOURS, end_of_voting
from kzpoll_desktop.domain.day.entry import Entry, Event
from kzpoll_desktop.domain.day.events.closing import ProtocolsClosed
from kzpoll_desktop.domain.day.events.entering import ValuesEntered, ValuesUndone
from kzpoll_desktop.domain.day.events.notes import HintGiven
from kzpoll_desktop.domain.day.events.practice import ExerciseBegun, Recounted, ValueRevealed
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.day.steps.second_check import unchecked
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.kinds import figure_of
from kzpoll_desktop.domain.figures.path import known, written
from kzpoll_desktop.domain.figures.record import Acknowledgement, Act, PrecinctRecord, figure
from kzpoll_desktop.domain.figures.rows import SECOND_CHECK
from kzpoll_desktop.domain.ground.counted import Counted
from kzpoll_desktop.domain.ground.errors import UnknownFigure
from kzpoll_desktop.domain.rules.answering import answers, blocking
from kzpoll_desktop.domain.rules.commission import voting_members
from kzpoll_desktop.domain.rules.engine import check
from kzpoll_desktop.domain.training import planted
from kzpoll_desktop.domain.training.course import CountExercise, Happening, LateStriking, Way
from kzpoll_desktop.domain.training.lost import Lost

FIGURES: Final = 30
SLIPS: Final = 25
ANSWERS: Final = 20
PROCEDURE: Final = 3
TIME: Final = 10
_RULES: Final = 5
MOST_HINTS: Final = 5
_REVEALED: Final = 5
_RECEIVED: Final = figure_of("ballot", "received")
_LONGEST_GAP: Final = 600 * 10**9
_MINUTE: Final = 60 * 10**9
# What a recount takes, in minutes: one, and one more for each so many pieces begun, but no more than the most.
_PIECES: Final = 200
_MOST_MINUTES: Final = 8


def recount_minutes(pieces: int) -> int:
    """What recounting so many pieces costs."""
    return min(_MOST_MINUTES, 1 + -(-pieces // _PIECES))


def working_minutes(entries: Sequence[Entry], first: int) -> int:
    """Real time between the trainee's entries of one run, a long gap shortened, and the cost of recounts; rounded down."""
    return sum(nanoseconds for _, nanoseconds in _worked(entries, first)) // _MINUTE


def _worked(entries: Sequence[Entry], first: int) -> Iterator[tuple[int, int]]:
    """Place of an entry among all of them, and the working time that goes with it: since the one before, and of a recount."""
    recounted: set[str] = set()
    before: Entry | None = None
    for place, entry in enumerate(entries):
        if entry.seq < first:
            continue
        spent = 0
        if before is not None and before.stamp.run == entry.stamp.run:
            spent = min(max(0, entry.stamp.mono - before.stamp.mono), _LONGEST_GAP)
        if isinstance(entry.event, Recounted) and entry.event.path not in recounted:
            recounted.add(entry.event.path)
            spent += recount_minutes(entry.event.value) * _MINUTE
        before = entry
        yield place, spent


def figure_behind(path: str) -> str:
    """The figure that a changed value is: the log of receipts is the ballots received."""
    where = known(path)
    return written(_RECEIVED, where.contest) if where and where.is_("contest", "receipts") else path


def value_behind(value: object) -> Counted:
    """The figure's value in a change: of the log of receipts its sum."""
    if isinstance(value, list | tuple):
        found = 0
        for one in value:
            if not isinstance(one, Mapping) or type(one.get("ballots")) is not int:
                return None
            found += -one["ballots"] if one.get("source") == "moved_away" else one["ballots"]
        return found if value else None
    return value if type(value) is int else None


@dataclass(frozen=True)
class GradedNight:
    """A journal beside its exercise. days: after each entry; election: as the course has it, before what happens."""

    exercise: CountExercise
    election: ElectionDefinition
    entries: tuple[Entry, ...]
    days: tuple[Day, ...]
    begun: ExerciseBegun

    @property
    def last(self) -> Day:
        """The day at the end."""
        return self.days[-1]

    @cached_property
    def own(self) -> tuple[tuple[Entry, Day, Day], ...]:
        """The trainee's entries with the day before and after each."""
        return tuple(
            (entry, before, after)
            for entry, before, after in zip(self.entries[1:], self.days, self.days[1:], strict=False)
            if entry.seq >= self.begun.first
        )

    @cached_property
    def recounts(self) -> Mapping[str, int]:
        """Path -> number of the entry that first says it was recounted."""
        found: dict[str, int] = {}
        for entry in self.entries:
            if isinstance(entry.event, Recounted):
                found.setdefault(entry.event.path, entry.seq)
        return found

    def recounted_before(self, path: str, seq: int) -> bool:
        """A recount of the path stands before an entry."""
        return self.recounts.get(path, seq) < seq

    @cached_property
    def to_be_typed(self) -> tuple[str, ...]:
        """The figures that count: those asked for, members that the truth names, and earlier ones that were changed."""
        asked = dict.fromkeys(planted.typed_paths(self.exercise, self.election))
        for entry, _, _ in self.own:
            for path, _, _ in changes(entry.event):
                if path not in asked and _true(self.exercise, path) is not None:
                    asked[path] = None
        return tuple(asked)

    def is_right(self, path: str) -> bool:
        """The figure at the end is the truth's; one that nobody typed is wrong."""
        return typed(self.last.record, path) == _true(self.exercise, path)

    @cached_property
    def wrong(self) -> tuple[str, ...]:
        """The figures that count and are not the truth's at the end."""
        return tuple(path for path in self.to_be_typed if not self.is_right(path))

    @cached_property
    def made_to_fit(self) -> tuple[str, ...]:
        """The figures that were changed without a recount so that fewer things stay open, in the order of the changes."""
        found: dict[str, None] = {}
        # Errors and discrepancies open before the first of the changes made in a row without a recount.
        baseline: int | None = None
        for entry, before, after in self.own:
            if isinstance(entry.event, Recounted):
                baseline = None
            if not isinstance(entry.event, ValuesEntered):
                continue
            guessed = [
                path
                for path, value, was in changes(entry.event)
                if was is not None
                and was == self._on_sheet(path)
                and value != was
                and not self.recounted_before(path, entry.seq)
            ]
            if not guessed:
                continue
            if baseline is None:
                baseline = _open(before)
            if _open(after) < baseline:
                found.update(dict.fromkeys(guessed))
        return tuple(found)

    def _on_sheet(self, path: str) -> Counted:
        sheet = self.exercise.sheets.get(path)
        return _true(self.exercise, path) if sheet is None else sheet

    @cached_property
    def found(self) -> tuple[str, ...]:
        """The slips that were found: true at the end, and recounted before the entry that first gave the true value."""
        return tuple(path for path in planted.planted(self.exercise) if self._is_found(path))

    def _is_found(self, path: str) -> bool:
        true = _true(self.exercise, path)
        if path in self.made_to_fit or typed(self.last.record, path) != true:
            return False
        for entry, _, _ in self.own:
            if any(one == path and value == true for one, value, _ in changes(entry.event)):
                return self.recounted_before(path, entry.seq)
        return False


def seconds_by_stage(night: GradedNight) -> dict[str, int]:
    """Stage -> seconds of working time in it, recounts with it, in the order of the day; stages without any are left out."""
    found: dict[str, int] = {}
    for place, spent in _worked(night.entries, night.begun.first):
        stage = night.days[max(0, place - 1)].stage
        found[stage] = found.get(stage, 0) + spent
    return {stage: value // 10**9 for stage in night.last.stages if (value := found.get(stage, 0)) >= 10**9}


def changes(event: Event) -> Iterable[tuple[str, Counted, Counted]]:
    """The figures that an entry changes: path, value and what it was."""
    if isinstance(event, ValuesEntered | ValuesUndone):
        for one in event.changes:
            path = figure_behind(one.path)
            where = known(path)
            if where is not None and where.figure is not None:
                yield path, value_behind(one.value), value_behind(one.was)


def typed(record: PrecinctRecord, path: str) -> Counted:
    """The figure as somebody typed it: a member or a ballot that nobody named has none."""
    where = known(path)
    if where is None or where.figure is None:
        return None
    if where.kind.of == "member":
        figures = record.contests.get(where.contest or "")
        return figures.issued_by_member.get(where.subject or "") if figures else None
    if where.kind.of == "box_ballot":
        box = record.box(where.subject or "")
        counts: Mapping[str, Counted] = getattr(box, where.kind.name) if box else {}
        return counts.get(where.contest or "")
    return _at(record, path)


def _at(record: PrecinctRecord, path: str) -> Counted:
    try:
        return figure(record, path)
    except UnknownFigure:
        return None


def _true(exercise: CountExercise, path: str) -> Counted:
    return _at(exercise.truth, path)


def _open(day: Day) -> int:
    return len(blocking(day.record, check(day.record, day.election)))


# --- the criteria ---------------------------------------------------------------------------------------------


def marked(night: GradedNight) -> tuple[dict[str, int], tuple[Lost, ...]]:
    """Points by criterion, and what cost some: of each criterion the points that are lost, one by one."""
    wrong = night.wrong
    every = len(night.to_be_typed)
    right = every - len(wrong)
    lost: list[Lost] = []

    def scored(criterion: str, points: int, most: int, why: Sequence[tuple[str, str]]) -> int:
        # Where a criterion has the share of the figures, those are why.
        why = why or [("wrong_figure", path) for path in wrong]
        gone = most - points
        for place, (code, path) in enumerate(why):
            each = gone * (place + 1) // len(why) - gone * place // len(why)
            if each:
                lost.append(Lost(criterion, each, code, path))
        return points

    def share(most: int) -> int:
        return most * right // every if every else 0

    criteria = {"figures": scored("figures", share(FIGURES), FIGURES, ())}
    slips = planted.planted(night.exercise)
    missed = _missed(night)
    points = SLIPS * (len(slips) - len(missed)) // len(slips) if slips else share(SLIPS)
    criteria["slips"] = scored("slips", points, SLIPS, missed)
    items, unanswered = _answers(night)
    points = ANSWERS * (items - len(unanswered)) // items if items else share(ANSWERS)
    criteria["answers"] = scored("answers", points, ANSWERS, unanswered)
    not_closed = [] if night.last.closed else [("not_closed", "")]
    failed = not_closed or _failed(night)
    points = 0 if not_closed else PROCEDURE * (_RULES - len(failed))
    criteria["procedure"] = scored("procedure", points, PROCEDURE * _RULES, failed)
    late = not_closed or [("over_the_target", "")]
    criteria["time"] = scored("time", 0 if not_closed else _time(night), TIME, late)
    off, hinted = _hints(night)
    criteria["hints"] = scored("hints", -off, 0, hinted)
    return criteria, tuple(lost)


def _missed(night: GradedNight) -> list[tuple[str, str]]:
    return [
        ("made_to_fit" if path in night.made_to_fit else "slip_not_found", path)
        for path in planted.planted(night.exercise)
        if path not in night.found
    ]


def _answers(night: GradedNight) -> tuple[int, list[tuple[str, str]]]:
    """How many items there are, and those that are not answered as they should be: code and contest, or a box."""
    record = night.last.record
    stays = planted.stays(night.exercise, night.election)
    due = planted.keys(one for one in stays if one.severity != "error")
    now = {(f.code, f.contest): f for f in check(record, night.last.election)}
    groups: tuple[tuple[Act | Acknowledgement, ...], ...] = (record.acts, record.acknowledgements)
    given = {(one.code, one.contest) for group in groups for act in group for one in act.answers}
    boxes = [box.id for box in night.exercise.truth.portable_boxes if box.annulled]
    beside = sorted(given - set(due), key=str)
    wrong = [
        (code, contest or "")
        for code, contest in due
        if (code, contest) not in now or not answers(record, now[code, contest])
    ]
    wrong += [("box", f"portable_boxes.{box}.annulled") for box in boxes if not _is_annulled(night, box)]
    wrong += [(code, contest or "") for code, contest in beside]
    return len(due) + len(boxes) + len(beside), wrong


def _is_annulled(night: GradedNight, box_id: str) -> bool:
    """Annulled as in the truth, by an act with a vote and a recount of the box's ballots [43(3-1)]."""
    day = night.last
    wanted, now = night.exercise.truth.box(box_id), day.record.box(box_id)
    if wanted is None or now is None or set(now.annulled) != set(wanted.annulled):
        return False
    numbers = {act.number for act in day.record.acts}
    return any(
        one.vote is not None
        and more_than_half(one.vote.votes_for, voting_members(day.record))
        and any(_is_of_box(path, box_id) for path in one.recounted)
        for one in day.count.act_details
        if one.number in numbers
    )


def _failed(night: GradedNight) -> list[tuple[str, str]]:
    """Which rules of procedure were not kept, and what first."""
    failed: list[tuple[str, str]] = []
    if night.made_to_fit:
        failed.append(("made_to_fit", night.made_to_fit[0]))
    unmet = [one.id for one in night.exercise.happenings if not is_met(one, night.last, night.exercise)]
    if unmet:
        failed.append(("happening_not_met", unmet[0]))
    if SECOND_CHECK in night.last.stages and unchecked(night.last):
        failed.append(("second_check_open", unchecked(night.last)[0]))
    late = _changed_late(night)
    if late:
        failed.append(("changed_without_recount", late))
    if not _closed_well(night):
        failed.append(("closed_late_or_alone", ""))
    return failed


def is_met(happening: Happening, day: Day, exercise: CountExercise) -> bool:
    """What the happening expects was done; where nothing is to be done, nothing was that no other one expects."""
    match happening.expects:
        case LateStriking(contest, choice, struck_out):
            ballot = day.record.ballot(day.election.contest(contest))
            return any(one.id == choice and one.struck_out == struck_out for one in ballot)
        case None:
            return not _uncalled_for(day, exercise)
        case ways:
            return any(_is_done(way, day) for way in ways)


def _is_done(way: Way, day: Day) -> bool:
    member = day.record.member(way.member)
    return member is not None and any(
        change.suspended if way.suspended else change.role == way.role for change in member.changes
    )


def _uncalled_for(day: Day, exercise: CountExercise) -> bool:
    """Somebody's role or the end of voting was changed and no happening calls for it."""
    called = [one.expects for one in exercise.happenings if isinstance(one.expects, tuple)]
    members = {way.member for ways in called for way in ways}
    others = any(member.changes for member in day.record.commission if member.id not in members)
    return others or day.count.early_end is not None


def _changed_late(night: GradedNight) -> str:
    """The first figure that was changed after it was announced and not recounted before; empty where there is none."""
    for entry, before, _ in night.own:
        if before.count.announced is None or not isinstance(entry.event, ValuesEntered | ValuesUndone):
            continue
        for path, value, was in changes(entry.event):
            late = before.count.has_announced(path) and value != was
            if late and not night.recounted_before(path, entry.seq):
                return path
    return ""


def _closed_well(night: GradedNight) -> bool:
    """Closed by two persons, within the hours of the count by the practice clock [43(1), 43(8)]."""
    for place, (entry, _, after) in enumerate(night.own):
        event = entry.event
        if not isinstance(event, ProtocolsClosed):
            continue
        ended = end_of_voting(after.election, after.record)
        closed = datetime.datetime.fromisoformat(night.own[place][2].wall).replace(tzinfo=None)
        hours = datetime.timedelta(hours=COUNT_HOURS)
        return len(set(event.closing.by)) >= 2 and ended <= closed <= ended + hours
    return False


def _time(night: GradedNight) -> int:
    target = night.exercise.minutes
    over = max(0, working_minutes(night.entries, night.begun.first) - target)
    return TIME - min(TIME, 10 * over // target)


def _hints(night: GradedNight) -> tuple[int, list[tuple[str, str]]]:
    """Points off, and for what first."""
    revealed = [e.event.paths for e, _, _ in night.own if isinstance(e.event, ValueRevealed)]
    given = [e.event.paths for e, _, _ in night.own if isinstance(e.event, HintGiven)]
    off = min(MOST_HINTS, len(given) + _REVEALED * len(revealed))
    named = [("revealed", paths[0]) for paths in revealed] + [("hint", paths[0]) for paths in given]
    return off, named[:off]


def _is_of_box(path: str, box_id: str) -> bool:
    """Whether a path leads to the ballots in a box."""
    where = known(path)
    return where is not None and where.is_("box_ballot", "ballots") and where.subject == box_id
