"""Disputed ballots: ground, votes and decision of each; that there was none is said."""

from __future__ import annotations

from kzpoll_desktop.paper import make
from kzpoll_desktop.paper.sheets.after.disputed import AboutDisputed
from tests.shared.paper import papers
from tests.shared.paper.extract import words_of


def test_each_has_its_ground_votes_and_decision() -> None:
    found = words_of(make("disputed", AboutDisputed.of(papers.about_precinct(), disputed=papers.DISPUTED)))
    for words in ("СПИСОК СПОРНЫХ", "Белгі екі ұяшықта", "недействителен"):
        assert words in found, words
    assert "не было" not in found


def test_none_is_said() -> None:
    found = words_of(make("disputed", AboutDisputed.of(papers.about_precinct(), disputed=())))
    assert "Спорных бюллетеней не было." in found
