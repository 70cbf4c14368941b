"""The act of cancelling: received, unused, spoiled and their sum of each ballot, and when it was announced."""

from __future__ import annotations

from kzpoll_desktop.paper import make
from kzpoll_desktop.paper.sheets.after.cancelling import AboutCancelling
from tests.shared.paper import papers
from tests.shared.paper.extract import words_of


def test_the_figures_of_each_ballot_and_the_time_stand_on_it() -> None:
    about = AboutCancelling.of(papers.about_precinct(), announced_at="2023-03-19T20:40:00+06:00")
    found = words_of(make("cancelling", about))
    for words in ("АКТ О ПОГАШЕНИИ", "608", "611", "19.03.2023 20:40", "зеленый бюллетень"):
        assert words in found, words


def test_what_is_not_known_is_left_empty() -> None:
    made = papers.record(papers.election(), changed={"single": {"unused": None}})
    about = AboutCancelling.of(papers.about_precinct(made=made), announced_at="")
    found = words_of(make("cancelling", about))
    assert "611" not in found
    assert "Время оглашения" not in found
