"""The journal on paper: a line for everything that happened, in the order in which it was asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kzpoll_desktop.domain.day.history import HistoryLine
from kzpoll_desktop.paper.job import PrintJob
from kzpoll_desktop.paper.layout.grid import STRONG, Column, grid
from kzpoll_desktop.paper.layout.heading import common_heading, paged
from kzpoll_desktop.paper.layout.page import Page, regular
from kzpoll_desktop.paper.layout.render import pdf
from kzpoll_desktop.paper.layout.wording import Wording
from kzpoll_desktop.texts import history as texts
from kzpoll_desktop.texts.format import count, date, time

_SMALL: Final = regular(7.2, 8.8)


def history_pdf(
    job: PrintJob, lines: Sequence[HistoryLine], language: str, *, extract: bool = False
) -> bytes:
    """The PDF of the journal in one language: the same bytes for the same lines; extract: not all lines are there."""
    title = Wording(job).one(language, "journal_extract" if extract else "journal_title")
    return pdf(history_pages(job, lines, language, extract=extract), title, language)


def history_pages(
    job: PrintJob, lines: Sequence[HistoryLine], language: str, *, extract: bool = False
) -> list[Page]:
    """The journal's pages before they become a PDF."""
    wording = Wording(job)
    last = max(lines, key=lambda line: line.seq, default=None)
    facts = []
    if last is not None and not extract:
        said = {"seq": count(last.seq), "date": date(last.wall), "time": time(last.wall, seconds=True)}
        facts = [[wording.one(language, "journal_head", **said)]]
    titles = [wording.one(language, "journal_extract" if extract else "journal_title")]
    keys = (
        ("at", 60),
        ("person", 76),
        ("stage", 66),
        ("happened", 146),
        ("was", 62),
        ("became", 62),
        ("reason", 68),
    )
    columns = [
        Column((wording.one(language, key),), wide, style=STRONG if key == "at" else _SMALL)
        for key, wide in keys
    ]
    rows = [_row(job, line, language) for line in lines]
    return paged(job, wording, [common_heading(job, wording, titles, facts), *grid(columns, rows)], "journal")


def _row(job: PrintJob, line: HistoryLine, language: str) -> list[str]:
    was, now = texts.was_and_is(line, job.record, job.election, language)
    return [
        texts.moment(line, job.election),
        texts.person_name(line.by, job.record),
        texts.stage_words(line.stage, job.election, language),
        texts.said(line, job.record, job.election, language),
        was,
        now,
        line.reason,
    ]
