"""Each point that was lost is told as what happened, when, and what would have been right; it leads to its moment."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kzpoll_desktop.domain.day.events.closing import ProtocolsClosed
from kzpoll_desktop.domain.day.events.practice import QuestionAnswered
from kzpoll_desktop.domain.day.events.stages import StageFinished
from kzpoll_desktop.domain.ground.clock import SystemClock
from kzpoll_desktop.domain.training.counted import changes
from kzpoll_desktop.domain.training.course import QuestionsExercise
from kzpoll_desktop.domain.training.lost import Lost
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.texts.names.grades import PILES
from kzpoll_desktop.training.debrief import LostLine, lost_lines, option_name
from kzpoll_desktop.training.night import Night
from kzpoll_desktop.training.players import PlayerKind, play
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.courses import begun, kept

COURSE, _ = find_course("one-night")
Player = Callable[..., Night]


@pytest.fixture
def played(tmp_path: Path) -> Iterator[Player]:
    """An exercise of seat 2 as a player left it; as it began, where nobody played."""
    desks: list[Desk] = []

    def made(exercise: str, player: PlayerKind | None = None) -> Night:
        bare = begun(COURSE, exercise, 2)
        if player is not None:
            play(bare, player)
        desks.append(Desk.open(kept(bare, tmp_path / f"{exercise}.kzpoll"), SystemClock()))
        return Night.at(desks[-1], tmp_path)

    yield made
    for desk in desks:
        desk.close()


def told(night: Night, *lost: Lost, language: str = "en") -> list[LostLine]:
    """The lines of exactly this loss; of the whole grade where none is given."""
    grade = night.grade()
    return list(lost_lines(night, replace(grade, lost=lost or grade.lost), language))


def test_a_figure_that_was_never_typed_has_no_time_and_stands_at_the_end(played: Player) -> None:
    night = played("excess-in-box")
    (line,) = told(night, Lost("figures", 1, "wrong_figure", "single_mandate.unused"))
    assert line.text == "row 16: unused ballots (green): nothing stands there, 491 is right."
    assert (line.at, line.path, line.seq) == ("", "single_mandate.unused", night.desk.day.seq)


def test_a_slip_that_was_not_recounted_is_told_with_when_it_was_typed(played: Player) -> None:
    night = played("swapped-digits", "careless")
    path = "party_list.votes.aqjol"
    wrong, slip = told(
        night, Lost("figures", 2, "wrong_figure", path), Lost("slips", 25, "slip_not_found", path)
    )
    name = "7.6 Aq Jol Democratic Party of Kazakhstan (blue)"
    assert wrong.text == f"{name}: 87 stands there, 78 is right."
    assert slip.text == f"{name}: the sheet was wrong and was not recounted; 78 is right."
    assert wrong.at == slip.at == "22:40"
    assert path in [one for one, _, _ in changes(night.desk.entries()[wrong.seq - 1].event)]


def test_answers_that_are_missing_or_beside_the_night_name_their_finding(played: Player) -> None:
    night = played("stuffed")
    missing, beside, whole, figure = told(
        night,
        Lost("answers", 20, "D203", "party_list"),
        Lost("answers", 4, "W302", "party_list"),
        Lost("answers", 4, "D206", ""),
        Lost("answers", 1, "wrong_figure", "party_list.spoiled"),
    )
    assert missing.text == (
        "Left without an answer: Blue ballot: the boxes hold more ballots than were issued (D203). "
        "It called for an act or a reason, and for no change of figures."
    )
    assert beside.text.startswith("An act or a reason names W302, blue ballot, and nothing")
    assert whole.text.startswith("An act or a reason names D206, and nothing")
    assert figure.text.endswith("(blue): nothing stands there, 3 is right.")
    assert {one.path for one in (missing, beside, whole)} == {""}


def test_a_box_that_was_to_be_annulled_is_named(played: Player) -> None:
    (line,) = told(played("excess-in-box"), Lost("answers", 7, "box", "portable_boxes.P2.annulled"))
    assert line.text == "Portable box P2: its ballots were to be recounted, voted on and annulled by an act."


def test_what_happened_and_was_not_met_leads_to_the_first_step_after_it_was_told(played: Player) -> None:
    night = played("long-night", "careless")
    entries = night.desk.entries()
    at_once, later = told(
        night,
        Lost("procedure", 5, "happening_not_met", "late-strike"),
        Lost("procedure", 5, "happening_not_met", "chair-ill"),
    )
    begun_at = night.desk.exercise
    assert begun_at is not None
    assert at_once.seq == begun_at.first
    place = night.desk.day.stages.index("portable_boxes")
    finished = [one.seq for one in entries if isinstance(one.event, StageFinished)]
    assert later.seq == finished[place - 1] + 1
    assert later.text.startswith("What the commission was told was not met as it should be: ")
    assert at_once.at == later.at == ""


def test_what_was_told_after_a_slip_leads_to_the_step_after_it_was_typed(played: Player) -> None:
    night = played("long-night", "careless")
    exercise = night.exercise
    path = "party_list.unused"
    after = replace(exercise.happenings[1], at="", after=path)  # type: ignore[union-attr]
    night.exercise = replace(exercise, happenings=(after,))  # type: ignore[arg-type]
    (line,) = told(night, Lost("procedure", 5, "happening_not_met", after.id))
    typed = next(
        one.seq for one in night.desk.entries() if path in [where for where, _, _ in changes(one.event)]
    )
    assert line.seq == typed + 1


def test_a_closing_late_or_alone_leads_to_the_closing(played: Player) -> None:
    night = played("clean", "careful")
    (line,) = told(night, Lost("procedure", 5, "closed_late_or_alone"))
    closing = next(one for one in night.desk.entries() if isinstance(one.event, ProtocolsClosed))
    assert (line.seq, line.path) == (closing.seq, "")
    # Where nothing was closed, there is only how it ended.
    began = played("stuffed")
    (line,) = told(began, Lost("procedure", 5, "closed_late_or_alone"))
    assert line.seq == began.desk.day.seq


def test_a_question_is_told_with_what_is_right_and_when_it_was_answered(played: Player) -> None:
    answered = played("law-test", "careless")
    lines = {line.path: line for line in told(answered)}
    line = lines["before-boxes"]
    assert "Right is: The unused ballots and the figures from the lists." in line.text
    (given,) = (
        one
        for one in answered.desk.entries()
        if isinstance(one.event, QuestionAnswered) and one.event.item == "before-boxes"
    )
    assert (line.seq, line.at) == (given.seq, "06:30")


def test_a_question_that_was_not_answered_stands_at_the_end(played: Player) -> None:
    night = played("law-test")
    assert {(line.at, line.seq) for line in told(night)} == {("", night.desk.day.seq)}


def test_every_answer_has_the_name_of_its_button_in_three_languages(played: Player) -> None:
    night = played("law-test")
    exercise = night.exercise
    assert isinstance(exercise, QuestionsExercise)
    for item in exercise.items:
        for language in LANGUAGES:
            if item.ballot is None:
                names = [option_name(night, item, str(one + 1), language) for one in range(len(item.options))]
                assert names == [one.text.get(language) for one in item.options]
            else:
                assert option_name(night, item, "invalid", language) == PILES["invalid"].get(language)
                contest = night.desk.day.election.contest(item.ballot.contest)
                (choice, *_) = night.desk.day.record.ballot(contest)
                assert option_name(night, item, choice.id, language) == choice.name.get(language)
