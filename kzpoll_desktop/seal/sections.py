"""What pyHanko writes behind a printed paper: the seal, and later signatures; read strictly and written anew."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
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
    as_sealed,
    extent,
    number,
    read_value,
    said,
    table,
    whole,
)
from kzpoll_desktop.seal.printed import MOST_WRITTEN, Printed

SEAL_FIELD: Final = "seal"
# Room for the container of a seal in hexadecimal digits; what is left of it is filled with zeros.
RESERVED: Final = 4_096
_ABOVE: Final = "signature"
_MOST_OBJECTS: Final = 200
_BEGIN: Final = re.compile(rb"([1-9][0-9]{0,6}) 0 obj\n")
_END: Final = b"\nendobj\n"
_STREAM: Final = b"\nstream\n"
_END_OF_STREAM: Final = b"\nendstream\nendobj\n"
_SIGNATURE: Final = re.compile(
    rb"<<\n/Contents <((?:[0-9A-F]{2}){1,65536})>\n(/ByteRange \[0 ([0-9]{1,10}) ([0-9]{1,10}) ([0-9]{1,10})\] *)\n"
)
# "/ByteRange " and as many places as pyHanko keeps free for the numbers.
_RANGE_WIDE: Final = 11 + 62
_TRAILER: Final = re.compile(
    rb"trailer\n<<\n/ID \[ <([0-9a-f]{32})> <([0-9a-f]{32})> \]\n/Info ([1-9][0-9]{0,6}) 0 R\n"
    rb"/Root ([1-9][0-9]{0,6}) 0 R\n/Size ([1-9][0-9]{0,6})\n/Prev ([1-9][0-9]{0,9})\n>>\n"
    rb"startxref\n([1-9][0-9]{0,9})\n%%EOF\n"
)
_DATE: Final = re.compile(rb"D:[0-9]{14}(?:Z|[+-][0-9]{2}'[0-9]{2}')")
_VERSION: Final = r"[0-9]{1,4}\.[0-9]{1,4}\.[0-9]{1,4}(?:[.a-z0-9-]{0,12})"
_WRITER: Final = re.compile(rf"; pyHanko ({_VERSION})")
_METADATA: Final = re.compile(
    '<\\?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"\\?>\n'
    f'<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="pyHanko ({_VERSION})">\n'
    '<rdf:RDF xmlns:rdf="http://www\\.w3\\.org/1999/02/22-rdf-syntax-ns#">\n'
    '<rdf:Description xmlns:rdf="http://www\\.w3\\.org/1999/02/22-rdf-syntax-ns#" '
    'xmlns:xmp="http://ns\\.adobe\\.com/xap/1\\.0/" xmlns:pdf="http://ns\\.adobe\\.com/pdf/1\\.3/" '
    'xmp:ModifyDate="[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\+00:00|Z)" '
    'pdf:Producer="pyHanko \\1" rdf:about=""/>\n'
    '</rdf:RDF>\n</x:xmpmeta>\n<\\?xpacket end="r"\\?>'
)
_EXTENSIONS: Final[Dictionary] = {
    b"ESIC": {
        b"Type": Name(b"DeveloperExtensions"),
        b"BaseVersion": Name(b"1.7"),
        b"ExtensionLevel": Number(b"1"),
    },
    b"ISO_": (
        {
            b"Type": Name(b"DeveloperExtensions"),
            b"BaseVersion": Name(b"2.0"),
            b"ExtensionLevel": Number(b"32002"),
            b"URL": Text(b"https://www.iso.org/standard/45875.html"),
            b"ExtensionRevision": Text(b":2022"),
        },
    ),
}
_CERTIFIES: Final[Value] = (
    {
        b"Type": Name(b"SigRef"),
        b"TransformMethod": Name(b"DocMDP"),
        b"TransformParams": {b"Type": Name(b"TransformParams"), b"V": Name(b"1.2"), b"P": Number(b"2")},
    },
)


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature as it lies in the file: its container in hexadecimal digits, and where what it signs has its hole and end."""

    contents: bytes
    hole: tuple[int, int]
    end: int
    moment: str


@dataclass(frozen=True, slots=True)
class Document:
    """A paper up to the end of one of its sections. empty: names of the fields not filled yet -> number of the object.

    keywords, subject: the text of the printed code, and who closed it.
    """

    printed: Printed
    objects: Mapping[int, Dictionary]
    empty: Mapping[str, int]
    metadata: int
    size: int
    table_at: int
    end: int
    keywords: str
    subject: str


@dataclass(frozen=True, slots=True)
class _Section:
    """A section as it was read, to the byte. signatures: number -> where they are; metadata: number -> text."""

    objects: Mapping[int, Dictionary]
    signatures: Mapping[int, Signature]
    metadata: Mapping[int, str]
    info: int
    root: int
    size: int
    previous: int
    identity: bytes
    table_at: int
    end: int


def read_seal(data: bytes, printed: Printed) -> tuple[Document, Signature]:
    """The section of the seal behind a printed paper; NotOurs where anything of it is not as the program makes it."""
    section = _read_section(data, printed.end)
    form = printed.size + 1
    names = [
        said(one.get(b"T"))
        for place, one in sorted(section.objects.items())
        if place > form and b"FT" in one and b"Parent" in one
    ]
    fields, objects = _fields(printed, form, names)
    signed = max(fields.values()) + 1
    objects[signed] = {**_container(section, signed), b"Reference": _CERTIFIES}
    objects[signed + 1] = _metadata(section, signed + 1)
    objects[printed.root] = {
        **printed.objects[printed.root],
        b"Version": Name(b"2.0"),
        b"AcroForm": Reference(form),
        b"Extensions": _EXTENSIONS,
        b"Perms": {b"DocMDP": Reference(signed)},
        b"Metadata": Reference(signed + 1),
    }
    objects[printed.info] = _info(section, printed.info, printed.objects[printed.info], must=True)
    _hold(section, objects, printed, signed + 2, printed.table_at)
    if len(section.signatures[signed].contents) != RESERVED:
        raise NotOurs("signature")
    document = Document(
        printed,
        {**printed.objects, **section.objects},
        {name: place for name, place in fields.items() if name != SEAL_FIELD},
        signed + 1,
        signed + 2,
        section.table_at,
        section.end,
        said(objects[printed.info][b"Keywords"]),
        said(objects[printed.info][b"Subject"]),
    )
    return document, section.signatures[signed]


def read_later(data: bytes, before: Document) -> tuple[Document, str, Signature]:
    """A section behind a sealed paper that fills one empty field with a signature and does nothing else; NotOurs.

    What it may say itself: when, by which version of the program that signed, and the signature.
    """
    section = _read_section(data, before.end)
    signed = before.size + 1
    filled = [name for name, place in before.empty.items() if place in section.objects]
    if len(filled) != 1:
        raise NotOurs("field")
    (name,) = filled
    printed, field = before.printed, before.empty[name]
    objects = {
        printed.root: before.objects[printed.root],
        printed.info: _info(section, printed.info, before.objects[printed.info], must=False),
        field: {**before.objects[field], b"V": Reference(signed)},
        before.metadata: _metadata(section, before.metadata),
        signed: _container(section, signed),
    }
    _hold(section, objects, printed, signed + 1, before.table_at)
    document = Document(
        printed,
        {**before.objects, **section.objects},
        {one: place for one, place in before.empty.items() if one != name},
        before.metadata,
        signed + 1,
        section.table_at,
        section.end,
        before.keywords,
        before.subject,
    )
    return document, name, section.signatures[signed]


# --- what has to be there -------------------------------------------------------------------------------------


def _fields(
    printed: Printed, form: int, names: Sequence[str]
) -> tuple[dict[str, int], dict[int, Dictionary]]:
    """The empty fields and that of the seal by their names, and every object that they need."""
    page = printed.pages[0]
    if len(set(names)) != len(names):
        raise NotOurs("names")
    objects: dict[int, Dictionary] = {}
    fields: dict[str, int] = {}
    place = form + 1
    top: tuple[Value, ...] = ()
    if names:
        kids = tuple(Reference(place + 1 + index) for index in range(len(names)))
        objects[place] = {b"T": Text(_ABOVE.encode()), b"Kids": kids}
        top = (Reference(place),)
        for index, name in enumerate(names):
            fields[f"{_ABOVE}.{name}"] = place + 1 + index
            objects[place + 1 + index] = {**_field(name, page), b"Parent": Reference(place)}
        place += 1 + len(names)
    fields[SEAL_FIELD] = place
    objects[place] = {**_field(SEAL_FIELD, page), b"V": Reference(place + 1)}
    objects[form] = {b"Fields": (*top, Reference(place)), b"SigFlags": Number(b"3")}
    notes = tuple(Reference(one) for one in fields.values())
    objects[page] = {**printed.objects[page], b"Annots": notes}
    return fields, objects


def _field(name: str, page: int) -> Dictionary:
    """A field for a signature that is nowhere seen."""
    return {
        b"FT": Name(b"Sig"),
        b"T": Text(name.encode()),
        b"Type": Name(b"Annot"),
        b"Subtype": Name(b"Widget"),
        b"F": Number(b"132"),
        b"Rect": (Number(b"0"),) * 4,
        b"P": Reference(page),
    }


def _container(section: _Section, signed: int) -> Dictionary:
    """A signature's dictionary behind its container and range; when it was made is for it to say."""
    moment = section.objects.get(signed, {}).get(b"M")
    if (
        signed not in section.signatures
        or not isinstance(moment, Text)
        or not _DATE.fullmatch(moment.content)
    ):
        raise NotOurs("signature")
    return {
        b"Type": Name(b"Sig"),
        b"Filter": Name(b"Adobe.PPKLite"),
        b"SubFilter": Name(b"ETSI.CAdES.detached"),
        b"M": moment,
    }


def _info(section: _Section, place: int, before: Dictionary, *, must: bool) -> Dictionary:
    """The document's information: when and by what it was written last is for it to say; must: by pyHanko."""
    found = section.objects.get(place, {})
    changed, old = found.get(b"ModDate"), said(before[b"Producer"])
    if not isinstance(changed, Text) or not _DATE.fullmatch(changed.content):
        raise NotOurs("info")
    producer = said(found.get(b"Producer"))
    added = producer.removeprefix(old)
    if not producer.startswith(old) or not (_WRITER.fullmatch(added) or (not must and not added)):
        raise NotOurs("info")
    # The same letters may be written in either of two ways.
    kept = {
        key: found[key] for key, value in before.items() if key in found and _says_the_same(found[key], value)
    }
    return {**before, **kept, b"ModDate": changed, b"Producer": Text(producer.encode("latin-1"))}


def _says_the_same(one: Value, other: Value) -> bool:
    return isinstance(one, Text) and isinstance(other, Text) and said(one) == said(other)


def _metadata(section: _Section, place: int) -> Dictionary:
    """What pyHanko says of itself and the time, and nothing else."""
    text = section.metadata.get(place)
    if text is None or not _METADATA.fullmatch(text):
        raise NotOurs("metadata")
    return {b"Type": Name(b"Metadata"), b"Subtype": Name(b"XML"), b"Length": number(len(text.encode()))}


def _hold(
    section: _Section, expected: Mapping[int, Dictionary], printed: Printed, size: int, previous: int
) -> None:
    """The section has these objects and no other, signs with one of them, and continues what is before it."""
    if set(section.objects) != set(expected):
        raise NotOurs("objects")
    if any(as_sealed(value) != as_sealed(expected[one]) for one, value in section.objects.items()):
        raise NotOurs("objects")
    if len(section.signatures) != 1 or len(section.metadata) != 1:
        raise NotOurs("objects")
    told = (section.info, section.root, section.size, section.previous, section.identity)
    if told != (printed.info, printed.root, size, previous, printed.identity):
        raise NotOurs("trailer")


# --- to the byte ----------------------------------------------------------------------------------------------


def _read_section(data: bytes, begin: int) -> _Section:
    """Objects in ascending order, their table, a trailer and the end; every byte is what these make again."""
    at, last, spent = begin, 0, 0
    objects: dict[int, Dictionary] = {}
    offsets: dict[int, int] = {}
    signatures: dict[int, tuple[re.Match[bytes], str]] = {}
    metadata: dict[int, str] = {}
    while (match := _BEGIN.match(data, at)) is not None:
        one = int(match[1])
        if one <= last or len(objects) >= _MOST_OBJECTS:
            raise NotOurs("order")
        last, offsets[one] = one, at
        at = match.end()
        signature = _SIGNATURE.match(data, at)
        if signature is not None:
            at = signature.end()
        end = extent(data, at)
        spent += end - at
        if spent > MOST_WRITTEN:
            raise NotOurs("objects")
        # What stands first in a signature's dictionary was read already.
        begun = b"<<\n" if signature is not None else b""
        value, _ = read_value(begun + data[at:end], 0)
        written = as_sealed(value)
        if not isinstance(value, dict) or written.removeprefix(begun) != data[at:end]:
            raise NotOurs("object")
        if signature is not None:
            signatures[one] = signature, said(value.get(b"M"))
        objects[one] = value
        if data.startswith(_STREAM, end):
            metadata[one], at = _text_of_stream(data, end + len(_STREAM), whole(value.get(b"Length")))
        elif data.startswith(_END, end):
            at = end + len(_END)
        else:
            raise NotOurs("object")
    expected = table(offsets)
    if not data.startswith(expected, at):
        raise NotOurs("table")
    trailer = _TRAILER.match(data, at + len(expected))
    if trailer is None or int(trailer[7]) != at:
        raise NotOurs("trailer")
    info, root, size, previous = (int(trailer[place]) for place in range(3, 7))
    found = {one: _signature(match, moment, trailer.end()) for one, (match, moment) in signatures.items()}
    return _Section(objects, found, metadata, info, root, size, previous, trailer[1], at, trailer.end())


def _text_of_stream(data: bytes, at: int, long: int) -> tuple[str, int]:
    if not data.startswith(_END_OF_STREAM, at + long):
        raise NotOurs("stream")
    try:
        return data[at : at + long].decode(), at + long + len(_END_OF_STREAM)
    except UnicodeDecodeError:
        raise NotOurs("stream") from None


def _signature(match: re.Match[bytes], moment: str, end: int) -> Signature:
    """What is signed is all from the first byte to the end of the section, but for the container in its brackets."""
    hole, after = match.start(1) - 1, match.end(1) + 1
    made = b"/ByteRange [0 %d %d %d]" % (hole, after, end - after)
    if match[2] != made.ljust(_RANGE_WIDE):
        raise NotOurs("range")
    return Signature(match[1], (hole, after), end, moment)
