"""Every value of a day by its path: reading it as plain JSON, and replacing it as strictly as a file is read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Final

from kzpoll_desktop.domain.day import acts, hours
from kzpoll_desktop.domain.day.count import Receipt
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.election.definition import Choice, Contest, ElectionDefinition
from kzpoll_desktop.domain.election.definition_json import choices_from_json, choices_to_json
from kzpoll_desktop.domain.figures import record_json
from kzpoll_desktop.domain.figures.kinds import names
from kzpoll_desktop.domain.figures.path import Path, parsed
from kzpoll_desktop.domain.figures.record import (
    ISSUING_ROLES,
    PortableBox,
    PrecinctRecord,
    TurnoutReport,
    empty_contest_figures,
    figure,
    with_box,
    with_contest,
    with_figure,
    with_report,
)
from kzpoll_desktop.domain.figures.rows import held
from kzpoll_desktop.domain.ground import decode
from kzpoll_desktop.domain.ground.decode import Raw
from kzpoll_desktop.domain.ground.errors import Malformed, UnknownFigure

RECEIPT_SOURCES: Final = ("first", "extra", "moved_away")
SEALS: Final = names("seals")
_RECEIPT: Final = frozenset({"source", "ballots", "note"})
_LISTED_BOX: Final = frozenset({"id", "members"})


def tree(value: Any) -> Raw:
    """A plain JSON value as the strict readers take it."""
    return decode.paired(value)


def completed(record: PrecinctRecord) -> PrecinctRecord:
    """The record with every figure that is to be counted there as missing, not as an unsaid zero."""
    contests = dict(record.contests)
    issuers = [m.id for m in record.commission if any(r in ISSUING_ROLES for r in m.roles_of_the_day())]
    for contest_id, figures in contests.items():
        issued = {m.id: None for m in record.commission if m.id in issuers} | dict(figures.issued_by_member)
        contests[contest_id] = replace(figures, issued_by_member=issued)
    return replace(record, contests=contests)


# --- reading --------------------------------------------------------------------------------------------------


def current(day: Day, path: str) -> Raw:
    """The value at a path as plain JSON; UnknownFigure where the path names nothing."""
    record = day.record
    where = parsed(path)
    name, contest, subject = where.kind.name, where.contest or "", where.subject or ""
    match where.kind.of, name:
        case "day", _:
            return _of_the_whole(day, name)
        case "times", _:
            return getattr(record.day, name)
        case "seals", _:
            return day.seals.get(name, "")
        case "contest", "receipts" if contest in day.count.receipts:
            return _receipts(day.count.receipts[contest])
        case "contest", "ballot" if contest in record.contests:
            return choices_to_json(record.ballot(day.election.contest(contest)))
        case "report", _ if subject not in day.election.turnout.at:
            raise UnknownFigure(path)
        case "report", "correction":
            report = record.report(subject)
            return report.correction if report else None
        case "box", "annulled" if not contest and (box := record.box(subject)) is not None:
            return list(box.annulled)
        case "ballot", "stationary_counted" if contest in record.contests:
            return record.contests[contest].stationary_counted
    return figure(record, path)


def _of_the_whole(day: Day, name: str) -> Raw:
    """A value of the whole precinct: whoever types, what stands beside the record, a section of it."""
    match name:
        case "typist":
            return day.typist
        case "act_details":
            return acts.details_to_json(day.count.act_details)
        case "disputed":
            return acts.disputed_to_json(day.count.disputed)
        case "early_end":
            return hours.end_to_json(day.count.early_end)
        case "no_portable_boxes":
            return day.record.boxes_said and not day.record.portable_boxes
    return record_json.record_to_json(day.record)[name]


def _receipts(receipts: Iterable[Receipt]) -> Raw:
    return [{"source": r.source, "ballots": r.ballots, "note": r.note} for r in receipts]


# --- replacing ------------------------------------------------------------------------------------------------


def with_value(day: Day, path: str, value: Raw) -> Day:
    """The day with one value replaced; Malformed where it does not fit, UnknownFigure where the path names nothing."""
    record, election = day.record, day.election
    raw = tree(value)
    where = parsed(path)
    name, contest = where.kind.name, where.contest or ""
    match where.kind.of, name:
        case "day", "typist":
            return replace(day, typist=_member_id(raw, path, record))
        case "seals", _:
            return replace(day, seals={**day.seals, name: decode.text(raw, path, may_be_empty=True)})
        case "day", "early_end":
            return day.with_count(replace(day.count, early_end=hours.end_from_json(raw, path)))
        case "day", "act_details":
            return day.with_count(replace(day.count, act_details=acts.details_from_json(raw)))
        case "day", "disputed":
            return day.with_count(replace(day.count, disputed=acts.disputed_from_json(raw, record)))
        case "contest", "receipts" if contest in record.contests:
            return _with_receipts(day, contest, raw)
        case "contest", "ballot" if contest in record.contests:
            return _with_ballot(day, contest, raw)
        case "day", "precinct":
            precinct = record_json.precinct_from_json(raw, held(election, record))
            if precinct.districts != record.precinct.districts:
                return _with_districts(day, replace(record, precinct=precinct))
            return day.with_record(replace(record, precinct=precinct))
    return day.with_record(_with_record_value(record, election, where, raw, value))


def _member_id(raw: Raw, path: str, record: PrecinctRecord) -> str:
    if raw == "":
        return ""
    found = decode.identifier(raw, path)
    if record.member(found) is None:
        raise Malformed("unknown_member", path, key=found)
    return found


def _with_record_value(
    record: PrecinctRecord, election: ElectionDefinition, where: Path, raw: Raw, value: Raw
) -> PrecinctRecord:
    path, name, contest, subject = str(where), where.kind.name, where.contest or "", where.subject or ""
    match where.kind.of, name:
        case "times", _:
            times: dict[str, Any] = {name: decode.time_or_none(raw, path)}
            return replace(record, day=replace(record.day, **times))
        case "report", "correction" if subject in election.turnout.at:
            report = record.report(subject) or TurnoutReport(subject, None)
            reason = None if raw is None else decode.text(raw, path)
            return with_report(record, replace(report, correction=reason), election)
        case "box", "annulled" if not contest and (box := record.box(subject)) is not None:
            annulled = decode.each(raw, path, decode.identifier)
            decode.unique(annulled, path)
            for one in annulled:
                if one not in record.contests:
                    raise Malformed("unknown_contest", path, key=one)
            return with_box(record, replace(box, annulled=tuple(c for c in record.contests if c in annulled)))
        case "ballot", "stationary_counted" if contest in record.contests:
            counted = decode.boolean(raw, path)
            figures = record.contests[contest]
            if not counted and figures.stationary is not None:
                raise Malformed("stationary_not_counted", path)
            return with_contest(record, contest, replace(figures, stationary_counted=counted))
        case "day", "portable_boxes" | "no_portable_boxes":
            return (_with_boxes if name == "portable_boxes" else _without_boxes)(record, raw)
        case "day", _:
            return _with_section(record, election, name, value)
    number = decode.count(raw, path)
    figure_kind = where.figure
    if figure_kind is not None and figure_kind.required == "where_counted" and number is not None:
        if contest in record.contests and not record.contests[contest].stationary_counted:
            raise Malformed("stationary_not_counted", path)
    return with_figure(record, path, number, election)


def _with_section(
    record: PrecinctRecord, election: ElectionDefinition, section: str, value: Raw
) -> PrecinctRecord:
    """A whole section read with the readers of the file format, against everything else in the record."""
    whole = record_json.record_to_json(record) | {section: value}
    if section == "commission":
        whole = _without_empty_issues(whole)
    read = completed(record_json.record_from_json(tree(whole), election))
    return replace(read, boxes_said=record.boxes_said)


def _without_empty_issues(whole: dict[str, Any]) -> dict[str, Any]:
    """Empty figures of issued ballots go with the old commission; a filled one holds its member."""
    for figures in whole["contests"].values():
        issued = figures["issued_by_member"]
        figures["issued_by_member"] = {m: v for m, v in issued.items() if v is not None}
    return whole


def _with_boxes(record: PrecinctRecord, raw: Raw) -> PrecinctRecord:
    """The list of boxes: those that stay keep their figures, new ones have none yet, full boxes come back as they were.

    An empty list does not say that there were none: that is a value of its own.
    """
    known = {m.id for m in record.commission}

    def read(item: Raw, path: str) -> PortableBox:
        if len(decode.obj(item, path)) > len(_LISTED_BOX):
            return record_json.boxes_from_json([item], set(record.contests), known)[0]
        found = decode.keyed(item, path, _LISTED_BOX)
        box_id = decode.identifier(found["id"], f"{path}.id")
        members = decode.each(found["members"], f"{path}.members", decode.identifier)
        decode.unique(members, f"{path}.members")
        for member in members:
            if member not in known:
                raise Malformed("unknown_member", f"{path}.members", key=member)
        kept = record.box(box_id)
        if kept is not None:
            return replace(kept, members=members)
        none = dict.fromkeys(record.contests)
        return PortableBox(box_id, members, None, dict(none), dict(none), dict(none))

    boxes = decode.each(raw, "portable_boxes", read, 500)
    decode.unique((b.id for b in boxes), "portable_boxes")
    return replace(record, portable_boxes=boxes, boxes_said=bool(boxes))


def _without_boxes(record: PrecinctRecord, raw: Raw) -> PrecinctRecord:
    """It is said, or not any more, that there were no portable boxes; it changes nothing where some are listed."""
    none = decode.boolean(raw, "no_portable_boxes")
    return replace(record, boxes_said=none or bool(record.portable_boxes))


def _receipt(raw: Raw, path: str) -> Receipt:
    found = decode.keyed(raw, path, _RECEIPT)
    return Receipt(
        decode.one_of(found["source"], f"{path}.source", RECEIPT_SOURCES),
        decode.number(found["ballots"], f"{path}.ballots"),
        decode.text(found["note"], f"{path}.note", may_be_empty=True, most=200),
    )


def _with_receipts(day: Day, contest: str, raw: Raw) -> Day:
    path = f"receipts.{contest}"
    receipts = decode.each(raw, path, _receipt, 200)
    received = sum(r.signed_ballots for r in receipts) if receipts else None
    if received is not None:
        decode.number(received, path)
    figures = replace(day.record.contests[contest], received=received)
    logs = {**day.count.receipts, contest: receipts}
    record = with_contest(day.record, contest, figures)
    return day.with_count(replace(day.count, receipts=logs, record=record))


def _with_ballot(day: Day, contest_id: str, raw: Raw) -> Day:
    choices = choices_from_json(raw, f"ballot.{contest_id}")
    contest = day.election.contest(contest_id)
    district = day.record.precinct.districts.get(contest_id)

    def changed(one: Contest) -> Contest:
        if one.choices is not None:
            return replace(one, choices=choices)
        return replace(
            one,
            districts=tuple(
                replace(d, choices=choices) if d.number == district else d for d in one.districts or ()
            ),
        )

    election = replace(
        day.election,
        contests=tuple(changed(c) if c is contest else c for c in day.election.contests),
    )
    record = day.record
    if _lines(choices) != _lines(record.ballot(contest)):
        # Who comes, goes or changes the place is counted anew; a name put right leaves the votes where they are.
        record = _with_votes_of(record, election.contest(contest_id), choices)
    return replace(day.with_record(record), election=election)


def _lines(choices: Iterable[Choice]) -> list[tuple[str, bool]]:
    return [(one.id, one.struck_out) for one in choices]


def _with_votes_of(record: PrecinctRecord, contest: Contest, choices: tuple[Choice, ...]) -> PrecinctRecord:
    empty = empty_contest_figures(contest.against_all, choices)
    figures = record.contests[contest.id]
    return with_contest(record, contest.id, replace(figures, votes=empty.votes))


def _with_districts(day: Day, record: PrecinctRecord) -> Day:
    for contest in held(day.election, record):
        if contest.districts is not None:
            record = _with_votes_of(record, contest, record.ballot(contest))
    return day.with_record(record)
