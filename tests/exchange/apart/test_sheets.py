"""Workbooks of strangers: what a sheet would grow to is looked at before it is loaded."""

from __future__ import annotations

import json
import sys
from datetime import date, datetime, time, timedelta

import pytest

from kzpoll_desktop.exchange.apart import sheets
from kzpoll_desktop.exchange.apart.table import Formula, SheetCell, Table, TableRow, from_plain, to_plain
from kzpoll_desktop.exchange.apart.wrong import Wrong
from tests.shared import hostile


def wrong(data: bytes) -> str:
    with pytest.raises(Wrong) as told:
        sheets.workbook(data)
    return told.value.code


@pytest.mark.parametrize("data", [hostile.merged_over_everything(), hostile.linked_over_everything()])
def test_an_area_over_the_whole_sheet_is_refused_before_it_is_loaded(
    data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    assert wrong(data) == "too_large_inside"


@pytest.mark.parametrize(
    "inside",
    [
        '<mergeCells count="2"><mergeCell ref="A1:Z9"/><mergeCell ref="$A$10:$XFD$1048576"/></mergeCells>',
        "<mergeCells><mergeCell ref='a1:xfd&#49;048576'/></mergeCells>",
        "<mergeCells>" + '<mergeCell ref="A1:CV101"/>' * 10 + "</mergeCells>",
        '<mergeCells><mergeCell ref="A:XFD"/></mergeCells>',
    ],
)
def test_areas_in_every_spelling_count(inside: str) -> None:
    assert wrong(hostile.workbook(inside)) == "too_large_inside"


def test_a_title_over_several_columns_is_as_before() -> None:
    told, _ = sheets.workbook(hostile.workbook('<mergeCells><mergeCell ref="A5:F6"/></mergeCells>'))
    (table,) = (from_plain(one) for one in told["tables"])
    assert [row.cells for row in table.rows] == [(1, "Бір", "Один")]


def test_a_table_comes_back_equal_from_plain_json() -> None:
    moment = datetime(2026, 3, 19, 20, 5)  # noqa: DTZ001 - a cell has no zone
    cells: tuple[SheetCell, ...] = (
        1, 1.5, True, None, "ә", Formula("=A1"), moment, date(2026, 3, 19), time(20, 5), timedelta(1, 2, 3),
    )  # fmt: skip
    row = TableRow(3, cells, True, {1: "part", 2: "whole"}, frozenset({4}), {5: "note"})
    table = Table((row,), name="n", visible=True, hidden_columns=frozenset({7}), struck_by_rule=(2,))
    assert from_plain(json.loads(json.dumps(to_plain(table)))) == table
    assert [type(cell) for cell in from_plain(json.loads(json.dumps(to_plain(table)))).rows[0].cells] == [
        type(cell) for cell in cells
    ]
