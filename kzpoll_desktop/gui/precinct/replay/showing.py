"""A moment of a film on the pages of whatever shows it, and in words."""

from __future__ import annotations

from typing import Any, Final, Protocol

from PySide6.QtCore import QCoreApplication

from kzpoll_desktop.domain.figures.rows import page_of
from kzpoll_desktop.texts import history as texts
from kzpoll_desktop.texts.format import time
from kzpoll_desktop.workflow.replay.film import MarkKind
from kzpoll_desktop.workflow.replay.film_desk import FilmDesk

# Lines of an entry that are told.
_MOST_LINES: Final = 2


class FilmWindow(Protocol):
    """What a film needs of the window that shows it."""

    beside: Any
    shown: str

    def page(self, stage: str) -> Any:
        """The page of a stage."""
        ...

    def show_stage(self, stage: str) -> None:
        """Show the page of a stage."""
        ...

    def refresh(self) -> None:
        """Show the state of the day."""
        ...


def show_moment(window: FilmWindow, desk: FilmDesk, place: int) -> None:
    """The day after the entry at a place, on the page that it is about."""
    desk.show(place)
    stage = _stage_shown(desk)
    if stage != window.shown:
        window.show_stage(stage)
    page = window.page(window.shown)
    page.settle()
    page.refresh_hard()
    window.refresh()
    page.form.bring_path(desk.film.moments[desk.place].path)


def _stage_shown(desk: FilmDesk) -> str:
    """The page of the figure that the moment is about, as far as the day had come; otherwise where the day was."""
    moment, day = desk.film.moments[desk.place], desk.day
    page = page_of(moment.path, day.election, day.record) if moment.path else ""
    return page if page in day.stages and day.has_reached(page) else day.stage


def moment_words(desk: FilmDesk, language: str) -> str:
    """When the moment that is shown was, its marks, and what happened."""
    film, place = desk.film, desk.place
    moment, day = film.moments[place], film.days[place]
    lines = [texts.said(line, day.record, day.election, language) for line in moment.lines[:_MOST_LINES]]
    if len(moment.lines) > _MOST_LINES:
        lines.append("…")
    marks = [mark_words(mark) for mark in moment.marks if mark != "stage"]
    what = "; ".join(lines)
    return " · ".join([time(moment.wall, seconds=True), *marks, *([what] if what else [])])


def mark_words(mark: MarkKind) -> str:
    """What a mark of the time line means; nothing of a stage."""
    return {
        "finding": QCoreApplication.translate("ReplayStrip", "a finding appears"),
        "hint": QCoreApplication.translate("ReplayStrip", "hint"),
        "recount": QCoreApplication.translate("ReplayStrip", "recount"),
        "change": QCoreApplication.translate("ReplayStrip", "change"),
        "act": QCoreApplication.translate("ReplayStrip", "act"),
        "closed": QCoreApplication.translate("ReplayStrip", "closed"),
    }.get(mark, "")
