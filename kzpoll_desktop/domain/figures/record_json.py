"""Reads a precinct record (kzpoll-record/1) strictly from a parsed tree against its definition, and writes it back."""

from __future__ import annotations

import dataclasses
import functools
import operator
import re
from collections.abc import Collection
from typing import Any, Final

from kzpoll_desktop.domain.election.definition import Contest, ElectionDefinition
from kzpoll_desktop.domain.election.definition_json import check_format, local_text_to_json
from kzpoll_desktop.domain.figures.kinds import BALLOT_COUNTS, KINDS, names
from kzpoll_desktop.domain.figures.record import (
    ATTENDANCE_FIGURES,
    FORMAT,
    PRECINCT_KINDS,
    ROLES,
    SIGNING_STATUSES,
    VOTER_LIST_FIGURES,
    Acknowledgement,
    Act,
    Answer,
    Attendance,
    ContestFigures,
    DayTimes,
    Member,
    PortableBox,
    Precinct,
    PrecinctRecord,
    RoleChange,
    Signing,
    TurnoutReport,
    VoterList,
)
from kzpoll_desktop.domain.ground.counted import MAX_COUNT
from kzpoll_desktop.domain.ground.decode import (
    Raw,
    boolean,
    count,
    counts,
    each,
    file_identifier,
    identifier,
    items,
    join,
    keyed,
    local_text,
    number,
    obj,
    one_of,
    text,
    time,
    time_or_none,
    unique,
)
from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.domain.ground.shown import shown

_RECORD: Final = frozenset(
    "format election precinct commission voter_list turnout portable_boxes contests".split()
)
_RECORD_MAY: Final = frozenset("day attendance signing acts acknowledgements".split())
_PRECINCT: Final = frozenset("number districts kind region settlement address utc_offset".split())
_MEMBER: Final = frozenset({"id", "name", "role"})
_MEMBER_MAY: Final = frozenset({"changes"})
_VOTER_LIST: Final = frozenset(VOTER_LIST_FIGURES)
_REPORT: Final = frozenset({"at", "voters"})
_REPORT_MAY: Final = frozenset({"correction"})
_BOX: Final = frozenset(("id", "members", *names("box"), *names("box_ballot")))
# Without the line "against all" its votes may be left out.
_CONTEST_COUNTS: Final = tuple(k.name for k in BALLOT_COUNTS if k.required != "where_on_ballot")
_CONTEST: Final = frozenset((*_CONTEST_COUNTS, "issued_by_member", "votes"))
_CONTEST_MAY: Final = frozenset({"stationary_counted", "against_all"})
# In the order of the record's fields, which are filled by their places.
_counts_of: Final = operator.itemgetter(
    *(one.name for one in dataclasses.fields(ContestFigures) if one.name in _CONTEST_COUNTS)
)
_CONTEST_KINDS: Final = tuple(kind for kind in KINDS if kind.of in ("ballot", "member", "choice"))
_BOX_COUNTS: Final = names("box_ballot")
_OFFSET: Final = re.compile(r"[+-](0[0-9]|1[0-4]):[0-5][0-9]")


def record_from_json(raw: Raw, election: ElectionDefinition) -> PrecinctRecord:
    """The record of a parsed tree; Malformed with the path of the first thing that does not fit."""
    check_format(raw, FORMAT)
    found = keyed(raw, "", _RECORD, _RECORD_MAY)
    if found["election"] != election.id:
        given = file_identifier(found["election"], "election", dots=True)
        raise Malformed("other_election", "election", value=shown(given), expected=election.id)
    members = tuple(
        _plain_member(item, index) if type(item) is tuple and len(item) == 3 else _member(item, index)
        for index, item in enumerate(items(found["commission"], "commission", 200))
    )
    known_members = {m.id for m in members}
    # They name files, and there are systems to which large and small letters are the same there.
    if len({one.casefold() for one in known_members}) != len(members):
        unique((m.id.casefold() for m in members), "commission")
    raw_contests = obj(found["contests"], "contests")
    held = _held(raw_contests, election)
    precinct = precinct_from_json(found["precinct"], held)
    held_ids = {c.id for c in held}
    return PrecinctRecord(
        election=election.id,
        precinct=precinct,
        commission=members,
        day=_day(found["day"]) if "day" in found else DayTimes(),
        attendance=_attendance(found["attendance"]) if "attendance" in found else Attendance(),
        voter_list=_voter_list(found["voter_list"]),
        turnout=_reports(found["turnout"], election),
        portable_boxes=boxes_from_json(found["portable_boxes"], held_ids, known_members),
        contests={c.id: _contest(raw_contests[c.id], c, precinct, known_members) for c in held},
        signing=_signings(found["signing"], known_members) if "signing" in found else (),
        acts=_acts(found["acts"], election, known_members) if "acts" in found else (),
        acknowledgements=(
            _acknowledgements(found["acknowledgements"], election) if "acknowledgements" in found else ()
        ),
    )


def election_id(raw: Raw) -> str:
    """The id of the definition that a record names; Malformed where the tree is no record at all."""
    check_format(raw, FORMAT)
    found = obj(raw, "")
    if "election" not in found:
        raise Malformed("missing_key", "election", key="election")
    return file_identifier(found["election"], "election", dots=True)


def _held(raw: dict[str, Raw], election: ElectionDefinition) -> tuple[Contest, ...]:
    held = tuple(c for c in election.contests if c.id in raw)
    if len(held) != len(raw):
        known = {c.id for c in election.contests}
        for key in raw:
            if key not in known:
                raise Malformed("unknown_contest", join("contests", key), key=shown(key))
    if not held:
        raise Malformed("too_few", "contests", least=1)
    return held


def precinct_from_json(raw: Raw, held: tuple[Contest, ...]) -> Precinct:
    """The precinct's own data; every held contest with districts has one of them named."""
    found = keyed(raw, "precinct", _PRECINCT)
    offset = found["utc_offset"]
    if type(offset) is not str or not _OFFSET.fullmatch(offset):
        raise Malformed("bad_offset", "precinct.utc_offset")
    return Precinct(
        number=number(found["number"], "precinct.number", least=1),
        districts=_districts(found["districts"], held),
        kind=one_of(found["kind"], "precinct.kind", PRECINCT_KINDS),
        region=local_text(found["region"], "precinct.region", may_be_empty=True),
        settlement=local_text(found["settlement"], "precinct.settlement", may_be_empty=True),
        address=local_text(found["address"], "precinct.address", may_be_empty=True),
        utc_offset=offset,
    )


def _districts(raw: Raw, held: tuple[Contest, ...]) -> dict[str, int]:
    path = "precinct.districts"
    found = obj(raw, path)
    with_districts = {c.id: c for c in held if c.districts is not None}
    for key, value in found.items():
        if key not in with_districts:
            raise Malformed("unknown_contest", join(path, key), key=shown(key))
        if type(value) is not int or value < 1:
            number(value, join(path, key), least=1)
        if with_districts[key].district(value) is None:
            raise Malformed("unknown_district", join(path, key), value=value)
    for key in with_districts:
        if key not in found:
            raise Malformed("missing_key", join(path, key), key=key)
    return found


def _plain_member(raw: tuple[tuple[str, Raw], ...], index: int) -> Member:
    """A member without changes; the same person stands in many records of one file, and is read once."""
    try:
        return _member_once(raw)
    except (Malformed, TypeError):
        return _member(raw, index)


@functools.lru_cache(maxsize=4096)
def _member_once(raw: tuple[tuple[str, Raw], ...]) -> Member:
    return _member(raw, 0)


def _member(raw: Raw, index: int) -> Member:
    path = f"commission[{index}]"
    found = keyed(raw, path, _MEMBER, _MEMBER_MAY)
    role = found["role"]
    changes = each(found["changes"], f"{path}.changes", _change, most=100) if "changes" in found else ()
    for index in range(1, len(changes)):
        if changes[index - 1].since > changes[index].since:
            raise Malformed("wrong_order", f"{path}.changes[{index}].from", value=changes[index].since)
    return Member(
        file_identifier(found["id"], f"{path}.id"),
        text(found["name"], f"{path}.name", most=200, one_line=True),
        None if role is None else one_of(role, f"{path}.role", ROLES),
        changes,
    )


def _change(raw: Raw, path: str) -> RoleChange:
    found = keyed(raw, path, frozenset({"from", "decision"}), frozenset({"role", "suspended"}))
    if ("role" in found) == ("suspended" in found):
        raise Malformed("role_or_suspended", path)
    if "suspended" in found and found["suspended"] is not True:
        raise Malformed("not_true", f"{path}.suspended")
    return RoleChange(
        since=time(found["from"], f"{path}.from"),
        role=one_of(found["role"], f"{path}.role", ROLES) if "role" in found else None,
        suspended="suspended" in found,
        decision=text(found["decision"], f"{path}.decision", may_be_empty=True, most=200),
    )


def _day(raw: Raw) -> DayTimes:
    found = keyed(raw, "day", frozenset(names("times")))
    return DayTimes(**{key: time_or_none(value, f"day.{key}") for key, value in found.items()})


def _attendance(raw: Raw) -> Attendance:
    found = keyed(raw, "attendance", frozenset(ATTENDANCE_FIGURES))
    return Attendance(**{key: count(value, f"attendance.{key}") for key, value in found.items()})


def _voter_list(raw: Raw) -> VoterList:
    found = keyed(raw, "voter_list", _VOTER_LIST)
    for key, value in found.items():
        if type(value) is not int or not 0 <= value <= MAX_COUNT:
            count(value, f"voter_list.{key}")
    return VoterList(found["at_opening"], found["added"], found["excluded"], found["certificates_issued"])


def _reports(raw: Raw, election: ElectionDefinition) -> tuple[TurnoutReport, ...]:
    reports: list[TurnoutReport] = []
    position = -1
    times = election.turnout.at
    for index, item in enumerate(items(raw, "turnout")):
        path = f"turnout[{index}]"
        found = keyed(item, path, _REPORT, _REPORT_MAY)
        at = found["at"]
        if type(at) is not str:
            raise Malformed("not_text", f"{path}.at")
        if at not in times:
            raise Malformed("unknown_report", f"{path}.at", value=shown(at), allowed=", ".join(times))
        if times.index(at) <= position:
            raise Malformed("wrong_order", f"{path}.at", value=at)
        position = times.index(at)
        correction = text(found["correction"], f"{path}.correction") if "correction" in found else None
        reports.append(TurnoutReport(at, count(found["voters"], f"{path}.voters"), correction))
    return tuple(reports)


def boxes_from_json(raw: Raw, held: Collection[str], members: Collection[str]) -> tuple[PortableBox, ...]:
    """The portable boxes; held: ids of the contests, members: ids of the commission."""
    boxes = []
    for index, item in enumerate(items(raw, "portable_boxes", 500)):
        path = f"portable_boxes[{index}]"
        found = keyed(item, path, _BOX)
        boxes.append(
            PortableBox(
                identifier(found["id"], f"{path}.id"),
                _names(found["members"], f"{path}.members", members, "unknown_member"),
                count(found["applications"], f"{path}.applications"),
                counts(found["signed"], f"{path}.signed", held, "unknown_contest"),
                counts(found["ballots"], f"{path}.ballots", held, "unknown_contest"),
                counts(found["not_established"], f"{path}.not_established", held, "unknown_contest"),
                _names(found["annulled"], f"{path}.annulled", held, "unknown_contest"),
            )
        )
    if len(boxes) > 1:
        unique((b.id for b in boxes), "portable_boxes")
    return tuple(boxes)


def _names(raw: Raw, path: str, known: Collection[str], code: str) -> tuple[str, ...]:
    names = items(raw, path)
    if not names:
        return ()
    for index, name in enumerate(names):
        if type(name) is not str:
            raise Malformed("not_text", f"{path}[{index}]")
        if name not in known:
            raise Malformed(code, f"{path}[{index}]", key=shown(name))
    if len(names) > 1:
        unique(names, path)
    return tuple(names)


def _contest(raw: Raw, contest: Contest, precinct: Precinct, members: Collection[str]) -> ContestFigures:
    path = f"contests.{contest.id}"
    found = keyed(raw, path, _CONTEST, _CONTEST_MAY)
    counted = found.get("stationary_counted", True)
    if counted is not True:
        boolean(counted, f"{path}.stationary_counted")
    if not counted and found["stationary"] is not None:
        raise Malformed("stationary_not_counted", f"{path}.stationary")
    own = _counts_of(found)
    for value in own:
        if type(value) is not int or not 0 <= value <= MAX_COUNT:
            # Not known, or no count at all: by name, in the order of the file.
            for key in _CONTEST_COUNTS:
                count(found[key], f"{path}.{key}")
            break
    issued = counts(found["issued_by_member"], f"{path}.issued_by_member", members, "unknown_member")
    # In the order of the fields: names would cost as much again, and there are thousands of records.
    return ContestFigures(
        issued,
        _votes(found["votes"], contest, precinct, path),
        counted,
        _against_all(found, contest, path),
        *own,
    )


def _votes(raw: Raw, contest: Contest, precinct: Precinct, of: str) -> dict[str, int | None]:
    path = f"{of}.votes"
    ballot = contest.ballot_ids(precinct.districts.get(contest.id))
    found = obj(raw, path)
    if tuple(found) != ballot:
        for key in found:
            if key not in ballot:
                raise Malformed("unknown_choice", join(path, key), key=shown(key))
        for choice in ballot:
            if choice not in found:
                raise Malformed("missing_key", join(path, choice), key=choice)
        found = {choice: found[choice] for choice in ballot}
    for key, value in found.items():
        if type(value) is not int or not 0 <= value <= MAX_COUNT:
            count(value, join(path, key))
    return found


def _against_all(found: dict[str, Raw], contest: Contest, of: str) -> int | None:
    path = f"{of}.against_all"
    if contest.against_all:
        if "against_all" not in found:
            raise Malformed("missing_key", path, key="against_all")
        return count(found["against_all"], path)
    if found.get("against_all", 0) != 0 or type(found.get("against_all", 0)) is not int:
        raise Malformed("no_against_all_line", path)
    return 0


def _signings(raw: Raw, members: Collection[str]) -> tuple[Signing, ...]:
    def read(item: Raw, path: str) -> Signing:
        found = keyed(item, path, frozenset({"member", "status"}), frozenset({"dissent"}))
        dissent = found.get("dissent", False)
        return Signing(
            _known(found["member"], f"{path}.member", members),
            one_of(found["status"], f"{path}.status", SIGNING_STATUSES),
            dissent if type(dissent) is bool else text(dissent, f"{path}.dissent", most=20_000),
        )

    signings = each(raw, "signing", read, most=200)
    unique((s.member for s in signings), "signing")
    return signings


def _known(raw: Raw, path: str, members: Collection[str]) -> str:
    if type(raw) is not str:
        raise Malformed("not_text", path)
    if raw not in members:
        raise Malformed("unknown_member", path, key=shown(raw))
    return raw


def _answers(raw: Raw, path: str, election: ElectionDefinition) -> tuple[Answer, ...]:
    known = {c.id for c in election.contests}

    def read(item: Raw, place: str) -> Answer:
        found = keyed(item, place, frozenset({"code", "contest", "numbers"}))
        contest = found["contest"]
        if contest is not None and type(contest) is not str:
            raise Malformed("not_text", f"{place}.contest")
        if contest is not None and contest not in known:
            raise Malformed("unknown_contest", f"{place}.contest", key=shown(contest))
        numbers = obj(found["numbers"], f"{place}.numbers")
        for key, value in numbers.items():
            # The canonical bytes have ASCII keys only.
            if not (key.isascii() and key.isprintable() and len(key) <= 200):
                raise Malformed("bad_id", join(f"{place}.numbers", key), value=shown(key))
            number(value, join(f"{place}.numbers", key), least=-(10**10), most=10**10)
        code = text(found["code"], f"{place}.code", most=10)
        if not re.fullmatch(r"[EDW][0-9]{3}", code):
            raise Malformed("unknown_value", f"{place}.code", value=shown(code), allowed="D201, W301, ...")
        return Answer(code, contest, numbers)

    return each(raw, path, read, most=200)


def _acts(raw: Raw, election: ElectionDefinition, members: Collection[str]) -> tuple[Act, ...]:
    def read(item: Raw, path: str) -> Act:
        found = keyed(item, path, frozenset({"number", "text", "signed_by", "answers"}))
        return Act(
            text(found["number"], f"{path}.number", most=50, one_line=True),
            local_text(found["text"], f"{path}.text", may_be_empty=True, one_line=False),
            _names(found["signed_by"], f"{path}.signed_by", members, "unknown_member"),
            _answers(found["answers"], f"{path}.answers", election),
        )

    acts = each(raw, "acts", read, most=200)
    unique((a.number for a in acts), "acts")
    return acts


def _acknowledgements(raw: Raw, election: ElectionDefinition) -> tuple[Acknowledgement, ...]:
    def read(item: Raw, path: str) -> Acknowledgement:
        found = keyed(item, path, frozenset({"reason", "by", "answers"}))
        return Acknowledgement(
            text(found["reason"], f"{path}.reason"),
            text(found["by"], f"{path}.by", most=200, one_line=True),
            _answers(found["answers"], f"{path}.answers", election),
        )

    return each(raw, "acknowledgements", read, most=500)


def _member_to_json(member: Member) -> dict[str, Any]:
    found: dict[str, Any] = {"id": member.id, "name": member.name, "role": member.role}
    if member.changes:
        found["changes"] = [
            {"from": c.since, "decision": c.decision}
            | ({"suspended": True} if c.suspended else {"role": c.role})
            for c in member.changes
        ]
    return found


def precinct_to_json(precinct: Precinct) -> dict[str, Any]:
    """The precinct's own data as the format has it."""
    return {
        "number": precinct.number,
        "districts": dict(precinct.districts),
        "kind": precinct.kind,
        "region": local_text_to_json(precinct.region),
        "settlement": local_text_to_json(precinct.settlement),
        "address": local_text_to_json(precinct.address),
        "utc_offset": precinct.utc_offset,
    }


def _box_to_json(box: PortableBox) -> dict[str, Any]:
    return {
        "id": box.id,
        "members": list(box.members),
        "applications": box.applications,
        **{name: dict(getattr(box, name)) for name in _BOX_COUNTS},
        "annulled": list(box.annulled),
    }


def _contest_to_json(figures: ContestFigures) -> dict[str, Any]:
    found = {}
    for kind in _CONTEST_KINDS:
        value = getattr(figures, kind.name)
        found[kind.name] = value if kind.of == "ballot" else dict(value)
    return found


def _answers_to_json(answers: tuple[Answer, ...]) -> list[dict[str, Any]]:
    return [{"code": a.code, "contest": a.contest, "numbers": dict(a.numbers)} for a in answers]


def _signing_to_json(signing: Signing) -> dict[str, Any]:
    found: dict[str, Any] = {"member": signing.member, "status": signing.status}
    if signing.dissent:
        found["dissent"] = signing.dissent
    return found


def _table(value: object, names: Collection[str]) -> dict[str, Any]:
    return {name: getattr(value, name) for name in names}


def record_to_json(record: PrecinctRecord) -> dict[str, Any]:
    """The record as plain dicts and lists, every optional key written; record_from_json reads it back as an equal value."""
    return {
        "format": FORMAT,
        "election": record.election,
        "precinct": precinct_to_json(record.precinct),
        "commission": [_member_to_json(m) for m in record.commission],
        "day": _table(record.day, names("times")),
        "attendance": _table(record.attendance, ATTENDANCE_FIGURES),
        "voter_list": _table(record.voter_list, VOTER_LIST_FIGURES),
        "turnout": [
            {"at": r.at, "voters": r.voters} | ({"correction": r.correction} if r.correction else {})
            for r in record.turnout
        ],
        "portable_boxes": [_box_to_json(b) for b in record.portable_boxes],
        "contests": {key: _contest_to_json(figures) for key, figures in record.contests.items()},
        "signing": [_signing_to_json(s) for s in record.signing],
        "acts": [
            {
                "number": a.number,
                "text": local_text_to_json(a.text),
                "signed_by": list(a.signed_by),
                "answers": _answers_to_json(a.answers),
            }
            for a in record.acts
        ],
        "acknowledgements": [
            {"reason": a.reason, "by": a.by, "answers": _answers_to_json(a.answers)}
            for a in record.acknowledgements
        ],
    }
