"""The text of an act prepared from the rules and their numbers, and the words of its vote; kk, ru, en."""

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
from kzpoll_desktop.texts.names.labels import ballot_name, ballots_counted

ACTS: Final[Mapping[str, Message]] = {
    "box": Message(
        "№{box} тасымалданатын жәшік. Оның көмегімен дауыс беруге арналған үй-жайдан тыс жерде дауыс беруді өткізген "
        "комиссия мүшелері: {members}. Қайта санағанда: {recounted}; жазбаша өтініштер – {applications}.",
        "Переносная урна {box}. Голосование вне помещения для голосования с её помощью проводили члены комиссии: "
        "{members}. При пересчёте: {recounted}; "
        "письменных заявлений – {applications}.",
        "Portable box {box}. Voting outside the premises was held with it by these members: {members}. Recounted: "
        "{recounted}; "
        "written applications – {applications}.",
    ),
    "annulled": Message(
        "Комиссия шешімімен осы тасымалданатын жәшіктен алынған барлық бюллетень жарамсыз деп танылды: {ballots}. "
        "Жақтап – {votes_for}, қарсы – {votes_against}.",
        "Решением комиссии все бюллетени, извлечённые из этой переносной урны, признаны недействительными: {ballots}. "
        "За – {votes_for}, против – {votes_against}.",
        "By decision of the commission all ballots taken out of this portable box are invalid: {ballots}. "
        "For – {votes_for}, against – {votes_against}.",
    ),
    "act": Message("№{number} акт", "Акт №\u00a0{number}", "Act No. {number}"),
    "reason": Message("Себебі: {reason}", "Причина: {reason}", "Reason: {reason}"),
    "vote": Message(
        "Комиссияның дауыс беруі: жақтап – {votes_for}, қарсы – {votes_against}.",
        "Голосование комиссии: за – {votes_for}, против – {votes_against}.",
        "Vote of the commission: for – {votes_for}, against – {votes_against}.",
    ),
    "drawn_up": Message(
        "Жасалған уақыты: {date} {time}", "Составлен: {date} {time}", "Drawn up: {date} {time}"
    ),
    "valid": Message("жарамды", "действителен", "valid"),
    "invalid": Message("жарамсыз", "недействителен", "invalid"),
}
# The grounds on which a ballot is invalid [43(5)], as they are picked from a list.
GROUNDS: Final[Sequence[Message]] = (
    Message("белгіленбеген үлгідегі", "неустановленного образца", "not of the established form"),
    Message(
        "тиісті комиссия мүшесінің қолы қойылмаған",
        "отсутствует подпись члена комиссии",
        "no signature of a member of the commission",
    ),
    Message(
        "бірден артық партия немесе кандидат белгіленген",
        "отмечено более одной партии, одного кандидата",
        "more than one party or candidate marked",
    ),
    Message("белгі қарындашпен қойылған", "отметка проставлена карандашом", "marked in pencil"),
    Message("түзету немесе өзге де бұрмалау іздері бар", "следы подчистки или иной подделки", "altered"),
    Message(
        "сайлаушының ерік білдіруін анықтау мүмкін емес",
        "невозможно определить волеизъявление",
        "the voter's intent is unclear",
    ),
)


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


def grounds(language: str) -> list[str]:
    """The grounds in a language, in the law's order."""
    return [one.get(language) for one in GROUNDS]


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
    return act_words(
        "box",
        language,
        box=box.id,
        members=join_list(members, language) or "–",
        recounted=_ballots_of(box, over, election, language),
        applications=box.applications if box.applications is not None else "–",
    )


def annulled(
    box: PortableBox,
    contests: Sequence[str],
    votes: tuple[int, int],
    election: ElectionDefinition,
    language: str,
) -> str:
    """What the commission decided about the ballots of a box, with how many there were of each kind."""
    return act_words(
        "annulled",
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
