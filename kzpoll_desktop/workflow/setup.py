"""What a commission says of its precinct before the day, made into an effective definition and an empty record."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.day import by_path
from kzpoll_desktop.domain.election.definition import Choice, Contest, ElectionDefinition
from kzpoll_desktop.domain.election.definition_json import election_from_json, election_to_json
from kzpoll_desktop.domain.figures.record import (
    VOTING_ROLES,
    Attendance,
    DayTimes,
    Member,
    Precinct,
    PrecinctKind,
    PrecinctRecord,
    Role,
    VoterList,
    empty_contest_figures,
)
from kzpoll_desktop.domain.figures.record_json import record_from_json, record_to_json
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.counted import MAX_COUNT
from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.domain.ground.letters import shown_words
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.ground.said import FileFault, Said
from kzpoll_desktop.exchange.definitions import bundled_definitions
from kzpoll_desktop.exchange.records import read_record
from kzpoll_desktop.exchange.zones import offset_on
from kzpoll_desktop.paper.letters import is_name, mixed_names, shown_texts, typed_texts, unfit_texts
from kzpoll_desktop.resources import resource
from kzpoll_desktop.texts.format import parse_count

SUFFIX: Final = ".kzpoll"
TEXTS: Final = ("region", "settlement", "address")
USUAL_COMMISSION: Final[tuple[Role, ...]] = (
    "chair",
    "deputy",
    "secretary",
    "member",
    "member",
    "member",
    "member",
)
_NOTHING: Final = LocalText("", "")
# What is wrong with them is no matter of how a file is written.
_PICKED: Final = ("unknown_district", "bad_offset")


@dataclass(frozen=True, slots=True)
class Person:
    """A member of the commission as typed; a line without a name is no member."""

    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class NewPrecinct:
    """Everything as it was typed; districts: contest -> district; candidates: contest -> ballot where supplied.

    utc_offset: empty where nobody chose one, and the usual one of date and region holds.
    """

    election: ElectionDefinition
    number: str = ""
    kind: PrecinctKind = "ordinary"
    contests: tuple[str, ...] = ()
    districts: Mapping[str, int] = dataclasses.field(default_factory=dict)
    region: LocalText = _NOTHING
    settlement: LocalText = _NOTHING
    address: LocalText = _NOTHING
    utc_offset: str = ""
    commission: tuple[Person, ...] = ()
    candidates: Mapping[str, tuple[Choice, ...]] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FieldFault(Said):
    """What is wrong with what was typed, or unusual about it.

    Codes: number_missing, number_bad (most), no_contest, district_missing, unknown_district, bad_offset, nobody,
    no_folder_chosen, unprintable (texts), mixed_script (words); of a ballot: candidate_name_missing (line),
    candidate_name_twice (line, other), candidate_unprintable (line, texts), candidate_mixed_script (line, words),
    decision_missing;
    unusual: no_chair, no_secretary, two_chairs, two_deputies, two_secretaries, even (voting), few (voting, least).
    """

    family = "field"


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """What stands beside a field (number, contests, districts.<contest>, region.kk, commission, commission[2], …).

    said: a FieldFault, or what the record's reader says of a text.
    """

    field: str
    said: Said


@dataclass(frozen=True, slots=True)
class UncountedPrecinct:
    """The effective definition and the record with nothing counted yet; typist: who sits at the laptop at first."""

    election: ElectionDefinition
    record: PrecinctRecord
    typist: str


def prepare(new: NewPrecinct) -> UncountedPrecinct | tuple[FieldProblem, ...]:
    """A precinct that can be opened, or everything that is still in the way; nothing typed is changed but its edges."""
    problems = tuple(_problems(new))
    if problems:
        return problems
    election = _effective(new)
    held = tuple(c for c in election.contests if c.id in new.contests)
    precinct = Precinct(
        number=parse_count(new.number) or 0,
        districts={c.id: new.districts[c.id] for c in held if c.districts is not None},
        kind=new.kind,
        region=_trimmed(new.region),
        settlement=_trimmed(new.settlement),
        address=_trimmed(new.address),
        utc_offset=new.utc_offset or offset_on(new.election.date, new.region),
    )
    record = _with_nothing_counted(election, precinct, _members(new.commission), held)
    unfit = tuple(_unprintable(election, record, new))
    if unfit:
        return unfit
    try:
        # Read as strictly as a file, so that the precinct can be exported and read again.
        election = election_from_json(by_path.tree(election_to_json(election)))
        record = record_from_json(by_path.tree(record_to_json(record)), election)
    except Malformed as error:
        return (FieldProblem(_field_of(error.path, new), _of_a_field(error.said)),)
    return UncountedPrecinct(election, record, _typist(record))


def _unprintable(
    election: ElectionDefinition, record: PrecinctRecord, new: NewPrecinct
) -> Iterator[FieldProblem]:
    """Every text that is not taken, beside its field: typed, imported or of the definition."""
    named = [i for i, person in enumerate(new.commission) if person.name.strip()]
    places = {f"commission.m{n}": f"commission[{i}]" for n, i in enumerate(named, start=1)}
    for path, text in typed_texts(record, election):
        fault = unfit_name(text) if is_name(path, election) else _unfit(text)
        if fault is not None:
            field = places.get(path, path.removeprefix("precinct."))
            if field == path:
                field = "candidates"
            yield FieldProblem(field, fault)


def unprintable_definition(election: ElectionDefinition) -> FieldFault | None:
    """What of a definition no paper could show, or a word in two alphabets: nobody corrects it at night."""
    return unfit_name(election_to_json(election))


def unfit_name(value: object) -> FieldFault | None:
    """Why names anywhere in a value are not taken: a sign that cannot be printed, a word in more than one alphabet."""
    mixed = mixed_names(value)
    return _unfit(value) or (FieldFault("mixed_script", {"words": shown_words(mixed)}) if mixed else None)


def _unfit(value: object) -> FieldFault | None:
    found = unfit_texts(value)
    return FieldFault("unprintable", {"texts": shown_texts(found)}) if found else None


def _of_a_field(said: Said) -> Said:
    """What the record's reader says, without the place inside a file; where one picks from a list, in words of its own."""
    if said.code in _PICKED:
        return FieldFault(said.code)
    return FileFault(said.code, {name: value for name, value in said.params.items() if name != "path"})


def _problems(new: NewPrecinct) -> Iterator[FieldProblem]:
    number = parse_count(new.number)
    if not new.number.strip():
        yield FieldProblem("number", FieldFault("number_missing"))
    elif number is None or not 1 <= number <= MAX_COUNT:
        yield FieldProblem("number", FieldFault("number_bad", {"most": MAX_COUNT}))
    held = [c for c in new.election.contests if c.id in new.contests]
    if not held:
        yield FieldProblem("contests", FieldFault("no_contest"))
    for contest in held:
        if contest.districts is not None and contest.id not in new.districts:
            yield FieldProblem(f"districts.{contest.id}", FieldFault("district_missing"))
    if not any(person.name.strip() for person in new.commission):
        yield FieldProblem("commission", FieldFault("nobody"))


def _effective(new: NewPrecinct) -> ElectionDefinition:
    contests = tuple(
        _with_candidates(c, new.districts.get(c.id), new.candidates[c.id]) if c.id in new.candidates else c
        for c in new.election.contests
    )
    return replace(new.election, contests=contests)


def _with_candidates(contest: Contest, district: int | None, ballot: tuple[Choice, ...]) -> Contest:
    if contest.choices is not None:
        return replace(contest, choices=ballot)
    districts = contest.districts or ()
    return replace(
        contest,
        districts=tuple(replace(d, choices=ballot) if d.number == district else d for d in districts),
    )


def _trimmed(text: LocalText) -> LocalText:
    return LocalText(" ".join(text.kk.split()), " ".join(text.ru.split()))


def _members(people: Sequence[Person]) -> tuple[Member, ...]:
    named = [person for person in people if person.name.strip()]
    return tuple(Member(f"m{i}", " ".join(p.name.split()), p.role) for i, p in enumerate(named, start=1))


def _with_nothing_counted(
    election: ElectionDefinition, precinct: Precinct, members: tuple[Member, ...], held: Sequence[Contest]
) -> PrecinctRecord:
    return PrecinctRecord(
        election=election.id,
        precinct=precinct,
        commission=members,
        day=DayTimes(),
        attendance=Attendance(),
        voter_list=VoterList(),
        turnout=(),
        portable_boxes=(),
        contests={
            c.id: empty_contest_figures(c.against_all, c.ballot(precinct.districts.get(c.id))) for c in held
        },
    )


def _field_of(path: str, new: NewPrecinct) -> str:
    """The field of the new precinct that a place in the record or definition was made from."""
    if path.startswith("commission["):
        named = [i for i, person in enumerate(new.commission) if person.name.strip()]
        return f"commission[{named[int(path[11 : path.index(']')])]}]"
    if path.startswith("precinct."):
        return path.removeprefix("precinct.")
    return "candidates"


def _typist(record: PrecinctRecord) -> str:
    secretary = next((m.id for m in record.commission if m.role == "secretary"), None)
    return secretary or record.commission[0].id


# --- what is unusual, and never in the way ----------------------------------------------------------------------


def advice(new: NewPrecinct) -> tuple[FieldFault, ...]:
    """What is unusual about the commission [10(3), 17(1)]; it is told and stands in nobody's way.

    Codes: no_chair, no_secretary, two_chairs, two_deputies, two_secretaries, even (voting), few (voting, least).
    """
    roles = [person.role for person in new.commission if person.name.strip()]
    if not roles:
        return ()
    found = []
    several_of: tuple[tuple[Role, str], ...] = (
        ("chair", "two_chairs"),
        ("deputy", "two_deputies"),
        ("secretary", "two_secretaries"),
    )
    for role, several in several_of:
        if role not in roles and role != "deputy":
            found.append(FieldFault(f"no_{role}"))
        elif roles.count(role) > 1:
            found.append(FieldFault(several))
    voting = sum(role in VOTING_ROLES for role in roles)
    least = new.election.limits.small_commission_min
    if voting < least:
        found.append(FieldFault("few", {"voting": voting, "least": least}))
    elif voting % 2 == 0:
        found.append(FieldFault("even", {"voting": voting}))
    return tuple(found)


# --- practice, and names of files -------------------------------------------------------------------------------


def practice_precinct() -> UncountedPrecinct:
    """The practice precinct that comes with the program: its definition, its commission, nothing counted."""
    election = next(e for e in bundled_definitions() if e.training)
    filled, _ = read_record(resource("training", "practice.record.json"), election)
    record = uncounted(election, filled)
    return UncountedPrecinct(election, record, _typist(record))


def typed_path(typed: str, folder: Path, number: int, *, practice: bool) -> Path:
    """Where a file of a typed name comes to be: without a folder in this one, in a folder under a name of its own."""
    path = folder / typed.strip()
    if path.is_dir():
        return free_path(path, number, practice=practice)
    return path if path.name.endswith(SUFFIX) else path.with_name(path.name + SUFFIX)


def free_path(folder: Path, number: int, *, practice: bool) -> Path:
    """A name that no file in the folder has yet: precinct-123.kzpoll or precinct-123-2-practice.kzpoll."""
    end = f"-practice{SUFFIX}" if practice else SUFFIX
    path = folder / f"precinct-{number}{end}"
    again = 2
    while path.exists():
        path = folder / f"precinct-{number}-{again}{end}"
        again += 1
    return path
