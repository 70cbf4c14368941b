"""Spoilt record and definition files, each with the code and the place that must be told; the command is tried on them too."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

from kzpoll_desktop.resources import resource
from tests.shared.places import reached

RECORD: Final = resource("training", "practice.record.json").read_text(encoding="utf-8")
DEFINITION: Final = resource("elections", "majilis-2023-training.json").read_text(encoding="utf-8")
WHOLE: Final = {"record": RECORD, "definition": DEFINITION}

Kind = Literal["record", "definition"]
Tree = dict[str, Any]


@dataclass(frozen=True)
class Spoilt:
    """One kind of spoilt file. place: what the sentence names inside the file, empty where the whole file is meant."""

    name: str
    kind: Kind
    code: str
    place: str
    make: Callable[[Path], object]

    def write(self, folder: Path) -> Path:
        """Make the file in a folder and give its path; a `.json` file, save where its name is the matter."""
        path = folder / f"{self.name}.{self.kind}.json"
        self.make(path)
        return path


# --- ways to spoil --------------------------------------------------------------------------------------------


def changed(kind: Kind, path: str, value: Any) -> bytes:
    """The whole file with one value put in at a place."""
    tree = json.loads(WHOLE[kind])
    inside, last = reached(tree, path)
    inside[last] = value
    return json.dumps(tree, ensure_ascii=False, indent=1).encode()


def removed(kind: Kind, path: str) -> bytes:
    """The whole file without one key."""
    tree = json.loads(WHOLE[kind])
    inside, last = reached(tree, path)
    del inside[last]
    return json.dumps(tree, ensure_ascii=False, indent=1).encode()


def written(kind: Kind, path: str, literal: str) -> bytes:
    """The whole file with a literal put in at a place that Python itself would not write."""
    return changed(kind, path, "@literal@").replace(b'"@literal@"', literal.encode())


def twice(kind: Kind, key: str) -> bytes:
    """The whole file with the first use of a key repeated."""
    text = WHOLE[kind]
    at = text.index(f'"{key}"')
    return f'{text[:at]}"{key}": null, {text[at:]}'.encode()


# --- the table ------------------------------------------------------------------------------------------------

_VOTES = "contests.party_list.votes"

# name: (kind, code, path inside the file, value put there)
_VALUES: Final[dict[str, tuple[Kind, str, str, Any]]] = {
    "count-bool": ("record", "not_a_whole_number", "voter_list.added", True),
    "count-text": ("record", "not_a_whole_number", "contests.party_list.unused", "608"),
    "count-negative": ("record", "out_of_range", "contests.party_list.spoiled", -1),
    "count-too-large": ("record", "out_of_range", f"{_VOTES}.auyl", 100_000),
    "count-list": ("record", "not_a_whole_number", "portable_boxes[0].applications", [19]),
    "issued-bool": ("record", "not_a_whole_number", "contests.party_list.issued_by_member.m2", False),
    "box-float": ("record", "not_a_whole_number", "portable_boxes[1].signed.party_list", 7.0),
    "attendance-text": ("record", "not_a_whole_number", "attendance.media", "one"),
    "turnout-negative": ("record", "out_of_range", "turnout[3].voters", -5),
    "number-null": ("record", "not_a_whole_number", "precinct.number", None),
    "number-zero": ("record", "out_of_range", "precinct.number", 0),
    "format-missing": ("record", "missing_format", "format", None),
    "format-number": ("record", "missing_format", "format", 1),
    "format-newer": ("record", "unknown_version", "format", "kzpoll-record/2"),
    "format-definition": ("record", "unknown_format", "format", "kzpoll-election/1"),
    "election-number": ("record", "not_text", "election", 2023),
    "election-path": ("record", "bad_id", "election", "../majilis-2023"),
    "election-unknown": ("record", "no_definition", "election", "majilis-1999"),
    "precinct-list": ("record", "not_an_object", "precinct", []),
    "commission-object": ("record", "not_a_list", "commission", {}),
    "contests-empty": ("record", "too_few", "contests", {}),
    "boxes-null": ("record", "not_a_list", "portable_boxes", None),
    "kind-unknown": ("record", "unknown_value", "precinct.kind", "usual"),
    "offset-bare": ("record", "bad_offset", "precinct.utc_offset", "6"),
    "district-unknown": ("record", "unknown_district", "precinct.districts.single_mandate", 30),
    "district-of-list": ("record", "unknown_contest", "precinct.districts.party_list", 1),
    "region-english": ("record", "unknown_key", "precinct.region.en", "Almaty"),
    "role-unknown": ("record", "unknown_value", "commission[2].role", "clerk"),
    "name-empty": ("record", "empty_text", "commission[0].name", "  "),
    "name-of-two-lines": ("record", "bad_character", "commission[0].name", "1-мүше\n(оқу)"),
    "name-too-long": ("record", "text_too_long", "commission[0].name", "м" * 201),
    "name-nul": ("record", "bad_character", "commission[1].name", "м\0"),
    "name-turned-round": ("record", "bad_character", "precinct.address.kk", "\u202eмектеп"),
    "member-id-with-dot": ("record", "bad_id", "commission[3].id", "m.4"),
    "member-twice": ("record", "duplicate_id", "commission[6]", {"id": "m1", "name": "М", "role": "member"}),
    "member-extra-key": ("record", "unknown_key", "commission[4].phone", "0"),
    "change-both": (
        "record",
        "role_or_suspended",
        "commission[1].changes",
        [{"from": "08:00", "role": "chair", "suspended": True, "decision": "1"}],
    ),
    "change-not-true": (
        "record",
        "not_true",
        "commission[1].changes",
        [{"from": "08:00", "suspended": False, "decision": "1"}],
    ),
    "change-disorder": (
        "record",
        "wrong_order",
        "commission[1].changes",
        [
            {"from": "12:00", "role": "chair", "decision": "1"},
            {"from": "08:00", "role": "deputy", "decision": "2"},
        ],
    ),
    "time-of-25": ("record", "bad_time", "day.opened", "25:00"),
    "time-without-zero": ("record", "bad_time", "day.voting_ended", "8:00"),
    "report-unknown": ("record", "unknown_report", "turnout[0].at", "09:00"),
    "report-number": ("record", "not_text", "turnout[0].at", 10),
    "report-twice": ("record", "wrong_order", "turnout[1].at", "10:00"),
    "box-member-unknown": ("record", "unknown_member", "portable_boxes[0].members[1]", "m9"),
    "box-member-number": ("record", "not_text", "portable_boxes[0].members[0]", 4),
    "box-contest-unknown": ("record", "unknown_contest", "portable_boxes[0].ballots.maslikhat", 1),
    "box-twice": ("record", "duplicate_id", "portable_boxes[1].id", "P1"),
    "annulled-unknown": ("record", "unknown_contest", "portable_boxes[0].annulled", ["maslikhat"]),
    "contest-unknown": ("record", "unknown_contest", "contests.maslikhat", {}),
    "contest-extra-key": ("record", "unknown_key", "contests.single_mandate.turnout", 1),
    "choice-unknown": ("record", "unknown_choice", f"{_VOTES}.nobody", 1),
    "issuer-unknown": ("record", "unknown_member", "contests.party_list.issued_by_member.m99", 1),
    "counted-number": (
        "record",
        "not_true_or_false",
        "contests.single_mandate.stationary_counted",
        1,
    ),
    "not-counted-with-number": (
        "record",
        "stationary_not_counted",
        "contests.single_mandate.stationary_counted",
        False,
    ),
    "signing-unknown": ("record", "unknown_member", "signing", [{"member": "m0", "status": "signed"}]),
    "signing-status": ("record", "unknown_value", "signing", [{"member": "m1", "status": "yes"}]),
    "act-without-number": ("record", "missing_key", "acts", [{"text": {}, "signed_by": [], "answers": []}]),
    "answer-code": (
        "record",
        "unknown_value",
        "acknowledgements",
        [{"reason": "r", "by": "m1", "answers": [{"code": "X1", "contest": None, "numbers": {}}]}],
    ),
    "answer-key-cyrillic": (
        "record",
        "bad_id",
        "acknowledgements",
        [{"reason": "r", "by": "m1", "answers": [{"code": "W302", "contest": None, "numbers": {"Н": 1}}]}],
    ),
    "record-extra-key": ("record", "unknown_key", "comment", "hello"),
    "definition-newer": ("definition", "unknown_version", "format", "kzpoll-election/2"),
    "definition-record": ("definition", "unknown_format", "format", "kzpoll-record/1"),
    "definition-extra-key": ("definition", "unknown_key", "author", "x"),
    "definition-id-empty": ("definition", "bad_id", "id", ""),
    "definition-id-folder": ("definition", "bad_id", "id", "a/b"),
    "title-number": ("definition", "not_text", "title.kk", 7),
    "date-of-february": ("definition", "bad_date", "date", "2023-02-30"),
    "training-text": ("definition", "not_true_or_false", "training", "yes"),
    "hours-reversed": ("definition", "wrong_order", "hours.close", "06:00"),
    "timezone-unknown": ("definition", "unknown_timezone", "turnout.timezone", "Asia/Nowhere"),
    "timezone-path": ("definition", "unknown_timezone", "turnout.timezone", "../../etc/passwd"),
    "turnout-reversed": ("definition", "wrong_order", "turnout.at", ["12:00", "10:00"]),
    "check-unknown": ("definition", "unknown_value", "second_check", "twice"),
    "scope-unknown": ("definition", "unknown_value", "annulment_scope", "all"),
    "limit-float": ("definition", "not_a_whole_number", "limits.reserve_percent", 1.5),
    "limit-extra": ("definition", "unknown_key", "limits.turnout", 1),
    "contests-none": ("definition", "too_few", "contests", []),
    "contest-id-dot": ("definition", "bad_id", "contests[0].id", "party.list"),
    "contest-id-reserved": ("definition", "reserved_id", "contests[0].id", "turnout"),
    "contest-id-twice": ("definition", "duplicate_id", "contests[1].id", "party_list"),
    "contest-both": ("definition", "choices_or_districts", "contests[0].districts", []),
    "contest-kind": ("definition", "unknown_value", "contests[0].kind", "lottery"),
    "contest-seats-of-plurality": ("definition", "unknown_key", "contests[1].seats", 1),
    "contest-colour": ("definition", "bad_colour", "contests[0].colour", "#12345"),
    "contest-form": ("definition", "not_an_object", "contests[0].form", "form 20"),
    "districts-none": ("definition", "too_few", "contests[1].districts", []),
    "district-number": ("definition", "out_of_range", "contests[1].districts[0].number", 0),
    "choice-id-twice": ("definition", "duplicate_id", "contests[0].choices[1].id", "amanat"),
    "choice-name-text": ("definition", "not_an_object", "contests[0].choices[0].name", "Аманат"),
    "choice-struck-number": ("definition", "not_true_or_false", "contests[0].choices[0].struck_out", 1),
    "row-figure": ("definition", "unknown_value", "protocol.rows[0].figure", "Z"),
    "row-label": ("definition", "missing_key", "protocol.annex[0].label", {"kk": "а"}),
}

# Where the fault is told deeper than the place that was changed.
_DEEPER: Final = {
    "change-both": "commission[1].changes[0]",
    "change-not-true": "commission[1].changes[0].suspended",
    "change-disorder": "commission[1].changes[1].from",
    "annulled-unknown": "portable_boxes[0].annulled[0]",
    "not-counted-with-number": "contests.single_mandate.stationary",
    "signing-unknown": "signing[0].member",
    "signing-status": "signing[0].status",
    "act-without-number": "acts[0].number",
    "answer-code": "acknowledgements[0].answers[0].code",
    "answer-key-cyrillic": "acknowledgements[0].answers[0].numbers.Н",
    "turnout-reversed": "turnout.at[1]",
    "contest-both": "contests[0]",
    "row-label": "protocol.annex[0].label.ru",
    "district-of-list": "precinct.districts.party_list",
    "member-twice": "commission[6]",
    "box-twice": "portable_boxes[1]",
    "contest-id-twice": "contests[1]",
    "choice-id-twice": "contests[0].choices[1]",
}

# name: (kind, path of the key left out)
_MISSING: Final[dict[str, tuple[Kind, str]]] = {
    "without-precinct": ("record", "precinct"),
    "without-voter-list": ("record", "voter_list"),
    "without-excluded": ("record", "voter_list.excluded"),
    "without-district": ("record", "precinct.districts.single_mandate"),
    "without-choice": ("record", "contests.single_mandate.votes.c08"),
    "without-against-all": ("record", "contests.party_list.against_all"),
    "without-box-signed": ("record", "portable_boxes[0].signed"),
    "without-member-name": ("record", "commission[5].name"),
    "without-limits": ("definition", "limits"),
    "without-limit": ("definition", "limits.invalid_percent"),
    "without-seats": ("definition", "contests[0].seats"),
    "without-english-title": ("definition", "title.en"),
    "without-choices-of-district": ("definition", "contests[1].districts[0].choices"),
}

# name: (kind, code, path, literal as it stands in the file)
_LITERALS: Final[dict[str, tuple[Kind, str, str, str]]] = {
    "count-3.0": ("record", "not_a_whole_number", "contests.party_list.received", "3.0"),
    "count-1e3": ("record", "not_a_whole_number", "contests.party_list.received", "1e3"),
    "count-nan": ("record", "not_a_whole_number", "contests.party_list.received", "NaN"),
    "count-infinity": ("record", "not_a_whole_number", "voter_list.added", "-Infinity"),
    "count-1e999": ("record", "not_a_whole_number", "voter_list.added", "1e999"),
    "count-4000-digits": ("record", "out_of_range", "voter_list.added", "7" * 4000),
    "half-a-character": ("record", "bad_character", "commission[0].name", r'"\ud83d"'),
    "half-a-character-in-key": (
        "record",
        "unknown_key",
        "precinct.region",
        r'{"kk": "", "ru": "", "\ud83d": ""}',
    ),
    "definition-nan": ("definition", "not_a_whole_number", "limits.precinct_voters", "NaN"),
    "definition-duplicate-deep": (
        "definition",
        "duplicate_key",
        "contests[0].choices[0].name",
        '{"kk": "а", "kk": "б", "ru": "в"}',
    ),
    "duplicate-choice": ("record", "duplicate_key", _VOTES, '{"amanat": 1, "amanat": 2}'),
}

# name: (kind, code, place, bytes of the file)
_BYTES: Final[dict[str, tuple[Kind, str, str, bytes]]] = {
    "nothing": ("record", "empty_file", "", b""),
    "only-spaces": ("record", "empty_file", "", b" \n \n"),
    "only-byte-order-mark": ("record", "empty_file", "", b"\xef\xbb\xbf"),
    "not-json": ("record", "not_json", "1", b"precinct;voters\n123;1848\n"),
    "comma-at-the-end": ("record", "not_json", "2", b'{"format": "kzpoll-record/1",\n}'),
    "two-records": ("record", "not_json", "", (RECORD.rstrip() + "\n" + RECORD).encode()),
    "cut-off": ("record", "cut_off", "", RECORD.encode()[:1500].decode(errors="ignore").encode()),
    "cut-off-in-text": ("record", "cut_off", "1", b'{"format": "kzpoll-rec'),
    "utf-16": ("record", "utf16", "", RECORD.encode("utf-16")),
    "windows-1251": ("record", "not_utf8", "", changed("record", "precinct.region.ru", "ж").replace("ж".encode(), b"\xe6")),
    "nul-bytes": ("record", "not_json", "1", bytes(512)),
    "list": ("record", "not_an_object", "", b"[]"),
    "text": ("record", "not_an_object", "", b'"kzpoll-record/1"'),
    "number-of-5000-digits": ("record", "number_too_long", "1", b'{"format": ' + b"9" * 5000 + b"}"),
    "deep-lists": ("record", "too_deep", "1", b"[" * 100_000),
    "deep-objects": ("record", "too_deep", "1", b'{"a":' * 100_000),
    "deep-inside": ("record", "too_deep", "", written("record", "precinct.region", "[" * 900 + "]" * 900)),
    "key-twice": ("record", "duplicate_key", "election", twice("record", "election")),
    "too-large": ("record", "too_large", "", b" " * 4_000_001),
    "definition-nothing": ("definition", "empty_file", "", b""),
    "definition-cut-off": ("definition", "cut_off", "", DEFINITION.encode()[:3000].decode(errors="ignore").encode()),
    "definition-utf-16": ("definition", "utf16", "", DEFINITION.encode("utf-16-be").join([b"\xfe\xff", b""])),
    "definition-list": ("definition", "not_an_object", "", b"[1, 2]"),
    "definition-deep": ("definition", "too_deep", "1", b'{"a":[' * 50_000),
    "definition-key-twice": ("definition", "duplicate_key", "law", twice("definition", "law")),
    "definition-too-large": ("definition", "too_large", "", b" " * 4_000_001),
}  # fmt: skip


def _loop(path: Path) -> None:
    path.symlink_to(path.name)


def _device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _nothing(path: Path) -> None:
    """There is no such file."""


# name: (kind, code, how it is made)
_DISK: dict[str, tuple[Kind, str, Callable[[Path], object]]] = {
    "absent": ("record", "not_found", _nothing),
    "folder": ("record", "is_a_folder", lambda path: path.mkdir()),
    "definition-absent": ("definition", "not_found", _nothing),
    "definition-folder": ("definition", "is_a_folder", lambda path: path.mkdir()),
}
if os.name == "posix":
    _DISK |= {
        "link-to-itself": ("record", "link_loop", _loop),
        "device": ("record", "not_a_file", _device),
        "pipe": ("record", "not_a_file", os.mkfifo),
        "definition-device": ("definition", "not_a_file", _device),
    }


def _writer(data: bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(data)


def _table() -> Iterator[Spoilt]:
    for name, (kind, code, path, value) in _VALUES.items():
        yield Spoilt(name, kind, code, _DEEPER.get(name, path), _writer(changed(kind, path, value)))
    for name, (kind, path) in _MISSING.items():
        yield Spoilt(name, kind, "missing_key", path, _writer(removed(kind, path)))
    for name, (kind, code, path, literal) in _LITERALS.items():
        yield Spoilt(name, kind, code, path, _writer(written(kind, path, literal)))
    for name, (kind, code, place, data) in _BYTES.items():
        yield Spoilt(name, kind, code, place, _writer(data))
    for name, (kind, code, make) in _DISK.items():
        yield Spoilt(name, kind, code, "", make)


SPOILT: Final = tuple(_table())
