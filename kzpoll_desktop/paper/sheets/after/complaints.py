"""The register of observers' acts, applications and complaints, with what the commission decided and how it voted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzpoll_desktop.domain.day.after import Complaint
from kzpoll_desktop.paper.about import AboutPrecinct
from kzpoll_desktop.paper.layout.grid import STRONG, GridColumn, grid
from kzpoll_desktop.paper.layout.heading import paragraphs, precinct_heading
from kzpoll_desktop.paper.layout.page import Block
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.paper.layout.signing import lines_to_sign, officers
from kzpoll_desktop.paper.sheet import Sheet, titled
from kzpoll_desktop.texts.format import moment
from kzpoll_desktop.texts.names.after import DECISIONS, PAPER_KINDS

_TITLE: Final = "complaints_title"


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutComplaints(AboutPrecinct):
    """Every act, application and complaint as it stands now."""

    complaints: tuple[Complaint, ...]


def _blocks(about: AboutComplaints, phrases: Phrases) -> Iterator[Block]:
    yield precinct_heading(about, phrases, phrases.each(_TITLE))
    columns = (
        GridColumn(phrases.each("copy_number"), 24, "right", STRONG),
        GridColumn(phrases.each("complaint_what"), 84),
        GridColumn(phrases.each("complaint_by"), 86),
        GridColumn(phrases.each("complaint_about"), 116),
        GridColumn(phrases.each("complaint_attached"), 66),
        GridColumn(phrases.each("complaint_decision"), 126),
        GridColumn(phrases.each("complaint_votes"), 48),
    )
    if about.complaints:
        yield from grid(columns, [_row(phrases, one) for one in about.complaints])
    else:
        yield paragraphs(phrases.each("complaints_empty"))
    yield from lines_to_sign(officers(about.record), phrases)


def _row(phrases: Phrases, one: Complaint) -> list[str | list[str]]:
    decided: list[str] = []
    if one.kind != "act":
        decided = [*phrases.local(DECISIONS[one.decision]), *([one.reason] if one.reason else [])]
    return [
        str(one.number),
        [*dict.fromkeys(phrases.local(PAPER_KINDS[one.kind])), moment(one.at)],
        one.by,
        [one.about, *([one.article] if one.article else [])],
        list(phrases.each("yes" if one.attached else "no")),
        decided,
        f"{one.votes_for}, {one.votes_against}" if one.decision else "",
    ]


SHEET: Final = Sheet(kind="complaints", about=AboutComplaints, title=titled(_TITLE), blocks=_blocks)
