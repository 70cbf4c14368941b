"""What follows from truth and sheets: what is planted, what fires, what stays, and what no rule notices."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeAlias

from kzpoll_desktop.domain.election.definition import Choice, ElectionDefinition
from kzpoll_desktop.domain.figures.path import parsed
from kzpoll_desktop.domain.figures.record import (
    PrecinctRecord,
    RoleChange,
    figure,
    figure_paths,
    with_contest,
    with_figure,
)
from kzpoll_desktop.domain.figures.rows import page_of, rows, stages
from kzpoll_desktop.domain.ground.errors import UnknownFigure
from kzpoll_desktop.domain.rules.engine import Finding, check
from kzpoll_desktop.domain.training.course import CountExercise, LateStriking, Way

FindingKey: TypeAlias = tuple[str, str | None]


def planted(exercise: CountExercise) -> tuple[str, ...]:
    """The paths of the slips, in the order of the record."""
    return tuple(path for path in figure_paths(exercise.truth) if path in exercise.sheets)


def on_sheets(
    truth: PrecinctRecord, sheets: Mapping[str, int], election: ElectionDefinition
) -> PrecinctRecord:
    """The precinct as its counting sheets have it: with their slips, and nothing annulled yet."""
    boxes = tuple(replace(box, annulled=()) for box in truth.portable_boxes)
    record = replace(truth, portable_boxes=boxes)
    for path, value in sheets.items():
        record = with_figure(record, path, value, election)
    return record


def met(exercise: CountExercise, election: ElectionDefinition) -> tuple[PrecinctRecord, ElectionDefinition]:
    """The truth after everything that the happenings expect, each in its first lawful way."""
    record = exercise.truth
    for one in exercise.happenings:
        match one.expects:
            case LateStriking():
                record, election = with_late_change(record, election, one.expects)
            case (way, *_):
                record = _with_way(record, way)
    return record, election


def with_late_change(
    record: PrecinctRecord, election: ElectionDefinition, change: LateStriking
) -> tuple[PrecinctRecord, ElectionDefinition]:
    """Record and definition after a choice was struck out, or restored, on the day."""
    contest = election.contest(change.contest)
    district = record.precinct.districts.get(contest.id)

    def changed(ballot: tuple[Choice, ...]) -> tuple[Choice, ...]:
        return tuple(replace(c, struck_out=change.struck_out) if c.id == change.choice else c for c in ballot)

    if contest.choices is not None:
        made = replace(contest, choices=changed(contest.choices))
    else:
        made = replace(
            contest,
            districts=tuple(
                replace(d, choices=changed(d.choices)) if d.number == district else d
                for d in contest.districts or ()
            ),
        )
    election = replace(election, contests=tuple(made if c.id == contest.id else c for c in election.contests))
    figures = record.contests[contest.id]
    votes = {**figures.votes, change.choice: 0}
    return with_contest(record, contest.id, replace(figures, votes=votes)), election


def _with_way(record: PrecinctRecord, way: Way) -> PrecinctRecord:
    change = RoleChange("00:00", way.role, way.suspended, "1")
    return replace(
        record,
        commission=tuple(
            replace(m, changes=(*m.changes, change)) if m.id == way.member else m for m in record.commission
        ),
    )


def keys(findings: Iterable[Finding]) -> tuple[FindingKey, ...]:
    """Code and contest of each finding, in their order."""
    return tuple((one.code, one.contest) for one in findings)


def fires(exercise: CountExercise, election: ElectionDefinition) -> tuple[Finding, ...]:
    """What the rules find on the sheets while nothing is annulled."""
    return check(on_sheets(exercise.truth, exercise.sheets, election), election)


def stays(exercise: CountExercise, election: ElectionDefinition) -> tuple[Finding, ...]:
    """What they find on the truth with its annulment, after the happenings: to be answered, never corrected."""
    record, effective = met(exercise, election)
    return check(record, effective)


def silent(exercise: CountExercise, election: ElectionDefinition) -> tuple[str, ...]:
    """The slips that no rule notices: no finding that the sheets alone bring about names them."""
    true = {
        (f.code, f.contest, tuple(sorted(f.numbers.items())))
        for f in check(on_sheets(exercise.truth, {}, election), election)
    }
    named = {
        path
        for f in fires(exercise, election)
        if (f.code, f.contest, tuple(sorted(f.numbers.items()))) not in true
        for path in f.figures
    }
    return tuple(path for path in planted(exercise) if path not in named)


def typed_paths(exercise: CountExercise, election: ElectionDefinition) -> tuple[str, ...]:
    """The counts that the pages ask the trainee for, with the truth's value there: receipts as `received`."""
    record, effective = met(exercise, election)
    order = stages(effective, record)
    found: dict[str, None] = {}
    for stage in order[order.index(exercise.starts_at) :]:
        for row in rows(stage, effective, record):
            if not row.closed and figure(record, row.path) is not None:
                found[row.path] = None
    return tuple(found)


def is_typed(path: str, exercise: CountExercise, election: ElectionDefinition) -> bool:
    """The trainee types this figure: its page is not one of the stages that the program plays."""
    return path in typed_paths(exercise, election)


def is_figure(path: str, exercise: CountExercise, election: ElectionDefinition) -> bool:
    """The path names a figure of this truth that stands on a page."""
    try:
        known = parsed(path).figure is not None and figure(exercise.truth, path) is not None
    except UnknownFigure:
        return False
    return (
        known and bool(page_of(path, election, exercise.truth)) and path in set(figure_paths(exercise.truth))
    )
