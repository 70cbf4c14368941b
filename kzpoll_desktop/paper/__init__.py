"""Everything printed: protocols, annexes, empty forms, counting and copying sheets.

The layout is loaded when the first paper is made, reportlab with it: neither belongs to the start of the program.
"""

from collections.abc import Mapping, Sequence

from kzpoll_desktop.domain.day.history import HistoryLine
from kzpoll_desktop.domain.figures.record import Act, Signing
from kzpoll_desktop.paper.job import (
    CheckedBy,
    Closed,
    Kind,
    LanguageMode,
    LateChange,
    PrintJob,
    Status,
    act_file_part,
    file_name,
    unprintable_characters,
)

__all__ = [
    "CheckedBy",
    "Closed",
    "Kind",
    "LanguageMode",
    "LateChange",
    "PrintJob",
    "Status",
    "act_file_part",
    "act_pdf",
    "annex_pdf",
    "copying_sheet_pdf",
    "counting_sheets_pdf",
    "dissent_pdf",
    "empty_protocol_pdf",
    "file_name",
    "history_pdf",
    "protocol_pdf",
    "readiness_pdf",
    "recovery_pdf",
    "unprintable_characters",
]


def protocol_pdf(job: PrintJob) -> bytes:
    """The PDF of a contest's protocol: the same bytes for the same job, whenever and wherever it is printed."""
    from kzpoll_desktop.paper.sheets.protocol import protocol_pdf as make

    return make(job)


def annex_pdf(job: PrintJob) -> bytes:
    """The PDF of the annex beside the protocol."""
    from kzpoll_desktop.paper.sheets.annex import annex_pdf as make

    return make(job)


def empty_protocol_pdf(job: PrintJob) -> bytes:
    """The PDF of the protocol without any figure, to be filled in by pen."""
    from kzpoll_desktop.paper.sheets.protocol import empty_protocol_pdf as make

    return make(job)


def counting_sheets_pdf(job: PrintJob) -> bytes:
    """The PDF of a contest's counting sheets, a page a pile."""
    from kzpoll_desktop.paper.sheets.counting import counting_sheets_pdf as make

    return make(job)


def copying_sheet_pdf(job: PrintJob, languages: LanguageMode | None = None) -> bytes:
    """The PDF of the copying sheet in the job's languages, or in those given."""
    from kzpoll_desktop.paper.sheets.copying import copying_sheet_pdf as make

    return make(job, languages)


def act_pdf(job: PrintJob, act: Act) -> bytes:
    """The PDF of an act of the commission."""
    from kzpoll_desktop.paper.sheets.act import act_pdf as make

    return make(job, act)


def history_pdf(
    job: PrintJob, lines: Sequence[HistoryLine], language: str, *, extract: bool = False
) -> bytes:
    """The PDF of the journal, or of an extract from it, in one language."""
    from kzpoll_desktop.paper.sheets.history import history_pdf as make

    return make(job, lines, language, extract=extract)


def readiness_pdf(
    job: PrintJob, rows: Sequence[tuple[str, str, Mapping[str, str | int]]], moment: str
) -> bytes:
    """The PDF of the page to sign the day before."""
    from kzpoll_desktop.paper.sheets.readiness import readiness_pdf as make

    return make(job, rows, moment)


def recovery_pdf(job: PrintJob, code: str, fingerprint: str) -> bytes:
    """The PDF of the sheet for the sealed envelope."""
    from kzpoll_desktop.paper.sheets.recovery import recovery_pdf as make

    return make(job, code, fingerprint)


def dissent_pdf(job: PrintJob, signing: Signing) -> bytes:
    """The PDF of a member's dissenting opinion."""
    from kzpoll_desktop.paper.sheets.dissent import dissent_pdf as make

    return make(job, signing)
