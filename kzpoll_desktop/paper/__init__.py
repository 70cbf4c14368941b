"""Everything printed: protocols, annexes, empty forms, counting and copying sheets; reportlab is loaded at the first one."""

from .annex import annex_pdf
from .copying import copying_sheet_pdf
from .counting import counting_sheets_pdf
from .job import Kind, LanguageMode, LateChange, PrintJob, Status, file_name, unprintable_characters
from .protocol import empty_protocol_pdf, protocol_pdf

__all__ = [
    "Kind",
    "LanguageMode",
    "LateChange",
    "PrintJob",
    "Status",
    "annex_pdf",
    "copying_sheet_pdf",
    "counting_sheets_pdf",
    "empty_protocol_pdf",
    "file_name",
    "protocol_pdf",
    "unprintable_characters",
]
