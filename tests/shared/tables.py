"""Tables of candidates that tests make, and what the program says of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from kzpoll_desktop.exchange.candidates import review_tables
from kzpoll_desktop.exchange.noted import Reading
from kzpoll_desktop.exchange.tables import read_tables
from kzpoll_desktop.paper.letters import unfit

HEAD = ("№", "Қазақша", "По-русски", "Сызылған")
THREE = [
    (1, "Оқу Айгүл", "Учебная Айгуль"),
    (2, "Оқу Болат", "Учебный Болат"),
    (3, "Оқу Серік", "Учебный Серик"),
]
NAMES = [row[1] for row in THREE]


def review(path: Path, answers: Mapping[str, str] | None = None) -> Reading:
    found = review_tables(read_tables(path), answers or {}, unfit)
    assert found is not None
    return found


def made(
    folder: Path,
    rows: list[tuple[Any, ...]],
    change: Callable[[Any], object] = lambda _: None,
    answers: Mapping[str, str] | None = None,
) -> Reading:
    """What a workbook of these rows gives; change: what is done to its sheet before it is saved."""
    book = Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    change(book.worksheets[0])
    book.save(folder / "list.xlsx")
    return review(folder / "list.xlsx", answers)


def text(folder: Path, *lines: str, answers: Mapping[str, str] | None = None) -> Reading:
    (folder / "list.csv").write_text("\n".join(lines), "utf-8")
    return review(folder / "list.csv", answers)


def codes(reading: Reading) -> list[tuple[int, str]]:
    return [(problem.line, problem.code) for problem in reading.problems]


def asked(reading: Reading) -> dict[str, str]:
    return {question.key: question.said.code for question in reading.questions}


def kazakh(reading: Reading) -> list[str]:
    return [choice.name.kk for choice in reading.choices]


def left(reading: Reading) -> list[str]:
    return [noted.code for noted in reading.left_out]
