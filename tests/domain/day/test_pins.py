"""Which PINs are taken for a new key: whatever others try first is refused, and hardly anything else."""

from __future__ import annotations

import random

import pytest

from kzpoll_desktop.domain.day.pins import may_be_pin, pin_problem
from kzpoll_desktop.domain.day.refused import Refused
from tests.shared.closed import PINS


@pytest.mark.parametrize(
    ("code", "pins"),
    [
        (
            "pin_short",
            ["", "1234567", "418702", "1234567890123", "4187026a", "4187 263", "٤١٨٧٠٢٦٣", "-41870263"],
        ),
        ("pin_date", ["19031985", "31122025", "19850319", "03191985", "20260101", "1903198574", "19852003"]),
        ("pin_number", ["87011234567", "77011234567", "7011234567", "850319387654", "040529500123"]),
        ("pin_pattern", ["12345678", "87654321", "11111111", "12121212", "12341234", "11223344", "10203040"]),
        (
            "pin_pattern",
            ["13579135", "24680246", "12344321", "11112222", "14725836", "789456123", "31415926"],
        ),
        ("pin_pattern", ["45454545", "123412341234", "90909090", "12131415", "23456789", "987654321"]),
    ],
)
def test_what_others_try_first_is_refused(code: str, pins: list[str]) -> None:
    for pin in pins:
        refused = pin_problem(pin)
        assert refused is not None, pin
        assert refused.code == code, pin


def test_a_pin_of_somebody_else_is_refused() -> None:
    assert pin_problem("41870263", ["70915384"]) is None
    assert pin_problem("41870263", ["70915384", "41870263"]) == Refused("pins_same")


def test_hardly_any_other_pin_is_refused() -> None:
    dice = random.Random(8)
    for digits in (8, 10, 12):
        refused = sum(
            pin_problem(f"{dice.randrange(10**digits):0{digits}}") is not None for _ in range(2_000)
        )
        assert refused < 120
    assert all(pin_problem(pin) is None for pin in PINS.values())


def test_pins_of_earlier_versions_can_still_be_typed() -> None:
    assert may_be_pin("120001")
    assert not may_be_pin("12000")
