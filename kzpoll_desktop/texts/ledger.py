"""The picture of a contest's ballots in words: its columns and parts, and where it does not agree, never by how much."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.looking.ledger import ColumnName, Ledger, LedgerColumn, LedgerPart
from kzpoll_desktop.texts.catalogue import Message, filled
from kzpoll_desktop.texts.format import count
from kzpoll_desktop.texts.names.figure_names import figure_name
from kzpoll_desktop.texts.names.labels import box_name, contest_heading

TITLE: Final = Message("Бюллетеньдердің қозғалысы", "Движение бюллетеней", "The way of the ballots")
COLUMNS: Final[Mapping[str, Message]] = {
    "received": Message("Алынғаны", "Получено", "Received"),
    "issued": Message("Берілгені, жойылғаны", "Выдано, погашено", "Issued, cancelled"),
    "boxes": Message("Жәшіктер", "Урны", "Boxes"),
    "piles": Message("Бумалар", "Стопки", "Piles"),
}
PARTS: Final[Mapping[str, Message]] = {
    "received": Message("Комиссия", "Комиссией", "By the commission"),
    "issued": Message("Берілгені", "Выдано", "Issued"),
    "unused": Message("Пайдаланылмағаны", "Не использовано", "Unused"),
    "spoiled": Message("Бүлінгені", "Испорчено", "Spoiled"),
    "box": Message("Тасымалданатын {box}", "Переносная {box}", "Portable {box}"),
    "stationary": Message("Тұрақты", "Стационарные", "Stationary"),
    "carried_away": Message("Жәшікке салынбағаны", "Не опущено в урны", "Not put into a box"),
    "invalid": Message("Жарамсыз", "Недействительные", "Invalid"),
    "not_established": Message(
        "Белгіленбеген үлгідегі", "Неустановленного образца", "Not of the established form"
    ),
    "annulled": Message(
        "Жарамсыз деп танылған жәшіктерден", "Из урн, признанных недействительными", "From annulled boxes"
    ),
    "gap": Message("СӘЙКЕС ЕМЕС", "НЕ СХОДИТСЯ", "DOES NOT AGREE"),
}
# A rule and the column that is too short by it.
GAPS: Final[Mapping[str, Message]] = {
    "D202.received": Message(
        "Сәйкес емес: комиссия алған бюллетень берілгені мен жойылғанынан аз.",
        "Не сходится: получено комиссией меньше бюллетеней, чем выдано и погашено.",
        "Does not agree: fewer ballots were received than issued and cancelled.",
    ),
    "D202.issued": Message(
        "Сәйкес емес: берілген және жойылған бюллетень комиссия алғанынан аз.",
        "Не сходится: выдано и погашено меньше бюллетеней, чем получено комиссией.",
        "Does not agree: fewer ballots were issued and cancelled than received.",
    ),
    "D203.issued": Message(
        "Сәйкес емес: берілген бюллетень жәшіктерден шыққанынан аз.",
        "Не сходится: выдано меньше бюллетеней, чем вынуто из урн.",
        "Does not agree: fewer ballots were issued than came out of the boxes.",
    ),
    "E104.boxes": Message(
        "Сәйкес емес: жәшіктерден шыққан бюллетень бумалардағыдан аз.",
        "Не сходится: из урн вынуто меньше бюллетеней, чем лежит в стопках.",
        "Does not agree: fewer ballots came out of the boxes than lie in the piles.",
    ),
    "E104.piles": Message(
        "Сәйкес емес: бумалардағы бюллетень жәшіктерден шыққанынан аз.",
        "Не сходится: в стопках меньше бюллетеней, чем вынуто из урн.",
        "Does not agree: fewer ballots lie in the piles than came out of the boxes.",
    ),
}
NOTES: Final[Mapping[str, Message]] = {
    "others": Message("Өзге жолдар: {lines}", "Прочие строки: {lines}", "Other lines: {lines}"),
    "missing": Message("енгізілмеген", "не введено", "not entered"),
    "worked_out": Message("есептеп шығарылған", "получено вычислением", "worked out"),
    "agrees": Message("Бағандар сәйкес келеді.", "Столбцы сходятся.", "The columns agree."),
}
UNKNOWN: Final = "–"


def title(language: str) -> str:
    """What the picture is called."""
    return TITLE.get(language)


def column_name(name: ColumnName, language: str) -> str:
    """The heading of a column."""
    return COLUMNS[name].get(language)


def part_name(part: LedgerPart, record: PrecinctRecord, election: ElectionDefinition, language: str) -> str:
    """What a part is called beside its block; a choice as on the form, with its row."""
    if part.kind in ("choice", "against_all"):
        return figure_name(part.paths[0], record, election, language)
    return filled(PARTS[part.kind], {"box": part.subject}, language)


def part_count(part: LedgerPart) -> str:
    """The ballots of a part; a dash while they are not known, nothing for a gap and for what is a difference of figures."""
    if part.kind == "gap" or part.worked_out:
        return ""
    return UNKNOWN if part.size is None else count(part.size)


def part_label(part: LedgerPart, record: PrecinctRecord, election: ElectionDefinition, language: str) -> str:
    """Name and ballots of a part: «Не использовано: 608»."""
    name, number = part_name(part, record, election, language), part_count(part)
    return f"{name}:\u00a0{number}" if number else name


def others(lines: int, language: str) -> str:
    """That so many parts have no label of their own."""
    return filled(NOTES["others"], {"lines": lines}, language)


def gap_sentence(column: ColumnName, gap: LedgerPart, language: str) -> str:
    """Which side is short of the other, without any number."""
    return GAPS[f"{gap.code}.{column}"].get(language)


def spoken(ledger: Ledger, record: PrecinctRecord, election: ElectionDefinition, language: str) -> str:
    """All of the picture for a screen reader: what was counted column by column, then where it does not agree."""
    heading = contest_heading(election.contest(ledger.contest), language)
    told = [f"{title(language)}: {heading}."]
    for column in ledger.columns:
        parts = "; ".join(_spoken_parts(column, record, election, language))
        told.append(f"{column_name(column.name, language)}: {parts}.")
    gaps = [gap_sentence(column, gap, language) for column, gap in ledger.gaps()]
    if not gaps and all(column.whole for column in ledger.columns):
        gaps.append(NOTES["agrees"].get(language))
    return " ".join([*told, *gaps])


def _spoken_parts(
    column: LedgerColumn, record: PrecinctRecord, election: ElectionDefinition, language: str
) -> Iterator[str]:
    for part in column.parts:
        # Nobody need hear of a difference that is none or cannot be worked out.
        if part.kind == "gap" or (part.kind == "carried_away" and not part.size):
            continue
        name = part_name(part, record, election, language)
        if part.kind == "box":
            name = box_name(part.subject, language)
        if part.size is None:
            yield f"{name}: {NOTES['missing'].get(language)}"
        elif part.worked_out:
            yield f"{name}: {NOTES['worked_out'].get(language)}"
        else:
            yield f"{name}: {count(part.size)}"
