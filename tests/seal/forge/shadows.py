"""Shadows under a later signature: what is shown is replaced, hidden, or first hidden and then replaced."""

from __future__ import annotations

import re
from typing import Any

from tests.seal import generator
from tests.seal.forge.kept import forgery
from tests.seal.forge.revision import (
    BLACK,
    Paper,
    black_page,
    packed,
    stream,
    written,
)

# --- shadow: replace, hide, hide and replace ------------------------------------------------------------------


@forgery()
def replaced_content(one: Paper) -> bytes:
    return written(one, {one.content: stream(BLACK)})


@forgery()
def replaced_content_without_a_signature(one: Paper) -> bytes:
    return written(one, {one.content: stream(BLACK)}, signed=False)


@forgery()
def replaced_content_compressed(one: Paper) -> bytes:
    return written(one, {one.content: stream(packed(BLACK), b"\n/Filter /FlateDecode")})


@forgery()
def replaced_page(one: Paper) -> bytes:
    free = one.document.size + 4
    return written(one, {one.page: black_page(one, free), free: stream(BLACK)})


@forgery()
def replaced_tree_of_pages(one: Paper) -> bytes:
    free = one.document.size + 4
    tree = b"<<\n/Count 1\n/Kids [ %d 0 R ]\n/Type /Pages\n>>" % (free + 1)
    return written(one, {one.pages: tree, free: stream(BLACK), free + 1: black_page(one, free)})


@forgery()
def replaced_catalog(one: Paper) -> bytes:
    free = one.document.size + 4
    tree = b"<<\n/Count 1\n/Kids [ %d 0 R ]\n/Type /Pages\n>>" % (free + 1)
    root = one.body(one.printed.root).replace(b"/Pages %d 0 R" % one.pages, b"/Pages %d 0 R" % (free + 2))
    page = black_page(one, free).replace(b"/Parent %d" % one.pages, b"/Parent %d" % (free + 2))
    return written(one, {one.printed.root: root, free: stream(BLACK), free + 1: page, free + 2: tree})


@forgery()
def another_root(one: Paper) -> bytes:
    free = one.document.size + 4
    tree = b"<<\n/Count 1\n/Kids [ %d 0 R ]\n/Type /Pages\n>>" % (free + 1)
    page = black_page(one, free).replace(b"/Parent %d" % one.pages, b"/Parent %d" % (free + 2))
    objects = {
        free: stream(BLACK),
        free + 1: page,
        free + 2: tree,
        free + 3: b"<<\n/Type /Catalog\n/Pages %d 0 R\n>>" % (free + 2),
    }
    return written(one, objects, change=lambda revision: setattr(revision, "root", free + 3))


@forgery()
def pages_in_another_order(one: Paper) -> bytes:
    first, second = (b"%d 0 R" % place for place in one.printed.pages[:2])
    tree = b"<<\n/Count 2\n/Kids [ %b %b ]\n/Type /Pages\n>>" % (second, first)
    return written(one, {one.pages: tree})


@forgery()
def rows_cut_off_the_page(one: Paper) -> bytes:
    return written(one, {one.page: one.with_key(one.page, b"/CropBox [ 0 0 595 300 ]")})


@forgery()
def page_turned(one: Paper) -> bytes:
    body = one.body(one.page).replace(b"/Rotate 0\n", b"")
    return written(one, {one.page: body[:-2] + b"/Rotate 180\n>>"})


@forgery()
def another_font(one: Paper) -> bytes:
    """The digits of the paper in another shape: the words stay, and what is seen is another thing."""
    resources: Any = one.document.objects[one.page][b"Resources"]
    shape = b"/%b <</Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats>>"
    if isinstance(resources, dict):
        number = resources[b"Font"].number
        made = b" ".join(shape % name for name in one.document.objects[number])
        return written(one, {number: b"<<\n%b\n>>" % made})
    fonts: Any = one.document.objects[resources.number][b"Font"]
    made = b" ".join(shape % name for name in fonts)
    return written(one, {resources.number: b"<<\n/Font <<\n%b\n>>\n>>" % made})


@forgery(seen=False)
def another_mapping_of_letters(one: Paper) -> bytes:
    """What is copied and searched is another thing than what is seen."""
    letters = next(
        value[b"ToUnicode"].number  # type: ignore[union-attr]
        for value in one.document.objects.values()
        if b"ToUnicode" in value
    )
    return written(one, {letters: stream(b"begincmap endcmap")})


@forgery(seen=False)
def another_code_in_the_keywords(one: Paper) -> bytes:
    info = re.sub(rb"/Keywords \([^)]*\)", b"/Keywords (KZP1\\072000)", one.body(one.printed.info))
    return written(one, {one.printed.info: info})


@forgery(seen=False)
def another_code_and_only_the_time_changed(one: Paper) -> bytes:
    info = one.body(one.printed.info).replace(b"/Author (kzpoll)", b"/Author (commission)")
    return written(one, {one.printed.info: info})


@forgery(sealed=False)
def hidden_before_the_seal(one: Paper) -> bytes:
    """Hide and replace: the other content lies in the sealed part, and a later table shows it."""
    del one
    printed = generator.paper()
    at = printed.rindex(b"xref\n0 ")
    count = int(printed[at + 7 :].split(b"\n", 1)[0])
    body = b"%d 0 obj\n%b\nendobj\n" % (count, stream(BLACK))
    entries = printed[printed.index(b"\n", at + 7) + 1 : printed.rindex(b"trailer")]
    end = printed[printed.rindex(b"trailer") :]
    end = end.replace(b"/Size %d" % count, b"/Size %d" % (count + 1))
    end = re.sub(rb"startxref\n[0-9]+", b"startxref\n%d" % (at + len(body)), end)
    hidden = printed[:at] + body + b"xref\n0 %d\n" % (count + 1) + entries + b"%010d 00000 n \n" % at + end
    sealed = generator.sealed_bytes(hidden)
    content = re.search(rb"/Contents ([0-9]+) 0 R", sealed)
    assert content is not None
    table = int(sealed.rsplit(b"startxref\n", 1)[1].split(b"\n", 1)[0])
    size = re.findall(rb"/Size ([0-9]+)", sealed)[-1]
    root = re.findall(rb"/Root ([0-9]+ 0 R)", sealed)[-1]
    more = b"xref\n%d 1\n%010d 00000 n \n" % (int(content[1]), at)
    more += b"trailer\n<<\n/Size %b\n/Root %b\n/Prev %d\n>>\nstartxref\n%d\n%%%%EOF\n" % (
        size,
        root,
        table,
        len(sealed),
    )
    return sealed + more
