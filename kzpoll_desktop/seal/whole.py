"""A sealed paper of form 2: one revision, written by the program from its values, and read by writing it from them again."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from kzpoll_desktop.seal.objects import (
    Dictionary,
    Name,
    NotOurs,
    Number,
    Reference,
    Text,
    Value,
    extent,
    number,
    read_value,
    whole,
)
from kzpoll_desktop.seal.printed import MOST_WRITTEN, Printed
from kzpoll_desktop.seal.revisions import (
    LATER_ROOM,
    SEAL_ROOM,
    PendingSignature,
    Revision,
    an_object,
    field,
    revision,
    short_digest,
    signature_at,
    trailer,
)

BEGIN: Final = b"%PDF-2.0\n%\xe2\xe3\xcf\xd3\n"
SEAL_FIELD: Final = "seal"
ABOVE: Final = "signature"
# What the name of a drawing on the pages is in their contents.
DRAWN: Final = b"FormXob.stamp1"
_FORM: Final = 2
_CATALOG, _INFO, _PAGES, _FIELDS = 1, 2, 3, 4
_OF_A_FONT: Final = 4
_OF_A_PAGE: Final = 2
_MOST_OBJECTS: Final = 1_000
_MOST_UNPACKED: Final = 4_000_000
_MOST_UNPACKED_OF_ALL: Final = 12_000_000
_A4: Final = tuple(Number(side) for side in (b"0", b"0", b"595.276", b"841.89"))
_STREAM, _END_OF_STREAM, _END = b"\nstream\n", b"\nendstream\nendobj\n", b"\nendobj\n"
_TEXTS: Final = (b"Title", b"Subject", b"Keywords")
_SIZES: Final = (b"Ascent", b"CapHeight", b"Descent", b"Flags", b"ItalicAngle", b"MissingWidth", b"StemV")


@dataclass(frozen=True, slots=True)
class Font:
    """A font with the letters that are used. key: its name in contents; letters, file: as they are packed.

    widths: of letters from 0 on, in thousandths; sizes: as _SIZES; long: of the file when it is unpacked.
    """

    key: bytes
    name: Name
    widths: tuple[Value, ...]
    sizes: tuple[Value, ...]
    box: tuple[Value, ...]
    letters: bytes
    file: bytes
    long: int


@dataclass(frozen=True, slots=True)
class PaperValues:
    """The values from which a paper is written. texts: title, who closed it, the code; fields: of members, by their ids.

    drawing: the printed code, as it is packed; side: how wide and high it is; pages: their contents, as they are packed.
    """

    language: Text
    texts: tuple[Text, ...]
    fields: tuple[str, ...]
    moment: bytes
    fonts: tuple[Font, ...]
    drawing: bytes
    side: Number
    pages: tuple[bytes, ...]

    @property
    def empty(self) -> Mapping[str, int]:
        """The fields for members by their whole names, and their objects."""
        return {f"{ABOVE}.{name}": _FIELDS + 2 + place for place, name in enumerate(self.fields)}

    @property
    def signature(self) -> int:
        """The object of the seal."""
        return _FIELDS + 2 + (1 + len(self.fields) if self.fields else 0)

    @property
    def size(self) -> int:
        """One more than the last object."""
        return self._first_page + _OF_A_PAGE * len(self.pages)

    @property
    def _first_font(self) -> int:
        return self.signature + 3

    @property
    def _first_page(self) -> int:
        return self._first_font + _OF_A_FONT * len(self.fonts)

    def field(self, name: str, signed: int = 0) -> Dictionary:
        """A member's field by its whole name, empty or with its signature."""
        own = name.removeprefix(f"{ABOVE}.")
        return field(own, self._first_page, above=_FIELDS + 1, signed=signed)

    def written(self, contents: bytes) -> tuple[Revision, bytes]:
        """The paper with the digits of its container, and the identity of the file."""
        objects = {place: an_object(place, *one) for place, one in self._objects().items()}
        identity = short_digest(*(objects[place] for place in sorted(objects)))
        one = PendingSignature(self.signature, self.moment, contents, seals=True)
        return revision(0, BEGIN, objects, one, trailer(self.size, identity, identity)), identity

    def _objects(self) -> dict[int, tuple[Dictionary, bytes | None]]:
        """Every object but the seal, with its stream."""
        found: dict[int, tuple[Dictionary, bytes | None]] = {
            _CATALOG: (self._catalog(), None),
            _INFO: (self._info(), None),
            _FIELDS: (self._form(), None),
        }
        pages = range(self._first_page, self.size, _OF_A_PAGE)
        kids = tuple(Reference(one) for one in pages)
        found[_PAGES] = {b"Type": Name(b"Pages"), b"Kids": kids, b"Count": number(len(kids))}, None
        if self.fields:
            names = tuple(Reference(one) for one in self.empty.values())
            found[_FIELDS + 1] = {b"T": Text(ABOVE.encode()), b"Kids": names}, None
            found |= {place: (self.field(name), None) for name, place in self.empty.items()}
        found[self.signature - 1] = field(SEAL_FIELD, self._first_page, signed=self.signature), None
        fonts: Dictionary = {
            one.key: Reference(self._first_font + _OF_A_FONT * place) for place, one in enumerate(self.fonts)
        }
        drawn: Dictionary = {DRAWN: Reference(self.signature + 2)}
        found[self.signature + 1] = {b"Font": fonts, b"XObject": drawn}, None
        found[self.signature + 2] = self._drawing()
        for place, one in enumerate(self.fonts):
            found |= _font(one, self._first_font + _OF_A_FONT * place)
        for place, content in zip(pages, self.pages, strict=True):
            found[place] = self._page(place), None
            found[place + 1] = _packed(content), content
        return found

    def _catalog(self) -> Dictionary:
        return {
            b"Type": Name(b"Catalog"),
            b"Pages": Reference(_PAGES),
            b"AcroForm": Reference(_FIELDS),
            b"Perms": {b"DocMDP": Reference(self.signature)},
            b"Lang": self.language,
        }

    def _info(self) -> Dictionary:
        return {
            **dict(zip(_TEXTS, self.texts, strict=True)),
            b"Author": Text(b"kzpoll"),
            b"Producer": Text(b"kzpoll"),
            b"KZP": number(_FORM),
        }

    def _form(self) -> Dictionary:
        above = (Reference(_FIELDS + 1),) if self.fields else ()
        return {b"Fields": (*above, Reference(self.signature - 1)), b"SigFlags": Number(b"3")}

    def _drawing(self) -> tuple[Dictionary, bytes]:
        zero = Number(b"0")
        about = {
            b"Type": Name(b"XObject"),
            b"Subtype": Name(b"Form"),
            b"BBox": (zero, zero, self.side, self.side),
            b"Resources": {},
            **_packed(self.drawing),
        }
        return about, self.drawing

    def _page(self, place: int) -> Dictionary:
        notes = tuple(Reference(one) for one in (*self.empty.values(), self.signature - 1))
        return {
            b"Type": Name(b"Page"),
            b"Parent": Reference(_PAGES),
            b"MediaBox": _A4,
            b"Resources": Reference(self.signature + 1),
            b"Contents": Reference(place + 1),
            **({b"Annots": notes} if place == self._first_page else {}),
        }


def _packed(stream: bytes) -> Dictionary:
    return {b"Length": number(len(stream)), b"Filter": Name(b"FlateDecode")}


def _font(one: Font, place: int) -> dict[int, tuple[Dictionary, bytes | None]]:
    return {
        place: (
            {
                b"Type": Name(b"Font"),
                b"Subtype": Name(b"TrueType"),
                b"BaseFont": one.name,
                b"FirstChar": Number(b"0"),
                b"LastChar": number(len(one.widths) - 1),
                b"Widths": one.widths,
                b"FontDescriptor": Reference(place + 1),
                b"ToUnicode": Reference(place + 2),
            },
            None,
        ),
        place + 1: (
            {
                b"Type": Name(b"FontDescriptor"),
                b"FontName": one.name,
                **dict(zip(_SIZES, one.sizes, strict=True)),
                b"FontBBox": one.box,
                b"FontFile2": Reference(place + 3),
            },
            None,
        ),
        place + 2: (_packed(one.letters), one.letters),
        place + 3: ({b"Length1": number(one.long), **_packed(one.file)}, one.file),
    }


# --- of what was printed --------------------------------------------------------------------------------------


def paper_of(data: bytes, printed: Printed, moment: bytes, fields: Sequence[str]) -> PaperValues:
    """The paper of what reportlab printed; NotOurs where it has no drawing of a code."""

    def packed(one: Value | None) -> bytes:
        assert isinstance(one, Reference)  # as its role has it
        begin, end = printed.streams[one.number]
        return zlib.compress(data[begin:end])

    def of(one: Value | None) -> Dictionary:
        if not isinstance(one, Reference):
            raise NotOurs("object")
        return printed.objects[one.number]

    pages = [printed.objects[one] for one in printed.pages]
    resources = pages[0].get(b"Resources")
    if not isinstance(resources, dict) or not isinstance(resources.get(b"XObject"), dict):
        raise NotOurs("drawing")
    drawn = resources[b"XObject"]
    assert isinstance(drawn, dict)  # said above
    box = of(drawn[DRAWN])[b"BBox"]
    fonts = []
    for key, to in sorted(of(resources[b"Font"]).items()):
        font = of(to)
        about = of(font[b"FontDescriptor"])
        name, widths, frame = font[b"BaseFont"], font[b"Widths"], about[b"FontBBox"]
        assert isinstance(name, Name)
        assert isinstance(widths, tuple)
        assert isinstance(frame, tuple)
        sizes = tuple(about[size] for size in _SIZES)
        file = about[b"FontFile2"]
        long = whole(of(file)[b"Length1"])
        fonts.append(Font(key, name, widths, sizes, frame, packed(font[b"ToUnicode"]), packed(file), long))
    info = printed.objects[printed.info]
    language = printed.objects[printed.root][b"Lang"]
    texts = tuple(info[key] for key in _TEXTS)
    assert isinstance(box, tuple)
    assert isinstance(box[2], Number)
    assert isinstance(language, Text)
    return PaperValues(
        language,
        tuple(one for one in texts if isinstance(one, Text)),
        tuple(one.removeprefix(f"{ABOVE}.") for one in fields),
        moment,
        tuple(fonts),
        packed(drawn[DRAWN]),
        box[2],
        tuple(packed(page[b"Contents"]) for page in pages),
    )


# --- of what lies in a file -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Whole:
    """A paper up to the end of its seal, that is to the byte what its values make. contents: digits of the container.

    pages, drawing, letters, files: unpacked, the last two by the fonts' keys.
    """

    paper: PaperValues
    contents: bytes
    identity: bytes
    hole: tuple[int, int]
    table_at: int
    end: int
    pages: tuple[bytes, ...]
    drawing: bytes
    letters: Mapping[bytes, bytes]
    files: Mapping[bytes, bytes]

    def widths(self, font: Font) -> tuple[int, ...]:
        """The widths of a font's letters; a ValueError where they are no whole numbers."""
        return tuple(whole(one) for one in font.widths)

    def sizes(self, font: Font) -> tuple[int, ...]:
        """The measures of a font, its box behind them; a ValueError where they are no whole numbers."""
        return tuple(int(_number(one).digits) for one in (*font.sizes, *font.box))


def read_whole(data: bytes) -> Whole:
    """The paper with which the bytes begin; NotOurs where they are not to the byte what its values make."""
    objects, streams, seal, moment, contents = _read_objects(data)
    paper = _paper(objects, streams, seal, moment)
    made, identity = paper.written(contents)
    if len(contents) != SEAL_ROOM or not data.startswith(made.data):
        raise NotOurs("paper")
    unpack = _Unpacking()
    pages = tuple(unpack(one) for one in paper.pages)
    drawing = unpack(paper.drawing)
    letters = {one.key: unpack(one.letters) for one in paper.fonts}
    files = {one.key: unpack(one.file) for one in paper.fonts}
    if any(len(files[one.key]) != one.long for one in paper.fonts):
        raise NotOurs("font")
    end = len(made.data)
    return Whole(paper, contents, identity, made.hole, made.table_at, end, pages, drawing, letters, files)


class _Unpacking:
    """Unpacks streams, each of them whole and nothing behind it, all of them within a limit."""

    def __init__(self) -> None:
        self._left = _MOST_UNPACKED_OF_ALL

    def __call__(self, packed: bytes) -> bytes:
        reader = zlib.decompressobj()
        try:
            found = reader.decompress(packed, min(self._left, _MOST_UNPACKED))
        except zlib.error:
            raise NotOurs("stream") from None
        if not reader.eof or reader.unused_data:
            raise NotOurs("stream")
        self._left = max(self._left - len(found), 1)
        return found


def _read_objects(
    data: bytes,
) -> tuple[dict[int, Dictionary], dict[int, bytes], int, bytes, bytes]:
    """The objects from 1 on, their streams, and the seal: its number, moment and digits. How they are written is held later."""
    if not data.startswith(BEGIN):
        raise NotOurs("begin")
    at, seal, moment, contents, spent = len(BEGIN), 0, b"", b"", 0
    objects: dict[int, Dictionary] = {}
    streams: dict[int, bytes] = {}
    while data.startswith(b"%d 0 obj\n" % (len(objects) + 1), at):
        one = len(objects) + 1
        if one > _MOST_OBJECTS:
            raise NotOurs("objects")
        found = signature_at(data, at)
        if found is not None:
            if seal:
                raise NotOurs("signature")
            seal, (moment, contents) = one, found
            at = data.index(b">\n", data.index(b"\n/Contents <", at))
            objects[one], at = {}, extent(data, at) + len(_END)
            continue
        at += len(b"%d 0 obj\n" % one)
        end = extent(data, at)
        spent += end - at
        if spent > MOST_WRITTEN:
            raise NotOurs("objects")
        value, _ = read_value(data[at:end], 0)
        if not isinstance(value, dict):
            raise NotOurs("object")
        objects[one] = value
        if data.startswith(_STREAM, end):
            begin = end + len(_STREAM)
            end = begin + whole(value.get(b"Length"))
            streams[one] = data[begin:end]
            at = end + len(_END_OF_STREAM)
        else:
            at = end + len(_END)
    return objects, streams, seal, moment, contents


def _paper(
    objects: Mapping[int, Dictionary], streams: Mapping[int, bytes], seal: int, moment: bytes
) -> PaperValues:
    """The values, wherever they have to stand; that nothing else stands there is held by writing the paper from them."""
    try:
        info = objects[_INFO]
        fields = [_letters(objects[one].get(b"T")) for one in range(_FIELDS + 2, seal - 1)]
        drawn = _list(objects[seal + 2].get(b"BBox"))
        fonts = objects[seal + 1].get(b"Font")
        keys = list(fonts) if isinstance(fonts, dict) else []
        first_page = seal + 3 + _OF_A_FONT * len(keys)
        found = PaperValues(
            _text(objects[_CATALOG].get(b"Lang")),
            tuple(_text(info.get(key)) for key in _TEXTS),
            tuple(fields),
            moment,
            tuple(
                _read_font(objects, streams, key, seal + 3 + _OF_A_FONT * place)
                for place, key in enumerate(keys)
            ),
            streams[seal + 2],
            _number(drawn[2]),
            tuple(streams[one + 1] for one in range(first_page, len(objects), _OF_A_PAGE)),
        )
    except (KeyError, IndexError):
        raise NotOurs("objects") from None
    if not found.pages or found.signature != seal or len(set(fields)) != len(fields):
        raise NotOurs("objects")
    return found


def _read_font(
    objects: Mapping[int, Dictionary], streams: Mapping[int, bytes], key: bytes, place: int
) -> Font:
    font, about = objects[place], objects[place + 1]
    name = font.get(b"BaseFont")
    if not isinstance(name, Name):
        raise NotOurs("font")
    return Font(
        key,
        name,
        tuple(_number(one) for one in _list(font.get(b"Widths"))),
        tuple(_number(about.get(size)) for size in _SIZES),
        tuple(_number(one) for one in _list(about.get(b"FontBBox"))),
        streams[place + 2],
        streams[place + 3],
        whole(objects[place + 3].get(b"Length1")),
    )


def _text(value: Value | None) -> Text:
    if not isinstance(value, Text):
        raise NotOurs("text")
    return value


def _letters(value: Value | None) -> str:
    content = _text(value).content
    if not content.isascii() or b"." in content:
        raise NotOurs("name")
    return content.decode("ascii")


def _number(value: Value | None) -> Number:
    if not isinstance(value, Number):
        raise NotOurs("number")
    return value


def _list(value: Value | None) -> tuple[Value, ...]:
    if not isinstance(value, tuple):
        raise NotOurs("array")
    return value


# --- with more behind it --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SignatureBehind:
    """A signature behind a paper's seal. field: its whole name."""

    field: str
    moment: bytes
    contents: bytes
    hole: tuple[int, int]
    end: int


@dataclass(frozen=True, slots=True)
class RevisedPaper:
    """A paper up to the end of one of its revisions. empty: fields that are not signed yet -> their objects."""

    paper: PaperValues
    identity: bytes
    empty: Mapping[str, int]
    size: int
    table_at: int
    end: int

    @classmethod
    def of(cls, one: Whole) -> RevisedPaper:
        """The paper as it was sealed."""
        return cls(one.paper, one.identity, one.paper.empty, one.paper.size, one.table_at, one.end)

    def signed(self, before: bytes, name: str, moment: bytes, contents: bytes) -> Revision:
        """What a signature in an empty field adds to the bytes of the paper before it."""
        place = self.empty[name]
        objects = {place: an_object(place, self.paper.field(name, self.size))}
        one = PendingSignature(self.size, moment, contents, seals=False)
        entries = trailer(self.size + 1, self.identity, short_digest(before), self.table_at)
        return revision(self.end, b"", objects, one, entries)

    def behind(self, name: str, made: Revision) -> RevisedPaper:
        """The paper with that signature."""
        empty = {one: place for one, place in self.empty.items() if one != name}
        end = self.end + len(made.data)
        return replace(self, empty=empty, size=self.size + 1, table_at=made.table_at, end=end)


def read_later(data: bytes, before: RevisedPaper) -> tuple[RevisedPaper, SignatureBehind]:
    """A revision that signs in one empty field and is to the byte what these few values make; NotOurs for anything else."""
    name = next(
        (one for one, place in before.empty.items() if data.startswith(b"%d 0 obj\n" % place, before.end)), ""
    )
    if not name:
        raise NotOurs("field")
    at = data.find(b"\n%d 0 obj\n" % before.size, before.end, before.end + 1_000)
    found = signature_at(data, at + 1) if at >= 0 else None
    if found is None:
        raise NotOurs("signature")
    moment, contents = found
    made = before.signed(data[: before.end], name, moment, contents)
    if len(contents) != LATER_ROOM or not data.startswith(made.data, before.end):
        raise NotOurs("revision")
    document = before.behind(name, made)
    return document, SignatureBehind(name, moment, contents, made.hole, document.end)
