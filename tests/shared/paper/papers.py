"""Builds definitions, records and what papers are made from, for the tests of everything printed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from kzpoll_desktop.domain.day.acts import DisputedBallot, Vote
from kzpoll_desktop.domain.day.after import Complaint, Copy, Kit, Pack, SheetName
from kzpoll_desktop.domain.day.history import HistoryLine
from kzpoll_desktop.domain.election.definition import (
    Choice,
    Contest,
    District,
    ElectionDefinition,
    Form,
    Hours,
    Law,
    Limits,
    ProtocolRow,
    TurnoutPlan,
)
from kzpoll_desktop.domain.figures.record import (
    Act,
    Attendance,
    ContestFigures,
    DayTimes,
    Member,
    PortableBox,
    Precinct,
    PrecinctRecord,
    Signing,
    TurnoutReport,
    VoterList,
)
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.paper.about import AboutBallot, AboutPrecinct
from kzpoll_desktop.paper.sheets.act import AboutAct
from kzpoll_desktop.paper.sheets.after.cancelling import AboutCancelling
from kzpoll_desktop.paper.sheets.after.complaints import AboutComplaints
from kzpoll_desktop.paper.sheets.after.disputed import AboutDisputed
from kzpoll_desktop.paper.sheets.after.inventory import AboutInventory
from kzpoll_desktop.paper.sheets.after.minutes import AboutMinutes
from kzpoll_desktop.paper.sheets.after.opened import AboutOpened
from kzpoll_desktop.paper.sheets.after.register import AboutRegister
from kzpoll_desktop.paper.sheets.dissent import AboutDissent
from kzpoll_desktop.paper.sheets.journal import AboutJournal
from kzpoll_desktop.paper.sheets.observers import AboutObservers
from kzpoll_desktop.paper.sheets.readiness import AboutReadiness
from kzpoll_desktop.paper.sheets.recovery import AboutRecovery
from kzpoll_desktop.workflow.readiness import Item

DIGEST: Final = "0123456789abcdef" * 4
LIMITS: Final = Limits(3000, 1, 5, 2, 1, 3, 5, 95, 1, 3, 2, 5, 20, 2000, 5, 7, 7, 11)
ROWS: Final = (
    ("A", "учаскедегі сайлаушылардың жалпы саны", "общее число избирателей на участке"),
    ("B", "бюллетеньдер алған сайлаушылар саны", "число избирателей, получивших бюллетени"),
    (
        "C",
        "комиссияның әрбір мүшесі берген бюллетеньдер саны",
        "число бюллетеней, выданных каждым членом комиссии",
    ),
    (
        "J",
        "есептен шығару куәліктері бойынша дауыс берген сайлаушылардың саны",
        "число избирателей, проголосовавших по открепительным удостоверениям",
    ),
    (
        "K",
        "дауыс беруге арналған үй-жайдан тыс жерде дауыс берген сайлаушылардың саны",
        "число избирателей, голосовавших вне помещения для голосования",
    ),
    (
        "D",
        "дауыс беруге қатысқан сайлаушылардың жалпы саны",
        "общее число избирателей, принявших участие в голосовании",
    ),
    ("E", "үшін берілген дауыстар саны", "число голосов, поданных за"),
    (
        "F",
        "«Бәріне қарсымын» деген жолда белгісі бар бюллетеньдер саны",
        "число бюллетеней с отметкой в строке «Против всех»",
    ),
    ("G", "жарамсыз деп танылған бюллетеньдер саны", "число бюллетеней, признанных недействительными"),
    (
        "H",
        "учаскелік сайлау комиссиясы алған бюллетеньдер саны",
        "число бюллетеней, полученных участковой избирательной комиссией",
    ),
    ("I", "жойылған бюллетеньдер саны", "число погашенных бюллетеней"),
)
ANNEX: Final = (
    ("P", "тасымалданатын жәшіктердегі бюллетеньдер саны", "число бюллетеней в переносных урнах"),
    (
        "PA",
        "жарамсыз деп танылған тасымалданатын жәшіктердегі бюллетеньдер саны",
        "из них в урнах, все бюллетени которых признаны недействительными",
    ),
    ("S", "тұрақты жәшіктердегі бюллетеньдер саны", "число бюллетеней в стационарных урнах"),
    ("X", "белгіленбеген үлгідегі бюллетеньдер саны", "число бюллетеней неустановленного образца"),
    ("I1", "пайдаланылмаған бюллетеньдер саны", "число неиспользованных бюллетеней"),
    ("I2", "бүлінген бюллетеньдер саны", "число испорченных бюллетеней"),
)
SHEET: Final = SheetName("single", 1, 1)
COPIES: Final = (
    Copy(
        SHEET, 1, "1-байқаушы (оқу)", "observer", "«Қоғам» бірлестігі", "2023-03-20T02:50", "", ("m1", "m3")
    ),
    Copy(
        SHEET,
        2,
        "Келген адам (оқу)",
        "media",
        "",
        "2023-03-20T03:05",
        "сайлау учаскесінде болуға құқығы жоқ",
        (),
    ),
)
COMPLAINTS: Final = (
    Complaint(1, "act", "1-байқаушы (оқу)", "Көшірме кеш берілді", "20-1(2)12", "2023-03-20T01:20", True),
    Complaint(
        2, "complaint", "2-байқаушы (оқу)", "Қайта санау туралы", "43(7-1)", "2023-03-20T02:10", False,
        "refused", "сандар сәйкес", 1, 4,
    ),
)  # fmt: skip
STEP: Final = HistoryLine(
    "stage_finished",
    about="opening",
    about_is="stage",
    seq=9,
    wall="2023-03-19T07:00:07+06:00",
    by="m3",
    stage="opening",
)
DISPUTED: Final = (DisputedBallot("single", 1, "Белгі екі ұяшықта", Vote(2, 5)),)
KIT: Final = Kit(
    "single",
    "Округтік сайлау комиссиясы",
    (
        *(Pack("choice", f"c{n}", 100 + n, f"{700 + n}") for n in range(1, 6)),
        Pack("against_all", "", 47, "706"),
        Pack("invalid", "", 30, "707"),
        Pack("unused", "", 608, "708"),
        Pack("spoiled", "", 3, ""),
    ),
    (("originals", 2), ("seal", 1)),
)


def choices(count: int, names: Sequence[str] = (), struck: Sequence[int] = ()) -> tuple[Choice, ...]:
    """Practice candidates c1, c2, …; names: used in both languages where given; struck: places struck out, from 1."""
    found = []
    for number in range(1, count + 1):
        given = names[number - 1] if number <= len(names) else None
        name = LocalText(given or f"{number}-кандидат (оқу)", given or f"Кандидат {number} (учебный)")
        found.append(Choice(f"c{number}", name, number in struck))
    return tuple(found)


def contest(contest_id: str = "single", **changes: Any) -> Contest:
    """A green ballot of five practice candidates, or as the changes say."""
    given: dict[str, Any] = {
        "id": contest_id,
        "colour": "green",
        "kind": "plurality",
        "title": LocalText("Бірмандаттық округ бойынша", "По одномандатному округу"),
        "addressee": LocalText("Округтік сайлау комиссиясы", "Окружная избирательная комиссия"),
        "form": Form("CEC resolution No. 18/672 of 20.01.2023", 20),
        "against_all": True,
        "choices": choices(5),
        "districts": None,
    }
    return Contest(**(given | changes))


def in_district(one: Contest, number: int = 3) -> Contest:
    """The same contest with its choices in a district."""
    name = LocalText(f"№{number} сайлау округі", f"Избирательный округ №{number}")
    region = LocalText("Алматы қаласы", "город Алматы")
    return replace(one, choices=None, districts=(District(number, name, region, one.choices or ()),))


def election(*contests: Contest, training: bool = False) -> ElectionDefinition:
    """A definition with the statute's rows and these contests."""
    return ElectionDefinition(
        id="test",
        title=LocalText("Мәжіліс депутаттарын сайлау", "Выборы депутатов Мажилиса"),
        date="2023-03-19",
        training=training,
        law=Law("On Elections", "2023-01-01"),
        hours=Hours("07:00", "20:00"),
        turnout=TurnoutPlan("Asia/Almaty", ("10:00", "12:00", "22:00")),
        second_check="read_aloud",
        annulment_scope="box",
        limits=LIMITS,
        contests=contests or (contest(),),
        rows=tuple(ProtocolRow(figure, LocalText(kk, ru)) for figure, kk, ru in ROWS),
        annex=tuple(ProtocolRow(figure, LocalText(kk, ru)) for figure, kk, ru in ANNEX),
    )


def members(count: int = 7, names: Sequence[str] = ()) -> tuple[Member, ...]:
    """Chair, deputy, secretary and members m1, m2, … of a practice commission."""
    roles: list[Any] = ["chair", "deputy", "secretary", *["member"] * count]
    return tuple(
        Member(f"m{n}", names[n - 1] if n <= len(names) else f"{n}-мүше (оқу)", roles[n - 1])
        for n in range(1, count + 1)
    )


def figures(ballot: Sequence[Choice], commission: Sequence[Member], **changes: Any) -> ContestFigures:
    """Figures of a contest in which everything agrees; every choice not struck out has its place + 100 votes."""
    votes = {c.id: 0 if c.struck_out else 100 + n for n, c in enumerate(ballot, start=1)}
    took_part = sum(votes.values()) + 48
    issued = took_part + 29 + 1
    issuing = [m.id for m in commission if m.role in ("deputy", "member")]
    share, rest = divmod(issued, len(issuing))
    given: dict[str, Any] = {
        "received": issued + 611,
        "signatures": issued - 25,
        "absentee_voters": 6,
        "issued_by_member": {m: share + (rest if n == 0 else 0) for n, m in enumerate(issuing)},
        "unused": 608,
        "spoiled": 3,
        "stationary": issued - 25,
        "stationary_counted": True,
        "not_established": 1,
        "invalid_pile": 29,
        "votes": votes,
        "against_all": 48,
    }
    return ContestFigures(**(given | changes))


def record(
    definition: ElectionDefinition,
    commission: Sequence[Member] | None = None,
    changed: Mapping[str, Mapping[str, Any]] | None = None,
    **changes: Any,
) -> PrecinctRecord:
    """A record of every contest of the definition; changed: other figures by contest; changes: other parts."""
    people = tuple(commission or members())
    ids = [c.id for c in definition.contests]
    districts = {c.id: c.districts[0].number for c in definition.contests if c.districts}
    held = {
        c.id: figures(c.ballot(districts.get(c.id)), people, **(changed or {}).get(c.id, {}))
        for c in definition.contests
    }
    given: dict[str, Any] = {
        "election": definition.id,
        "precinct": Precinct(
            123,
            districts,
            "ordinary",
            LocalText("Алматы қаласы", "город Алматы"),
            LocalText("Алматы", "Алматы"),
            LocalText("№1 мектеп (оқу-жаттығу)", "Школа № 1 (учебный участок)"),
            "+06:00",
        ),
        "commission": people,
        "day": DayTimes("07:00", "20:00", "02:40"),
        "attendance": Attendance(3, 1, 0, 2, 1, 0),
        "voter_list": VoterList(2950, 14, 9, 9),
        "turnout": (TurnoutReport("10:00", 212), TurnoutReport("12:00", 498), TurnoutReport("22:00", 623)),
        "portable_boxes": (
            PortableBox("P1", (people[3].id,), 25, dict.fromkeys(ids, 25), dict.fromkeys(ids, 25), {}),
        ),
        "contests": held,
    }
    return PrecinctRecord(**(given | changes))


def about(
    definition: ElectionDefinition | None = None, made: PrecinctRecord | None = None, **changes: Any
) -> AboutBallot:
    """What a paper about the first contest's ballot is made from."""
    definition = definition or election()
    given: dict[str, Any] = {"contest": definition.contests[0].id, "digest": DIGEST}
    return AboutBallot(definition, made or record(definition), **(given | changes))


def about_precinct(
    definition: ElectionDefinition | None = None, made: PrecinctRecord | None = None, **changes: Any
) -> AboutPrecinct:
    """What a paper about the whole precinct is made from, beside what is its own."""
    definition = definition or election()
    return AboutPrecinct(definition, made or record(definition), **({"digest": DIGEST} | changes))


def samples() -> dict[str, AboutPrecinct]:
    """For every kind of paper what one may be made from."""
    precinct = about_precinct()
    line = HistoryLine(
        "entered",
        "single.unused",
        value=608,
        seq=7,
        wall="2023-03-19T23:41:07+06:00",
        by="m3",
        stage="reconciliation",
    )
    act = Act("№7", LocalText("Алты бюллетень артық", "Шесть бюллетеней лишние"), ("m1", "m2"), ())
    clock = Item("clock", {"time": "18:00", "offset": "+06:00", "precinct": "+06:00"}, state="person")
    looked = ((clock, clock.state),)
    return {
        "act": AboutAct.of(precinct, act=act),
        "annex": about(),
        "copying": about(),
        "counting": about(),
        "dissent": AboutDissent.of(precinct, signing=Signing("m4", "signed", "Мен келіспеймін")),
        "empty": about(),
        "journal": AboutJournal.of(about_precinct(languages="ru"), lines=(line,), said_in="ru"),
        "protocol": about(),
        "readiness": AboutReadiness.of(precinct, rows=looked, moment="18.03.2023 18:00"),
        "observers": AboutObservers.of(precinct, fingerprint=DIGEST),
        "opened": AboutOpened.of(precinct, seals={"stationary": "17, 18", "portable": "19"}),
        "cancelling": AboutCancelling.of(precinct, announced_at="2023-03-19T20:40:00+06:00"),
        "disputed": AboutDisputed.of(precinct, disputed=DISPUTED),
        "minutes": AboutMinutes.of(
            precinct,
            lines=(STEP,),
        ),
        "complaints": AboutComplaints.of(precinct, complaints=COMPLAINTS),
        "inventory": AboutInventory.of(precinct, contest="single", kit=KIT, handed=None, copy=1),
        "register": AboutRegister.of(precinct, contest="single", copies=COPIES),
        "recovery": AboutRecovery.of(precinct, code="23456K-789ABM", fingerprint=DIGEST),
    }
