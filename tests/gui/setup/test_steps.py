"""The steps of a new precinct: what each reads, what it proposes, what it says beside its fields."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from kzpoll_desktop.domain.ground.clock import PlayClock, zone_of
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.setup.steps import CommissionStep, ElectionStep, PlaceStep, Step
from kzpoll_desktop.workflow.setup import (
    USUAL_COMMISSION,
    FieldFault,
    FieldProblem,
    NewPrecinct,
    Person,
    UncountedPrecinct,
    prepare,
)
from tests.shared.gui.keys import focused, press, type_text
from tests.shared.gui.walk import settle

PEOPLE = (Person("Төраға (оқу)", "chair"), Person("Хатшы (оқу)", "secretary"))


def opened(step: Step, qtbot: QtBot) -> Step:
    """A step in a window of its own."""
    qtbot.addWidget(step)
    step.resize(1100, 700)
    with qtbot.waitActive(step):
        step.show()
        step.activateWindow()
    settle()
    return step


@pytest.fixture
def election(context: Context, qtbot: QtBot) -> ElectionStep:
    step = ElectionStep(context)
    opened(step, qtbot)
    return step


@pytest.fixture
def place(context: Context, qtbot: QtBot) -> PlaceStep:
    step = PlaceStep(context)
    opened(step, qtbot)
    return step


@pytest.fixture
def commission(context: Context, qtbot: QtBot) -> CommissionStep:
    step = CommissionStep(context)
    opened(step, qtbot)
    return step


def begun(step: ElectionStep) -> NewPrecinct:
    """A new precinct of the election that is chosen, with nothing typed."""
    return step.read(NewPrecinct(step.definition))


def problems_of(new: NewPrecinct) -> tuple[FieldProblem, ...]:
    found = prepare(new)
    assert isinstance(found, tuple)
    return found


def test_an_election_that_is_held_comes_before_the_practice_ones(election: ElectionStep) -> None:
    training = [definition.training for definition in election.definitions]
    assert training == sorted(training)
    assert not election.definition.training


def test_what_was_typed_and_chosen_is_read(election: ElectionStep) -> None:
    election.focus_first()
    assert focused(election) == "election"
    election.number.setFocus()
    type_text(election, "417")
    election.kind.setFocus()
    press(election, Qt.Key.Key_Down)
    election.districts["single_mandate"].setFocus()
    press(election, Qt.Key.Key_Down)
    press(election, Qt.Key.Key_Down)
    new = begun(election)
    second = election.definition.contest("single_mandate").districts or ()
    assert (new.number, new.kind) == ("417", "closed")
    assert new.contests == ("party_list", "single_mandate")
    assert new.districts == {"single_mandate": second[1].number}


def test_a_contest_that_is_not_held_closes_its_districts(election: ElectionStep) -> None:
    mark = election.held["single_mandate"]
    assert isinstance(mark, QCheckBox)
    mark.setFocus()
    press(election, Qt.Key.Key_Space, " ")
    assert begun(election).contests == ("party_list",)
    assert not election.districts["single_mandate"].isEnabled()
    press(election, Qt.Key.Key_Space, " ")
    assert election.districts["single_mandate"].isEnabled()


def test_a_district_that_is_not_chosen_is_told_under_it_and_no_longer_once_it_is(
    election: ElectionStep,
) -> None:
    election.number.setText("417")
    election.tell(problems_of(begun(election)))
    assert election.grid.told("districts.single_mandate")
    assert election.grid.told("number") == ""
    assert focused(election) == "districts.single_mandate"
    election.tell(())
    assert election.grid.told("districts.single_mandate") == ""


def test_another_election_brings_its_own_contests(election: ElectionStep) -> None:
    election.election.setFocus()
    for _ in range(election.election.count() - 1):
        press(election, Qt.Key.Key_Down)
    chosen = election.definitions[-1]
    assert begun(election).election is chosen
    assert list(election.held) == [contest.id for contest in chosen.contests]
    wanted = {f"districts.{c.id}" for c in chosen.contests if c.districts is not None}
    assert {name for name in election.grid.fields if name.startswith("districts.")} == wanted


def test_a_file_that_is_no_definition_is_told_and_the_choice_stays(
    election: ElectionStep, tmp_path: Path
) -> None:
    was, count = election.definition, election.election.count()
    path = tmp_path / "no-definition.json"
    path.write_text("{", "utf-8")
    election.load_definition(path)
    assert election.grid.told("election")
    assert (election.definition, election.election.count()) == (was, count)


def test_every_kind_and_district_speaks_the_language_in_force(
    election: ElectionStep, context: Context
) -> None:
    assert election.districts["single_mandate"].itemText(0) == "choose the electoral district"
    context.languages.set_language("ru")
    settle()
    kinds = [election.kind.itemText(i) for i in range(election.kind.count())]
    assert kinds[0] == "обычный"
    first = (election.definition.contest("single_mandate").districts or ())[0]
    assert election.districts["single_mandate"].itemText(1) == (
        f"{first.number} · {first.region.ru} · {first.name.ru}"
    )


def test_the_region_of_the_district_is_proposed_with_its_time(
    election: ElectionStep, place: PlaceStep
) -> None:
    districts = election.definition.contest("single_mandate").districts or ()
    western = next(d for d in districts if d.region.kk.startswith("Ақтөбе"))
    eastern = next(d for d in districts if d.region.kk.startswith("Алматы"))
    place.show_for(replace(begun(election), districts={"single_mandate": western.number}))
    new = place.read(begun(election))
    assert (new.region.kk, new.region.ru) == (western.region.kk, western.region.ru)
    assert new.utc_offset == "+05:00"
    place.show_for(replace(begun(election), districts={"single_mandate": eastern.number}))
    new = place.read(begun(election))
    assert (new.region.kk, new.region.ru) == (eastern.region.kk, eastern.region.ru)
    assert new.utc_offset == "+06:00"


def dated(step: ElectionStep, date: str, **changes: Any) -> NewPrecinct:
    """A new precinct of an election on another date."""
    new = begun(step)
    return replace(new, election=replace(new.election, date=date), **changes)


def test_f7_a_definition_dated_2026_is_an_hour_nearer_whatever_the_laptop_has(
    election: ElectionStep, place: PlaceStep
) -> None:
    """F7: the laptop of these tests is at +06:00; it is named as a second opinion, and does not decide."""
    new = dated(election, "2026-11-29")
    place.show_for(new)
    assert place.read(new).utc_offset == "+05:00"
    assert place.zones.text() == (
        "By date and region, 29.11.2026, it is UTC+05:00. The laptop is set to UTC+06:00. "
        "Compare with the clock on the wall: the times and dates on the papers follow UTC+05:00."
    )
    made = prepare(replace(place.read(new), number="1", contests=("party_list",), commission=PEOPLE))
    assert isinstance(made, UncountedPrecinct)
    assert made.record.precinct.utc_offset == "+05:00"


def test_f7_a_laptop_that_agrees_is_told_and_nothing_is_asked(
    election: ElectionStep, place: PlaceStep
) -> None:
    place.show_for(begun(election))
    assert place.zones.text() == (
        "By date and region, 19.03.2023, it is UTC+06:00. The laptop is set to UTC+06:00."
    )
    assert place.offset.accessibleDescription() == place.zones.text()


def test_f7_a_region_that_is_typed_decides_until_a_person_chooses(
    election: ElectionStep, place: PlaceStep
) -> None:
    place.show_for(begun(election))
    place.texts["region.ru"].setFocus()
    type_text(place, "Атырауская область")
    assert place.read(begun(election)).utc_offset == "+05:00"
    place.offset.setFocus()
    press(place, Qt.Key.Key_Down)
    assert place.read(begun(election)).utc_offset == "+06:00"
    assert "the papers follow UTC+06:00" in place.zones.text()
    place.texts["region.ru"].setFocus()
    type_text(place, ", Кызылординская")
    place.show_for(dated(election, "2026-11-29"))
    assert place.read(begun(election)).utc_offset == "+06:00"
    assert place.zones.text().startswith("By date and region, 29.11.2026, it is UTC+05:00.")


def test_f7_a_precinct_abroad_is_proposed_what_the_laptop_has(
    election: ElectionStep, place: PlaceStep, context: Context
) -> None:
    assert isinstance(context.clock, PlayClock)
    context.clock.put(context.clock.now().astimezone(zone_of("-03:00")))
    new = replace(begun(election), kind="abroad")
    place.show_for(new)
    assert place.read(new).utc_offset == "-03:00"
    assert place.zones.text() == "The laptop is set to UTC-03:00."
    assert place.offset.findData("+09:30") >= 0


def test_a_region_that_a_person_typed_stays(election: ElectionStep, place: PlaceStep) -> None:
    district = (election.definition.contest("single_mandate").districts or ())[0]
    place.focus_first()
    type_text(place, "Менің облысым")
    place.show_for(replace(begun(election), districts={"single_mandate": district.number}))
    assert place.read(begun(election)).region == LocalText("Менің облысым", "")


def test_the_place_is_read_in_both_languages(election: ElectionStep, place: PlaceStep) -> None:
    for name, edit in place.texts.items():
        edit.setFocus()
        type_text(place, name)
    place.show_for(begun(election))
    place.offset.setFocus()
    press(place, Qt.Key.Key_Up)
    new = place.read(begun(election))
    assert new.settlement == LocalText("settlement.kk", "settlement.ru")
    assert new.address == LocalText("address.kk", "address.ru")
    assert new.utc_offset == "+05:00"


def test_the_usual_commission_stands_ready_and_its_names_are_read(
    election: ElectionStep, commission: CommissionStep
) -> None:
    commission.focus_first()
    assert focused(commission) == "commission[0].name"
    type_text(commission, "Бірінші (оқу)")
    new = commission.read(begun(election))
    assert [person.role for person in new.commission] == list(USUAL_COMMISSION)
    assert new.commission[0] == Person("Бірінші (оқу)", USUAL_COMMISSION[0])


def test_advice_follows_what_is_typed(election: ElectionStep, commission: CommissionStep) -> None:
    """It begins with the first name, and goes once the commission is a usual one."""
    commission.show_for(begun(election))
    assert commission.advice.text() == ""
    commission.people.lines[0].name.setFocus()
    type_text(commission, "Бірінші (оқу)")
    assert "secretary" in commission.advice.text()
    for line in commission.people.lines[1:]:
        line.name.setFocus()
        type_text(commission, f"{line.name.objectName()} (оқу)")
    assert commission.advice.text() == ""


def test_a_problem_stands_under_the_lines_and_leads_to_its_own(
    election: ElectionStep, commission: CommissionStep
) -> None:
    assert commission.owns("commission[2]")
    assert not commission.owns("number")
    commission.tell([FieldProblem("number", FieldFault("number_missing"))])
    assert not commission.told.isVisible()
    commission.tell([FieldProblem("commission[2]", FieldFault("nobody"))])
    assert commission.told.isVisible()
    assert focused(commission) == "commission[2].name"
    commission.tell([])
    assert not commission.told.isVisible()
