"""Typed letters that cannot be printed are named with their place."""

from dataclasses import replace

import pytest

from kzpoll_desktop.domain.figures.record import (
    Acknowledgement,
    Act,
    PrecinctRecord,
    RoleChange,
    Signing,
    TurnoutReport,
)
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.paper.letters import shown_texts, unfit, unfit_texts, unprintable, unprintable_letters
from tests.shared.paper import papers


def test_all_letters_of_a_usual_record_can_be_printed() -> None:
    election = papers.election()
    assert unprintable(papers.record(election), election) == {}


def test_unprintable_characters_are_named_with_their_place() -> None:
    election = papers.election(papers.contest(choices=papers.choices(2, ["Әли 漢", "Айгүл"])))
    made = papers.record(election, papers.members(7, ["Төраға ☐☐"]))
    made = replace(made, precinct=replace(made.precinct, address=LocalText("мектеп", "Школа ♥")))
    assert unprintable(made, election) == {
        "commission.m1": "☐",
        "precinct.address.ru": "♥",
        "single.c1.kk": "漢",
        "single.c1.ru": "漢",
    }


def test_the_letters_are_told_each_once_in_order() -> None:
    election = papers.election()
    assert unprintable_letters(papers.record(election), election) == ""
    made = papers.record(election, papers.members(7, ["漢 ☐", "☐ 山"]))
    assert unprintable_letters(made, election) == "☐ 山 漢"


def spoilt(path: str) -> PrecinctRecord:
    """A record with one letter that cannot be printed, at a place."""
    made = papers.record(papers.election())
    first, *others = made.commission
    changes = (RoleChange("12:40", "member", False, "№8 漢"),)
    found = {
        "commission.m1.changes.0": {"commission": (replace(first, changes=changes), *others)},
        "signing.m4": {"signing": (Signing("m4", "signed", "漢"), Signing("m5", "signed", True))},
        "turnout.12:00": {"turnout": (TurnoutReport("12:00", 498, "漢"),)},
        "acts.0.number": {"acts": (Act("漢", LocalText("акт", "акт"), ("m1",), ()),)},
        "acts.0.ru": {"acts": (Act("1", LocalText("акт", "漢"), ("m1",), ()),)},
        "acknowledgements.0": {"acknowledgements": (Acknowledgement("漢", "m3", ()),)},
    }
    return replace(made, **found[path])  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "path",
    [
        "commission.m1.changes.0",
        "signing.m4",
        "turnout.12:00",
        "acts.0.number",
        "acts.0.ru",
        "acknowledgements.0",
    ],
)
def test_whatever_a_person_types_is_looked_at(path: str) -> None:
    assert unprintable(spoilt(path), papers.election()) == {path: "漢"}


@pytest.mark.parametrize(
    "unseen",
    [*"\x00\x07\x1b\x7f\x85\xad\u034f\u061c\u200b\u200e\u202e\u2060\u2066\u3164\ufeff", "\U000e0041"],
)
def test_n4_what_nobody_sees_is_unfit_and_told_with_its_place(unseen: str) -> None:
    assert unfit(f"Ай{unseen}гүл") == unseen
    assert shown_texts(unfit_texts(f"Ай{unseen}гүл")) == f"«Ай[ ]гүл»: (U+{ord(unseen):04X})"


def test_n4_spaces_and_line_breaks_are_no_such_characters() -> None:
    assert unfit("Ай\u00a0гүл\u2009Оқу\n\tЖаттығу и\u0306 ё") == ""
