"""What every paper has: the bands at its top, the heading in two columns, the foot of each page, the words across it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from kzpoll_desktop.paper.job import WHOLE_PRECINCT, Kind, PrintJob
from kzpoll_desktop.paper.layout.code import code_block, code_height
from kzpoll_desktop.paper.layout.fonts import wrap
from kzpoll_desktop.paper.layout.page import (
    BOTTOM,
    LEFT,
    LINE,
    PAGE_HEIGHT,
    RIGHT,
    ROOM,
    TOP,
    Align,
    Block,
    Flow,
    Page,
    Style,
    bold,
    draw,
    regular,
    together,
)
from kzpoll_desktop.paper.layout.wording import Wording, capital, digest_groups
from kzpoll_desktop.texts.format import date
from kzpoll_desktop.texts.names.labels import COLOURS, ballot_name

_GUTTER: Final = 18.0
_TITLE: Final = bold(12.5, 14.5)
_CONTEST: Final = bold(9.5, 11.8)
_ELECTION: Final = regular(8.5, 10.4)
_FORM: Final = regular(7.2, 8.8)
_FACT: Final = regular(7.4, 9)
_VALUE: Final = bold(9, 11.4)
_BAND: Final = bold(9.5, 11.5)
_FOOT: Final = regular(6.8, 8.4)
_SECTION: Final = bold(10, 12.4)
_NOTE: Final = regular(8.4, 10.4)
_BAND_HEIGHT: Final = 16.0


def bands(job: PrintJob, wording: Wording) -> list[tuple[str, bool]]:
    """The lines at the top of every page that say what this paper is not; True: white on black."""
    found = []
    if job.practice:
        found.append((" · ".join(wording.each("practice_mark")), True))
    if job.status == "draft":
        found.append((" · ".join(wording.each("draft")), True))
    if job.status == "from_record":
        found.append((" · ".join(wording.each("from_record")), False))
    if job.entered_after_event:
        found.append((" · ".join(wording.each("entered_after_event")), False))
    return found


def marks(job: PrintJob, wording: Wording) -> tuple[str, ...]:
    """The words across each page of a draft and of a practice paper."""
    words: tuple[str, ...] = ()
    if job.practice:
        words += wording.each("practice_mark")
    if job.status == "draft":
        words += wording.each("draft_mark")
    return words


def top_of(found: Sequence[tuple[str, bool]]) -> float:
    """Where the first block may begin under the bands."""
    return TOP - (len(found) * _BAND_HEIGHT + 8 if found else 0)


def band_block(found: Sequence[tuple[str, bool]]) -> Block:
    """The bands, measured from the paper's top edge."""
    block = Block()
    y = PAGE_HEIGHT - TOP
    for text, black in found:
        block.box(LEFT, y, ROOM, _BAND_HEIGHT - 2, LINE, 0.0 if black else None)
        block.put(LEFT, y + 1.2, text, _BAND, ROOM, "centre", 1.0 if black else 0.0)
        y += _BAND_HEIGHT
    return block


def foot_block(job: PrintJob, wording: Wording, kind: Kind, number: int, total: int) -> Block:
    """The foot of a page: whose paper it is, its page number, the record's digest; measured from the top edge."""
    block = Block()
    y = PAGE_HEIGHT - 44
    block.rule(LEFT, RIGHT, y)
    pages = " · ".join(wording.each("page", page=number, pages=total))
    right = wrap(pages, _FOOT.font, _FOOT.size, ROOM / 2)
    block.write(LEFT, y + 3, right, _FOOT, "right", ROOM)
    block.write(LEFT, y + 3, [_whose(job, wording, kind)], _FOOT)
    if job.digest:
        text = f"{wording.joined('digest')}: {digest_groups(job.digest)}"
        block.write(LEFT, y + 12, wrap(text, _FOOT.font, _FOOT.size, ROOM), _FOOT)
    return block


def _whose(job: PrintJob, wording: Wording, kind: Kind) -> str:
    """Precinct, date, paper and ballot on one line; in the first language alone where two do not fit."""
    found: tuple[str, ...] = ()
    for languages in (wording.languages, wording.languages[:1]):
        papers = " / ".join(wording.one(language, f"foot.{kind}") for language in languages)
        line = f"№{job.record.precinct.number} · {date(job.election.date)} · {papers}"
        if job.closed is not None and job.closed.sheet > 1:
            line += f" · {wording.one(languages[0], 'sheet_number', sheet=job.closed.sheet)}"
        if kind not in WHOLE_PRECINCT:
            line += " · " + " / ".join(ballot_name(job.definition, language) for language in languages)
        found = wrap(line, _FOOT.font, _FOOT.size, ROOM * 0.68)
        if len(found) == 1:
            break
    return found[0]


def _level(block: Block, y: float, texts: Sequence[str], style: Style, align: Align = "centre") -> float:
    """One text a language side by side; answers the y below the longest."""
    wide = _column(len(texts))
    below = y
    for index, text in enumerate(texts):
        below = max(below, block.put(LEFT + index * (wide + _GUTTER), y, text, style, wide, align))
    return below


def _column(columns: int) -> float:
    return (ROOM - _GUTTER * (columns - 1)) / columns


def heading(job: PrintJob, wording: Wording, title: str) -> Block:
    """The heading; title: the key of the paper's name. Kazakh stands left of Russian."""
    contest = job.definition
    block = Block()
    y = 0.0
    if contest.form is not None:
        forms = [wording.form(language, contest.form) for language in wording.languages]
        y = _level(block, y, forms, _FORM) + 5
    number = job.record.precinct.number
    y = _level(block, y, [text.upper() for text in wording.each(title)], _TITLE) + 2
    y = _level(block, y, contest_names(job), _CONTEST) + 2
    y = _level(block, y, wording.local(job.election.title), _ELECTION) + 4
    y = _level(block, y, wording.each("commission_of", number=number), _CONTEST) + 5
    block.rule(LEFT, RIGHT, y)
    block.height = y
    facts = [_fact(label, values) for label, values in _facts(job, wording)]
    whole = together([block, *facts])
    end = whole.height + 3
    if len(wording.languages) > 1:
        whole.upright(LEFT + ROOM / 2, 0, end, 0.3)
    whole.rule(LEFT, RIGHT, end)
    whole.height = end + 6
    return whole


def common_heading(
    job: PrintJob, wording: Wording, titles: Sequence[str], facts: Sequence[Sequence[str]] = ()
) -> Block:
    """The heading of a paper about the whole precinct; titles: one a language; facts: more lines under the commission."""
    block = Block()
    y = _level(block, 0.0, titles, _TITLE) + 2
    y = _level(block, y, wording.local(job.election.title), _ELECTION) + 4
    number = job.record.precinct.number
    y = _level(block, y, wording.each("commission_of", number=number), _CONTEST) + 5
    for fact in facts:
        y = _level(block, y, fact, _CONTEST) + 4
    block.upright(LEFT + ROOM / 2, 0, y, 0.3) if len(wording.languages) > 1 else None
    block.rule(LEFT, RIGHT, y)
    block.height = y + 6
    return block


def contest_names(job: PrintJob) -> list[str]:
    """The contest's title with the ballot's colour in words, in each language of the paper."""
    contest = job.definition
    colour = COLOURS.get(contest.colour)
    if colour is None:
        return [contest.title.get(language) for language in job.spoken]
    held = {language: colour.get(language).replace(" ", "\xa0") for language in job.spoken}
    return [f"{contest.title.get(language)} ({held[language]})" for language in job.spoken]


def _facts(job: PrintJob, wording: Wording) -> list[tuple[Sequence[str], Sequence[str]]]:
    languages = wording.languages
    contest, precinct = job.definition, job.record.precinct
    facts: list[tuple[Sequence[str], Sequence[str]]] = [
        (wording.each("addressee"), wording.local(contest.addressee)),
    ]
    district = job.district
    if district is not None:
        names = [f"{district.name.get(one)}, {district.region.get(one)}" for one in languages]
        facts.append((wording.each("district"), names))
    places = [
        ", ".join(
            dict.fromkeys(
                text.strip()
                for part in (precinct.region, precinct.settlement, precinct.address)
                if (text := part.get(language)).strip()
            )
        )
        for language in languages
    ]
    facts.append((wording.each("place"), places))
    facts.append((wording.each("election_date"), [date(job.election.date)] * len(languages)))
    return facts


def _fact(labels: Sequence[str], values: Sequence[str]) -> Block:
    """A fact in each language; where nothing is known there is a line to write it on."""
    wide = _column(len(labels))
    name = 80.0
    block = Block()
    y = 2.4
    below = y
    for index, (label, value) in enumerate(zip(labels, values, strict=True)):
        x = LEFT + index * (wide + _GUTTER)
        below = max(below, block.put(x, y + 1.4, label, _FACT, name - 4))
        if value:
            below = max(below, block.put(x + name, y, value, _VALUE, wide - name))
        else:
            block.rule(x + name, x + wide, y + _VALUE.leading - 1.5)
    block.height = below
    return block


def section(texts: Sequence[str], before: float = 14.0) -> Block:
    """The heading of a section; it stays with what follows."""
    block = Block(keep=True)
    title = " / ".join(dict.fromkeys(capital(text) for text in texts))
    block.height = block.put(LEFT, before, title, _SECTION, ROOM) + 3
    return block


def paragraphs(texts: Sequence[str], style: Style = _NOTE) -> Block:
    """Sentences over the whole width, one a language; they stay with what follows."""
    block = Block(keep=True)
    for text in texts:
        block.height = block.put(LEFT, block.height, text, style, ROOM)
    block.height += 5
    return block


def paged(
    job: PrintJob,
    wording: Wording,
    blocks: Iterable[Block],
    kind: Kind,
    *,
    extra: Sequence[str] = (),
    struck_gaps: bool = False,
) -> list[Page]:
    """The blocks on pages with bands, foot and the words across.

    kind: what the foot calls the paper beside its ballot; extra: bands of this kind of paper; struck_gaps: what is left
    empty at the end of a page is crossed, so that nothing can be added there.
    """
    top = [*bands(job, wording), *((text, False) for text in extra)]
    closed = job.closed
    bottom = BOTTOM + (code_height(closed.code) if closed else 0)
    flow = Flow(top=top_of(top), bottom=bottom, struck_gaps=struck_gaps)
    flow.place(blocks)
    pages = flow.finish(
        lambda _number, _total: band_block(top),
        lambda number, total: foot_block(job, wording, kind, number, total),
    )
    if closed is not None:
        code = code_block(closed, wording)
        for page in pages:
            draw(page, code, bottom - 2)
    across = marks(job, wording)
    for page in pages:
        page.marks = across
    return pages
