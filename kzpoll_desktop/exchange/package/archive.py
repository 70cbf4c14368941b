"""The archive of a result package: a ZIP that is written in exactly one way, and read as nothing else.

Nothing is ever unpacked: entries are stored, and their places follow from the list of contents that comes first. Whatever
is not byte for byte what would be written of these entries is named; what other ZIP archives have is refused by name too.
"""

from __future__ import annotations

import stat
import struct
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Final

from kzpoll_desktop.domain.code.canonical import sha256
from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.domain.ground.said import Trouble
from kzpoll_desktop.domain.ground.shown import shown, shown_ends
from kzpoll_desktop.domain.package.manifest import (
    MANIFEST,
    MOST_BYTES,
    MOST_ENTRIES,
    Manifest,
    is_known_name,
    read_manifest,
)

LOCAL: Final = b"PK\x03\x04"
_CENTRAL: Final = b"PK\x01\x02"
_END: Final = b"PK\x05\x06"
# What is named where the end of the archive is not as it is written.
END: Final = "END"
# Of every entry: needs 2.0, names in UTF-8, stored, 1980-01-01 00:00.
_NEEDS, _FLAGS, _STORED, _TIME, _DATE = 20, 0x0800, 0, 0, 0x21
_MADE_BY: Final = 3 << 8 | 20
_ATTRIBUTES: Final = (stat.S_IFREG | 0o644) << 16
_LOCAL: Final = struct.Struct("<4s5H3I2H")
_CENTRAL_HEAD: Final = struct.Struct("<4s6H3I5H2I")
_END_HEAD: Final = struct.Struct("<4s4H2IH")
# The end of a ZIP may have a comment behind it; ours has none.
_MOST_COMMENT: Final = 65_535
_ENCRYPTED: Final = 1
_ARCHIVES: Final = (".zip", ".kzresult", ".7z", ".rar", ".tar", ".gz", ".xz", ".bz2")


@dataclass(frozen=True, slots=True)
class Opened:
    """What an archive holds. manifest: None where it could not be read; files: by name, where nothing is wrong with it."""

    manifest: Manifest | None
    files: Mapping[str, bytes] = field(default_factory=dict)
    troubles: tuple[Trouble, ...] = ()


# --- writing --------------------------------------------------------------------------------------------------


def archive(files: Sequence[tuple[str, bytes]]) -> bytes:
    """The bytes of an archive of these entries, in this order; ValueError where it is more than a package may be."""
    if len(files) > MOST_ENTRIES or sum(len(data) for _, data in files) > MOST_BYTES:
        raise ValueError("too much for a package")
    body, directory = bytearray(), bytearray()
    for name, data in files:
        directory += _central(name, data, len(body))
        body += _local(name, data) + data
    return bytes(body + directory) + _end(len(files), len(directory), len(body))


def _local(name: str, data: bytes) -> bytes:
    encoded = name.encode()
    size, crc = len(data), zlib.crc32(data)
    head = _LOCAL.pack(LOCAL, _NEEDS, _FLAGS, _STORED, _TIME, _DATE, crc, size, size, len(encoded), 0)
    return head + encoded


def _central(name: str, data: bytes, at: int) -> bytes:
    encoded = name.encode()
    size, crc = len(data), zlib.crc32(data)
    head = _CENTRAL_HEAD.pack(
        _CENTRAL, _MADE_BY, _NEEDS, _FLAGS, _STORED, _TIME, _DATE, crc, size, size, len(encoded), 0, 0, 0, 0,
        _ATTRIBUTES, at,
    )  # fmt: skip
    return head + encoded


def _end(entries: int, size: int, at: int) -> bytes:
    return _END_HEAD.pack(_END, 0, 0, entries, entries, size, at, 0)


# --- reading --------------------------------------------------------------------------------------------------


def looks_like_archive(data: bytes) -> bool:
    """It begins or ends as a ZIP does."""
    return data.startswith((LOCAL, _END)) or data[-_END_HEAD.size :].startswith(_END)


def open_archive(data: bytes) -> Opened:
    """The entries of a package, or all that is wrong with it, each with the entry; nothing is raised."""
    manifest = _manifest(data)
    if isinstance(manifest, Manifest):
        files: dict[str, bytes] = {}
        found = list(_exact(data, manifest, files))
        if not found:
            return Opened(manifest, files)
        names = (MANIFEST, *(one.name for one in manifest.files))
        return Opened(manifest, {}, tuple(_hostile(data, names)) or tuple(found))
    return Opened(None, {}, tuple(_hostile(data, ())) or (manifest,))


def _manifest(data: bytes) -> Manifest | Trouble:
    """The list of contents, the first entry; or why it cannot be read."""
    name = MANIFEST.encode()
    begins = _LOCAL.size + len(name)
    if len(data) < begins:
        return _trouble("package_cut_off", MANIFEST)
    head = _LOCAL.unpack_from(data)
    size = head[7]
    text = data[begins : begins + size]
    if data[:begins] != _local(MANIFEST, text):
        if len(text) < size <= MOST_BYTES and data[_LOCAL.size : begins] == name:
            return _trouble("package_cut_off", MANIFEST)
        ours = data[_LOCAL.size : begins] == name or name in data[-_MOST_COMMENT:]
        return _trouble("package_changed", MANIFEST) if ours else Trouble("not_a_package")
    try:
        return read_manifest(text)
    except Malformed as bad:
        if bad.path == "format":
            return _trouble("package_newer", MANIFEST)
        return _trouble("package_not_read", MANIFEST, place=shown(bad.path) or "–")


def _exact(data: bytes, manifest: Manifest, files: dict[str, bytes]) -> Iterator[Trouble]:
    """Every entry whose bytes are not exactly where and as the list of contents has them; the others go into files."""
    if len(manifest.files) >= MOST_ENTRIES:
        yield _trouble("package_too_many", MANIFEST, most=MOST_ENTRIES)
        return
    if sum(one.bytes for one in manifest.files) > MOST_BYTES:
        yield _trouble("package_too_large", MANIFEST, most=MOST_BYTES >> 20)
        return
    begins = _LOCAL.size + len(MANIFEST)
    first = data[begins : begins + _LOCAL.unpack_from(data)[7]]
    placed: list[tuple[str, bytes, int]] = [(MANIFEST, first, 0)]
    files[MANIFEST] = first
    at = begins + len(first)
    changed: set[str] = set()
    for line in manifest.files:
        begins = at + _LOCAL.size + len(line.name.encode())
        content = data[begins : begins + line.bytes]
        if len(content) < line.bytes or len(data) < begins:
            yield _trouble("package_cut_off", line.name)
            return
        if sha256(content) != line.sha256 or data[at:begins] != _local(line.name, content):
            changed.add(line.name)
            yield _trouble("package_changed", line.name)
        files[line.name] = content
        placed.append((line.name, content, at))
        at = begins + line.bytes
    yield from _directory(data, placed, at, changed)


def _directory(
    data: bytes, placed: Sequence[tuple[str, bytes, int]], begins: int, changed: set[str]
) -> Iterator[Trouble]:
    """The list at the end of the archive; changed: entries that were named already, whose checksum it has."""
    at = begins
    for name, content, place in placed:
        wanted = _central(name, content, place)
        if len(data) < at + len(wanted):
            yield _trouble("package_cut_off", name)
            return
        if data[at : at + len(wanted)] != wanted and name not in changed:
            yield _trouble("package_changed", name)
        at += len(wanted)
    end = _end(len(placed), at - begins, begins)
    if len(data) < at + len(end):
        yield _trouble("package_cut_off", END)
    elif data[at : at + len(end)] != end:
        yield _trouble("package_changed", END)
    elif len(data) > at + len(end):
        yield _trouble("package_more", END)


def _trouble(code: str, entry: str, **params: str | int) -> Trouble:
    return Trouble(code, {"entry": shown_ends(entry) or "–", **params})


# --- what other archives have ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Listed:
    """An entry as the list at the end of a ZIP has it."""

    name: bytes
    flags: int
    method: int
    packed: int
    size: int
    mode: int
    at: int


def _hostile(data: bytes, names: Sequence[str]) -> Iterator[Trouble]:
    """What no package has, by the list at the end; at most one for each entry.

    names: of the entries by their places, where they are known: what is told of an entry is told by its own name.
    """
    listed = _listed(data)

    def called(place: int) -> str:
        return names[place] if place < len(names) else listed[place].name.decode("utf-8", "replace")

    if len(listed) > MOST_ENTRIES:
        yield _trouble("package_too_many", called(MOST_ENTRIES), most=MOST_ENTRIES)
        return
    for place, total in enumerate(accumulate(one.size for one in listed)):
        if total > MOST_BYTES:
            yield _trouble("package_too_large", called(place), most=MOST_BYTES >> 20)
            return
    seen: set[bytes] = set()
    for place, one in enumerate(listed):
        code = _objection(one, data) or ("package_twice" if one.name.lower() in seen else "")
        if code:
            yield _trouble(code, called(place))
        seen.add(one.name.lower())


def _objection(one: _Listed, data: bytes) -> str:
    """The code of what no entry of a package is; empty where there is nothing of that."""
    try:
        name = one.name.decode()
    except UnicodeDecodeError:
        return "package_bad_name"
    parts = name.replace("\\", "/").split("/")
    if "\\" in name or "\0" in name or ":" in name or not all(parts) or {".", ".."} & set(parts):
        return "package_bad_name"
    if stat.S_IFMT(one.mode) not in (0, stat.S_IFREG):
        return "package_link"
    begins = one.at + _LOCAL.size + len(one.name)
    if name.lower().endswith(_ARCHIVES) or data[begins : begins + min(4, one.packed)] == LOCAL:
        return "package_nested"
    if one.method != _STORED or one.packed != one.size or one.flags & _ENCRYPTED:
        return "package_compressed"
    return "" if is_known_name(name) else "package_unknown_entry"


def _listed(data: bytes) -> list[_Listed]:
    """The entries that a ZIP lists, one more than a package may have at most; empty where there is no such list."""
    found: list[_Listed] = []
    end = data.rfind(_END, max(0, len(data) - _END_HEAD.size - _MOST_COMMENT))
    if end < 0 or end + _END_HEAD.size > len(data):
        return found
    at = _END_HEAD.unpack_from(data, end)[6]
    while at + _CENTRAL_HEAD.size <= end and data[at : at + 4] == _CENTRAL and len(found) <= MOST_ENTRIES:
        head = _CENTRAL_HEAD.unpack_from(data, at)
        flags, method, packed, size = head[3], head[4], head[8], head[9]
        length, extra, comment, attributes, place = head[10], head[11], head[12], head[15], head[16]
        name = data[at + _CENTRAL_HEAD.size : at + _CENTRAL_HEAD.size + length]
        mode = attributes >> 16 if head[1] >> 8 == 3 else 0
        found.append(_Listed(name, flags, method, packed, size, mode, place))
        at += _CENTRAL_HEAD.size + length + extra + comment
    return found
