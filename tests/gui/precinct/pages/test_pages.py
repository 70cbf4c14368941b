"""A page that is added is whole: a module of its stage's name, and a test of its own; none is left of a stage that is gone."""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import replace
from pathlib import Path

from kzpoll_desktop.domain.figures.rows import stages
from kzpoll_desktop.gui.precinct import pages
from kzpoll_desktop.gui.precinct.page import StagePage
from tests.shared.practice import ELECTION, RECORD

STAGES = {stage.partition(".")[0] for stage in stages(replace(ELECTION, second_check="read_aloud"), RECORD)}


def test_every_stage_has_a_page_and_every_page_its_stage() -> None:
    modules = {module.name for module in pkgutil.iter_modules(pages.__path__)}
    assert modules == STAGES
    for name in modules:
        module = importlib.import_module(f"{pages.__name__}.{name}")
        assert issubclass(module.Page, StagePage)


def test_every_page_has_a_test_of_its_own() -> None:
    tested = {path.stem.removeprefix("test_") for path in Path(__file__).parent.glob("test_*.py")}
    assert STAGES - tested == set()
