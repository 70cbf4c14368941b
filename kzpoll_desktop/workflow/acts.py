"""Acts of the commission: drawn up, confirmed again after a correction, withdrawn; an excess annuls what the scope says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from kzpoll_desktop.domain.day import acts, by_path
from kzpoll_desktop.domain.day.acts import ActDetails, PreparedLine, Vote
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.figures.record import Act
from kzpoll_desktop.domain.ground.letters import one_line
from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.domain.rules.boxes import annulment_due, excess
from kzpoll_desktop.domain.rules.commission import voting_members
from kzpoll_desktop.domain.rules.engine import Finding, check
from kzpoll_desktop.texts import acts as texts
from kzpoll_desktop.workflow.desk import Desk, Entered

LANGUAGES = ("kk", "ru")


@dataclass(frozen=True, slots=True)
class Drawn:
    """An act as the commission fills it in; text: by language; signed_by: member ids; recounted: by path."""

    number: str
    text: Mapping[str, str]
    signed_by: tuple[str, ...]
    drawn_up: str
    findings: tuple[Finding, ...]
    recounted: Mapping[str, int]
    vote: Vote | None = None


def answer_to_json(finding: Finding) -> dict[str, Any]:
    """The finding with its numbers, as an act or an acknowledgement names it."""
    return {"code": finding.code, "contest": finding.contest, "numbers": dict(finding.numbers)}


def next_number(day: Day) -> str:
    """The number after the highest one among the acts there are."""
    taken = [int(act.number) for act in day.record.acts if act.number.isascii() and act.number.isdigit()]
    return str(max([len(day.record.acts), *taken]) + 1)


def draw_up(desk: Desk, drawn: Drawn) -> Entered | NotDone:
    """Keep an act with its details in one entry; an act with a vote on an excess annuls what the scope says, too."""
    return desk.enter_many(changes_of(desk.day, drawn))


def changes_of(day: Day, drawn: Drawn) -> list[tuple[str, Any]]:
    """What an act replaces, as one entry: with a vote what is annulled, the acts, their details."""
    changes: list[tuple[str, Any]] = []
    findings = drawn.findings
    if drawn.vote is not None:
        changes += [(path, contests) for path, contests in acts.annulments(day.record, day.election)]
        findings = after_annulment(day, findings)
    act = {
        "number": drawn.number,
        "text": {language: one_line(drawn.text[language]) for language in LANGUAGES},
        "signed_by": list(drawn.signed_by),
        "answers": [answer_to_json(finding) for finding in findings],
    }
    prepared = tuple(_prepared(day, finding) for finding in drawn.findings)
    details = ActDetails(drawn.number, drawn.drawn_up, dict(drawn.recounted), drawn.vote, prepared)
    others = [one for one in day.count.act_details if one.number != drawn.number]
    changes.append(("acts", [*_kept(day), act]))
    changes.append(("act_details", acts.details_to_json([*others, details])))
    return changes


def _prepared(day: Day, finding: Finding) -> PreparedLine:
    """The line of a finding as it is prepared for an act, on one line as the act keeps its text."""
    lines = [one_line(texts.prepared(finding, day.record, day.election, language)) for language in LANGUAGES]
    return PreparedLine(finding.code, finding.contest, *lines)


def _kept(day: Day) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = by_path.current(day, "acts")
    return found


def after_annulment(day: Day, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings as they stand once the excesses are annulled: an act answers those, for every contest annulled."""
    trial = day
    for path, contests in acts.annulments(day.record, day.election):
        trial = by_path.with_value(trial, path, contests)
    now = check(trial.record, trial.election)
    wanted = {(f.code, f.contest) for f in findings}
    return tuple(f for f in now if f.rule.about_excess or (f.code, f.contest) in wanted)


def has_excess(day: Day, finding: Finding) -> bool:
    """The finding is about a portable box with more ballots than written applications that is not annulled yet."""
    return (
        finding.rule.about_excess
        and finding.contest is not None
        and any(
            excess(box, finding.contest) and finding.contest not in box.annulled
            for box in day.record.portable_boxes
        )
    )


def vote_carries(day: Day, vote: Vote) -> bool:
    """More than half of all voting members are for it, and no more votes than members were cast."""
    members = voting_members(day.record)
    cast = vote.votes_for + vote.votes_against
    return cast <= members and acts.more_than_half(vote.votes_for, members)


def prepared_text(day: Day, findings: Sequence[Finding], vote: Vote | None, language: str) -> str:
    """The text of an act from the rules and their numbers; with a vote, about the boxes and what is annulled in them."""
    record, election = day.record, day.election
    lines = [texts.prepared(finding, record, election, language) for finding in findings]
    if vote is not None:
        for box in acts.boxes_with_excess(record):
            due = annulment_due(box, tuple(record.contests), election)
            contests = [c for c in record.contests if due is not None and c in due[0]]
            lines.append(texts.about_box(box, record, election, language))
            votes = (vote.votes_for, vote.votes_against)
            lines.append(texts.annulled(box, contests, votes, election, language))
    return "\n".join(lines)


# --- after a correction ---------------------------------------------------------------------------------------


def confirm_again(desk: Desk, finding: Finding) -> Entered | NotDone:
    """The act or reason that answered this finding before answers it with its numbers now, its text kept.

    Where the text of an act has the line that was prepared from the old numbers, it has the one of the new numbers.
    """
    day = desk.day
    given = acts.reopened(day.record, finding)
    if given is None:
        return Refused("nothing_changes")
    section = "acts" if isinstance(given, Act) else "acknowledgements"
    kept: list[dict[str, Any]] = by_path.current(day, section)
    group: tuple[object, ...] = day.record.acts if isinstance(given, Act) else day.record.acknowledgements
    place = group.index(given)
    renewed = dict(kept[place])
    others = [a for a in renewed["answers"] if (a["code"], a["contest"]) != (finding.code, finding.contest)]
    renewed["answers"] = [*others, answer_to_json(finding)]
    changes: list[tuple[str, Any]] = [(section, [*kept[:place], renewed, *kept[place + 1 :]])]
    if not isinstance(given, Act):
        renewed["by"] = day.typist or renewed["by"]
        return desk.enter_many(changes)
    details = next((one for one in day.count.act_details if one.number == given.number), None)
    if details is not None:
        fresh = _prepared(day, finding)
        stale = [p for p in details.prepared if (p.code, p.contest) == (finding.code, finding.contest)]
        renewed["text"] = {
            "kk": _renewed(given.text.kk, [p.kk for p in stale], fresh.kk),
            "ru": _renewed(given.text.ru, [p.ru for p in stale], fresh.ru),
        }
        lines = (*(p for p in details.prepared if p not in stale), fresh)
        other_details = [one for one in day.count.act_details if one.number != given.number]
        changes.append(
            ("act_details", acts.details_to_json([*other_details, replace(details, prepared=lines)]))
        )
    return desk.enter_many(changes)


def _renewed(text: str, stale: Sequence[str], fresh: str) -> str:
    for line in stale:
        text = text.replace(line, fresh)
    return text


def withdraw(desk: Desk, number: str) -> Entered | NotDone:
    """Take an act away that answers nothing any more; the journal keeps it."""
    day = desk.day
    kept = [act for act in _kept(day) if act["number"] != number]
    details = [one for one in day.count.act_details if one.number != number]
    changes: list[tuple[str, Any]] = [("acts", kept)]
    if len(details) != len(day.count.act_details):
        changes.append(("act_details", acts.details_to_json(details)))
    return desk.enter_many(changes)


def idle(desk: Desk) -> tuple[Act, ...]:
    """The acts that answer nothing of what the rules find now."""
    return acts.idle_acts(desk.day.record, desk.findings)
