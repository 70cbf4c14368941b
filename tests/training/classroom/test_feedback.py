"""Feedback: a sheet for each seat with what would have been right, lists that no program runs, names only where wanted."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import openpyxl

from kzpoll_desktop.training.classroom.board import board
from kzpoll_desktop.training.classroom.feedback import Wanted, write_feedback
from kzpoll_desktop.training.hand_in import names_file
from tests.shared.classes import code_of, handed_in, opened
from tests.shared.paper.extract import whole_text


def test_a_class_gets_its_sheets_lists_and_certificates_in_one_go(tmp_path: Path) -> None:
    folder = tmp_path / "class"
    careful, _ = handed_in(folder, "swapped-digits", 1)
    adjuster, grade = handed_in(folder, "swapped-digits", 2, "adjuster")
    handed_in(folder, "law-test", 2, "careless")
    for path, names in ((careful, ["Айгүл (оқу)", "=cmd|' /C calc'!A0"]), (adjuster, ["Айгүл (оқу)"])):
        told = {"format": "kzpoll-hand/1", "names": names}
        names_file(path).write_text(json.dumps(told), encoding="utf-8")
    found = opened(tmp_path)
    found.scan()
    found.add_code(code_of("clean", 3))
    made = board(found.rows, [one.id for one in found.course.exercises], range(1, 5), {})
    out = tmp_path / "out"
    files = [path.name for path in write_feedback(found, made, out, Wanted("ru", True, "2026-11-30"))]
    assert files == [
        *("feedback-1.pdf", "feedback-2.pdf", "feedback-3.pdf", "feedback-all.pdf"),
        *("class-list.pdf", "class-list.xlsx", "class-list.csv", "certificates.pdf"),
    ]
    one, two, three, every, listed, certificates = (
        whole_text((out / name).read_bytes()).replace("\xa0", " ") for name in files if name.endswith("pdf")
    )
    assert "РАЗБОР РАБОТЫ" in one
    assert "место № 1" in one
    assert "Баллов: 100 из 100" in one
    assert "Ни одного балла не снято." in one
    # What was made to fit is told with what would have been right, and when.
    assert f"Баллов: {grade.points} из 100" in two
    assert "«Ақ жол»" in two
    assert "Сначала нужно было пересчитать" in two
    assert "Баллов: 100 из 100" in three
    assert "Снято" not in three
    assert all(text in every for text in (one[:200], two[:200]))
    assert "Айгүл (оқу)" in listed
    assert certificates.count("СВИДЕТЕЛЬСТВО ОБ УЧАСТИИ") == 2, "each name once"
    assert "30.11.2026" in certificates
    assert "УЧЕБНЫЙ ОБРАЗЕЦ" in one
    assert "УЧЕБНЫЙ ОБРАЗЕЦ" not in certificates
    # Nothing in the tables begins as a formula.
    rows = list(csv.reader(io.StringIO((out / "class-list.csv").read_text("utf-8-sig")), delimiter=";"))
    assert rows[0][:3] == ["Место", "Имена", "Ночь без ошибок"]
    assert rows[1][0] == "1"
    assert not any(cell.startswith(("=", "+", "@")) for row in rows for cell in row)
    assert "4" in [row[0] for row in rows], "who handed in nothing is in the list too"
    book = openpyxl.load_workbook(out / "class-list.xlsx")
    cells = [cell for line in book.worksheets[0].iter_rows() for cell in line]
    assert not any(cell.data_type == "f" for cell in cells)
    assert book.worksheets[0].cell(2, 6).value == 100


def test_without_wanting_them_no_name_is_anywhere(tmp_path: Path) -> None:
    path, _ = handed_in(tmp_path / "class", "law-test", 1)
    names_file(path).write_text('{"format": "kzpoll-hand/1", "names": ["Айгүл"]}', encoding="utf-8")
    found = opened(tmp_path)
    found.scan()
    assert found.names() == {found.rows[0].id: ("Айгүл",)}
    made = board(found.rows, [one.id for one in found.course.exercises], (1,), {})
    files = list(write_feedback(found, made, tmp_path / "out", Wanted("kk_ru", False, "2026-11-30")))
    assert "certificates.pdf" not in [one.name for one in files]
    told = [whole_text(one.read_bytes()) for one in files if one.suffix == ".pdf"]
    told += [one.read_text("utf-8-sig") for one in files if one.suffix == ".csv"]
    assert told
    assert not any("Айгүл" in text for text in told)
    assert any("ЖҰМЫСТЫҢ ТАЛДАУЫ" in text and "РАЗБОР РАБОТЫ" in text for text in told)
    assert not any("Айгүл" in one.read_text("utf-8") for one in (tmp_path / "data").rglob("*.json"))
    # A list of names that is none is as if it were not there.
    names_file(path).write_text("[]", encoding="utf-8")
    assert found.names() == {}
