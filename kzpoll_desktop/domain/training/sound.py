"""Whether an exercise can be played as its author means it; the first thing that is in the way, with its place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.missing import missing_of_ballot, missing_of_precinct
from kzpoll_desktop.domain.figures.path import parsed
from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure, figure_paths
from kzpoll_desktop.domain.figures.rows import stages
from kzpoll_desktop.domain.ground.decode import join
from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.ground.shown import shown
from kzpoll_desktop.domain.training.course import (
    AGAINST_ALL,
    INVALID,
    NOT_ESTABLISHED,
    CountExercise,
    LateStriking,
)
from kzpoll_desktop.domain.training.planted import is_figure, is_typed, stays

_BRACES: Final = re.compile(r"\{(sheet:)?([^{}]*)\}")
# A number as people write it; no time, and no part of a longer word.
_NUMBER: Final = re.compile(r"(?<![\w:.,-])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\w:])|(?<![\w:])\d+(?![\w:])")
_VARYING: Final = frozenset(
    {
        ("ballot", "signatures"),
        ("ballot", "unused"),
        ("ballot", "stationary"),
        ("ballot", "against_all"),
        ("member", "issued_by_member"),
        ("choice", "votes"),
        ("report", "turnout"),
    }
)


def check_exercise(exercise: CountExercise, election: ElectionDefinition, path: str) -> None:
    """Malformed with the first thing that is in the way: of the truth, the sheets, the happenings, the ballots, the texts."""
    _truth(exercise, f"{path}.truth")
    _sheets(exercise, election, f"{path}.sheets")
    _happenings(exercise, election, f"{path}.happenings")
    for finding in stays(exercise, election):
        if finding.severity == "error":
            raise Malformed("cannot_be_closed", f"{path}.truth", rule=finding.code)
    _ballots(exercise, path)
    for place, text in _texts(exercise, path):
        _filled_in(text, place, exercise)


def _sheets(exercise: CountExercise, election: ElectionDefinition, path: str) -> None:
    for sheet, value in exercise.sheets.items():
        place = join(path, sheet)
        if not is_figure(sheet, exercise, election):
            raise Malformed("sheet_no_figure", place, key=shown(sheet))
        if figure(exercise.truth, sheet) == value:
            raise Malformed("sheet_is_true", place)
        if not is_typed(sheet, exercise, election):
            raise Malformed("never_typed", place)


def _happenings(exercise: CountExercise, election: ElectionDefinition, path: str) -> None:
    order = stages(election, exercise.truth)
    for index, one in enumerate(exercise.happenings):
        place = f"{path}[{index}]"
        if one.at and order.index(one.at) < order.index(exercise.starts_at):
            raise Malformed("before_the_start", f"{place}.at")
        if one.after and one.after not in exercise.sheets:
            raise Malformed("after_no_slip", f"{place}.after", key=shown(one.after))
        if isinstance(one.expects, LateStriking):
            votes = exercise.truth.contests[one.expects.contest].votes[one.expects.choice]
            if votes:
                raise Malformed("has_votes", f"{place}.expects.ballot.choice", votes=votes)


def _truth(exercise: CountExercise, path: str) -> None:
    record = exercise.truth
    lacking = missing_of_precinct(record)
    for contest, figures in record.contests.items():
        lacking += missing_of_ballot(contest, figures)
    if lacking:
        raise Malformed("truth_incomplete", join(path, lacking[0]))


def ballots_fit(exercise: CountExercise, truth: PrecinctRecord) -> bool:
    """The ballots that are listed are no more than the piles they belong to, and all of those that are never clean."""
    return _first_misfit(exercise, truth) is None


def _first_misfit(exercise: CountExercise, truth: PrecinctRecord) -> tuple[str, int, int] | None:
    """Contest, pile's figure and listed ballots that do not go together."""
    if not exercise.ballots:
        return None
    listed: Counter[tuple[str, str]] = Counter()
    for one in exercise.ballots:
        listed[one.ballot.contest, one.right] += one.times
    for contest, figures in truth.contests.items():
        boxes = truth.portable_boxes
        odd = (figures.not_established or 0) + sum(b.not_established.get(contest, 0) or 0 for b in boxes)
        for right, pile in ((INVALID, figures.invalid_pile or 0), (NOT_ESTABLISHED, odd)):
            if listed[contest, right] != pile:
                return contest, pile, listed[contest, right]
        clean = {AGAINST_ALL: figures.against_all or 0, **figures.votes}
        for right, votes in clean.items():
            if listed[contest, right] > (votes or 0):
                return contest, votes or 0, listed[contest, right]
    return None


def _ballots(exercise: CountExercise, path: str) -> None:
    misfit = _first_misfit(exercise, exercise.truth)
    if misfit is not None:
        contest, pile, found = misfit
        raise Malformed("ballots_do_not_add_up", f"{path}.ballots", key=contest, pile=pile, found=found)


def _texts(exercise: CountExercise, path: str) -> Iterator[tuple[str, str]]:
    told: list[tuple[str, LocalText]] = [(f"{path}.story", exercise.story)]
    told += [(f"{path}.happenings[{i}].text", one.text) for i, one in enumerate(exercise.happenings)]
    for place, text in told:
        for language in ("kk", "ru", "en"):
            if language != "en" or text.en is not None:
                yield f"{place}.{language}", text.get(language)


def varying(truth: PrecinctRecord) -> tuple[str, ...]:
    """The figures that differ from seat to seat."""
    found = []
    for path in figure_paths(truth):
        kind = parsed(path).kind
        if (kind.of, kind.name) in _VARYING:
            found.append(path)
    return tuple(found)


def _filled_in(text: str, place: str, exercise: CountExercise) -> None:
    for found in _BRACES.finditer(text):
        if not _names_a_figure(exercise.truth, found[2]):
            raise Malformed("no_such_placeholder", place, key=shown(found[2]))
    bare = _BRACES.sub(" ", text)
    if "{" in bare or "}" in bare:
        raise Malformed("stray_brace", place)
    if exercise.fixed:
        return
    paths = varying(exercise.truth)
    values = {figure(exercise.truth, path) for path in paths}
    values |= {value for path, value in exercise.sheets.items() if path in paths}
    for typed in _NUMBER.finditer(bare):
        value = int(re.sub(r"\D", "", typed[0]))
        if value in values:
            raise Malformed("varying_number", place, value=str(value))


def _names_a_figure(truth: PrecinctRecord, path: str) -> bool:
    return path in set(figure_paths(truth))


def filled(text: str, truth: PrecinctRecord, sheets: dict[str, int]) -> str:
    """A story with its figures put in: {path} of the truth, {sheet:path} of the sheet."""

    def value(found: re.Match[str]) -> str:
        path = found[2]
        if found[1] and path in sheets:
            return str(sheets[path])
        return str(figure(truth, path))

    return _BRACES.sub(value, text)
