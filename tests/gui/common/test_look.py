"""The look: every text can be read on its ground, in both themes and on any ballot's colour; sizes follow the text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzpoll_desktop.domain.election.definition import COLOUR_NAMES
from kzpoll_desktop.gui.common.look import BALLOTS, CONTRAST, LIGHT, THEMES, Look, Tokens, contrast

ENOUGH = 4.5
PAIRS = [
    (ink, ground)
    for ink in ("ink", "muted", "error", "discrepancy", "warning", "done", "accent")
    for ground in ("ground", "surface")
] + [
    ("accent_ink", "accent"),
    ("error", "error_ground"),
    ("discrepancy", "discrepancy_ground"),
    ("warning", "warning_ground"),
    ("ink", "error_ground"),
    ("ink", "discrepancy_ground"),
    ("ink", "warning_ground"),
    ("muted", "error_ground"),
    ("muted", "discrepancy_ground"),
    ("muted", "warning_ground"),
]
HEX = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize("tokens", [LIGHT, CONTRAST], ids=["light", "contrast"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_every_text_can_be_read_on_its_ground(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= ENOUGH


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_every_colour_that_a_definition_may_name_has_its_style() -> None:
    assert set(BALLOTS) == set(COLOUR_NAMES)


@pytest.mark.parametrize("colour", sorted(BALLOTS))
def test_named_ballots_can_be_read(colour: str) -> None:
    assert contrast(*Look().ballot(colour)) >= ENOUGH


@given(HEX)
def test_a_ballot_of_any_colour_can_be_read(colour: str) -> None:
    ink, ground = Look().ballot(colour)
    assert contrast(ink, ground) >= 3.9
    assert contrast(ink, "#FFFFFF") >= ENOUGH
    assert contrast(*Look("contrast").ballot(colour)) == pytest.approx(21)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("scale", [100, 125, 150, 175, 200])
def test_the_style_sheet_is_filled_in(theme: str, scale: int) -> None:
    sheet = Look(theme, scale).sheet()
    assert "@" not in re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    assert "px" in sheet


def test_a_look_out_of_range_is_brought_back() -> None:
    assert (Look("pink", 900).theme, Look("pink", 900).scale) == ("light", 200)
    assert Look(scale=10).scale == 100
    assert Look(scale=150).px(10) == 15
