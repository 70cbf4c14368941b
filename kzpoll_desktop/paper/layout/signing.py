"""The end of a protocol: times, acts by number, the signature of every voting member, the place of the seal, the date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from kzpoll_desktop.domain.day.closing import OFFICERS, signs_for_chair
from kzpoll_desktop.domain.figures.record import VOTING_ROLES, Member, PrecinctRecord
from kzpoll_desktop.domain.rules.answering import stands_on
from kzpoll_desktop.paper.about import AboutBallot
from kzpoll_desktop.paper.layout.grid import fitted
from kzpoll_desktop.paper.layout.handed import MOST_LINES_OF_A_NAME
from kzpoll_desktop.paper.layout.heading import section
from kzpoll_desktop.paper.layout.page import LEFT, LINE, RIGHT, ROOM, Block, bold, regular, together
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.texts.names.labels import role_name

_NAME: Final = bold(8.8, 10.8)
_SMALL: Final = regular(7.2, 8.8)
_FACT: Final = regular(8.6, 10.8)
_TIME: Final = bold(12, 14)
_ACTS: Final = bold(8.6, 10.6)
_TINY: Final = regular(6.2, 7.6)
_HEAD: Final = bold(7.2, 8.8)
# number, name, role, signature, note
_COLUMNS: Final = (22.0, 146.0, 116.0, 122.0, ROOM - 406.0)
_NOTE: Final = regular(7.4, 9.2)
_PLACE: Final = bold(11, 13)
_SIGNATURE_HEIGHT: Final = 29.0
# Of a member who signs on a line and not in a table.
NAME: Final = bold(9.4, 11.6)
ROLE: Final = regular(8, 9.8)
# A round seal of 40 mm fits.
_SEAL: Final = 114.0


def times_and_acts(about: AboutBallot, phrases: Phrases, *, blank: bool = False) -> Block:
    """When the voting opened and ended and the count ended, and the acts on this ballot that are attached, by number."""
    day = about.record.day
    block = Block()
    wide = ROOM / 3
    top = 9.0
    below = top
    times = (("opened", day.opened), ("voting_ended", day.voting_ended), ("count_ended", day.count_ended))
    for index, (key, value) in enumerate(times):
        x = LEFT + index * wide
        y = top + 2.6
        for text in phrases.each(key):
            y = block.put(x + 5, y, text, _SMALL, wide - 52)
        below = max(below, y + 2.6, top + _TIME.leading + 6)
        if value is not None and not blank:
            block.write(x, top + 5, [value], _TIME, "right", wide - 6)
    for x in (LEFT, LEFT + wide, LEFT + 2 * wide, RIGHT):
        block.upright(x, top, below)
    block.rule(LEFT, RIGHT, top, LINE)
    block.rule(LEFT, RIGHT, below)
    label = 172.0
    y = below + 3
    under = block.put(LEFT + 5, y + 0.6, phrases.joined("attached_acts"), _SMALL, label)
    if not blank:
        acts = (act for act in about.record.acts if stands_on(act, about.contest))
        numbers = ", ".join(f"№{act.number.removeprefix('№').strip()}" for act in acts)
        text = numbers or phrases.joined("no_acts")
        under = max(under, block.put(LEFT + label, y, text, _ACTS, ROOM - label - 5))
    under += 3
    block.upright(LEFT, below, under)
    block.upright(RIGHT, below, under)
    block.rule(LEFT, RIGHT, under, LINE)
    block.height = under
    return block


def signers(record: PrecinctRecord) -> list[Member]:
    """Who signs: every member with a vote at closing, chair first [43(8)]; an advisory vote does not sign [20(6)]."""
    return sorted(record.voting(), key=lambda m: VOTING_ROLES.index(str(m.role_at_closing())))


def officers(record: PrecinctRecord) -> list[Member]:
    """Chair, deputy and secretary as they are at closing, in the commission's order."""
    return [m for m in record.commission if m.role_at_closing() in OFFICERS]


def lines_to_sign(members: Iterable[Member], phrases: Phrases) -> Iterator[Block]:
    """The section of signatures: a line for each of these members."""
    yield section(phrases.each("signatures"))
    for member in members:
        yield line_to_sign(member, phrases, MOST_LINES_OF_A_NAME)


def roles(member: Member | None, phrases: Phrases) -> list[str]:
    """The member's role at closing in each language of the paper, once where it is called the same."""
    role = member.role_at_closing() if member else None
    return list(dict.fromkeys(role_name(role, language) for language in phrases.languages))


def line_to_sign(member: Member, phrases: Phrases, most: int) -> Block:
    """Name and role on the left, a line to sign on at the right; most: lines of a name before it is set smaller."""
    block = Block(keep=True)
    room = ROOM * 0.55
    style, lines = fitted(member.name, NAME, room, most)
    y = block.write(LEFT, 8, lines, style)
    y = block.put(LEFT, y, " / ".join(roles(member, phrases)), ROLE, room)
    block.height = max(34.0, y + 4)
    block.rule(LEFT + room + 14, RIGHT, block.height - 6)
    return block


def signatures(about: AboutBallot, phrases: Phrases, *, seal: bool) -> Block:
    """The signature block as one piece; seal: with the place of the rubber stamp."""
    parts = [section(phrases.each("signatures"), before=10), _signature_head(phrases)]
    members = signers(about.record)
    for number, member in enumerate(members, start=1):
        parts.append(_signature(about.record, phrases, number, member))
    parts.append(_end(phrases, seal))
    return together(parts)


def _starts() -> list[float]:
    starts, x = [], LEFT
    for wide in _COLUMNS:
        starts.append(x)
        x += wide
    return starts


def _frame(block: Block) -> None:
    for x in (*_starts(), RIGHT):
        block.upright(x, 0, block.height)


def _signature_head(phrases: Phrases) -> Block:
    block = Block()
    keys = ("member_name", "office", "signature", "note")
    texts = ["№", *(phrases.joined(key) for key in keys)]
    below = 0.0
    for x, wide, text in zip(_starts(), _COLUMNS, texts, strict=True):
        below = max(below, block.put(x + 2, 2.4, text, _HEAD, wide - 4, "centre"))
    block.height = below + 2.2
    block.box(LEFT, 0, ROOM, block.height, fill=0.91)
    _frame(block)
    block.rule(LEFT, RIGHT, 0, LINE)
    block.rule(LEFT, RIGHT, block.height, LINE)
    return block


def _signature(record: PrecinctRecord, phrases: Phrases, number: int, member: Member) -> Block:
    block = Block()
    starts = _starts()
    block.write(starts[0], 4.4, [str(number)], _FACT, "centre", _COLUMNS[0])
    style, found = fitted(member.name, _NAME, _COLUMNS[1] - 8, 6)
    below = block.write(starts[1] + 4, 4.4, found, style)
    y = 4.4
    for role in roles(member, phrases):
        y = block.put(starts[2] + 4, y, role, _SMALL, _COLUMNS[2] - 8)
    if member.changes:
        last = member.changes[-1]
        for text in phrases.each("role_since", since=last.since, decision=last.decision):
            style, found = fitted(text, _TINY, _COLUMNS[2] - 8, 6)
            y = block.write(starts[2] + 4, y, found, style)
    below = max(below, y)
    y = 4.4
    for text in _notes(record, phrases, member):
        y = block.put(starts[4] + 3, y, text, _SMALL, _COLUMNS[4] - 6)
    block.height = max(_SIGNATURE_HEIGHT, below + 3, y + 3)
    _frame(block)
    block.rule(LEFT, RIGHT, block.height)
    return block


def _notes(record: PrecinctRecord, phrases: Phrases, member: Member) -> list[str]:
    found: list[str] = []
    if signs_for_chair(record) == member:
        found += phrases.each("for_chair")
    for signing in record.signing:
        if signing.member == member.id:
            if signing.status != "signed":
                found += phrases.each(signing.status)
            if signing.dissent:
                found += phrases.each("dissent")
    return found


def date_of_signing(block: Block, y: float, room: float, phrases: Phrases) -> float:
    """A line a language to write date and time of signing on; answers the y below."""
    label = 118.0
    for language in phrases.languages:
        block.put(LEFT, y, phrases.one(language, "signed_at"), _SMALL, label - 6)
        y = block.put(LEFT + label, y, phrases.one(language, "date_line"), _FACT, room - label) + 7
    return y


def _end(phrases: Phrases, seal: bool) -> Block:
    """The date and time of signing, what this sheet is for, and beside them the place of the seal."""
    block = Block()
    y = 14.0
    room = ROOM - _SEAL - 14 if seal else ROOM
    y = date_of_signing(block, y, room, phrases) + 8
    block.rule(LEFT, LEFT + 120, y)
    y += 5
    for text in phrases.each("to_be_copied"):
        y = block.put(LEFT, y, text, _NOTE, room) + 1
    block.height = y
    if seal:
        x = RIGHT - _SEAL
        block.box(x, 10, _SEAL, _SEAL, 0.5)
        text = "  ".join(dict.fromkeys(phrases.each("seal_place")))
        block.put(x, 10 + _SEAL / 2 - 7, text, _PLACE, _SEAL, "centre")
        block.height = max(block.height, 10 + _SEAL + 2)
    return block
