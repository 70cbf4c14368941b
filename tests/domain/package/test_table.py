"""The table of results: every figure once, in the order of the paper, and nothing in it that is a formula."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

from kzpoll_desktop.domain.election.definition import Choice, ElectionDefinition
from kzpoll_desktop.domain.figures.kinds import KINDS, Figure
from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure
from kzpoll_desktop.domain.figures.sums import sheet
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.package.table import HEADING, results_csv
from kzpoll_desktop.domain.package.words import FIGURES
from tests.shared import build
from tests.shared.practice import ELECTION, RECORD


def table(
    record: PrecinctRecord, election: ElectionDefinition, counting: tuple[int, int] = (1, 1)
) -> list[list[str]]:
    data = results_csv(record, election, dict.fromkeys(record.contests, counting))
    assert data.startswith(b"\xef\xbb\xbf")
    text = data.decode("utf-8-sig")
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert tuple(rows[0]) == HEADING
    assert {len(row) for row in rows} == {len(HEADING)}
    return rows[1:]


def test_every_path_stands_once_with_the_figure_of_the_record() -> None:
    for record, election in ((RECORD, ELECTION), (build.record(build.election(5)), build.election(5))):
        rows = [row for row in table(record, election) if row[5]]
        paths = [row[5] for row in rows]
        assert len(paths) == len(set(paths))
        for row in rows:
            if ".annulled." not in row[5]:
                value = figure(record, row[5])
                assert row[8] == ("" if value is None else str(value)), row
        named = {
            path.split(".")[-2 if path.count(".") == 2 and "boxes" not in path else -1] for path in paths
        }
        assert {
            "signatures",
            "invalid_pile",
            "not_established",
            "votes",
            "issued_by_member",
            "added",
        } <= named


def test_it_has_the_order_of_the_paper_then_the_precinct() -> None:
    rows = table(RECORD, ELECTION)
    assert [row[1] for row in rows if row[1]] == sorted(
        (row[1] for row in rows if row[1]), key=["party_list", "single_mandate"].index
    )
    blank = [row for row in rows if not row[1]]
    assert rows[-len(blank) :] == blank
    assert {tuple(row[2:4]) for row in blank} == {("", "")}
    numbers = [row[4] for row in rows if row[1] == "party_list" and row[4]]
    assert numbers[:4] == ["1", "2", "3", "4"]
    assert numbers[6:8] == ["7.1", "7.2"]
    printed = [n.split(".")[0] for n in numbers]
    assert list(dict.fromkeys(printed)) == [
        str(n) for n in range(1, len(ELECTION.rows) + len(ELECTION.annex) + 1)
    ]


def test_what_is_added_up_has_no_path() -> None:
    rows = {row[4]: row for row in table(RECORD, ELECTION, (2, 3)) if row[1] == "party_list" and row[4]}
    sums = sheet(RECORD, ELECTION, "party_list")
    numbers = ELECTION.row_numbers()
    for letter in ("A", "B", "C", "D", "G", "I", "K"):
        row = rows[str(numbers[letter])]
        assert (row[2], row[3], row[5], row[8]) == ("2", "3", "", str(sums.letter(letter)))
    assert rows[str(numbers["H"])][5] == "party_list.received"


def test_what_is_not_known_or_not_counted() -> None:
    figures = replace(
        RECORD.contests["party_list"], stationary=None, stationary_counted=False, signatures=None
    )
    rows = table(replace(RECORD, contests={**RECORD.contests, "party_list": figures}), ELECTION)
    by_path = {row[5]: row[8] for row in rows if row[5]}
    assert by_path["party_list.signatures"] == ""
    assert "party_list.stationary" not in by_path
    assert "single_mandate.stationary" in by_path


def test_without_against_all() -> None:
    election = build.election(1, against_all=False)
    assert not any("against_all" in row[5] for row in table(build.record(election), election))


def test_no_text_is_a_formula_and_separators_stand_in_quotes() -> None:
    election = build.election(1)
    names = ['=HYPERLINK("x")', "+1", "-1", "@x", "a,b", 'a"b', "Ә"]
    choices = tuple(Choice(f"k{n}", LocalText(name, name)) for n, name in enumerate(names))
    contests = (replace(election.contests[0], choices=choices),)
    record = build.record(election)
    figures = replace(record.contests["list"], votes={one.id: 1 for one in choices})
    rows = table(replace(record, contests={"list": figures}), replace(election, contests=contests))
    told = [row[6] for row in rows if ".votes." in row[5]]
    assert told == ["'" + names[0], "'+1", "'-1", "'@x", "a,b", 'a"b', "Ә"]


def test_every_figure_of_the_table_of_figures_has_a_name() -> None:
    """A figure that is added is a new version of the format, with its name."""
    left_out = ("attendance", "member", "choice")
    wanted = {kind.key for kind in KINDS if isinstance(kind, Figure) and kind.of not in left_out}
    assert wanted | {"box.annulled"} == FIGURES.keys()
