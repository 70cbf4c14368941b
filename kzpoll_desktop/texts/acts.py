"""The text of an act prepared from the rules and their numbers, and the words of its vote; kk, ru, en."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PortableBox, PrecinctRecord
from kzpoll_desktop.domain.rules.boxes import excess
from kzpoll_desktop.domain.rules.engine import Finding
from kzpoll_desktop.texts.catalogue import Message, filled
from kzpoll_desktop.texts.findings import describe
from kzpoll_desktop.texts.format import date, join_list, time
from kzpoll_desktop.texts.names.labels import ballot_name

ACTS: Final[Mapping[str, Message]] = {
    "box": Message(
        "Тасымалданатын жәшік {box}: шыққан комиссия мүшелері – {members}. Қайта санағанда: {recounted}; "
        "жазбаша өтініш – {applications}.",
        "Переносная урна {box}: с ней выезжали члены комиссии – {members}. При пересчёте: {recounted}; "
        "письменных заявлений – {applications}.",
        "Portable box {box}: the members who went out with it – {members}. Recounted: {recounted}; "
        "written applications – {applications}.",
    ),
    "annulled": Message(
        "Комиссия шешімімен осы жәшіктегі бюллетеньдер жарамсыз деп танылды: {ballots}. Жақтап – {votes_for}, "
        "қарсы – {votes_against}.",
        "Решением комиссии бюллетени в этой урне признаны недействительными: {ballots}. За – {votes_for}, "
        "против – {votes_against}.",
        "By decision of the commission the ballots of this box are invalid: {ballots}. For – {votes_for}, "
        "against – {votes_against}.",
    ),
    "vote": Message(
        "Комиссияның дауыс беруі: жақтап – {votes_for}, қарсы – {votes_against}.",
        "Голосование комиссии: за – {votes_for}, против – {votes_against}.",
        "Vote of the commission: for – {votes_for}, against – {votes_against}.",
    ),
    "drawn_up": Message(
        "Жасалған уақыты: {date}, {time}", "Составлен: {date}, {time}", "Drawn up: {date}, {time}"
    ),
    "valid": Message("жарамды", "действителен", "valid"),
    "invalid": Message("жарамсыз", "недействителен", "invalid"),
}
# The grounds on which a ballot is invalid [43(5)], as they are picked from a list.
GROUNDS: Final[Sequence[Message]] = (
    Message("белгіленбеген үлгідегі", "неустановленного образца", "not of the established form"),
    Message(
        "берген мүшенің қолы жоқ",
        "нет подписи выдавшего члена комиссии",
        "no signature of the issuing member",
    ),
    Message("бірнеше белгі қойылған", "более одной отметки", "more than one mark"),
    Message("қарындашпен толтырылған", "заполнен карандашом", "marked in pencil"),
    Message("түзетілген", "есть исправления", "altered"),
    Message("сайлаушының еркі анық емес", "волеизъявление неясно", "the voter's intent is unclear"),
)


def act_words(key: str, language: str, **params: str | int) -> str:
    """One of the sentences above with its parameters."""
    return filled(ACTS[key], params, language)


def grounds(language: str) -> list[str]:
    """The grounds in a language, in the law's order."""
    return [one.get(language) for one in GROUNDS]


def prepared(finding: Finding, record: PrecinctRecord, election: ElectionDefinition, language: str) -> str:
    """The line of an act about one finding: what it is, the rule with its numbers, the articles."""
    text = describe(finding, record, election, language)
    return f"{text.title}. {text.numbers} {text.law}".strip()


def about_box(box: PortableBox, record: PrecinctRecord, election: ElectionDefinition, language: str) -> str:
    """The members of a box with an excess, its ballots as recounted, and its written applications [43(3-1)]."""
    recounted = [
        f"{ballot_name(election.contest(contest), language)} – {box.ballots.get(contest, 0)}"
        for contest in record.contests
        if excess(box, contest)
    ]
    members = [m.name for m in record.commission if m.id in box.members]
    return act_words(
        "box",
        language,
        box=box.id,
        members=join_list(members, language) or "–",
        recounted=", ".join(recounted),
        applications=box.applications if box.applications is not None else "–",
    )


def annulled(
    contests: Sequence[str], votes: tuple[int, int], election: ElectionDefinition, language: str
) -> str:
    """What the commission decided about the ballots of a box."""
    names = [ballot_name(election.contest(contest), language) for contest in contests]
    return act_words(
        "annulled",
        language,
        ballots=join_list(names, language),
        votes_for=votes[0],
        votes_against=votes[1],
    )


def drawn_up(moment: str, language: str) -> str:
    """When an act was drawn up."""
    return act_words("drawn_up", language, date=date(moment), time=time(moment))
