"""An act of the commission on its own sheet: text in both languages, what it answers, the vote, the signatures."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kzpoll_desktop.domain.figures.record import Act, Answer
from kzpoll_desktop.domain.rules.engine import Finding, check
from kzpoll_desktop.paper.job import PrintJob
from kzpoll_desktop.paper.layout.grid import STRONG, Column, fitted, grid
from kzpoll_desktop.paper.layout.heading import common_heading, paged, section
from kzpoll_desktop.paper.layout.page import LEFT, RIGHT, ROOM, Block, Page, bold, regular
from kzpoll_desktop.paper.layout.render import pdf
from kzpoll_desktop.paper.layout.wording import Wording
from kzpoll_desktop.texts import acts as texts
from kzpoll_desktop.texts.findings import describe
from kzpoll_desktop.texts.names.labels import role_name

_TEXT: Final = regular(10, 13.4)
_NAME: Final = bold(9.4, 11.6)
_ROLE: Final = regular(8, 9.8)
_NOTE: Final = regular(7.4, 9.2)
_LINE_HEIGHT: Final = 34.0
_MOST_LINES: Final = 60


def act_pdf(job: PrintJob, act: Act) -> bytes:
    """The PDF of an act: the same bytes for the same job."""
    wording = Wording(job)
    return pdf(act_pages(job, act), _title(wording, wording.languages[0], act), wording.languages[0])


def _title(wording: Wording, language: str, act: Act) -> str:
    return wording.one(language, "act_title", number=act.number.removeprefix("№").strip())


def act_pages(job: PrintJob, act: Act) -> list[Page]:
    """The act's pages before they become a PDF."""
    wording = Wording(job)
    titles = [_title(wording, language, act) for language in wording.languages]
    details = job.details(act.number)
    facts = []
    if details is not None:
        facts.append([texts.drawn_up(details.drawn_up, language) for language in wording.languages])
    blocks = [common_heading(job, wording, titles, facts)]
    blocks += [_paragraph(text) for text in dict.fromkeys(wording.local(act.text))]
    blocks += _answers(job, wording, act)
    blocks += _vote(job, wording, act)
    blocks += _signatures(job, wording, act)
    return paged(job, wording, blocks, "act")


def _paragraph(text: str) -> Block:
    block = Block()
    style, lines = fitted(text, _TEXT, ROOM, _MOST_LINES)
    block.height = block.write(LEFT, 6, lines, style) + 4
    return block


def _answers(job: PrintJob, wording: Wording, act: Act) -> Iterator[Block]:
    rows = []
    for answer in act.answers:
        found = _finding(job, answer)
        if found is not None:
            said = [describe(found, job.record, job.election, language) for language in wording.languages]
            rows.append([answer.code, [f"{text.title}. {text.numbers} {text.law}".strip() for text in said]])
    if rows:
        yield section(wording.each("act_answers"))
        columns = [
            Column(wording.each("code"), 40, style=STRONG),
            Column(wording.each("rule"), ROOM - 40),
        ]
        yield from grid(columns, rows)


def _finding(job: PrintJob, answer: Answer) -> Finding | None:
    """The finding that the act answers with its numbers; None where it has others now."""
    for finding in check(job.record, job.election):
        if (finding.code, finding.contest) == (answer.code, answer.contest):
            return finding if dict(finding.numbers) == dict(answer.numbers) else None
    return None


def _vote(job: PrintJob, wording: Wording, act: Act) -> Iterator[Block]:
    details = job.details(act.number)
    if details is not None and details.vote is not None:
        votes = {"votes_for": details.vote.votes_for, "votes_against": details.vote.votes_against}
        block = Block(keep=True)
        y = 8.0
        for language in wording.languages:
            y = block.put(LEFT, y, texts.say("vote", language, **votes), _TEXT, ROOM)
        block.height = y
        yield block


def _signatures(job: PrintJob, wording: Wording, act: Act) -> Iterator[Block]:
    title = section(wording.each("signatures"))
    yield title
    for member in job.record.commission:
        if member.id in act.signed_by:
            roles = dict.fromkeys(role_name(member.role_at_closing(), one) for one in wording.languages)
            yield _signature(member.name, " / ".join(roles))
    block = Block()
    y = 10.0
    for text in wording.each("act_is_attached"):
        y = block.put(LEFT, y, text, _NOTE, ROOM) + 1
    block.height = y
    yield block


def _signature(name: str, role: str) -> Block:
    """Name and role on the left, a line to sign on at the right."""
    block = Block(keep=True)
    room = ROOM * 0.55
    style, lines = fitted(name, _NAME, room, 4)
    y = block.write(LEFT, 8, lines, style)
    y = block.put(LEFT, y, role, _ROLE, room)
    block.height = max(_LINE_HEIGHT, y + 4)
    block.rule(LEFT + room + 14, RIGHT, block.height - 6)
    return block
