"""Makes revisions of any kind behind a sealed paper, signed with a key of the forger's own: what no library would write."""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from asn1crypto import algos, cms, core, tsp
from asn1crypto import x509 as asn1_x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from kzpoll_desktop.seal.objects import Name, Reference
from kzpoll_desktop.seal.printed import Printed, read_printed
from kzpoll_desktop.seal.sections import Document, read_seal
from kzpoll_desktop.seal.whole import _INFO, BEGIN, RevisedPaper, _read_objects, read_whole
from tests.seal import generator

# What a forger wants to be seen: a page that is black all over, so that a picture of it can be told from the paper.
BLACK: Final = b"q 1 0 0 1 0 0 cm 0 g -100 -100 2000 2000 re f Q"
_ROOM: Final = 8_192


@dataclass(frozen=True)
class Paper:
    """A sealed paper and where its objects are."""

    data: bytes
    printed: Printed
    document: Document

    @property
    def page(self) -> int:
        return self.printed.pages[0]

    @property
    def content(self) -> int:
        return self._leads(self.page, b"Contents")

    @property
    def pages(self) -> int:
        return self._leads(self.printed.root, b"Pages")

    @property
    def fields(self) -> tuple[int, ...]:
        return tuple(self.document.empty.values())

    @property
    def form(self) -> int:
        return self._leads(self.printed.root, b"AcroForm")

    def over_the_page(self, one: int) -> bytes:
        """A field that has all of the page for its place."""
        return re.sub(rb"/Rect \[ ?0 0 0 0 ?\]", b"/Rect [ 0 0 595 842 ]", self.body(one))

    def _leads(self, one: int, key: bytes) -> int:
        value: Any = self.document.objects[one][key]
        return int(value.number)

    def places(self, begin: int = 0) -> dict[int, int]:
        """Where each object that is written from a place on lies, the last time it is."""
        return {
            int(match[1]): match.start() + 1
            for match in re.finditer(rb"\n([0-9]+) 0 obj\n", self.data)
            if match.start() + 1 >= begin
        }

    def body(self, one: int) -> bytes:
        """A dictionary as it stands in the file last."""
        at = self.data.rindex(b"\n%d 0 obj\n" % one) + len(b"\n%d 0 obj\n" % one)
        return self.data[at : self.data.index(b"\nendobj", at)]

    def with_key(self, one: int, added: bytes) -> bytes:
        """The same dictionary with something more."""
        return self.body(one)[:-2] + added + b"\n>>"


def paper(form: int = 1) -> Paper:
    """The tests' sealed protocol, as earlier programs sealed it or as one revision."""
    return of(generator.sealed() if form == 1 else generator.whole())


def of(data: bytes) -> Paper:
    """A sealed paper with what is known of it."""
    if data.startswith(BEGIN):
        return _whole(data)
    printed = read_printed(data)
    return Paper(data, printed, read_seal(data, printed)[0])


def _whole(data: bytes) -> Paper:
    """A paper of form 2, as if its one revision were what is printed and what is sealed: there is nothing between them."""
    found = read_whole(data)
    objects, streams, *_ = _read_objects(data)
    (pages,) = (one[b"Kids"] for one in objects.values() if one.get(b"Type") == Name(b"Pages"))
    assert isinstance(pages, tuple)
    document = RevisedPaper.of(found)
    printed = Printed(
        objects,
        2,
        1,
        document.size,
        found.identity.hex().encode(),
        found.table_at,
        0,
        tuple(one.number for one in pages if isinstance(one, Reference)),
        {one: (0, len(content)) for one, content in streams.items()},
    )
    kept = (document.size, found.table_at, found.end, "", "")
    return Paper(data, printed, Document(printed, objects, document.empty, _INFO, *kept))


def stream(content: bytes, about: bytes = b"") -> bytes:
    """A stream as an object's body."""
    return b"<<\n/Length %d%b\n>>\nstream\n%b\nendstream" % (len(content), about, content)


def container(digest: bytes, who: generator.Member) -> bytes:
    """A signature container over a digest that no check of it alone objects to."""
    certificate = asn1_x509.Certificate.load(who.certificate)
    binding = tsp.SigningCertificateV2(
        {"certs": [tsp.ESSCertIDv2({"cert_hash": hashlib.sha256(who.certificate).digest()})]}
    )
    attributes = cms.CMSAttributes(
        [
            cms.CMSAttribute({"type": "content_type", "values": ["data"]}),
            cms.CMSAttribute({"type": "signing_certificate_v2", "values": [binding]}),
            cms.CMSAttribute({"type": "message_digest", "values": [core.OctetString(digest)]}),
        ]
    )
    signature = who.private.sign(attributes.dump(), ec.ECDSA(hashes.SHA256()))
    sha256 = algos.DigestAlgorithm({"algorithm": "sha256"})
    name = {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
    signer = cms.SignerInfo(
        {
            "version": "v1",
            "sid": cms.SignerIdentifier({"issuer_and_serial_number": cms.IssuerAndSerialNumber(name)}),
            "digest_algorithm": sha256,
            "signed_attrs": attributes,
            "signature_algorithm": algos.SignedDigestAlgorithm({"algorithm": "sha256_ecdsa"}),
            "signature": signature,
        }
    )
    signed = cms.SignedData(
        {
            "version": "v1",
            "digest_algorithms": [sha256],
            "encap_content_info": {"content_type": "data"},
            "certificates": [certificate],
            "signer_infos": [signer],
        }
    )
    made: bytes = cms.ContentInfo({"content_type": "signed_data", "content": signed}).dump()
    return made


@dataclass
class Revision:
    """A revision that is built piece by piece; everything of it may be other than it should be.

    offsets: where the objects of its table are; size, previous: of its trailer, true ones unless they are set.
    """

    base: bytes
    size: int
    previous: int
    root: int
    info: int
    identity: bytes
    out: bytearray = field(default_factory=bytearray)
    offsets: dict[int, int] = field(default_factory=dict)
    trailer: bytes = b""
    signed: int = 0

    @property
    def at(self) -> int:
        return len(self.base) + len(self.out)

    def put(self, one: int, body: bytes, *, listed: bool = True, generation: int = 0) -> int:
        """An object; listed: its table names it."""
        at = self.at
        if listed:
            self.offsets[one] = at
        self.out += b"%d %d obj\n%b\nendobj\n" % (one, generation, body)
        return at

    def field(self, one: int, body: bytes) -> None:
        """A field that a signature of this revision fills, and the signature's dictionary, to be signed at the end."""
        self.signed = self.size
        self.size += 1
        self.put(one, body[:-2] + b"/V %d 0 R\n>>" % self.signed)
        self.put(
            self.signed,
            b"<<\n/Contents <%b>\n/ByteRange %b\n/Type /Sig\n/Filter /Adobe.PPKLite\n"
            b"/SubFilter /ETSI.CAdES.detached\n/M (D\\07220230320090000Z)\n>>" % (b"0" * _ROOM, b" " * 62),
        )

    def table(self, lines: Sequence[bytes] | None = None) -> int:
        """A cross-reference table of all that is listed, or of these lines; answers where it begins."""
        at = self.at
        self.out += b"xref\n"
        if lines is not None:
            self.out += b"".join(lines)
            return at
        for one in sorted(self.offsets):
            self.out += b"%d 1\n%010d 00000 n \n" % (one, self.offsets[one])
        return at

    def end(self, table_at: int, *, previous: int | None = None, size: int | None = None) -> None:
        """Trailer and end."""
        self.out += (
            b"trailer\n<<\n/ID [ <%b> <00112233445566778899aabbccddeeff> ]\n/Info %d 0 R\n/Root %d 0 R\n/Size %d\n"
            b"/Prev %d\n%b>>\nstartxref\n%d\n%%%%EOF\n"
            % (
                self.identity,
                self.info,
                self.root,
                self.size if size is None else size,
                self.previous if previous is None else previous,
                self.trailer,
                table_at,
            )
        )

    def finished(self) -> bytes:
        """All bytes, signed by a stranger where a field was filled."""
        data = self.base + bytes(self.out)
        if not self.signed:
            return data
        hole = data.rindex(b"/Contents <" + b"0" * _ROOM) + len(b"/Contents ")
        after = hole + _ROOM + 2
        told = b"[0 %d %d %d]" % (hole, after, len(data) - after)
        place = after + len(b"\n/ByteRange ")
        data = data[:place] + told.ljust(62) + data[place + 62 :]
        digest = hashlib.sha256(data[:hole] + data[after:]).digest()
        made = container(digest, generator.member("ec")).hex().upper().encode().ljust(_ROOM, b"0")
        return data[: hole + 1] + made + data[after - 1 :]


def behind(one: Paper) -> Revision:
    """An empty revision behind a paper."""
    document, printed = one.document, one.printed
    return Revision(one.data, document.size, document.table_at, printed.root, printed.info, printed.identity)


def written(
    one: Paper,
    objects: Mapping[int, bytes],
    *,
    signed: bool = True,
    trailer: bytes = b"",
    change: Callable[[Revision], None] | None = None,
) -> bytes:
    """A revision that is well formed, writes these objects and, if signed, a stranger's signature into the first field."""
    revision = behind(one)
    revision.size += 20
    if signed:
        revision.field(one.fields[0], one.body(one.fields[0]))
    for number, body in objects.items():
        revision.put(number, body)
    revision.trailer = trailer
    if change is not None:
        change(revision)
    revision.end(revision.table())
    return revision.finished()


def packed(content: bytes) -> bytes:
    """Bytes as a stream of them is compressed."""
    return zlib.compress(content)


def entry(number: int, at: int) -> bytes:
    """An object's own line in a table."""
    return b"%d 1\n%010d 00000 n \n" % (number, at)


def black_page(one: Paper, content: int) -> bytes:
    """The first page with another content."""
    return one.body(one.page).replace(b"/Contents %d 0 R" % one.content, b"/Contents %d 0 R" % content)


def remark(revision: Revision) -> None:
    """A comment between two objects."""
    revision.out += b"% a remark\n\n"


def in_catalog(one: Paper, added: bytes) -> bytes:
    """A later signature whose revision puts something into the catalog."""
    return written(one, {one.printed.root: one.with_key(one.printed.root, added)})
