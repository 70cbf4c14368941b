"""The text of an act prepared from the rules, their numbers and the wording of the law; kk, ru, en."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import Acknowledgement, Act, PortableBox, PrecinctRecord
from kzpoll_desktop.domain.rules.boxes import excess
from kzpoll_desktop.domain.rules.engine import Finding
from kzpoll_desktop.texts.catalogue import Message, filled
from kzpoll_desktop.texts.findings import describe, law_in_full
from kzpoll_desktop.texts.format import count, date, join_list, time
from kzpoll_desktop.texts.legal import legal
from kzpoll_desktop.texts.names.labels import ballot_name, ballots_counted

ACTS: Final[Mapping[str, Message]] = {
    "act": Message("№{number} акт", "Акт №\u00a0{number}", "Act No. {number}"),
    "reason": Message("Себебі: {reason}", "Причина: {reason}", "Reason: {reason}"),
    "drawn_up": Message(
        "Жасалған уақыты: {date} {time}", "Составлен: {date} {time}", "Drawn up: {date} {time}"
    ),
    "valid": Message("жарамды", "действителен", "valid"),
    "invalid": Message("жарамсыз", "недействителен", "invalid"),
}


def act_words(key: str, language: str, **params: str | int) -> str:
    """One of the sentences above with its parameters."""
    return filled(ACTS[key], params, language)


def answer_name(given: Act | Acknowledgement, language: str) -> str:
    """What answers a finding, as it stands in the finding's place: an act by its number, a reason in its words."""
    if isinstance(given, Act):
        return act_words("act", language, number=given.number.removeprefix("№").strip())
    return act_words("reason", language, reason=given.reason)


def answered_by(given: Act | Acknowledgement, election: ElectionDefinition, language: str) -> str:
    """The codes of what an act or a reason answers, each with its ballots."""
    found: dict[str, list[str]] = {}
    for answer in given.answers:
        found.setdefault(answer.code, [])
        if answer.contest is not None:
            found[answer.code].append(ballot_name(election.contest(answer.contest), language))
    return ", ".join(
        f"{code} ({join_list(ballots, language)})" if ballots else code for code, ballots in found.items()
    )


def grounds(election: ElectionDefinition, language: str) -> list[str]:
    """The grounds on which a ballot is invalid [43(5)], as they are picked from a list, in the law's order."""
    wording = legal(election.law.edition)
    return [wording.phrase(key, language) for key in wording.listed("invalid")]


def prepared(finding: Finding, record: PrecinctRecord, election: ElectionDefinition, language: str) -> str:
    """The line of an act about one finding: what it is, the rule with its numbers, the articles."""
    text = describe(finding, record, election, language)
    law = law_in_full(finding.code, election, language)
    numbers = f"{text.numbers.removesuffix('.')} ({law})." if law else text.numbers
    return f"{text.title}. {numbers}"


def about_box(box: PortableBox, record: PrecinctRecord, election: ElectionDefinition, language: str) -> str:
    """The members of a box with an excess, its ballots as recounted, and its written applications [43(3-1)]."""
    over = [contest for contest in record.contests if excess(box, contest)]
    members = [m.name for m in record.commission if m.id in box.members]
    return legal(election.law.edition).phrase(
        "act.box",
        language,
        box=box.id,
        members=join_list(members, language) or "–",
        recounted=_ballots_of(box, over, election, language),
        applications="–" if box.applications is None else count(box.applications),
    )


def annulled(
    box: PortableBox,
    contests: Sequence[str],
    votes: tuple[int, int],
    election: ElectionDefinition,
    language: str,
) -> str:
    """What the commission decided about the ballots of a box, with how many there were of each kind."""
    return legal(election.law.edition).phrase(
        "act.annulled",
        language,
        ballots=_ballots_of(box, contests, election, language),
        votes_for=votes[0],
        votes_against=votes[1],
    )


def _ballots_of(
    box: PortableBox, contests: Sequence[str], election: ElectionDefinition, language: str
) -> str:
    """How many ballots of each kind lay in a box."""
    kinds = [
        f"{ballots_counted(election.contest(contest), language)} – {count(box.ballots.get(contest) or 0)}"
        for contest in contests
    ]
    return ", ".join(kinds)


def drawn_up(moment: str, language: str) -> str:
    """When an act was drawn up."""
    return act_words("drawn_up", language, date=date(moment), time=time(moment))
