"""What the precinct file shows to any SQLite tool: the day's state as rows; nothing the journal does not prove."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import zip_longest

from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.figures.kinds import names
from kzpoll_desktop.domain.figures.path import known
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.figures.rows import Row, rows
from kzpoll_desktop.store import Projection, StoredFigure
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.texts.names.figure_names import row_label
from kzpoll_desktop.texts.names.labels import EARLIER_LABELS


def project(day: Day) -> Projection:
    """The projection of a state: every figure by row and name, and the texts beside them."""
    return DayProjector().project(day)


class DayProjector:
    """Projects one state of a day after another; what does not change between them is made once.

    The names of rows depend on the definition, and of the record on the precinct and the commission alone.
    """

    def __init__(self) -> None:
        self._named_by: tuple[object, ...] = ()
        self._names: dict[str, tuple[str, ...]] = {}
        self._figures: Mapping[str, StoredFigure] = {}

    def project(self, day: Day) -> Projection:
        """The projection of a state; a figure that is as it was is the same object."""
        named_by = (day.election, day.record.precinct, day.record.commission)
        if any(now is not then for now, then in zip_longest(named_by, self._named_by)):
            self._named_by, self._names, self._figures = named_by, {}, {}
        figures: dict[str, StoredFigure] = {}
        for stage in day.stages:
            for row in rows(stage, day.election, day.record):
                figures[row.path] = self._figure_row(day, row, len(figures))
        self._figures = figures
        return Projection(
            precinct_number=day.record.precinct.number,
            practice=day.election.training,
            stage=day.stage,
            figures=figures,
            details=_details(day),
        )

    def _figure_row(self, day: Day, row: Row, position: int) -> StoredFigure:
        value = figure(day.record, row.path)
        before = self._figures.get(row.path)
        if before is not None and before.value == value and before.position == position:
            return before
        names = self._names.get(row.path)
        if names is None:
            names = tuple(row_label(row, day.record, day.election, language) for language in LANGUAGES)
            self._names[row.path] = names
        kk, ru, en = names
        return StoredFigure(row.path, row.contest, row.number, kk, ru, en, value, position)


def _details(day: Day) -> dict[str, str]:
    record = day.record
    found = {
        "file": day.file_id,
        "election": day.election.id,
        "typist": day.typist,
        "opened": record.day.opened or "",
        "voting_ended": record.day.voting_ended or "",
        "count_ended": record.day.count_ended or "",
    }
    found |= {f"seals.{name}": day.seals.get(name, "") for name in names("seals")}
    found |= {f"member.{m.id}": m.name for m in record.commission}
    return found


def is_proved(stored: StoredFigure | None, proved: StoredFigure | None) -> bool:
    """A row of a file is what its journal proves, called as this program calls it or as an earlier one did."""
    if stored is None or proved is None or stored == proved:
        return stored == proved
    where = known(proved.path)
    kind = where.figure if where is not None else None
    if where is None or kind is None:
        return False
    return any(
        stored == replace(proved, name_kk=kk, name_ru=ru, name_en=en)
        for kk, ru, en in earlier_names(kind.key, where.subject)
    )


def earlier_names(key: str, subject: str | None) -> Iterator[list[str]]:
    """What a row of this kind was called in kk, ru and en by earlier programs; subject: of a report, its time."""
    for old in EARLIER_LABELS.get(key, ()):
        yield [old.get(language).format(at=subject) for language in LANGUAGES]
