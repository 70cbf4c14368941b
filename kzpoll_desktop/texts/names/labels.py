"""Names of rows, stages, ballots and roles in kk, ru and en, as they stand on screen and in the precinct file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kzpoll_desktop.domain.election.definition import Contest, ElectionDefinition, ProtocolRow
from kzpoll_desktop.domain.figures.record import Precinct
from kzpoll_desktop.domain.figures.stages import PILES as PILES_STAGE
from kzpoll_desktop.domain.figures.stages import contest_of
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.texts.names.after import TASKS


def _texts(kk: str, ru: str, en: str) -> LocalText:
    return LocalText(kk, ru, en)


ROW_LABELS: Final = {
    "voter_list.at_opening": _texts(
        "Ашылған кезде тізімдегі сайлаушылар саны",
        "Избирателей в списке на момент открытия",
        "Voters on the list at opening",
    ),
    "voter_list.added": _texts(
        "Дауыс беру күні тізімге қосылғандар",
        "Включено в список в день голосования",
        "Added to the list on the day",
    ),
    "voter_list.excluded": _texts(
        "Тізімнен шығарылғандар",
        "Исключено из списка",
        "Excluded from the list",
    ),
    "voter_list.certificates_issued": _texts(
        "Берілген есептен шығару куәліктері",
        "Выдано открепительных удостоверений",
        "Absentee certificates issued",
    ),
    "received": _texts(
        "Комиссия алған бюллетеньдер саны",
        "Бюллетеней получено комиссией",
        "Ballots received by the commission",
    ),
    "signatures": _texts(
        "Тізімдегі қолдар саны",
        "Подписей в списке избирателей",
        "Signatures in the voter list",
    ),
    "absentee_voters": _texts(
        "Есептен шығару куәлігімен дауыс бергендер",
        "Проголосовало по открепительным удостоверениям",
        "Voted by absentee certificate",
    ),
    "issued_by_member": _texts("Бюллетеньдерді берген", "Выдано бюллетеней", "Ballots issued by"),
    "unused": _texts("Пайдаланылмаған бюллетеньдер", "Неиспользованные бюллетени", "Unused ballots"),
    "spoiled": _texts(
        "Бүлінген, қайтарылған бюллетеньдер",
        "Испорченные, возвращенные бюллетени",
        "Spoiled ballots handed back",
    ),
    "stationary": _texts(
        "Тұрақты жәшіктерден алынған бюллетеньдер",
        "Бюллетеней извлечено из стационарных урн",
        "Ballots taken out of stationary boxes",
    ),
    # A pile of its own: the program adds it to the invalid ones [43(5)], it is no part of their pile.
    "not_established": _texts(
        "Белгіленбеген үлгідегі бюллетеньдер (бөлек)",
        "Бюллетени неустановленного образца (отдельно)",
        "Ballots not of the established form (apart)",
    ),
    "invalid_pile": _texts(
        "Жарамсыз бюллетеньдер бумасы",
        "Стопка недействительных бюллетеней",
        "Pile of invalid ballots",
    ),
    "against_all": _texts("Бәріне қарсымын", "Против всех", "Against all"),
    "turnout": _texts("Сағат {at} бойынша келгендер", "Явка на {at}", "Turnout at {at}"),
    "box.applications": _texts("Жазбаша өтініштер", "Письменных заявлений", "Written applications"),
    "box.signed": _texts(
        "Бюллетень алғаны туралы қол қойылған өтініштер",
        "Заявлений с подписью о получении",
        "Applications signed for a ballot",
    ),
    "box.ballots": _texts(
        "Жәшіктен алынған бюллетеньдер", "Бюллетеней извлечено из урны", "Ballots taken out of the box"
    ),
    "box.not_established": _texts(
        "Олардың ішінде белгіленбеген үлгідегілері",
        "Из них неустановленного образца",
        "Of them not of the established form",
    ),
}

# Earlier wordings of ROW_LABELS: precinct files hold the names of their rows as they were then, and are verified for ever.
# A label that is corrected leaves its old wording here.
EARLIER_LABELS: Final[Mapping[str, tuple[LocalText, ...]]] = {
    "invalid_pile": (
        _texts(
            "Жарамсыз бюллетеньдер бумасы", "Пачка недействительных бюллетеней", "Pile of invalid ballots"
        ),
    ),
    "spoiled": (
        _texts(
            "Бүлінген, қайтарылған бюллетеньдер",
            "Испорченные, возвращённые бюллетени",
            "Spoiled ballots handed back",
        ),
    ),
    "turnout": (_texts("Сағат {at} келгендер", "Явка на {at}", "Turnout at {at}"),),
    "box.signed": (
        _texts("Қол қойылған өтініштер", "Заявлений с подписью о получении", "Signed applications"),
    ),
    "not_established": (
        _texts(
            "Белгіленбеген үлгідегілері (бөлек)",
            "Неустановленного образца (отдельно)",
            "Not of the established form (apart)",
        ),
        _texts(
            "Олардың ішінде белгіленбеген үлгідегілері",
            "Из них неустановленного образца",
            "Of them not of the established form",
        ),
    ),
}

HINTS: Final = {
    "unused_cancelled": _texts(
        "Берілмей қалған таза бюллетеньдер. Жойылғандар – осылар және бүлінгендер бірге.",
        "Чистые, никому не выданные. Погашенные – это они вместе с испорченными.",
        "Blank ones never issued. Cancelled means these and the spoiled ones together.",
    ),
    "spoiled_invalid": _texts(
        "Бүлінген – сайлаушы қайтарып, жаңасын алған бюллетень. Жарамсыз – жәшіктен шыққан бюллетень.",
        "Испорченный избиратель вернул и получил новый. Недействительный вынут из урны.",
        "A spoiled one was handed back for a new one. An invalid one came out of a box.",
    ),
    "count_signatures": _texts(
        "Тізімдегі қолдарды бір-бірлеп санаңыз. Бұл санды басқа саннан көшірмеңіз.",
        "Сосчитайте подписи в списке одну за другой. Не переносите это число из другого.",
        "Count the signatures in the list one by one. Do not copy this figure from another.",
    ),
    "written_signed": _texts(
        "Жазбаша өтініш – үй-жайдан тыс дауыс беру туралы. Қол қойылғаны – бюллетень алғаны туралы.",
        "Письменное заявление – просьба о голосовании вне помещения. С подписью – о получении бюллетеня.",
        "A written application asks to be visited. A signed one confirms a ballot received.",
    ),
}

COLOURS: Final = {
    "blue": _texts("көк бюллетень", "голубой бюллетень", "blue ballot"),
    "green": _texts("жасыл бюллетень", "зеленый бюллетень", "green ballot"),
    "purple": _texts("күлгін бюллетень", "пурпурный бюллетень", "purple ballot"),
    "orange": _texts("қызғылт сары бюллетень", "оранжевый бюллетень", "orange ballot"),
    "grey": _texts("сұр бюллетень", "серый бюллетень", "grey ballot"),
}

PILE_COLOURS: Final = {
    "blue": _texts("Көк", "Голубые", "Blue"),
    "green": _texts("Жасыл", "Зеленые", "Green"),
    "purple": _texts("Күлгін", "Пурпурные", "Purple"),
    "orange": _texts("Қызғылт сары", "Оранжевые", "Orange"),
    "grey": _texts("Сұр", "Серые", "Grey"),
}
# Ballots of a colour in the plural, as they are spoken of, and as they stand before a number: «голубых бюллетеней – 21».
BALLOTS: Final = {
    "blue": _texts("көк бюллетеньдер", "голубые бюллетени", "blue ballots"),
    "green": _texts("жасыл бюллетеньдер", "зеленые бюллетени", "green ballots"),
    "purple": _texts("күлгін бюллетеньдер", "пурпурные бюллетени", "purple ballots"),
    "orange": _texts("қызғылт сары бюллетеньдер", "оранжевые бюллетени", "orange ballots"),
    "grey": _texts("сұр бюллетеньдер", "серые бюллетени", "grey ballots"),
}
BALLOTS_COUNTED: Final = {
    "blue": _texts("көк бюллетень", "голубых бюллетеней", "blue ballots"),
    "green": _texts("жасыл бюллетень", "зеленых бюллетеней", "green ballots"),
    "purple": _texts("күлгін бюллетень", "пурпурных бюллетеней", "purple ballots"),
    "orange": _texts("қызғылт сары бюллетень", "оранжевых бюллетеней", "orange ballots"),
    "grey": _texts("сұр бюллетень", "серых бюллетеней", "grey ballots"),
}
PILES: Final = _texts("{colour} бумалар", "{colour} стопки", "{colour} piles")

STAGES: Final = {
    "opening": _texts("Ашу", "Открытие", "Opening"),
    "turnout": _texts("Дауыс беру", "Голосование", "Voting"),
    "voting_ended": _texts("Дауыс берудің аяқталуы", "Конец голосования", "End of voting"),
    "unused_and_lists": _texts("Бюллетень, тізім", "Остаток и списки", "Unused and lists"),
    "portable_boxes": _texts("Тасымалданатын жәшіктер", "Переносные урны", "Portable boxes"),
    "stationary_boxes": _texts("Тұрақты жәшіктер", "Стационарные урны", "Stationary boxes"),
    "piles": _texts("Бумалар", "Стопки", "Piles"),
    "reconciliation": _texts("Салыстырып тексеру", "Сверка", "Reconciliation"),
    "second_check": _texts("Екінші тексеру", "Вторая проверка", "Second check"),
    "protocols": _texts("Хаттамалар", "Протоколы", "Protocols"),
}

ROLES: Final = {
    "chair": _texts("төраға", "председатель", "chair"),
    "deputy": _texts("төрағаның орынбасары", "заместитель председателя", "deputy chair"),
    "secretary": _texts("хатшы", "секретарь", "secretary"),
    "member": _texts("комиссия мүшесі", "член комиссии", "member"),
    "advisory": _texts(
        "кеңесші дауыс құқығы бар мүше",
        "член с правом совещательного голоса",
        "member with an advisory vote",
    ),
    "suspended": _texts("шеттетілген", "отстранен", "suspended"),
    "": _texts("кейін тағайындалған", "назначен позже", "appointed later"),
}

_A_CITY: Final = frozenset(["қаласы", "город", "г.", "city"])
PRECINCT: Final = _texts("№{number} учаске", "участок №\u00a0{number}", "precinct {number}")
BOX: Final = _texts("{box} тасымалданатын жәшігі", "Переносная урна {box}", "Portable box {box}")


# A definition has the printed rows in Kazakh and Russian; what they are in English, by their letters.
PRINTED_ROWS: Final = {
    "A": "voters on the list of the precinct",
    "B": "voters who received ballots",
    "B1": "of them by the voter list",
    "B2": "of them outside the premises",
    "C": "ballots issued by each member of the commission",
    "D": "voters who took part in the voting",
    "E": "votes cast for",
    "F": "ballots marked “against all”",
    "G": "invalid ballots",
    "G1": "of them in the pile of invalid ballots",
    "H": "ballots received by the commission",
    "I": "cancelled ballots",
    "I1": "unused ballots",
    "I2": "spoiled ballots",
    "J": "voters who voted by absentee certificate",
    "K": "voters who voted outside the premises",
    "P": "ballots in portable boxes",
    "PA": "of them in annulled boxes",
    "S": "ballots in stationary boxes",
    "X": "ballots not of the established form",
}


def printed_row(row: ProtocolRow, language: str) -> str:
    """What a printed row says, with a capital."""
    known = PRINTED_ROWS[row.figure] if language == "en" and row.label.en is None else row.label.get(language)
    return known[:1].upper() + known[1:]


def ballot_name(contest: Contest, language: str) -> str:
    """The ballot's colour in words, its title where the colour has no name."""
    return _of_colour(COLOURS, contest, language)


def ballots_name(contest: Contest, language: str) -> str:
    """The ballots of a contest in the plural: «голубые бюллетени»; its title where the colour has no name."""
    return _of_colour(BALLOTS, contest, language)


def ballots_counted(contest: Contest, language: str) -> str:
    """The ballots of a contest as they stand before a dash and their number: «голубых бюллетеней»."""
    return _of_colour(BALLOTS_COUNTED, contest, language)


def colour_alone(contest: Contest, language: str) -> str:
    """The colour that tells ballots apart after a name, in brackets: «голубые»; the title where it has no name."""
    colour = PILE_COLOURS.get(contest.colour)
    return colour.get(language).lower() if colour else contest.title.get(language)


def _of_colour(names: Mapping[str, LocalText], contest: Contest, language: str) -> str:
    colour = names.get(contest.colour)
    return colour.get(language) if colour else contest.title.get(language)


def short_heading(contest: Contest, language: str) -> str:
    """The colour in words as a heading, the contest's title where the colour has no name."""
    colour = COLOURS.get(contest.colour)
    return colour.get(language).upper() if colour else contest.title.get(language)


def contest_heading(contest: Contest, language: str) -> str:
    """The colour in words and the contest's title: what stands above a page of piles."""
    colour = COLOURS.get(contest.colour)
    title = contest.title.get(language)
    return f"{colour.get(language).upper()} · {title}" if colour else title


def stage_name(stage: str, election: ElectionDefinition, language: str) -> str:
    """The name of a stage; a page of piles is named by its ballot's colour, or by its title where that has no name."""
    if stage in TASKS:
        return TASKS[stage].get(language)
    contest_id = contest_of(stage)
    if contest_id is None:
        return STAGES[stage].get(language)
    contest = election.contest(contest_id)
    colour = PILE_COLOURS.get(contest.colour)
    if colour is None:
        return f"{STAGES[PILES_STAGE].get(language)}: {contest.title.get(language)}"
    return PILES.get(language).format(colour=colour.get(language))


def precinct_name(precinct: Precinct, language: str) -> str:
    """A precinct by its number and its settlement, or its region where that is empty: "No. 123, Kokshetau"."""
    place = precinct.settlement.get(language) or precinct.region.get(language)
    number = PRECINCT.get(language).format(number=precinct.number)
    return f"{number}, {place}" if place else number


def precinct_place(precinct: Precinct, language: str) -> str:
    """Where a precinct is, as it stands on paper; a region that is a city names its settlement already."""
    region, settlement, address = (
        part.get(language).strip() for part in (precinct.region, precinct.settlement, precinct.address)
    )
    words = set(region.split())
    if words & _A_CITY and words >= set(settlement.split()):
        settlement = ""
    return ", ".join(dict.fromkeys(text for text in (region, settlement, address) if text))


def role_name(role: str | None, language: str) -> str:
    """A role in words; None: appointed later."""
    return ROLES[role or ""].get(language)


def box_name(box: str, language: str) -> str:
    """A portable box by its id."""
    return BOX.get(language).format(box=box)


def hint(code: str, language: str) -> str:
    """The line under a label that tells a confused pair apart."""
    return HINTS[code].get(language)
