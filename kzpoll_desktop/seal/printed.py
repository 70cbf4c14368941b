"""The printed part of a sealed paper: read strictly, written anew, and every object of it in exactly one place it may have."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from kzpoll_desktop.seal.objects import (
    Dictionary,
    Name,
    NotOurs,
    Number,
    Reference,
    Text,
    Value,
    as_printed,
    extent,
    read_value,
    table,
    whole,
)

_BEGIN: Final = b"%PDF-1.3\n%\x93\x8c\x8b\x9e ReportLab Generated PDF document (opensource)\n"
_MOST_OBJECTS: Final = 1_000
# Bytes of all objects of a part without their streams: more would only keep a reader busy.
MOST_WRITTEN: Final = 600_000
_STREAM: Final = b"\nstream\n"
_END_OF_STREAM: Final = b"endstream\nendobj\n"
_END: Final = b"\nendobj\n"
_TRAILER: Final = re.compile(
    rb"trailer\n<<\n/ID \n\[<([0-9a-f]{32})><\1>\]\n% ReportLab generated PDF document -- digest \(opensource\)\n\n"
    rb"/Info ([1-9][0-9]{0,3}) 0 R\n/Root ([1-9][0-9]{0,3}) 0 R\n/Size ([1-9][0-9]{0,3})\n>>\n"
    rb"startxref\n([1-9][0-9]{0,9})\n%%EOF\n"
)


@dataclass(frozen=True, slots=True)
class Printed:
    """What was printed. identity: the file's, 32 hexadecimal digits; pages: their numbers in order; end: where it ends.

    streams: from where to where those of objects stand.
    """

    objects: Mapping[int, Dictionary]
    info: int
    root: int
    size: int
    identity: bytes
    table_at: int
    end: int
    pages: tuple[int, ...]
    streams: Mapping[int, tuple[int, int]]


def read_printed(data: bytes) -> Printed:
    """The printed part with which the bytes begin; NotOurs where it is not to the byte what the printer writes."""
    if not data.startswith(_BEGIN):
        raise NotOurs("begin")
    at, spent = len(_BEGIN), 0
    objects: dict[int, Dictionary] = {}
    streams: dict[int, tuple[int, int]] = {}
    offsets: dict[int, int] = {}
    while data.startswith(b"%d 0 obj\n" % (len(objects) + 1), at):
        one = len(objects) + 1
        if one > _MOST_OBJECTS:
            raise NotOurs("objects")
        offsets[one] = at
        objects[one], at, stream = _object(data, one, at)
        spent += extent(data, offsets[one]) - offsets[one]
        if spent > MOST_WRITTEN:
            raise NotOurs("objects")
        if stream is not None:
            streams[one] = stream
    expected = table(offsets)
    if not data.startswith(expected, at):
        raise NotOurs("table")
    match = _TRAILER.match(data, at + len(expected))
    if match is None:
        raise NotOurs("trailer")
    info, root, size, table_at = (int(match[place]) for place in range(2, 6))
    if size != len(objects) + 1 or table_at != at:
        raise NotOurs("trailer")
    pages = _Roles(objects, set(streams)).pages(root, info)
    return Printed(objects, info, root, size, match[1], at, match.end(), pages, streams)


def _object(data: bytes, one: int, at: int) -> tuple[Dictionary, int, tuple[int, int] | None]:
    """An object, where it ends, and where its stream stands, which is exactly as long as it says."""
    at += len(b"%d 0 obj\n" % one)
    end = extent(data, at)
    written = data[at:end]
    value, _ = read_value(written, 0)
    if not isinstance(value, dict) or as_printed(value) != written:
        raise NotOurs("object")
    if data.startswith(_END, end):
        return value, end + len(_END), None
    if not data.startswith(_STREAM, end):
        raise NotOurs("object")
    begin = end + len(_STREAM)
    end = begin + whole(value.get(b"Length"))
    if not data.startswith(_END_OF_STREAM, end):
        raise NotOurs("stream")
    return value, end + len(_END_OF_STREAM), (begin, end)


# --- roles ----------------------------------------------------------------------------------------------------

RoleCheck = Callable[["_Roles", Value], bool]


def _is(expected: Value) -> RoleCheck:
    return lambda _roles, value: value == expected


def _kind(kind: type) -> RoleCheck:
    return lambda _roles, value: isinstance(value, kind)


def _numbers(how_many: int | None = None) -> RoleCheck:
    def check(_roles: _Roles, value: Value) -> bool:
        if not isinstance(value, tuple) or not all(isinstance(one, Number) for one in value):
            return False
        return how_many is None or len(value) == how_many

    return check


def _to(role: str) -> RoleCheck:
    return lambda roles, value: isinstance(value, Reference) and roles.take(value.number, role)


def _all_to(role: str) -> RoleCheck:
    def check(roles: _Roles, value: Value) -> bool:
        return isinstance(value, tuple) and all(_to(role)(roles, one) for one in value)

    return check


_FONTS: Final = (b"Font", b"ProcSet")
_DRAWN: Final = b"FormXob.stamp1"
_UNMOVED: Final = tuple(Number(one) for one in (b"1", b"0", b"0", b"1", b"0", b"0"))
_PROCEDURES: Final = tuple(Name(one) for one in (b"PDF", b"Text", b"ImageB", b"ImageC", b"ImageI"))


def _resources(roles: _Roles, value: Value) -> bool:
    """Fonts, and on a page the one drawing that stands on all of them, since papers have the code drawn once."""
    if not isinstance(value, dict) or list(value) not in ([*_FONTS], [*_FONTS, b"XObject"]):
        return False
    fonts = value[b"ProcSet"] == _PROCEDURES and _to("fonts")(roles, value[b"Font"])
    return fonts and (b"XObject" not in value or _drawing(roles, value[b"XObject"]))


def _drawing(roles: _Roles, value: Value) -> bool:
    return isinstance(value, dict) and list(value) == [_DRAWN] and _to("drawing")(roles, value[_DRAWN])


def _own_resources(roles: _Roles, value: Value) -> bool:
    """Of what is drawn once: nothing is drawn in it in its turn."""
    return isinstance(value, dict) and list(value) == [*_FONTS] and _resources(roles, value)


_NAME, _NUMBER, _TEXT = _kind(Name), _kind(Number), _kind(Text)
# role -> key -> what stands there; every key has to be there, and no other may.
_ROLES: Final[Mapping[str, Mapping[bytes, RoleCheck]]] = {
    "catalog": {
        b"Lang": _TEXT,
        b"PageMode": _is(Name(b"UseNone")),
        b"Pages": _to("pages"),
        b"Type": _is(Name(b"Catalog")),
    },
    "info": {
        b"Author": _TEXT,
        b"CreationDate": _TEXT,
        b"Creator": _TEXT,
        b"Keywords": _TEXT,
        b"ModDate": _TEXT,
        b"Producer": _TEXT,
        b"Subject": _TEXT,
        b"Title": _TEXT,
        b"Trapped": _is(Name(b"False")),
    },
    "pages": {b"Count": _NUMBER, b"Kids": _all_to("page"), b"Type": _is(Name(b"Pages"))},
    "page": {
        b"Contents": _to("content"),
        b"MediaBox": _numbers(4),
        b"Parent": _to("pages"),
        b"Resources": _resources,
        b"Rotate": _is(Number(b"0")),
        b"Trans": _is({}),
        b"Type": _is(Name(b"Page")),
    },
    "font": {
        b"BaseFont": _NAME,
        b"FirstChar": _NUMBER,
        b"FontDescriptor": _to("descriptor"),
        b"LastChar": _NUMBER,
        b"Name": _NAME,
        b"Subtype": _is(Name(b"TrueType")),
        b"ToUnicode": _to("letters"),
        b"Type": _is(Name(b"Font")),
        b"Widths": _numbers(),
    },
    "descriptor": {
        **dict.fromkeys((b"Ascent", b"CapHeight", b"Descent", b"Flags"), _NUMBER),
        b"FontBBox": _numbers(4),
        b"FontFile2": _to("file"),
        b"FontName": _NAME,
        **dict.fromkeys((b"ItalicAngle", b"MissingWidth", b"StemV"), _NUMBER),
        b"Type": _is(Name(b"FontDescriptor")),
    },
    "content": {b"Length": _NUMBER},
    "drawing": {
        b"BBox": _numbers(4),
        b"FormType": _is(Number(b"1")),
        b"Length": _NUMBER,
        b"Matrix": _is(_UNMOVED),
        b"Resources": _own_resources,
        b"Subtype": _is(Name(b"Form")),
        b"Type": _is(Name(b"XObject")),
    },
    "letters": {b"Length": _NUMBER},
    "file": {b"Length": _NUMBER, b"Length1": _NUMBER},
}
_STREAMS: Final = ("content", "drawing", "letters", "file")
_FONT: Final = re.compile(rb"F[0-9]{1,3}\+[0-9]{1,3}")


class _Roles:
    """Gives every object its one role, from the catalog on."""

    def __init__(self, objects: Mapping[int, Dictionary], streams: set[int]) -> None:
        self._objects, self._streams = objects, streams
        self._roles: dict[int, str] = {}

    def pages(self, root: int, info: int) -> tuple[int, ...]:
        """The pages' numbers; NotOurs where an object is out of its place, or nothing leads to it."""
        placed = self.take(root, "catalog") and self.take(info, "info")
        if not placed or set(self._roles) != set(self._objects):
            raise NotOurs("roles")
        (tree,) = (self._objects[one] for one, role in self._roles.items() if role == "pages")
        kids = tree[b"Kids"]
        assert isinstance(kids, tuple)  # as its role has it
        found = tuple(one.number for one in kids if isinstance(one, Reference))
        if not found or len(set(found)) != len(found) or whole(tree[b"Count"]) != len(found):
            raise NotOurs("pages")
        return found

    def take(self, one: int, role: str) -> bool:
        """Whether the object may have this role."""
        if one in self._roles or one not in self._objects:
            return self._roles.get(one) == role
        self._roles[one] = role
        value = self._objects[one]
        if (one in self._streams) != (role in _STREAMS):
            return False
        if role == "fonts":
            return all(_FONT.fullmatch(key) and _to("font")(self, to) for key, to in value.items())
        keys = _ROLES[role]
        return list(value) == list(keys) and all(check(self, value[key]) for key, check in keys.items())
