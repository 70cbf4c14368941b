"""The table of a class: read in three languages and two formats, whole or not at all, with a sentence for each bad row."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.exchange.tables import write_table
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.training.classroom.roster import (
    LONGEST,
    BadRoster,
    RosterSeat,
    about,
    groups,
    of_group,
    read_roster,
)
from tests.shared.classes import opened

THREE = (RosterSeat(1, "А", "123"), RosterSeat(2, "А", "124"), RosterSeat(1, "Ә", "125"))


def table(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "seats.csv"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "text",
    [
        "1;А;123\n2;А;124\n1;Ә;125\n",
        "seat,group,precinct\n1,А,123\n2,А,124\n1,Ә,125\n",
        "Орын\tТоп\tУчаске нөмірі\n1\tА\t123\n2\tА\t124\n1\tӘ\t125\n",
        "Группа;№ участка;Место\nА;123;1\n\nА;124;2\nӘ;125;1\n",
    ],
)
def test_columns_in_their_order_or_under_a_heading_of_any_language(tmp_path: Path, text: str) -> None:
    assert read_roster(table(tmp_path, text)) == THREE


def test_a_workbook_is_read_too_and_columns_may_be_missing(tmp_path: Path) -> None:
    write_table(tmp_path / "seats.xlsx", ["Место", "Группа"], [8, 8], [[1, "А"], [2, ""], [3, "А"]])
    found = read_roster(tmp_path / "seats.xlsx")
    assert found == (RosterSeat(1, "А"), RosterSeat(2), RosterSeat(3, "А"))
    assert read_roster(table(tmp_path, "7\n8\n")) == (RosterSeat(7), RosterSeat(8))


@pytest.mark.parametrize(
    ("text", "codes", "lines"),
    [
        ("x;А;1\n0;А;1\n1000;А;1\n2;А;1\n;А;1\n", ["seats_no_seat"] * 4, [1, 2, 3, 5]),
        ("1;А;1\n1;Б;1\n1;а;2\n", ["seats_twice"], [3]),
        (f"1;{'А' * (LONGEST + 1)};1\n2;А;{'1' * (LONGEST + 1)}\n", ["seats_too_long"] * 2, [1, 2]),
        ("1;А;1;Аты-жөні\n", ["seats_beside"], [1]),
        ("Seat;Name;Group\n1;x;A\n", ["seats_column", "seats_beside"], [1, 2]),
        ("Group;Precinct\nA;1\n", ["seats_column"], [1]),
        ("Seat;Group\n", ["seats_empty"], [None]),
        ('1;"А;1\n', ["seats_quotes"], [1]),
    ],
)
def test_every_bad_row_is_told_and_nothing_is_taken_in(
    tmp_path: Path, text: str, codes: list[str], lines: list[int | None]
) -> None:
    path = table(tmp_path, text)
    with pytest.raises(BadRoster) as refused:
        read_roster(path)
    faults = refused.value.faults
    assert [one.code for one in faults] == codes
    assert [one.params.get("line") for one in faults] == lines
    for one in faults:
        told = {say(one, language) for language in LANGUAGES}
        assert len(told) == 3
        assert all(text.startswith("seats.csv") for text in told)


def test_what_is_no_table_is_told_as_of_any_other(tmp_path: Path) -> None:
    (tmp_path / "seats.csv").write_bytes(b"%PDF-1.7")
    with pytest.raises(FileProblem, match="another_format"):
        read_roster(tmp_path / "seats.csv")


def test_groups_and_what_stands_beside_a_seat() -> None:
    assert groups(THREE) == ("А", "Ә")
    assert of_group(THREE, "") == (1, 2)
    assert of_group(THREE, "Ә") == (1,)
    assert about(THREE, "") == {1: "А · 123, Ә · 125", 2: "А · 124"}
    assert about(THREE, "А") == {1: "123", 2: "124"}


def test_the_class_keeps_it(tmp_path: Path) -> None:
    opened(tmp_path).put_roster(THREE)
    again = opened(tmp_path)
    assert again.roster == THREE
    again.put_roster(())
    assert opened(tmp_path).roster == ()
