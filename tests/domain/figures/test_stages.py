"""Stages by name: only a page of piles is of one contest."""

from __future__ import annotations

import pytest

from kzpoll_desktop.domain.figures import stages


def test_a_page_of_piles_names_its_contest() -> None:
    assert stages.piles_stage("mandate") == "piles.mandate"
    assert stages.contest_of(stages.piles_stage("mandate")) == "mandate"


@pytest.mark.parametrize("stage", [stages.OPENING, stages.PILES, "piles.", stages.PROTOCOLS, ""])
def test_no_other_stage_is_of_a_contest(stage: str) -> None:
    assert stages.contest_of(stage) is None
