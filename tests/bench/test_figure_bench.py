"""The bench of committed figures measures what it says, and a disk of 300 ms a commit loses no key."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.shell.app import make_application
from tests.bench import figure_bench


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """pytest-qt's application, made by the program."""
    return make_application(Look())


@pytest.fixture(autouse=True)
def in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    """The language of the sources: nothing stays installed for the tests after this one."""
    monkeypatch.setattr(figure_bench, "LANGUAGE", "en")


@pytest.mark.long
@pytest.mark.usefixtures("qapp")
def test_figures_and_inserts_are_measured(tmp_path: Path) -> None:
    found = figure_bench.measure(tmp_path, passes=1)
    assert set(found) == {"median", "p95", "limit", "ratio", "ratio_p95"}
    assert all(value > 0 for value in found.values())
    assert found["median"] <= found["p95"]


@pytest.mark.usefixtures("qapp")
def test_no_key_is_lost_while_the_disk_takes_300_ms_a_commit(tmp_path: Path) -> None:
    assert figure_bench.keys_lost(tmp_path, figures=5) == (5, 0)


def test_a_figure_that_was_lost_would_be_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    """Proof that the count can fail: a typist who drops the last key of all loses a figure."""
    event = figure_bench.Typist.event
    seen = []

    def dropping(self: figure_bench.Typist, one: object) -> bool:
        if isinstance(one, figure_bench._Key):
            seen.append(one)
            if len(seen) == 4:
                self.given += 1
                return True
        return event(self, one)  # type: ignore[arg-type]

    monkeypatch.setattr(figure_bench.Typist, "event", dropping)
    _, lost = figure_bench.keys_lost(tmp_path, figures=2, slow=0.0)
    assert lost > 0
