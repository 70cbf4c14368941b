"""The journal page by keyboard: orders, choices, a search, the way to a figure, the paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kzpoll_desktop.domain.day.history import HistoryLine
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.preview import PreviewDialog
from kzpoll_desktop.gui.precinct.dialogs.history import (
    NOW,
    REASON,
    TIME,
    WAS,
    WHAT,
    WHO,
    HistoryDialog,
)
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.printing import journal_paper
from tests.shared.gui.dialog import Expected
from tests.shared.gui.keys import enter, focused, press, type_text
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import cut_off, settle, unnamed
from tests.shared.paper.extract import words_of
from tests.shared.patience import processor_seconds

Opener = Callable[..., PrecinctWindow]
# How many times as long a journal of a hundred times the entries may take to open.
MOST_TIMES = 30


@pytest.fixture
def written(desk: Desk, practice: PrecinctRecord) -> Desk:
    """A day at its reconciliation, one figure corrected and the correction undone."""
    bring_to(desk, "reconciliation", practice)
    put(desk, "party_list.votes.auyl", 77)
    desk.undo()
    return desk


def opened(desk: Desk, context: Context, under: QWidget) -> HistoryDialog:
    dialog = HistoryDialog(desk, context, under)
    dialog.show()
    settle()
    return dialog


def test_the_newest_entry_stands_first_with_what_was_there_before(
    written: Desk, context: Context, under: QWidget, practice: PrecinctRecord
) -> None:
    dialog = opened(written, context, under)
    assert focused(dialog) == "lines"
    kept = str(practice.contests["party_list"].votes["auyl"])
    first, second = dialog.model.cells(0), dialog.model.cells(1)
    assert first[WHAT].startswith("Undone: 7.2")
    assert (first[WAS], first[NOW]) == ("77", kept)
    assert (second[WAS], second[NOW]) == (kept, "77")


def test_a_figure_is_found_and_its_lines_follow_each_other(
    written: Desk, context: Context, under: QWidget
) -> None:
    dialog = opened(written, context, under)
    dialog.sought.setFocus()
    type_text(dialog, "auyl")
    assert len(dialog.model.lines) == 3
    dialog.order.setFocus()
    press(dialog, Qt.Key.Key_End)
    dialog.order.activated.emit(dialog.order.currentIndex())
    assert [line.seq for line in dialog.model.lines] == sorted(line.seq for line in dialog.model.lines)


def test_stage_and_person_are_chosen(written: Desk, context: Context, under: QWidget) -> None:
    dialog = opened(written, context, under)
    everything = len(dialog.model.lines)
    dialog.stage.setCurrentIndex(dialog.stage.findData("opening"))
    dialog.stage.activated.emit(1)
    assert 0 < len(dialog.model.lines) < everything
    assert {line.stage for line in dialog.model.lines} == {"opening"}
    dialog.person.setCurrentIndex(dialog.person.findData("m1"))
    dialog.person.activated.emit(1)
    assert dialog.model.lines == ()
    assert not dialog.go.isEnabled()
    assert not dialog.print_button.isEnabled()


def test_enter_goes_to_the_figure(written: Desk, open_window: Opener) -> None:
    window = open_window(written)

    def choose(dialog: QWidget) -> None:
        settle()
        enter(dialog)

    expected = Expected(choose, HistoryDialog)
    window.menus.actions["journal"].trigger()
    expected.check()
    assert window.shown == "piles.party_list"
    assert focused(window) == "party_list.votes.auyl"


def test_a_line_about_no_figure_leads_nowhere(written: Desk, context: Context, under: QWidget) -> None:
    dialog = opened(written, context, under)
    assert dialog.go.isEnabled()
    press(dialog, Qt.Key.Key_Home)
    row = next(r for r, one in enumerate(dialog.model.lines) if not one.path)
    for _ in range(row):
        press(dialog, Qt.Key.Key_Down)
    assert not dialog.go.isEnabled()
    assert dialog.told.isHidden()
    enter(dialog)
    assert dialog.chosen_path == ""
    assert "about no figure" in dialog.told.text()
    press(dialog, Qt.Key.Key_Up)
    assert dialog.told.isHidden()


def test_another_language_leaves_the_line_where_it_is(
    written: Desk, context: Context, under: QWidget
) -> None:
    dialog = opened(written, context, under)
    for _ in range(5):
        press(dialog, Qt.Key.Key_Down)
    kept = dialog.model.lines[dialog.table.currentIndex().row()]
    context.languages.set_language("ru")
    settle()
    assert dialog.model.lines[dialog.table.currentIndex().row()] == kept != dialog.model.lines[0]


def test_an_extract_says_that_it_is_one(written: Desk, context: Context) -> None:
    lines = written.history()
    whole = words_of(journal_paper(written.day, lines, "ru").data)
    part = words_of(journal_paper(written.day, lines[:3], "ru", extract=True).data)
    assert "Последняя запись" in whole
    assert "ВЫПИСКА ИЗ ЖУРНАЛА" in part
    assert "Последняя запись" not in part


def test_the_journal_is_printed_as_it_is_chosen(written: Desk, context: Context, under: QWidget) -> None:
    dialog = opened(written, context, under)
    dialog.sought.setText("auyl")
    dialog.show_paper()
    assert isinstance(dialog.preview, PreviewDialog)
    dialog.preview.close()
    for language, title in (("kk", "УЧАСКЕ ЖУРНАЛЫ"), ("ru", "ЖУРНАЛ УЧАСТКА")):
        paper = journal_paper(written.day, dialog.model.lines, language)
        assert paper.name == "journal-123-practice.pdf"
        words = words_of(paper.data)
        assert title in words
        assert "77" in words
        assert paper.data == journal_paper(written.day, dialog.model.lines, language).data


def test_a_long_journal_opens_at_once(written: Desk, context: Context, under: QWidget) -> None:
    lines = written.history()
    many = tuple(replace(one, seq=one.seq + 1000 * turn) for turn in range(20) for one in lines)[:2000]
    assert len(many) > 1500

    def seconds(shown: tuple[HistoryLine, ...]) -> float:
        written.history = lambda: shown  # type: ignore[method-assign]
        return processor_seconds(lambda: opened(written, context, under).close())

    assert seconds(many) < MOST_TIMES * seconds(many[:20])


def test_rows_are_made_for_what_is_in_sight(written: Desk, context: Context, under: QWidget) -> None:
    """Whatever is gone to, and however often: the words of the others are not even made."""
    lines = written.history()
    many = tuple(replace(one, seq=one.seq + 1000 * turn) for turn in range(200) for one in lines)[:10_000]
    assert len(many) == 10_000
    written.history = lambda: many  # type: ignore[method-assign]
    dialog = opened(written, context, under)
    for row in (0, 9_999, 5_000):
        index = dialog.model.index(row, WHAT)
        dialog.table.setCurrentIndex(index)
        assert dialog.table.viewport().rect().contains(dialog.table.visualRect(index).topLeft())
    assert 10 < len(dialog.model._said) < 200


@pytest.mark.parametrize("scale", [100, 125, 150, 175, 200])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.long
def test_the_page_is_whole_and_named(
    written: Desk,
    context: Context,
    under: QWidget,
    language: str,
    scale: int,
    put_scale: Callable[[int], None],
) -> None:
    context.languages.set_language(language)
    put_scale(scale)
    dialog = opened(written, context, under)
    assert cut_off(dialog) == []
    assert unnamed(dialog) == []
    assert dialog.width() <= under.width()
    assert dialog.height() <= under.height()
    metrics = dialog.table.fontMetrics()
    for row in range(len(dialog.model.lines)):
        # Made when it comes into sight, and whole in it.
        index = dialog.model.index(row, WHAT)
        dialog.table.setCurrentIndex(index)
        settle()
        shown = dialog.table.visualRect(index)
        assert shown.bottom() < max(dialog.table.viewport().height(), shown.height())
        assert shown.top() >= 0
        room = dialog.table.columnWidth(WHAT) - 6
        box = metrics.boundingRect(
            0, 0, room, 9999, int(Qt.TextFlag.TextWordWrap), dialog.model.shown(row, WHAT)
        )
        assert box.height() <= dialog.table.rowHeight(row)


@pytest.mark.parametrize("language", LANGUAGES)
def test_w7_the_search_finds_figures_times_reasons_and_persons_too(
    desk: Desk, practice: PrecinctRecord, context: Context, under: QWidget, language: str
) -> None:
    context.languages.set_language(language)
    bring_to(desk, "reconciliation", practice)
    put(desk, "single_mandate.unused", 1611, reason="sheet No. 4")
    dialog = opened(desk, context, under)

    def found(text: str) -> list[tuple[str, ...]]:
        dialog.sought.setText(text)
        return [dialog.model.cells(row) for row in range(len(dialog.model.lines))]

    for typed in ("1611", "1 611", "1\u202f611"):
        (line,) = found(typed)
        assert line[NOW] == "1\u202f611"
    (line,) = found("SHEET no. 4")
    assert line[REASON] == "sheet No. 4"
    kept = str(practice.contests["party_list"].votes["auyl"])
    assert all(kept in " ".join(line[WHO:]) for line in found(kept))
    assert found(kept)
    everything = len(desk.history())
    time = dialog.model.words(desk.history()[-1])[TIME]
    assert 0 < len(found(time[-5:])) <= everything
    assert found("no such words") == []
