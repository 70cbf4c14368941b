"""The code on the paper: all figures of one contest's protocol, its digest, the precinct's key and signature, as text."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from kzpoll_desktop.domain.code.base45 import from_base45, to_base45
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.kinds import BOX_COUNTS, Figure, figure_of, in_code, value_of
from kzpoll_desktop.domain.figures.path import written
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.ground.counted import MAX_COUNT, Counted
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.ground.said import Trouble

PREFIX: Final = "KZP1:"
# In which codes are made; 1 was that of programs before the closing stood under the digest.
FORMAT: Final = 2
_FORMATS: Final = (1, 2)
_BEGINS: Final = re.compile(r"KZP\d+:")
_SIGNED_WITH: Final = {one: b"kzpoll-code/%d\0" % one for one in _FORMATS}
# The highest s of the lower half on P-256: since format 2 a signature is written in one way.
_HIGHEST_S: Final = 0x7FFFFFFF800000007FFFFFFFFFFFFFFFDE737D56D38BCF4279DCE5617E3192A8
PUBLIC_BYTES: Final = 33
SIGNATURE_BYTES: Final = 64
LIST_FIGURES: Final = in_code("list")
BALLOT_FIGURES: Final = in_code("ballot")
_VOTES: Final = figure_of("choice", "votes")
_AGAINST_ALL_VOTES: Final = figure_of("ballot", "against_all")
_ISSUED: Final = figure_of("member", "issued_by_member")
_APPLICATIONS: Final = figure_of("box", "applications")
_ANNULLED: Final = value_of("box", "annulled")
_PRACTICE, _SEALED, _AGAINST_ALL, _STATIONARY, _DISTRICT = 1, 2, 4, 8, 16
_MOST_TEXT: Final = 64
# What definitions have as ids: a contest's is a part of paths, which dots take apart.
_ELECTION: Final = re.compile(r"[!-~]{1,64}")
_CONTEST: Final = re.compile(r"[!-\-/-~]{1,64}")
_MOST_LINES: Final = 500
_MOST_NUMBER: Final = 2**40
_EPOCH: Final = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
_MOST_MINUTES: Final = 60 * 24 * 366 * 200
_QUARTERS: Final = 64


class BadCode(KzpollError):
    """A text that is no code of ours. Codes: not_a_code, newer_code, damaged_code."""

    def __init__(self, code: str) -> None:
        super().__init__(Trouble(code))


@dataclass(frozen=True, slots=True)
class BoxCode:
    """One portable box's figures of the contest."""

    applications: Counted
    signed: Counted
    ballots: Counted
    not_established: Counted
    annulled: bool


@dataclass(frozen=True, slots=True)
class ProtocolCode:
    """What the printed code says.

    closed_at: local time with offset, to the minute; digest: of the canonical record, 64 hexadecimal digits; voter_list:
    as LIST_FIGURES; ballots: as BALLOT_FIGURES, stationary is None where it was not counted separately; votes: in
    ballot order; against_all: None where the contest has no such line; issued: by member, in the order of the
    commission; public, signature: hexadecimal, empty where the protocol was closed without a digital seal; format: 1 where
    an earlier program closed it; district: whose candidates have the votes, 0 where the contest has none, and in format 1.
    """

    election: str
    precinct: int
    contest: str
    practice: bool
    version: int
    sheet: int
    closed_at: str
    digest: str
    voter_list: tuple[Counted, ...]
    ballots: tuple[Counted, ...]
    stationary_counted: bool
    votes: tuple[Counted, ...]
    has_against_all: bool
    against_all: Counted
    issued: tuple[Counted, ...]
    boxes: tuple[BoxCode, ...]
    public: str = ""
    signature: str = ""
    format: int = FORMAT
    district: int = 0

    @property
    def sealed(self) -> bool:
        """The precinct's key signed it; whether the signature is right is for the seal to say."""
        return bool(self.public)


@dataclass(frozen=True, slots=True)
class FigureDifference:
    """A figure, by its path, that two copies of a protocol do not share; None: not there or not known."""

    path: str
    first: Counted
    second: Counted


@dataclass(frozen=True, slots=True)
class Names:
    """The ids by which figures are named where a record is at hand: choices, members with a figure, boxes."""

    choices: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    boxes: tuple[str, ...] = ()


def names_of(record: PrecinctRecord, election: ElectionDefinition, contest: str) -> Names:
    """The ids of a record, in the order of the code."""
    ballot = record.ballot(election.contest(contest))
    issued = record.contests[contest].issued_by_member
    members = tuple(m.id for m in record.commission if m.id in issued)
    return Names(tuple(c.id for c in ballot), members, tuple(box.id for box in record.portable_boxes))


def code_of(
    record: PrecinctRecord,
    election: ElectionDefinition,
    contest: str,
    *,
    version: int,
    sheet: int,
    closed_at: datetime.datetime,
    digest: str,
    public: str = "",
    form: int = FORMAT,
    districts: bool = True,
) -> ProtocolCode:
    """The code of a contest, not signed yet; closed_at: aware of its offset; form: the format of the code.

    districts: the code names the district, as all of format 2 do but the first ones.
    """
    figures = record.contests[contest]
    definition = election.contest(contest)
    names = names_of(record, election, contest)
    counted = figures.stationary_counted
    ballots = tuple(
        getattr(figures, kind.name) if counted or not _apart(kind) else None for kind in BALLOT_FIGURES
    )
    return ProtocolCode(
        election.id,
        record.precinct.number,
        contest,
        election.training,
        version,
        sheet,
        closed_at.isoformat(timespec="minutes"),
        digest,
        tuple(getattr(record.voter_list, kind.name) for kind in LIST_FIGURES),
        ballots,
        counted,
        tuple(figures.votes.get(choice) for choice in names.choices),
        definition.against_all,
        figures.against_all if definition.against_all else None,
        tuple(figures.issued_by_member[member] for member in names.members),
        tuple(
            BoxCode(
                box.applications,
                box.signed.get(contest, 0),
                box.ballots.get(contest, 0),
                box.not_established.get(contest, 0),
                contest in box.annulled,
            )
            for box in record.portable_boxes
        ),
        public,
        format=form,
        district=record.precinct.districts.get(contest, 0) if form > 1 and districts else 0,
    )


def with_signature(code: ProtocolCode, signature: bytes) -> ProtocolCode:
    """The code with the signature over `signed_bytes`; raw r and s, 64 bytes."""
    return replace(code, signature=signature.hex())


def _apart(kind: Figure) -> bool:
    """Left out where the stationary boxes are not counted separately."""
    return kind.required == "where_counted"


# --- as figures -----------------------------------------------------------------------------------------------


def figures_of(code: ProtocolCode, names: Names | None = None) -> tuple[tuple[str, Counted], ...]:
    """Every figure by its path in the order of the code; without names choices, members and boxes are counted from 1."""
    return tuple(_figures(code, names or Names()))


def _figures(code: ProtocolCode, names: Names) -> Iterator[tuple[str, Counted]]:
    contest = code.contest
    for kind, value in zip(LIST_FIGURES, code.voter_list, strict=True):
        yield written(kind), value
    for kind, value in zip(BALLOT_FIGURES, code.ballots, strict=True):
        if code.stationary_counted or not _apart(kind):
            yield written(kind, contest), value
    for name, value in _named(names.choices, code.votes):
        yield written(_VOTES, contest, name), value
    if code.has_against_all:
        yield written(_AGAINST_ALL_VOTES, contest), code.against_all
    for name, value in _named(names.members, code.issued):
        yield written(_ISSUED, contest, name), value
    for place, box in enumerate(code.boxes):
        name = names.boxes[place] if len(names.boxes) == len(code.boxes) else str(place + 1)
        yield written(_APPLICATIONS, subject=name), box.applications
        for kind in BOX_COUNTS:
            yield written(kind, contest, name), getattr(box, kind.name)
        yield written(_ANNULLED, contest, name), int(box.annulled)


def _named(names: Sequence[str], values: Sequence[Counted]) -> Iterator[tuple[str, Counted]]:
    known = names if len(names) == len(values) else [str(place + 1) for place in range(len(values))]
    yield from zip(known, values, strict=True)


def differences(
    first: ProtocolCode, second: ProtocolCode, names: Names | None = None
) -> tuple[FigureDifference, ...]:
    """Every figure that two codes do not share, a line that only one of them has among them."""
    one, other = dict(figures_of(first, names)), dict(figures_of(second, names))
    paths = dict.fromkeys([*one, *other])
    return tuple(
        FigureDifference(path, one.get(path), other.get(path))
        for path in paths
        if (path in one) != (path in other) or one.get(path) != other.get(path)
    )


# --- as bytes -------------------------------------------------------------------------------------------------


def signed_bytes(code: ProtocolCode) -> bytes:
    """What the precinct's key signs: everything in the payload before the signature."""
    return _SIGNED_WITH[code.format] + _unsigned(code)


def encode(code: ProtocolCode) -> str:
    """The text that is printed as a QR code."""
    return PREFIX + to_base45(_unsigned(code) + bytes.fromhex(code.signature))


def _unsigned(code: ProtocolCode) -> bytes:
    flags = _PRACTICE * code.practice | _SEALED * code.sealed
    flags |= _AGAINST_ALL * code.has_against_all | _STATIONARY * code.stationary_counted
    flags |= _DISTRICT * bool(code.district)
    closed = datetime.datetime.fromisoformat(code.closed_at)
    offset = closed.utcoffset() or datetime.timedelta()
    out = bytearray([code.format, flags])
    _put_text(out, code.election)
    _put_number(out, code.precinct)
    _put_text(out, code.contest)
    if code.district:
        _put_number(out, code.district)
    _put_number(out, code.version)
    _put_number(out, code.sheet)
    _put_number(out, (closed - _EPOCH) // datetime.timedelta(minutes=1))
    out.append(_QUARTERS + offset // datetime.timedelta(minutes=15))
    out += bytes.fromhex(code.digest)
    _put_counts(out, code.voter_list)
    kept = [
        value
        for kind, value in zip(BALLOT_FIGURES, code.ballots, strict=True)
        if code.stationary_counted or not _apart(kind)
    ]
    _put_counts(out, kept)
    _put_list(out, code.votes)
    if code.has_against_all:
        _put_counts(out, [code.against_all])
    _put_list(out, code.issued)
    _put_number(out, len(code.boxes))
    for box in code.boxes:
        _put_counts(out, [box.applications, box.signed, box.ballots, box.not_established])
        out.append(int(box.annulled))
    return bytes(out) + bytes.fromhex(code.public)


def _put_number(out: bytearray, number: int) -> None:
    """Seven bits a byte, the lowest first; the highest bit says that more follow."""
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    out.append(number)


def _put_text(out: bytearray, text: str) -> None:
    data = text.encode()
    _put_number(out, len(data))
    out += data


def _put_counts(out: bytearray, counts: Sequence[Counted]) -> None:
    """A figure is one more than it is, so that 0 says: not known."""
    for value in counts:
        _put_number(out, 0 if value is None else value + 1)


def _put_list(out: bytearray, counts: Sequence[Counted]) -> None:
    _put_number(out, len(counts))
    _put_counts(out, counts)


def is_code(text: str) -> bool:
    """Begins as a code of ours, of whatever version: what is then wrong with it is told as of a code."""
    return _BEGINS.match(text) is not None


def decode(text: str) -> ProtocolCode:
    """The code that a text says; exactly one text says it. BadCode for any other text."""
    if not text.startswith("KZP"):
        raise BadCode("not_a_code")
    if not text.startswith(PREFIX):
        raise BadCode("newer_code")
    data = from_base45(text.removeprefix(PREFIX))
    if data is None:
        raise BadCode("damaged_code")
    if not data or data[0] not in _FORMATS:
        raise BadCode("newer_code" if data[:1] > bytes([FORMAT]) else "damaged_code")
    try:
        code = _read(_PayloadReader(data))
    except (ValueError, OverflowError):
        raise BadCode("damaged_code") from None
    if encode(code) != text:
        raise BadCode("damaged_code")
    return code


class _PayloadReader:
    """Takes a payload apart; ValueError where it ends too soon or has a number that nothing of ours has."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def bytes(self, length: int) -> bytes:
        """The next bytes."""
        found = self._data[self._at : self._at + length]
        if len(found) != length:
            raise ValueError("too short")
        self._at += length
        return found

    def byte(self, most: int = 255) -> int:
        """The next byte."""
        found = self.bytes(1)[0]
        if found > most:
            raise ValueError("too large")
        return found

    def number(self, most: int = _MOST_NUMBER) -> int:
        """A number of up to six bytes."""
        value = shift = 0
        while True:
            byte = self.byte()
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                break
            if shift > 42:
                raise ValueError("too long")
        if value > most:
            raise ValueError("too large")
        return value

    def text(self) -> str:
        """A text in UTF-8."""
        return self.bytes(self.number(_MOST_TEXT)).decode()

    def counts(self, how_many: int) -> tuple[Counted, ...]:
        """So many figures."""
        found = (self.number(MAX_COUNT + 1) for _ in range(how_many))
        return tuple(None if value == 0 else value - 1 for value in found)

    def list(self) -> tuple[Counted, ...]:
        """Figures with their number before them."""
        return self.counts(self.number(_MOST_LINES))

    def ended(self) -> bool:
        """Nothing is left."""
        return self._at == len(self._data)


def _read(reader: _PayloadReader) -> ProtocolCode:
    form = reader.byte()
    flags = reader.byte(_PRACTICE | _SEALED | _AGAINST_ALL | _STATIONARY | (_DISTRICT if form > 1 else 0))
    election, precinct, contest = reader.text(), reader.number(), reader.text()
    if not _ELECTION.fullmatch(election) or not _CONTEST.fullmatch(contest):
        raise ValueError("no ids")
    # A district of no number is another way to write none, and not taken: encoded again it is another text.
    district = reader.number(MAX_COUNT) if flags & _DISTRICT else 0
    version, sheet, minutes = reader.number(9_999), reader.number(9_999), reader.number(_MOST_MINUTES)
    quarters = reader.byte(2 * _QUARTERS) - _QUARTERS
    digest = reader.bytes(32).hex()
    voter_list = reader.counts(len(LIST_FIGURES))
    counted = bool(flags & _STATIONARY)
    kept = [reader.counts(1)[0] if counted or not _apart(kind) else None for kind in BALLOT_FIGURES]
    votes = reader.list()
    against_all = reader.counts(1)[0] if flags & _AGAINST_ALL else None
    issued = reader.list()
    boxes = tuple(_read_box(reader) for _ in range(reader.number(_MOST_LINES)))
    public = signature = b""
    if flags & _SEALED:
        public, signature = reader.bytes(PUBLIC_BYTES), reader.bytes(SIGNATURE_BYTES)
        if form > 1 and int.from_bytes(signature[SIGNATURE_BYTES // 2 :]) > _HIGHEST_S:
            raise ValueError("the other s")
    if not reader.ended():
        raise ValueError("too long")
    zone = datetime.timezone(datetime.timedelta(minutes=15 * quarters))
    closed = (_EPOCH + datetime.timedelta(minutes=minutes)).astimezone(zone)
    return ProtocolCode(
        election,
        precinct,
        contest,
        bool(flags & _PRACTICE),
        version,
        sheet,
        closed.isoformat(timespec="minutes"),
        digest,
        voter_list,
        tuple(kept),
        counted,
        votes,
        bool(flags & _AGAINST_ALL),
        against_all,
        issued,
        boxes,
        public.hex(),
        signature.hex(),
        form,
        district,
    )


def _read_box(reader: _PayloadReader) -> BoxCode:
    applications, signed, ballots, not_established = reader.counts(4)
    return BoxCode(applications, signed, ballots, not_established, bool(reader.byte(1)))
