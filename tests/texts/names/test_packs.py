"""What packs are called, and the row that each adds up to."""

from __future__ import annotations

from kzpoll_desktop.texts.names.packs import pile_name, row_of
from tests.shared.paper import papers

ELECTION = papers.election()
RECORD = papers.record(ELECTION)


def test_a_choice_goes_by_its_name_and_another_pile_by_what_it_is() -> None:
    assert pile_name("choice", "c2", RECORD, ELECTION, "single", "ru") == "Кандидат 2 (учебный)"
    assert pile_name("choice", "gone", RECORD, ELECTION, "single", "ru") == "gone"
    assert pile_name("invalid", "", RECORD, ELECTION, "single", "en") == "invalid ballots"


def test_the_row_is_the_one_on_paper() -> None:
    assert [row_of(one, "c3", RECORD, ELECTION, "single") for one in "EFGI"] == ["7.3", "8", "9", "11"]
    assert row_of("Q", "", RECORD, ELECTION, "single") == "–"
