"""The papers that lie before a commission in a workshop: its story, the lists and logs, a counting sheet for each pile."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kzpoll_desktop.domain.figures import rows as day_rows
from kzpoll_desktop.domain.figures.record import PortableBox, figure
from kzpoll_desktop.domain.figures.rows import Row
from kzpoll_desktop.domain.ground.words import in_words
from kzpoll_desktop.domain.training.course import CountExercise
from kzpoll_desktop.domain.training.hours import clock_of
from kzpoll_desktop.domain.training.planted import on_sheets
from kzpoll_desktop.domain.training.sound import filled
from kzpoll_desktop.paper.about import AboutPrecinct
from kzpoll_desktop.paper.layout.grid import STRONG, Cell, GridColumn, fitted, grid
from kzpoll_desktop.paper.layout.handed import paragraph
from kzpoll_desktop.paper.layout.heading import paragraphs, precinct_heading, section
from kzpoll_desktop.paper.layout.page import HAIR, LEFT, LINE, ROOM, Block, DrawnPage, bold, regular, space
from kzpoll_desktop.paper.layout.paging import paged
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.texts.format import count, date
from kzpoll_desktop.texts.names.figure_names import figure_name
from kzpoll_desktop.texts.names.labels import ballot_name, stage_name

_CARDS: Final = 2
_CARD_GAP: Final = 10.0
_CARD: Final = 92.0
_CARD_NAME: Final = bold(8.4, 10.2)
_CARD_FIGURE: Final = bold(21, 24)
_CARD_SMALL: Final = regular(6.8, 8.4)
# What stands on a sheet of its own, because it is counted by hand.
_COUNTED: Final = ("ballots", "box", "pile")
_FOUND_BY_HAND: Final = ("box", "pile")
_LIST: Final = ("list",)


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutTable(AboutPrecinct):
    """What lies on one table. exercise: as the seat has it; by_hand: its ballots are printed too and counted by the seat.

    record: what the sheets say, which is what is printed.
    """

    exercise: CountExercise
    seat: int
    by_hand: bool

    @classmethod
    def at(cls, about: AboutPrecinct, exercise: CountExercise, seat: int, *, by_hand: bool) -> AboutTable:
        """What lies on a seat's table. about: of the seat's truth."""
        record = on_sheets(exercise.truth, exercise.sheets, about.election)
        return cls(
            about.election,
            record,
            languages=about.languages,
            exercise=exercise,
            seat=seat,
            by_hand=by_hand,
        )


def table_pages(about: AboutTable) -> list[DrawnPage]:
    """The pages of one set, numbered by themselves."""
    phrases = Phrases(about)
    return paged(about, phrases, _blocks(about, phrases), "workshop", digest=False)


def _blocks(about: AboutTable, phrases: Phrases) -> Iterator[Block]:
    exercise = about.exercise
    yield precinct_heading(
        about, phrases, phrases.local(exercise.title), [phrases.each("workshop_seat", seat=about.seat)]
    )
    yield section(phrases.each("workshop_known"))
    for language in phrases.languages:
        yield paragraph(filled(exercise.story.get(language), exercise.truth, dict(exercise.sheets)))
    clock = clock_of(exercise).partition("+")[0]
    for language in phrases.languages:
        yield paragraph(
            phrases.one(
                language,
                "workshop_starts",
                stage=stage_name(exercise.starts_at, about.election, language),
                clock=clock,
                minutes=exercise.minutes,
            )
        )
    for text in phrases.each("workshop_by_hand" if about.by_hand else "workshop_how"):
        yield paragraph(text)
    yield from _documents(about, phrases)
    yield from _sheets(about, phrases)


# --- lists and logs ---------------------------------------------------------------------------------------------


def _documents(about: AboutTable, phrases: Phrases) -> Iterator[Block]:
    record = about.record
    contests = [c.id for c in day_rows.held(about.election, record)]
    yield from _figures(
        about, phrases, phrases.each("workshop_receipts"), [f"{c}.received" for c in contests]
    )
    yield from _figures(
        about,
        phrases,
        phrases.each("workshop_list"),
        [
            row.path
            for row in _rows(about)
            if row.kind.source in _LIST and row.kind.of != "member" and figure(record, row.path) is not None
        ],
    )
    yield from _issued(about, phrases, contests)
    for box in record.portable_boxes:
        yield from _applications(about, phrases, box, contests)
    yield from _turnout(about, phrases)
    yield from _times(about, phrases)


def _rows(about: AboutTable) -> Iterator[Row]:
    for stage in day_rows.stages(about.election, about.record):
        for row in day_rows.rows(stage, about.election, about.record):
            if not row.closed:
                yield row


def _figures(
    about: AboutTable, phrases: Phrases, titles: Sequence[str], paths: Iterable[str]
) -> Iterator[Block]:
    """A table of figures with their words."""
    columns = [
        GridColumn(phrases.each("figure"), 250),
        GridColumn(phrases.each("workshop_quantity"), 60, "right", STRONG),
        GridColumn(phrases.each("workshop_words"), 190),
    ]
    cells: list[list[Cell]] = []
    for path in paths:
        value = figure(about.record, path) or 0
        cells.append(
            [
                _names(about, phrases, path),
                count(value),
                [in_words(value, language) for language in phrases.languages],
            ]
        )
    yield section(titles)
    yield from grid(columns, cells)


def _names(about: AboutTable, phrases: Phrases, path: str) -> list[str]:
    found = (
        figure_name(path, about.record, about.election, language, ballot=True)
        for language in phrases.languages
    )
    return list(dict.fromkeys(found))


def _issued(about: AboutTable, phrases: Phrases, contests: Sequence[str]) -> Iterator[Block]:
    columns = [
        GridColumn(phrases.each("member"), 200),
        *(
            GridColumn(
                tuple(ballot_name(about.election.contest(c), one) for one in phrases.languages),
                110,
                "right",
                STRONG,
            )
            for c in contests
        ),
    ]
    cells: list[list[Cell]] = []
    for member in about.record.commission:
        issued = [about.record.contests[c].issued_by_member.get(member.id) for c in contests]
        if any(value is not None for value in issued):
            cells.append([member.name, *(count(value or 0) for value in issued)])
    yield section(phrases.each("workshop_issued"))
    yield from grid(columns, cells)


def _applications(
    about: AboutTable, phrases: Phrases, box: PortableBox, contests: Sequence[str]
) -> Iterator[Block]:
    names = [m.name for m in about.record.commission if m.id in box.members]
    paths = [f"portable_boxes.{box.id}.applications"]
    paths += [f"portable_boxes.{box.id}.signed.{c}" for c in contests]
    yield from _figures(about, phrases, phrases.each("workshop_applications", box=box.id), paths)
    yield paragraphs(phrases.each("workshop_went_out", names=", ".join(names)))


def _turnout(about: AboutTable, phrases: Phrases) -> Iterator[Block]:
    columns = [
        GridColumn(phrases.each("report_time"), 200),
        GridColumn(phrases.each("report_voters"), 120, "right", STRONG),
    ]
    reports = [one for one in about.record.turnout if one.voters is not None]
    yield section(phrases.each("workshop_turnout"))
    yield from grid(columns, [[one.at, count(one.voters or 0)] for one in reports])


def _times(about: AboutTable, phrases: Phrases) -> Iterator[Block]:
    """When the day began and ended, and who was there; what the trainee's own stages will bring is left out."""
    record, order = about.record, day_rows.stages(about.election, about.record)
    begun = order.index(about.exercise.starts_at)
    cells: list[list[Cell]] = []
    for name, stage in (("opened", 0), ("voting_ended", 2)):
        at = getattr(record.day, name)
        if at is not None and (begun > stage or name == "opened"):
            cells.append([phrases.each(f"workshop_{name}"), at])
    for name in (
        "party_observers",
        "other_observers",
        "foreign_observers",
        "proxies",
        "media",
        "foreign_media",
    ):
        value = getattr(record.attendance, name)
        if value is not None:
            cells.append([phrases.each(f"attendance.{name}"), count(value)])
    columns = [
        GridColumn(phrases.each("figure"), 300),
        GridColumn(phrases.each("workshop_quantity"), 80, "right", STRONG),
    ]
    yield section(phrases.each("workshop_present"))
    yield from grid(columns, cells)


# --- counting sheets --------------------------------------------------------------------------------------------


def _sheets(about: AboutTable, phrases: Phrases) -> Iterator[Block]:
    """A sheet for each pack, box and pile, two side by side."""
    yield section(phrases.each("workshop_counting"))
    found = [
        row
        for row in _rows(about)
        if row.kind.source in _COUNTED and figure(about.record, row.path) is not None
    ]
    for start in range(0, len(found), _CARDS):
        line = Block(height=_CARD)
        for place, row in enumerate(found[start : start + _CARDS]):
            wide = (ROOM - _CARD_GAP * (_CARDS - 1)) / _CARDS
            _card(line, about, phrases, row, (LEFT + place * (wide + _CARD_GAP), wide))
        yield line
        yield space(_CARD_GAP * 0.8)


def _card(block: Block, about: AboutTable, phrases: Phrases, row: Row, place: tuple[float, float]) -> None:
    x, wide = place
    block.box(x, 0, wide, _CARD, LINE)
    y = 4.0
    for name in _names(about, phrases, row.path):
        style, lines = fitted(name, _CARD_NAME, wide - 12, 2)
        y = block.write(x + 6, y, lines, style)
    number = f"№{about.record.precinct.number} · {date(about.election.date)}"
    value = figure(about.record, row.path) or 0
    blank = about.by_hand and row.kind.source in _FOUND_BY_HAND and row.path not in about.exercise.sheets
    if blank:
        block.rule(x + wide - 76, x + wide - 8, _CARD - 30, LINE)
    else:
        block.write(x + 6, _CARD - 52, [count(value)], _CARD_FIGURE, "right", wide - 14)
        words = " / ".join(dict.fromkeys(in_words(value, language) for language in phrases.languages))
        style, lines = fitted(words, _CARD_SMALL, wide - 92, 3)
        block.write(x + 6, _CARD - 26 - len(lines) * style.leading, lines, style)
    left = f"{phrases.joined('workshop_counted')}:"
    block.write(x + 6, _CARD - 15, [left], _CARD_SMALL)
    block.rule(x + 78, x + wide - 100, _CARD - 5, HAIR)
    block.write(x + 6, _CARD - 15, [number], _CARD_SMALL, "right", wide - 14)
