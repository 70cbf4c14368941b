"""The list of contents of a result package (kzpoll-package/1): whose it is, its sheets, its files; and the names of those."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final, Literal

from kzpoll_desktop.domain.code.canonical import canonical_bytes
from kzpoll_desktop.domain.ground.decode import (
    Raw,
    boolean,
    each,
    identifier,
    keyed,
    local_text,
    number,
    one_of,
    parse,
    text,
    unique,
)
from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.domain.ground.local_text import LocalText

FORMAT: Final = "kzpoll-package/1"
SUFFIX: Final = ".kzresult"
# Of the table of results and the report for others, as this program writes them.
CSV_FORMAT: Final = 1
CDF_FORMAT: Final = 1

MANIFEST: Final = "manifest.json"
README: Final = "README.txt"
ELECTION: Final = "election.json"
RECORD: Final = "record.json"
REGISTER: Final = "register.json"
TABLE: Final = "results.csv"
REPORT: Final = "cdf.json"
CANONICAL: Final = "canonical.json"
PROTOCOL: Final = "protocol.pdf"
SIGNED: Final = "protocol.signed.pdf"
ANNEX: Final = "annex.pdf"
SHEET_PAPERS: Final = (PROTOCOL, SIGNED, ANNEX)
_BEFORE: Final = (README, ELECTION, RECORD)
_AFTER: Final = (REGISTER, TABLE, REPORT)

State = Literal["counts", "voided", "replaced"]
STATES: Final[tuple[State, ...]] = ("counts", "voided", "replaced")
MOST_ENTRIES: Final = 200
MOST_BYTES: Final = 64 * 1024 * 1024
_MOST_NUMBER: Final = 9_999
_MOST_SEQ: Final = 2**40
_DIGEST: Final = re.compile(r"[0-9a-f]{64}")
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[+-][0-9]{2}:[0-9]{2}")
_ACT: Final = re.compile(r"acts/act-[0-9]{2,3}\.pdf")
_MOST_CODE: Final = 8_192
_PLAIN: Final = b"abcdefghijklmnopqrstuvwxyz0123456789_-"


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One sheet of a contest. lost: closed in a file that a backup replaced, so that nothing of it is kept.

    digest, code, short_code: empty of a lost one; sealed: with the precinct's key.
    """

    version: int
    sheet: int
    state: State
    sealed: bool
    lost: bool
    digest: str = ""
    code: str = ""
    short_code: str = ""


@dataclass(frozen=True, slots=True)
class ContestLine:
    """A contest with all its sheets, ascending by version and number; exactly one of them counts."""

    contest: str
    district: int | None
    addressee: LocalText
    sheets: tuple[SheetLine, ...]

    @property
    def counting(self) -> SheetLine:
        """The sheet that counts."""
        return next(one for one in self.sheets if one.state == "counts")


@dataclass(frozen=True, slots=True)
class FileLine:
    """An entry of the archive: its length, and its SHA-256."""

    name: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a package says of itself.

    definition: SHA-256 of the definition's canonical bytes; made: when the entry of the journal was made that it names,
    seq and hash; key: the fingerprint of the key that sealed, empty where none did; files: in the archive's order.
    """

    election: str
    date: str
    definition: str
    precinct: int
    practice: bool
    made: str
    program: str
    seq: int
    hash: str
    key: str
    cdf: int
    csv: int
    contests: tuple[ContestLine, ...]
    files: tuple[FileLine, ...]


# --- names ----------------------------------------------------------------------------------------------------


def encoded(name: str) -> str:
    """An id as it stands in the name of an entry; what is no plain small letter, digit, _ or - is percent-encoded."""
    return "".join(chr(one) if one in _PLAIN else f"%{one:02X}" for one in name.encode())


def file_name(precinct: int, *, practice: bool) -> str:
    """The name of a package: `result-123.kzresult`, `result-123-practice.kzresult`."""
    return f"result-{precinct}{'-practice' if practice else ''}{SUFFIX}"


def sheet_folder(contest: str, version: int, sheet: int) -> str:
    """Where the files of a sheet stand, with the slash at the end."""
    return f"contests/{encoded(contest)}/v{version}-s{sheet}/"


def act_name(place: int) -> str:
    """The entry of an act, counted from 1 in the order of the record."""
    return f"acts/act-{place:02d}.pdf"


def dissent_name(contest: str, member: str) -> str:
    """The entry of a member's dissenting opinion as it goes up with a contest's protocol."""
    return f"acts/dissent-{encoded(contest)}-{encoded(member)}.pdf"


def misplaced(manifest: Manifest, dissents: Sequence[str]) -> str:
    """The first entry that is missing, is not asked for or stands in another place; empty where all are as they are to be.

    dissents: the entries of opinions that there may be, in their order.
    """
    names = [one.name for one in manifest.files]
    wanted = list(_wanted(manifest, names, dissents))
    for place, name in enumerate(wanted):
        if place >= len(names) or names[place] != name:
            return name
    return names[len(wanted)] if len(names) > len(wanted) else ""


def _wanted(manifest: Manifest, names: Sequence[str], dissents: Sequence[str]) -> Iterator[str]:
    """The entries in their order; of those that there may be the ones that there are."""
    there = set(names)
    yield from _BEFORE
    for contest in manifest.contests:
        for sheet in contest.sheets:
            if not sheet.lost:
                folder = sheet_folder(contest.contest, sheet.version, sheet.sheet)
                yield folder + CANONICAL
                yield folder + PROTOCOL
                if folder + SIGNED in there:
                    yield folder + SIGNED
                yield folder + ANNEX
    acts = sum(_ACT.fullmatch(name) is not None for name in names)
    yield from (act_name(place) for place in range(1, acts + 1))
    yield from (name for name in dissents if name in there)
    yield from _AFTER


def is_known_name(name: str) -> bool:
    """A name that an entry of a package may have at all."""
    return name == MANIFEST or name in _BEFORE or name in _AFTER or _KNOWN.fullmatch(name) is not None


_ID: Final = r"(?:[a-z0-9_-]|%[0-9A-F]{2}){1,192}"
_KNOWN: Final = re.compile(
    rf"contests/{_ID}/v[1-9][0-9]{{0,3}}-s[1-9][0-9]{{0,3}}/(?:canonical\.json|protocol\.pdf|protocol\.signed\.pdf|annex\.pdf)"
    rf"|acts/act-[0-9]{{2,3}}\.pdf|acts/dissent-{_ID}-{_ID}\.pdf"
)


# --- as JSON --------------------------------------------------------------------------------------------------


def manifest_bytes(manifest: Manifest) -> bytes:
    """The entry's bytes: canonical JSON."""
    return canonical_bytes(
        {
            "format": FORMAT,
            "election": {"id": manifest.election, "date": manifest.date, "definition": manifest.definition},
            "precinct": manifest.precinct,
            "practice": manifest.practice,
            "made": manifest.made,
            "program": manifest.program,
            "journal": {"seq": manifest.seq, "hash": manifest.hash},
            "key": manifest.key or None,
            "formats": {"cdf": manifest.cdf, "csv": manifest.csv},
            "contests": [_contest_to_json(one) for one in manifest.contests],
            "files": [{"name": one.name, "bytes": one.bytes, "sha256": one.sha256} for one in manifest.files],
        }
    )


def _contest_to_json(one: ContestLine) -> dict[str, Any]:
    above = one.addressee
    return {
        "contest": one.contest,
        "district": one.district,
        "addressee": {"kk": above.kk, "ru": above.ru, "en": above.get("en")},
        "sheets": [
            {
                "version": sheet.version,
                "sheet": sheet.sheet,
                "state": sheet.state,
                "sealed": sheet.sealed,
                "lost": sheet.lost,
                "digest": sheet.digest or None,
                "code": sheet.code or None,
                "short_code": sheet.short_code or None,
            }
            for sheet in one.sheets
        ],
    }


_TOP: Final = frozenset(
    {
        "format",
        "election",
        "precinct",
        "practice",
        "made",
        "program",
        "journal",
        "key",
        "formats",
        "contests",
        "files",
    }
)
_ELECTION: Final = frozenset({"id", "date", "definition"})
_JOURNAL: Final = frozenset({"seq", "hash"})
_FORMATS: Final = frozenset({"cdf", "csv"})
_CONTEST: Final = frozenset({"contest", "district", "addressee", "sheets"})
_SHEET: Final = frozenset({"version", "sheet", "state", "sealed", "lost", "digest", "code", "short_code"})
_FILE: Final = frozenset({"name", "bytes", "sha256"})


def read_manifest(data: bytes) -> Manifest:
    """The list of contents out of its entry; Malformed where it is none, or not written as a program writes it."""
    try:
        tree = parse(data.decode())
    except UnicodeDecodeError:
        raise Malformed("not_json", "", line=1, column=1) from None
    found = manifest_from_json(tree)
    if manifest_bytes(found) != data:
        raise Malformed("not_json", "", line=1, column=1)
    return found


def manifest_from_json(raw: Raw) -> Manifest:
    """The list of contents out of a parsed tree; Malformed with the place of the first thing that does not fit."""
    top = keyed(raw, "", _TOP)
    if top["format"] != FORMAT:
        raise Malformed("unknown_value", "format", value=text(top["format"], "format"), allowed=FORMAT)
    election = keyed(top["election"], "election", _ELECTION)
    journal = keyed(top["journal"], "journal", _JOURNAL)
    formats = keyed(top["formats"], "formats", _FORMATS)
    contests = each(top["contests"], "contests", _contest, 100)
    files = each(top["files"], "files", _file, MOST_ENTRIES)
    unique((one.contest for one in contests), "contests")
    unique((one.name for one in files), "files")
    return Manifest(
        text(election["id"], "election.id", most=64),
        _fits(_DATE, election["date"], "election.date"),
        _digest(election["definition"], "election.definition"),
        number(top["precinct"], "precinct", 1),
        boolean(top["practice"], "practice"),
        _fits(_MOMENT, top["made"], "made"),
        text(top["program"], "program", most=64, one_line=True),
        number(journal["seq"], "journal.seq", 1, _MOST_SEQ),
        _digest(journal["hash"], "journal.hash"),
        "" if top["key"] is None else _digest(top["key"], "key"),
        number(formats["cdf"], "formats.cdf", 1),
        number(formats["csv"], "formats.csv", 1),
        contests,
        files,
    )


def _fits(pattern: re.Pattern[str], raw: Raw, path: str) -> str:
    found = text(raw, path, most=100, one_line=True)
    if pattern.fullmatch(found) is None:
        raise Malformed("unknown_value", path, value=found, allowed=pattern.pattern)
    return found


def _digest(raw: Raw, path: str) -> str:
    return _fits(_DIGEST, raw, path)


def _contest(raw: Raw, path: str) -> ContestLine:
    found = keyed(raw, path, _CONTEST)
    sheets = each(found["sheets"], f"{path}.sheets", _sheet, MOST_ENTRIES)
    if sum(one.state == "counts" for one in sheets) != 1 or not _ascending(sheets):
        raise Malformed("unknown_value", f"{path}.sheets", value=str(len(sheets)), allowed="counts")
    above = local_text(found["addressee"], f"{path}.addressee", english=None, may_be_empty=True)
    district = None if found["district"] is None else number(found["district"], f"{path}.district")
    return ContestLine(identifier(found["contest"], f"{path}.contest"), district, above, sheets)


def _ascending(sheets: Iterable[SheetLine]) -> bool:
    order = [(one.version, one.sheet) for one in sheets]
    return all(one < other for one, other in pairwise(order))


def _sheet(raw: Raw, path: str) -> SheetLine:
    found = keyed(raw, path, _SHEET)
    lost = boolean(found["lost"], f"{path}.lost")
    said = ("digest", "code", "short_code")
    if any((found[name] is None) is not lost for name in said):
        raise Malformed("unknown_value", f"{path}.lost", value=str(lost).lower(), allowed="true, false")
    state = one_of(found["state"], f"{path}.state", STATES)
    if lost and state == "counts":
        raise Malformed("unknown_value", f"{path}.state", value=state, allowed="voided, replaced")
    return SheetLine(
        number(found["version"], f"{path}.version", 1, _MOST_NUMBER),
        number(found["sheet"], f"{path}.sheet", 1, _MOST_NUMBER),
        state,
        boolean(found["sealed"], f"{path}.sealed"),
        lost,
        *(
            ("", "", "")
            if lost
            else (
                _digest(found["digest"], f"{path}.digest"),
                text(found["code"], f"{path}.code", most=_MOST_CODE, one_line=True),
                text(found["short_code"], f"{path}.short_code", most=64, one_line=True),
            )
        ),
    )


def _file(raw: Raw, path: str) -> FileLine:
    found = keyed(raw, path, _FILE)
    name = text(found["name"], f"{path}.name", most=500, one_line=True)
    if not is_known_name(name) or name == MANIFEST:
        raise Malformed("unknown_value", f"{path}.name", value=name, allowed=README)
    return FileLine(
        name,
        number(found["bytes"], f"{path}.bytes", 0, MOST_BYTES),
        _digest(found["sha256"], f"{path}.sha256"),
    )
