"""What a rehearsal types: the record's values, a slip once, the usual times where the record has none."""

from __future__ import annotations

from dataclasses import replace

from kzpoll_desktop.domain.figures.record import Acknowledgement, Act, Answer, DayTimes
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.gui.rehearsal.script import Script, moment_of, secretary_of
from tests.shared.practice import ELECTION, RECORD

SIGNED_FIRST = RECORD.commission[0].id


def test_a_slip_is_typed_once_and_the_true_figure_after_it() -> None:
    script = Script(RECORD, ELECTION, {"party_list.votes.amanat": 565})
    assert not script.slipped
    assert script.value_of("party_list.votes.amanat") == 565
    assert script.slipped
    assert script.value_of("party_list.votes.amanat") == 655


def test_what_the_second_person_types_is_the_same_figure() -> None:
    script = Script(RECORD, ELECTION, {})
    assert script.value_of("again.party_list.unused") == script.value_of("party_list.unused") is not None


def test_receipts_come_in_one_line_and_unknown_inputs_stay_empty() -> None:
    script = Script(RECORD, ELECTION, {})
    assert script.value_of("receipts.party_list.0") == RECORD.contests["party_list"].received
    assert script.value_of("receipts.party_list.1") is None
    assert script.value_of("nonsense") is None
    assert script.value_of(f"signing.{SIGNED_FIRST}.dissent") == ""


def test_times_are_the_usual_ones_where_the_record_has_none() -> None:
    script = Script(replace(RECORD, day=DayTimes()), ELECTION, {})
    assert script.value_of("day.opened") == ELECTION.hours.open
    assert script.value_of("day.voting_ended") == ELECTION.hours.close
    assert script.value_of("day.count_ended") == "23:30"
    assert Script(replace(RECORD, day=DayTimes(opened="06:59")), ELECTION, {}).time_of("opened") == "06:59"


def test_the_clock_goes_through_the_day_in_order() -> None:
    script = Script(RECORD, ELECTION, {})
    stages = ("opening", "turnout", "voting_ended", "unused_and_lists", "portable_boxes", "stationary_boxes")
    assert script.moment_before("opening", stages) is None
    moments = [moment for stage in stages[1:] if (moment := script.moment_before(stage, stages)) is not None]
    assert len(moments) == len(stages) - 1
    assert moments == sorted(moments)
    assert moments[1] >= moment_of(ELECTION, RECORD, script.time_of("voting_ended"))


def test_acts_and_reasons_are_found_by_what_they_answer() -> None:
    answer, warning = Answer("D202", "party_list", {}), Answer("W305", "party_list", {})
    act = Act("1", LocalText("а", "а"), (), (answer,))
    given = replace(RECORD, acts=(act,), acknowledgements=(Acknowledgement("why", SIGNED_FIRST, (warning,)),))
    script = Script(given, ELECTION, {})
    assert script.answered() == {("D202", "party_list"), ("W305", "party_list")}
    assert script.act_for({("D202", "party_list")}) is act
    assert script.act_for({("D202", "single_mandate")}) is None
    assert script.reason_for({("W305", "party_list")}) == "why"
    assert script.reason_for({("W305", None)}) == ""


def test_an_excess_is_answered_where_the_record_annuls_and_has_the_act() -> None:
    box = replace(RECORD.portable_boxes[0], annulled=("party_list",))
    annulled = replace(RECORD, portable_boxes=(box, *RECORD.portable_boxes[1:]))
    name = f"portable_boxes.{box.id}.act"
    assert not Script(annulled, ELECTION, {}).wants_act(name)
    act = Act("1", LocalText("а", "а"), (), (Answer("D204", "party_list", {}),))
    script = Script(replace(annulled, acts=(act,)), ELECTION, {})
    assert script.wants_act(name)
    assert script.wants_act(f"{name}.party_list")
    assert not script.wants_act(f"{name}.single_mandate")
    assert not script.wants_act(f"portable_boxes.{box.id}.edit")


def test_boxes_are_named_in_order_and_the_secretary_types() -> None:
    script = Script(RECORD, ELECTION, {})
    taken = []
    while script.wants_name("portable_boxes.P1.edit"):
        taken.append(script.next_box())
    assert tuple(taken) == RECORD.portable_boxes
    assert RECORD.member(secretary_of(RECORD)).role == "secretary"  # type: ignore[union-attr]
