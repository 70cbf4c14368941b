"""The second check of a desk without its window, so that a test can go on after it."""

from __future__ import annotations

from kzpoll_desktop.domain.day.steps import second_check as check_steps
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.workflow.desk import Desk, Entered


def check_again(desk: Desk) -> None:
    """The second check of everything that still needs it, by somebody else than who types; the typist stays the same."""
    typist = desk.day.typist
    other = next(m.id for m in desk.day.record.commission if m.id != typist)
    aloud = desk.day.election.second_check == "read_aloud"
    if not aloud:
        assert isinstance(desk.choose_typist(other), Entered)
    desk.claim_check(other if aloud else "")
    for path in check_steps.unchecked(desk.day):
        kept = figure(desk.day.record, path)
        made = desk.confirm(path) if aloud else desk.type_unseen(path, kept)
        assert isinstance(made, Entered), made
    if not aloud:
        assert isinstance(desk.choose_typist(typist), Entered)
