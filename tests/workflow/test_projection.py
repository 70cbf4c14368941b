"""What a precinct file shows as tables is what its journal proves, by the names of this program or of an earlier one."""

from __future__ import annotations

from dataclasses import replace

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.store import StoredFigure
from kzpoll_desktop.texts.names.labels import EARLIER_LABELS, ROW_LABELS
from kzpoll_desktop.workflow.projection import DayProjector, is_proved, project
from tests.shared.practice import ELECTION, RECORD
from tests.shared.script import play

PROVED = project(play(ELECTION, RECORD, until="protocols")[1]).figures


def called(row: StoredFigure, kk: str, ru: str, en: str) -> StoredFigure:
    return replace(row, name_kk=kk, name_ru=ru, name_en=en)


def test_every_row_is_proved_by_itself_and_by_nothing_else() -> None:
    rows = list(PROVED.values())
    assert all(is_proved(row, row) for row in rows)
    assert not any(is_proved(row, other) for row in rows for other in rows if row != other)
    assert is_proved(None, None)
    assert not is_proved(rows[0], None)
    assert not is_proved(None, rows[0])


def test_a_row_named_as_an_earlier_program_named_it_is_proved() -> None:
    """Its figure is not: only the words of its label may be older."""
    row = PROVED["party_list.not_established"]
    for old in EARLIER_LABELS["not_established"]:
        earlier = called(row, old.kk, old.ru, str(old.get("en")))
        assert earlier != row
        assert is_proved(earlier, row)
        assert not is_proved(replace(earlier, value=7), row)
        assert not is_proved(replace(earlier, row="16"), row)
        assert not is_proved(replace(earlier, name_ru="Голоса"), row)


def test_the_name_of_a_candidate_is_never_another() -> None:
    row = PROVED["party_list.votes.amanat"]
    for labels in EARLIER_LABELS.values():
        for old in labels:
            assert not is_proved(called(row, old.kk, old.ru, str(old.get("en"))), row)
    assert not is_proved(replace(row, name_kk="Басқа"), row)


def test_an_earlier_label_is_one_of_a_row_and_is_not_todays() -> None:
    for key, labels in EARLIER_LABELS.items():
        assert key in ROW_LABELS
        assert ROW_LABELS[key] not in labels


def test_state_after_state_is_projected_as_if_each_were_the_first() -> None:
    """What is as it was is the same object, so that nothing but what changed is written; new names are seen."""
    entries, _ = play(ELECTION, RECORD, until="protocols")
    projector, day = DayProjector(), journal.start(entries[0])
    kept = 0
    for number, entry in enumerate(entries[1:]):
        before, figures = day, projector.project(day).figures
        day = journal.apply(day, entry)
        now = projector.project(day)
        if number % 9 == 0:
            assert now == project(day)
        if (
            before.record.precinct is day.record.precinct
            and before.record.commission is day.record.commission
        ):
            kept += 1
            assert all(now.figures[path] is old for path, old in figures.items() if old == now.figures[path])
    assert kept > len(entries) // 2
    renamed = tuple(replace(member, name=f"{member.name}-а") for member in day.record.commission)
    count = replace(day.count, record=replace(day.record, commission=renamed))
    day = replace(day, counts=(*day.counts[:-1], count))
    assert projector.project(day) == project(day)
    assert any(row.name_kk.endswith("-а") for row in project(day).figures.values())
