"""The protocol on the results of voting of one contest, filled in or empty."""

from __future__ import annotations

from dataclasses import replace

from kzpoll_desktop.paper.job import PrintJob
from kzpoll_desktop.paper.layout.heading import heading, paged
from kzpoll_desktop.paper.layout.page import Page, together
from kzpoll_desktop.paper.layout.render import pdf
from kzpoll_desktop.paper.layout.signing import signatures, times_and_acts
from kzpoll_desktop.paper.layout.table import EMPTY, PROTOCOL, lines, table
from kzpoll_desktop.paper.layout.wording import Wording


def protocol_pdf(job: PrintJob) -> bytes:
    """The PDF of the protocol: the same bytes for the same job, whenever and wherever it is printed."""
    wording = Wording(job)
    return pdf(protocol_pages(job), _title(job, wording), wording.languages[0], job.keywords, job.closers)


def empty_protocol_pdf(job: PrintJob) -> bytes:
    """The same protocol without any figure, to be filled in by pen if the laptop dies."""
    wording = Wording(job)
    return pdf(empty_protocol_pages(job), _title(job, wording), wording.languages[0])


def _title(job: PrintJob, wording: Wording) -> str:
    return f"{wording.one(wording.languages[0], 'protocol_title')} №{job.record.precinct.number}"


def protocol_pages(job: PrintJob) -> list[Page]:
    """The protocol's pages before they become a PDF."""
    return _pages(job, blank=False)


def empty_protocol_pages(job: PrintJob) -> list[Page]:
    """The empty protocol's pages before they become a PDF."""
    return _pages(job, blank=True)


def _pages(job: PrintJob, *, blank: bool) -> list[Page]:
    wording = Wording(job)
    found = list(lines(job, wording, job.election.rows, blank=blank))
    rows = table(wording, found, EMPTY if blank else PROTOCOL)
    # A page of signatures alone could be put behind another protocol, so some rows, the times and acts stay with them.
    for row in rows[-3:]:
        row.keep = True
    end = [
        times_and_acts(job, wording, blank=blank),
        signatures(job, wording, seal=job.status == "protocol"),
    ]
    return paged(
        replace(job, digest="") if blank else job,
        wording,
        [heading(job, wording, "protocol_title"), *rows, together(end)],
        "empty" if blank else "protocol",
        extra=[" · ".join(wording.each("by_pen"))] if blank else [],
        struck_gaps=not blank,
    )
