"""The one way to a paper, and that nothing of it is loaded before it is needed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kzpoll_desktop.paper import make
from tests.shared.paper import papers
from tests.shared.paper.extract import whole_text

ROOT = Path(__file__).parents[2]


def run(code: str) -> None:
    """In a process of its own, where nothing else has loaded anything."""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_paper_is_made_by_its_kind() -> None:
    assert "АКТ № 7 о " in whole_text(make("act", papers.samples()["act"]))
    with pytest.raises(KeyError):
        make("akt", papers.about())
    with pytest.raises(TypeError):
        make("act", papers.about())


def test_the_start_of_the_program_loads_no_layout() -> None:
    run(
        "import sys, kzpoll_desktop.workflow.printing, kzpoll_desktop.workflow.close;"
        "found = [m for m in sys.modules if m.startswith(('kzpoll_desktop.paper.sheet', 'reportlab', 'segno'))"
        " or m.startswith('kzpoll_desktop.paper.layout.') and not m.endswith(('.fonts', '.outlines'))];"
        "assert not found, found"
    )


def test_reportlab_is_loaded_when_something_is_drawn_and_not_before() -> None:
    run(
        "import sys; from kzpoll_desktop.paper.sheets import kinds, sheet; from tests.shared.paper import papers;"
        "found = [sheet(kind) for kind in kinds()];"
        "assert 'reportlab' not in sys.modules;"
        "found[0].make(papers.samples()[found[0].kind]);"
        "assert 'reportlab' in sys.modules"
    )
