"""The steps of a night that is played in its window: what happens, a figure counted again, an answer, figures made to fit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kzpoll_desktop.domain.figures.rows import RECONCILIATION, SECOND_CHECK
from kzpoll_desktop.domain.training import earlier
from kzpoll_desktop.domain.training.course import Happening
from kzpoll_desktop.exchange.courses import find_course
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.gui.rehearsal.night import NightPlayer
from kzpoll_desktop.gui.training.companion import Companion
from kzpoll_desktop.training.bare_desk import BareDesk
from kzpoll_desktop.training.night import Night
from kzpoll_desktop.training.players import PlayerKind
from kzpoll_desktop.workflow.desk import Desk
from tests.gui.conftest import close_windows
from tests.shared.courses import begun, kept

COURSE, ELECTION = find_course("one-night")
Opener = Callable[..., NightPlayer]


def typed_until(exercise: str, stage: str) -> BareDesk:
    """A night of seat 0 in which what the sheets say was typed before a stage."""
    desk = begun(COURSE, exercise)
    while desk.day.stage != stage:
        here = desk.day.stage
        changes = [
            *earlier.beside_rows(here, desk.day, desk.sheets),
            *earlier.counts(here, desk.day, desk.sheets),
        ]
        for path, value in changes:
            desk.enter(path, value)
        if here == SECOND_CHECK:
            desk.second_check()
        desk.finish_stage()
    return desk


@pytest.fixture
def night_at(
    tmp_path: Path, context: Context, open_window: Callable[..., PrecinctWindow]
) -> Iterator[Opener]:
    """A player at the window of an exercise that has come to a stage."""
    desks: list[Desk] = []

    def opened(exercise: str, stage: str, player: PlayerKind) -> NightPlayer:
        path = kept(typed_until(exercise, stage), tmp_path / f"{exercise}.kzpoll")
        desks.append(Desk.open(path, context.clock))
        window = open_window(desks[-1])
        companion = Companion(window, Night.at(desks[-1], tmp_path), context, window)
        QApplication.processEvents()
        return NightPlayer(window, companion, tmp_path, player=player, pace=0)

    yield opened
    close_windows()
    for desk in desks:
        desk.close()


def happening(player: NightPlayer, name: str) -> Happening:
    return next(one for one in player.exercise.happenings if one.id == name)


def test_a_candidate_who_withdrew_late_is_struck_out_in_the_dialog(night_at: Opener) -> None:
    player = night_at("long-night", "opening", "careful")

    def struck_out() -> set[str]:
        day = player.window.desk.day
        ballot = day.record.ballot(day.election.contest("single_mandate"))
        return {one.id for one in ballot if one.struck_out}

    before = struck_out()
    player._meet([happening(player, "late-strike")])
    assert struck_out() - before == {"c06"}


def test_a_chair_who_falls_ill_is_replaced_in_the_dialog(night_at: Opener) -> None:
    player = night_at("long-night", "portable_boxes", "careful")
    player._meet([happening(player, "chair-ill")])
    member = player.window.desk.day.record.member("m2")
    assert member is not None
    assert (member.role_at_closing(), member.changes[-1].decision) == ("chair", "1")


def answered(player: NightPlayer) -> list[tuple[str, str | None]]:
    return [(one.code, one.contest) for act in player.window.desk.day.record.acts for one in act.answers]


def test_what_stays_when_all_was_counted_again_is_answered_with_an_act(night_at: Opener) -> None:
    player = night_at("stuffed", RECONCILIATION, "careful")
    player._recount_and_answer()
    assert answered(player) == [("D203", "party_list")]
    counted = {one.path for one in player.night.table(RECONCILIATION) if one.counted is not None}
    assert "party_list.signatures" in counted


def test_who_answers_at_once_closes_without_counting_anything_again(night_at: Opener) -> None:
    player = night_at("stuffed", RECONCILIATION, "careless")
    assert player.play()
    assert answered(player) == [("D203", "party_list")]
    assert all(one.counted is None for one in player.night.table(RECONCILIATION))
    grade = player.night.grade()
    assert (grade.closed, grade.made_to_fit) == (True, ())


def test_an_excess_in_a_box_is_answered_before_what_comes_of_it(night_at: Opener) -> None:
    player = night_at("excess-in-box", RECONCILIATION, "careless")
    player._answer()
    assert set(answered(player)) == {("D204", "party_list"), ("D204", "single_mandate")}


def test_who_never_counts_again_does_not_come_past_an_error(night_at: Opener) -> None:
    player = night_at("swapped-digits", RECONCILIATION, "careless")
    assert not player.play()
    assert player.window.desk.day.stage == RECONCILIATION
    assert any(player.out.glob("*-reconciliation-refused.png"))


def test_who_makes_figures_fit_closes_and_is_named_for_it(night_at: Opener) -> None:
    player = night_at("swapped-digits", RECONCILIATION, "adjuster")
    assert player.play()
    grade = player.night.grade()
    assert grade.closed
    assert grade.made_to_fit
    assert grade.points <= 80


def test_a_figure_of_a_page_that_has_not_come_is_not_counted_again(night_at: Opener) -> None:
    player = night_at("long-night", "portable_boxes", "careful")
    seq = player.window.desk.day.seq
    assert not player._recount(["party_list.votes.aqjol", "day.opened"])
    assert player.window.desk.day.seq == seq


def test_whoever_helped_to_issue_gets_a_row_where_the_sheets_say_so(night_at: Opener) -> None:
    player = night_at("secretary-helped", "unused_and_lists", "careful")
    page = player.window.page("unused_and_lists")
    helped = {f"{contest}.issued_by_member.m3" for contest in ("party_list", "single_mandate")}
    assert not helped & set(page.rows)
    player.window.show_stage("unused_and_lists")
    player._name_issuers("unused_and_lists")
    assert helped <= set(player.window.page("unused_and_lists").rows)
