"""Reads a course (kzpoll-course/1) strictly from a parsed tree against its definition, and writes it back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from kzpoll_desktop.domain.code.canonical import canonical_bytes, sha256
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.election.definition_json import check_format, local_text_to_json
from kzpoll_desktop.domain.figures.record import ROLES, PrecinctRecord
from kzpoll_desktop.domain.figures.record_json import record_from_json, record_to_json
from kzpoll_desktop.domain.figures.rows import stages
from kzpoll_desktop.domain.figures.stages import OPENING
from kzpoll_desktop.domain.ground.counted import MAX_COUNT
from kzpoll_desktop.domain.ground.decode import (
    Raw,
    boolean,
    each,
    file_identifier,
    is_file_identifier,
    join,
    keyed,
    number,
    obj,
    one_of,
    text,
    unique,
)
from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.ground.shown import shown
from kzpoll_desktop.domain.training import ballot_json
from kzpoll_desktop.domain.training.course import (
    FORMAT,
    MOST_EXERCISES,
    TABLES,
    AnyExercise,
    CountExercise,
    Course,
    CourseQuestion,
    Expected,
    Happening,
    LateStriking,
    Option,
    QuestionsExercise,
    Way,
)
from kzpoll_desktop.domain.training.sound import check_exercise

MAX_STORY: Final = 1_200
MAX_TITLE: Final = 200
MAX_MINUTES: Final = 255
_ID: Final = re.compile(r"[a-z0-9-]{1,40}")
_CLOCK: Final = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9](\+1)?")
_KINDS: Final = ("count", "questions")
_COURSE: Final = frozenset("format id title election exercises".split())
_EXERCISE: Final = frozenset("id kind title story minutes".split())
_NOTES: Final = frozenset({"notes"})
_COUNT: Final = _EXERCISE | {"truth"}
_COUNT_MAY: Final = _NOTES | frozenset("sheets starts_at clock happenings ballots table fixed".split())
_QUESTIONS: Final = _EXERCISE | {"items"}
_HAPPENING: Final = frozenset({"id", "text", "expects"})
_WHEN: Final = frozenset({"at", "after"})
_LATE: Final = frozenset({"contest", "choice", "struck_out"})
_ITEM: Final = frozenset({"id", "text", "why", "article"})
_OPTION: Final = frozenset({"text", "right"})


def election_of_course(raw: Raw) -> str:
    """The id of the definition that a course names; Malformed where it names none."""
    check_format(raw, FORMAT)
    found = keyed(raw, "", _COURSE)
    return file_identifier(found["election"], "election", dots=True)


def course_from_json(raw: Raw, election: ElectionDefinition) -> Course:
    """The course of a parsed tree; Malformed with the path of the first thing that does not fit.

    Refused too: a definition that is not for practice, a truth that cannot be closed, a sheet that is no slip.
    """
    wanted = election_of_course(raw)
    if wanted != election.id:
        raise Malformed("other_election", "election", value=wanted, expected=election.id)
    if not election.training:
        raise Malformed("not_for_practice", "election", id=election.id)
    found = keyed(raw, "", _COURSE)
    course_id = _id(found["id"], "id")
    title = _text(found["title"], "title", MAX_TITLE)
    exercises = each(
        found["exercises"], "exercises", lambda one, path: _exercise(one, path, election), MOST_EXERCISES
    )
    if not exercises:
        raise Malformed("too_few", "exercises", least=1)
    unique((one.id for one in exercises), "exercises")
    for place, one in enumerate(exercises):
        if isinstance(one, CountExercise):
            check_exercise(one, election, f"exercises[{place}]")
    return Course(course_id, title, wanted, exercises, sha256(canonical_bytes(_plain(raw))))


def _plain(tree: Raw) -> Any:
    """A parsed tree as ordinary dicts and lists."""
    if isinstance(tree, tuple):
        return {key: _plain(value) for key, value in tree}
    return [_plain(one) for one in tree] if isinstance(tree, list) else tree


def _id(raw: Raw, path: str) -> str:
    """An id that also stands in names of files and in codes that are read aloud."""
    if type(raw) is not str:
        raise Malformed("not_text", path)
    if not _ID.fullmatch(raw) or not is_file_identifier(raw):
        raise Malformed("bad_course_id", path, value=shown(raw))
    return raw


def _text(raw: Raw, path: str, most: int) -> LocalText:
    found = keyed(raw, path, frozenset({"kk", "ru"}), frozenset({"en"}))

    def read(language: str) -> str:
        return text(found[language], f"{path}.{language}", most=most, one_line=True)

    return LocalText(read("kk"), read("ru"), read("en") if "en" in found else None)


def _exercise(raw: Raw, path: str, election: ElectionDefinition) -> AnyExercise:
    kind = one_of(obj(raw, path).get("kind"), join(path, "kind"), _KINDS)
    return _count(raw, path, election) if kind == "count" else _questions(raw, path, election)


def _common(found: Mapping[str, Raw], path: str, places: tuple[str, ...]) -> dict[str, Any]:
    """What both kinds have; places: what the trainer's notes may be about."""
    notes = obj(found.get("notes", ()), f"{path}.notes")
    return {
        "id": _id(found["id"], f"{path}.id"),
        "title": _text(found["title"], f"{path}.title", MAX_TITLE),
        "story": _text(found["story"], f"{path}.story", MAX_STORY),
        "minutes": number(found["minutes"], f"{path}.minutes", 1, MAX_MINUTES),
        "notes": {
            one_of(key, join(f"{path}.notes", key), places): _text(value, join(f"{path}.notes", key), 2_000)
            for key, value in notes.items()
        },
    }


# --- a count --------------------------------------------------------------------------------------------------


def _count(raw: Raw, path: str, election: ElectionDefinition) -> CountExercise:
    found = keyed(raw, path, _COUNT, _COUNT_MAY)
    truth = _truth(found["truth"], f"{path}.truth", election)
    order = stages(election, truth)
    sheets = obj(found.get("sheets", ()), f"{path}.sheets")
    starts_at = one_of(found.get("starts_at", OPENING), f"{path}.starts_at", order)
    return CountExercise(
        **_common(found, path, order),
        truth=truth,
        sheets={
            key: number(value, join(f"{path}.sheets", key), 0, MAX_COUNT) for key, value in sheets.items()
        },
        starts_at=starts_at,
        clock=_clock(found["clock"], f"{path}.clock") if "clock" in found else None,
        happenings=_happenings(found.get("happenings", []), f"{path}.happenings", truth, election, order),
        ballots=each(
            found.get("ballots", []),
            f"{path}.ballots",
            lambda one, place: ballot_json.counted(one, place, truth, election),
            2_000,
        ),
        table=one_of(found.get("table", "virtual"), f"{path}.table", TABLES),
        fixed=boolean(found.get("fixed", False), f"{path}.fixed"),
    )


def _truth(raw: Raw, path: str, election: ElectionDefinition) -> PrecinctRecord:
    try:
        truth = record_from_json(raw, election)
    except Malformed as error:
        inside = {name: value for name, value in error.said.params.items() if name != "path"}
        raise Malformed(error.said.code, join(path, error.path) if error.path else path, **inside) from None
    for name in ("acts", "acknowledgements", "signing"):
        if getattr(truth, name):
            raise Malformed("trainees_to_find", f"{path}.{name}")
    for place, member in enumerate(truth.commission):
        if member.changes:
            raise Malformed("trainees_to_find", f"{path}.commission[{place}].changes")
    return truth


def _clock(raw: Raw, path: str) -> str:
    if type(raw) is not str or not _CLOCK.fullmatch(raw):
        raise Malformed("bad_clock", path)
    return raw


def _happenings(
    raw: Raw, path: str, truth: PrecinctRecord, election: ElectionDefinition, order: tuple[str, ...]
) -> tuple[Happening, ...]:
    def read(one: Raw, place: str) -> Happening:
        found = keyed(one, place, _HAPPENING, _WHEN)
        if ("at" in found) == ("after" in found):
            raise Malformed("at_or_after", place)
        at = one_of(found["at"], f"{place}.at", order) if "at" in found else ""
        after = text(found["after"], f"{place}.after", most=200) if "after" in found else ""
        expects = _expects(found["expects"], f"{place}.expects", truth, election)
        if isinstance(expects, LateStriking) and at != OPENING:
            raise Malformed("only_at_opening", f"{place}.expects.ballot")
        return Happening(
            _id(found["id"], f"{place}.id"),
            at,
            after,
            _text(found["text"], f"{place}.text", MAX_STORY),
            expects,
        )

    found = each(raw, path, read, 50)
    unique((one.id for one in found), path)
    return found


def _expects(raw: Raw, path: str, truth: PrecinctRecord, election: ElectionDefinition) -> Expected:
    found = obj(raw, path)
    if len(found) != 1:
        raise Malformed("one_expectation", path)
    ((key, value),) = found.items()
    one_of(key, join(path, key), ("commission", "ballot", "nothing"))
    place = f"{path}.{key}"
    if key == "nothing":
        if value is not True:
            raise Malformed("not_true", place)
        return None
    if key == "commission":
        ways = each(value, place, lambda one, where: _way(one, where, truth), 20)
        if not ways:
            raise Malformed("too_few", place, least=1)
        return ways
    given = keyed(value, place, _LATE)
    contest = ballot_json.contest_of(given["contest"], f"{place}.contest", truth)
    choice = ballot_json.choice_of(given["choice"], f"{place}.choice", contest, truth, election)
    return LateStriking(contest, choice, boolean(given["struck_out"], f"{place}.struck_out"))


def _way(raw: Raw, path: str, truth: PrecinctRecord) -> Way:
    found = keyed(raw, path, frozenset({"member"}), frozenset({"role", "suspended"}))
    member = text(found["member"], f"{path}.member", most=64)
    if truth.member(member) is None:
        raise Malformed("unknown_member", f"{path}.member", key=shown(member))
    if ("role" in found) == ("suspended" in found):
        raise Malformed("role_or_suspended", path)
    if "suspended" in found and found["suspended"] is not True:
        raise Malformed("not_true", f"{path}.suspended")
    role = one_of(found["role"], f"{path}.role", ROLES) if "role" in found else None
    return Way(member, role, "suspended" in found)


# --- questions ------------------------------------------------------------------------------------------------


def _questions(raw: Raw, path: str, election: ElectionDefinition) -> QuestionsExercise:
    found = keyed(raw, path, _QUESTIONS, _NOTES)
    items = each(found["items"], f"{path}.items", lambda one, place: _item(one, place, election), 200)
    if not items:
        raise Malformed("too_few", f"{path}.items", least=1)
    unique((one.id for one in items), f"{path}.items")
    return QuestionsExercise(**_common(found, path, tuple(one.id for one in items)), items=items)


def _item(raw: Raw, path: str, election: ElectionDefinition) -> CourseQuestion:
    asked = obj(raw, path)
    with_ballot = "ballot" in asked
    own = {"ballot", "right"} if with_ballot else {"options"}
    found = keyed(raw, path, _ITEM | own, frozenset() if with_ballot else frozenset({"several"}))
    common: dict[str, Any] = {
        "id": _id(found["id"], f"{path}.id"),
        "text": _text(found["text"], f"{path}.text", 2_000),
        "why": _text(found["why"], f"{path}.why", 2_000),
        "article": text(found["article"], f"{path}.article", most=60, one_line=True),
    }
    if with_ballot:
        ballot = ballot_json.ballot_from_json(found["ballot"], f"{path}.ballot", None, election)
        right = ballot_json.pile_of(found["right"], f"{path}.right", ballot, None, election)
        return CourseQuestion(**common, ballot=ballot, right=right)
    options = each(found["options"], f"{path}.options", _option, 20)
    if len(options) < 2:
        raise Malformed("too_few", f"{path}.options", least=2)
    several = boolean(found.get("several", False), f"{path}.several")
    rights = sum(one.right for one in options)
    if rights == 0 or (rights > 1 and not several):
        raise Malformed("one_right_option", f"{path}.options", found=rights)
    return CourseQuestion(**common, options=options, several=several)


def _option(raw: Raw, path: str) -> Option:
    found = keyed(raw, path, _OPTION)
    return Option(_text(found["text"], f"{path}.text", 2_000), boolean(found["right"], f"{path}.right"))


# --- as plain JSON --------------------------------------------------------------------------------------------


def course_to_json(course: Course) -> dict[str, Any]:
    """The course as plain dicts and lists; what may be left out and says nothing is left out."""
    return {
        "format": FORMAT,
        "id": course.id,
        "title": local_text_to_json(course.title),
        "election": course.election,
        "exercises": [_exercise_to_json(one) for one in course.exercises],
    }


def _exercise_to_json(one: AnyExercise) -> dict[str, Any]:
    found: dict[str, Any] = {
        "id": one.id,
        "kind": "count" if isinstance(one, CountExercise) else "questions",
        "title": local_text_to_json(one.title),
        "story": local_text_to_json(one.story),
        "minutes": one.minutes,
    }
    if one.notes:
        found["notes"] = {stage: local_text_to_json(note) for stage, note in one.notes.items()}
    return found | (_count_to_json(one) if isinstance(one, CountExercise) else _questions_to_json(one))


def _count_to_json(one: CountExercise) -> dict[str, Any]:
    may: dict[str, Any] = {
        "sheets": dict(one.sheets),
        "starts_at": one.starts_at if one.starts_at != OPENING else None,
        "clock": one.clock,
        "happenings": [_happening_to_json(happening) for happening in one.happenings],
        "ballots": [ballot_json.counted_to_json(ballot) for ballot in one.ballots],
        "table": one.table if one.table != TABLES[0] else None,
        "fixed": one.fixed,
    }
    return {"truth": record_to_json(one.truth), **{key: value for key, value in may.items() if value}}


def _happening_to_json(one: Happening) -> dict[str, Any]:
    expects: dict[str, Any]
    match one.expects:
        case None:
            expects = {"nothing": True}
        case LateStriking(contest, choice, struck_out):
            expects = {"ballot": {"contest": contest, "choice": choice, "struck_out": struck_out}}
        case ways:
            expects = {
                "commission": [
                    {"member": way.member} | ({"suspended": True} if way.suspended else {"role": way.role})
                    for way in ways
                ]
            }
    when = {"at": one.at} if one.at else {"after": one.after}
    return {"id": one.id, **when, "text": local_text_to_json(one.text), "expects": expects}


def _questions_to_json(one: QuestionsExercise) -> dict[str, Any]:
    return {"items": [_item_to_json(item) for item in one.items]}


def _item_to_json(one: CourseQuestion) -> dict[str, Any]:
    asked: dict[str, Any]
    if one.ballot is not None:
        asked = {"ballot": ballot_json.ballot_to_json(one.ballot), "right": one.right}
    else:
        asked = {
            "options": [
                {"text": local_text_to_json(option.text), "right": option.right} for option in one.options
            ]
        }
        if one.several:
            asked["several"] = True
    return {
        "id": one.id,
        "text": local_text_to_json(one.text),
        **asked,
        "why": local_text_to_json(one.why),
        "article": one.article,
    }
