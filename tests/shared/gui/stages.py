"""The list of stages of a window, and what comes after closing."""

from __future__ import annotations

from kzpoll_desktop.gui.precinct.window import PrecinctWindow


def state_of(window: PrecinctWindow, stage: str) -> str:
    """How a stage or a task stands there."""
    return next(view.state for view in window.standing.stages() if view.key == stage)
