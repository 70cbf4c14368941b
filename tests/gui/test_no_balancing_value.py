"""No page, picture, dialog or hint of a real precinct's window shows the number that would make its figures balance."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QListWidget, QWidget

from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure, with_figure
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.answer_dialogs import ActDialog
from kzpoll_desktop.gui.precinct.dialogs.hints import HintsDialog
from kzpoll_desktop.gui.precinct.dialogs.history import HistoryDialog
from kzpoll_desktop.gui.precinct.parts.ledger_flow import LedgerFlow
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.setup import practice_precinct
from tests.gui.conftest import close_windows
from tests.shared.balancing import SHIFT, numbers_in, occurring
from tests.shared.gui.progress import bring_to
from tests.shared.gui.walk import in_sight
from tests.shared.slipping import plain_search

Opener = Callable[..., PrecinctWindow]
PATHS = (
    "party_list.votes.amanat",
    "party_list.unused",
    "party_list.signatures",
    "party_list.stationary",
    "single_mandate.unused",
    "single_mandate.issued_by_member.m4",
)


@pytest.fixture
def real(tmp_path: Path, context: Context) -> Iterator[Desk]:
    """The same precinct in an election that is no practice."""
    made = practice_precinct()
    election = replace(made.election, training=False)
    desk = Desk.create(tmp_path / "precinct-123.kzpoll", election, made.record, context.clock, made.typist)
    yield desk
    close_windows()
    desk.close()


def everything_said(root: QWidget) -> str:
    """Every text, tooltip and word for a screen reader, also where it has to be scrolled to."""
    told: list[str] = []
    for widget in [root, *in_sight(root)]:
        accessible = QAccessible.queryAccessibleInterface(widget)
        for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
            told.append(accessible.text(kind))
        told += [widget.toolTip(), widget.property("text") or "", widget.property("placeholderText") or ""]
        if isinstance(widget, QListWidget):
            told += [widget.item(row).text() for row in range(widget.count())]
        if isinstance(widget, LedgerFlow):
            told += [line for label in widget.labels for line in label.lines]
    return "\n".join(re.sub(r"<[^>]*>", " ", str(text)) for text in told)


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.long
def test_the_value_that_would_balance_is_nowhere_in_the_window(
    real: Desk, practice: PrecinctRecord, context: Context, open_window: Opener, path: str
) -> None:
    true = figure(practice, path)
    assert true is not None
    record = with_figure(practice, path, true + SHIFT, real.day.election)
    bring_to(real, "reconciliation", record)
    window = open_window(real)
    found = [f for f in real.findings if f.severity != "warning"]
    assert found
    balancing = {value for one in plain_search(record, real.day.election) for _, value in one}
    assert true in balancing
    hidden = {value for value in balancing - occurring(record) if value > 3 * SHIFT}
    assert true in hidden
    said = []
    for stage in real.day.stages:
        if window.standing.is_open(stage):
            window.show_stage(stage)
            said.append(everything_said(window))
    moment = "2023-03-19T23:41"
    dialogs: list[QDialog] = [HintsDialog(real, context, window), HistoryDialog(real, context, window)]
    discrepancies = [f for f in found if f.severity == "discrepancy"]
    if discrepancies:
        dialogs.append(ActDialog(real.day, discrepancies, moment, window))
    for dialog in dialogs:
        dialog.show()
        said.append(everything_said(dialog))
        dialog.close()
    journal = dialogs[1]
    assert isinstance(journal, HistoryDialog)
    said += [" ".join(journal.model.cells(row)[3:]) for row in range(len(journal.model.lines))]
    for text in said:
        assert not hidden & numbers_in(text), (path, hidden & numbers_in(text))
