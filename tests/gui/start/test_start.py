"""The start page and a new precinct: whole in three languages, by keyboard, every wrong value told beside its field."""

from __future__ import annotations

import datetime
import platform
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.languages import LANGUAGES
from kzpoll_desktop.gui.setup.new_precinct import NewPrecinctPage
from kzpoll_desktop.gui.shell.program import Program
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.setup import practice_precinct
from tests.shared.gui.keys import enter, focused, press, tab, type_text
from tests.shared.gui.walk import button, cut_off, settle, texts, unnamed


@pytest.fixture
def program(
    context: Context, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path))
    context.settings.change(keys_shown=True)
    made = Program(context)
    made.start.resize(1366, 768)
    with qtbot.waitActive(made.start):
        made.show_start()
    yield made
    if made.windows:
        made.windows[0].close()
    made.start.close()


def new(program: Program) -> NewPrecinctPage:
    """The steps of a new precinct."""
    program.files.begin_new()
    settle()
    assert program.files.new is not None
    return program.files.new


def practice_file(folder: Path, context: Context, name: str = "precinct-123-practice.kzpoll") -> Path:
    made = practice_precinct()
    desk = Desk.create(folder / name, made.election, made.record, context.clock, made.typist)
    desk.close()
    return folder / name


def english(seen: set[str]) -> list[str]:
    """Words that were left in English."""
    allowed = ("kzpoll", "UTC", "Eng", "precinct-")
    words = [word for text in seen for word in text.replace("/", " ").split()]
    return [
        w
        for w in words
        if len(w) > 3 and w.strip(".,:&…").isascii() and w.isalpha() and not any(a in w for a in allowed)
    ]


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_start_page_and_every_step_are_whole_and_named(
    context: Context,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    language: str,
    scale: int,
    put_scale: Callable[[int], None],
) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path))
    context.languages.set_language(language)
    put_scale(scale)
    program = Program(context)
    program.start.resize(1366, 768)
    program.show_start()
    assert cut_off(program.start) == []
    assert unnamed(program.start) == []
    assert language == "en" or english(texts(program.start)) == []
    page = new(program)
    for place in range(len(page.steps)):
        page.show_step(place)
        assert cut_off(program.start) == [], place
        assert unnamed(program.start) == [], place
        assert language == "en" or english(texts(page.steps[place])) == [], place
    program.start.close()


def test_the_languages_are_one_key_each(program: Program, context: Context) -> None:
    button(program.start, "language.ru").click()
    assert context.language == "ru"
    assert "Новый участок" in button(program.start, "new").text().replace("&", "")
    assert context.settings.values.language == "ru"


def test_arrows_go_from_button_to_button(program: Program) -> None:
    window = program.start
    assert focused(window) == "new"
    press(window, Qt.Key.Key_Down)
    assert focused(window) == "open"
    press(window, Qt.Key.Key_Down)
    assert focused(window) == "practice"
    press(window, Qt.Key.Key_Down)
    assert focused(window) == "verify"
    press(window, Qt.Key.Key_Down)
    assert focused(window) == "verify"
    press(window, Qt.Key.Key_Right)
    assert focused(window) == "recent"


def test_the_practice_precinct_opens_with_one_key_and_a_fresh_one_each_time(
    program: Program, context: Context
) -> None:
    names = []
    for _ in range(2):
        program.page.buttons["practice"].setFocus()
        enter(program.start)
        assert program.windows
        assert program.windows[0].band.isVisible()
        names.append(program.windows[0].desk.path)
        assert "practice" in program.windows[0].desk.path.name
        program.windows[0].close()
        settle()
    assert len(set(names)) == 2
    assert program.start.isVisible()


def test_recent_files_open_with_enter_and_are_forgotten_with_delete(
    program: Program, context: Context, tmp_path: Path
) -> None:
    path = practice_file(tmp_path, context)
    program.files.open_file(path)
    assert program.windows
    program.windows[0].close()
    settle()
    assert focused(program.start) == "recent"
    assert any(path.name in program.page.recent.item(0).text() for _ in (1,))
    enter(program.start)
    assert program.windows
    program.windows[0].close()
    settle()
    press(program.start, Qt.Key.Key_Delete)
    assert context.settings.values.recent == ()


def test_a_recent_file_that_is_gone_says_so(program: Program, context: Context, tmp_path: Path) -> None:
    path = practice_file(tmp_path, context)
    context.settings.remember(path)
    path.unlink()
    program.show_start()
    assert "not there any more" in program.page.recent.item(0).text()
    program.page.recent.setCurrentRow(0)
    program.page.recent.setFocus()
    enter(program.start)
    assert not program.windows
    assert program.page.told.text()


def make_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


BROKEN: dict[str, Callable[[Path], object]] = {
    "empty": lambda path: path.write_bytes(b""),
    "text": lambda path: path.write_text("this is no database", "utf-8"),
    "cut": lambda path: path.write_bytes(path.read_bytes()[:3000]),
    "folder": make_folder,
}


@pytest.mark.parametrize("kind", sorted(BROKEN))
def test_a_file_that_cannot_be_opened_is_told_on_the_start_page(
    program: Program, context: Context, tmp_path: Path, kind: str
) -> None:
    path = practice_file(tmp_path, context)
    BROKEN[kind](path)
    program.files.open_file(path)
    assert not program.windows
    assert program.start.isVisible()
    told = program.page.told.text()
    assert path.name in told
    assert "Traceback" not in told
    assert "sqlite" not in told.lower()


def test_a_file_that_another_window_has_may_be_looked_at(
    program: Program, context: Context, tmp_path: Path
) -> None:
    path = practice_file(tmp_path, context)
    other = Desk.open(path, context.clock)
    program.files.open_file(path)
    assert not program.windows
    assert program.page.look.isVisible()
    assert platform.node() in program.page.told.text(), "who has it"
    program.page.look.click()
    assert program.windows
    assert program.windows[0].desk.read_only
    other.close()


@pytest.mark.parametrize(("seconds", "told"), [(1, ""), (7, "which took 7 s")])
def test_a_check_that_took_long_is_told_with_its_time(
    program: Program,
    context: Context,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    seconds: int,
    told: str,
) -> None:
    path = practice_file(tmp_path, context)
    opened = Desk.open

    def slowly(*given: Any, **named: Any) -> Desk:
        clock = context.clock
        assert isinstance(clock, PlayClock)
        clock.put(clock.now() + datetime.timedelta(seconds=seconds))
        return opened(*given, **named)

    monkeypatch.setattr(Desk, "open", slowly)
    program.files.open_file(path)
    assert program.windows
    shown = program.windows[0].notice.text()
    assert (told in shown) is True
    assert bool(shown) is bool(told)


def test_what_is_wrong_stands_beside_its_field_and_nothing_is_lost(program: Program) -> None:
    page = new(program)
    window = program.start
    page.steps[0].grid.fields["number"].setFocus()
    type_text(window, "12a")
    button(page, "next").click()
    assert page.place == 0
    assert page.steps[0].grid.told("number")
    assert page.steps[0].grid.told("districts.single_mandate")
    number = page.steps[0].grid.fields["number"]
    assert isinstance(number, QLineEdit)
    assert number.text() == "12a"
    assert focused(window) == "number"
    number.setText("417")
    district = page.steps[0].grid.fields["districts.single_mandate"]
    assert isinstance(district, QComboBox)
    district.setCurrentIndex(3)
    button(page, "next").click()
    assert page.place == 1
    assert page.steps[0].grid.told("number") == ""
    button(page, "next").click()
    assert page.place == 2
    button(page, "next").click()
    assert page.place == 2, "a commission needs names"
    assert any("1" in text for text in texts(page.steps[2]))
    button(page, "back").click()
    button(page, "back").click()
    assert number.text() == "417"
    assert district.currentIndex() == 3


def test_a_new_precinct_left_and_begun_again_is_as_it_was(program: Program) -> None:
    page = new(program)
    number = page.steps[0].grid.fields["number"]
    assert isinstance(number, QLineEdit)
    number.setText("417")
    press(program.start, Qt.Key.Key_Escape)
    assert focused(program.start) == "new"
    again = new(program)
    assert again is page
    assert number.text() == "417"


def test_a_table_with_bad_rows_is_told_and_nothing_of_it_is_taken(program: Program, tmp_path: Path) -> None:
    page = new(program)
    number, district = (page.steps[0].grid.fields[name] for name in ("number", "districts.single_mandate"))
    assert isinstance(number, QLineEdit)
    assert isinstance(district, QComboBox)
    number.setText("417")
    district.setCurrentIndex(2)
    page.show_step(3)
    table = tmp_path / "candidates.csv"
    table.write_text("number,name_kk,name_ru,name_en,struck_out\n1,,Один,,\n2,Екі,,,maybe\n", "utf-8")
    page.file_step.load_table(table)
    told = page.file_step.told.text()
    assert "2" in told
    assert "3" in told
    assert all(not line.kk for line in page.file_step.table.lines())
    table.write_text(
        "number,name_kk,name_ru,name_en,struck_out\n1,Бір (оқу),Один,,\n2,Екі (оқу),Два,,yes\n", "utf-8"
    )
    page.file_step.load_table(table)
    assert page.file_step.told.text() == ""
    assert [line.kk for line in page.file_step.table.lines()][:2] == ["Бір (оқу)", "Екі (оқу)"]


def test_the_table_of_candidates_is_left_by_tab(program: Program) -> None:
    page = new(program)
    page.show_step(3)
    page.file_step.table.setFocus()
    tab(program.start)
    assert program.start.focusWidget() is not page.file_step.table


@pytest.mark.parametrize("where", ["no/folder/here.kzpoll", "."])
def test_a_place_that_takes_no_file_is_told_beside_its_name(
    program: Program, tmp_path: Path, where: str
) -> None:
    page = new(program)
    made = practice_precinct()
    page.show_step(3)
    program.files.make(made, tmp_path / where)
    assert not program.windows
    assert page.file_step.grid.told("path")
    assert QApplication.activeWindow() is program.start
