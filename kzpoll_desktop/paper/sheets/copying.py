"""The copying sheet: rows in order with figure and words, large, from which the commission's own blank is filled in."""

from __future__ import annotations

from dataclasses import replace

from kzpoll_desktop.paper.job import LanguageMode, PrintJob
from kzpoll_desktop.paper.layout.heading import heading, paged, paragraphs
from kzpoll_desktop.paper.layout.page import Page
from kzpoll_desktop.paper.layout.render import pdf
from kzpoll_desktop.paper.layout.table import COPYING, lines, table
from kzpoll_desktop.paper.layout.wording import Wording


def copying_sheet_pdf(job: PrintJob, languages: LanguageMode | None = None) -> bytes:
    """The PDF of the copying sheet in the job's languages, or in those given."""
    wanted = job if languages is None else replace(job, languages=languages)
    wording = Wording(wanted)
    title = f"{wording.one(wording.languages[0], 'copying_title')} №{job.record.precinct.number}"
    return pdf(copying_sheet_pages(wanted), title, wording.languages[0])


def copying_sheet_pages(job: PrintJob) -> list[Page]:
    """The copying sheet's pages before they become a PDF."""
    wording = Wording(job)
    found = list(lines(job, wording, job.election.rows))
    blocks = [
        heading(job, wording, "copying_title"),
        paragraphs(wording.each("copying_note")),
        *table(wording, found, COPYING),
    ]
    return paged(job, wording, blocks, "copying")
