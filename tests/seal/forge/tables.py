"""Forgeries by what readers take otherwise: chains of tables that lead elsewhere, entries, streams of references."""

from __future__ import annotations

from collections.abc import Callable

from tests.seal.forge.kept import forgery
from tests.seal.forge.revision import (
    BLACK,
    Paper,
    behind,
    black_page,
    entry,
    packed,
    stream,
    written,
)

# --- S1: the chain of tables leads elsewhere ------------------------------------------------------------------


@forgery()
def chain_past_the_seal(one: Paper) -> bytes:
    """A table of the forger's own stands for that of the seal: it has the seal's objects, and another page."""
    revision = behind(one)
    places = one.places(one.printed.end)
    revision.put(one.content, stream(BLACK))
    revision.offsets = {**places, **revision.offsets}
    hidden = revision.table()
    revision.end(hidden, previous=one.printed.table_at)
    revision.offsets.clear()
    revision.field(one.fields[0], one.body(one.fields[0]))
    revision.end(revision.table(), previous=hidden)
    return revision.finished()


@forgery()
def chain_with_one_table_more(one: Paper) -> bytes:
    """The later signature is in order; its /Prev leads to a table of the forger's own, which replaces the page."""
    revision = behind(one)
    revision.put(one.content, stream(BLACK))
    hidden = revision.table()
    revision.end(hidden)
    revision.offsets.clear()
    revision.field(one.fields[0], one.body(one.fields[0]))
    revision.end(revision.table(), previous=hidden)
    return revision.finished()


@forgery()
def chain_to_a_copy_of_everything(one: Paper) -> bytes:
    """/Prev leads to a table that has every object, the page's among them."""
    revision = behind(one)
    places = one.places()
    revision.put(one.content, stream(BLACK))
    revision.offsets = {**places, **revision.offsets}
    whole = revision.table()
    revision.out += b"trailer\n<<\n/Root %d 0 R\n/Size %d\n>>\nstartxref\n%d\n%%%%EOF\n" % (
        one.printed.root,
        revision.size,
        whole,
    )
    revision.offsets.clear()
    revision.field(one.fields[0], one.body(one.fields[0]))
    revision.end(revision.table(), previous=whole)
    return revision.finished()


@forgery()
def chain_behind_the_signature(one: Paper) -> bytes:
    """The forger's table stands in the signed revision, unlisted and between its objects."""
    revision = behind(one)
    at = revision.put(one.content, stream(BLACK), listed=False)
    hidden = revision.at
    revision.out += b"xref\n%d 1\n%010d 00000 n \ntrailer\n<<\n/Size %d\n/Root %d 0 R\n/Prev %d\n>>\n" % (
        one.content,
        at,
        revision.size,
        one.printed.root,
        revision.previous,
    )
    revision.field(one.fields[0], one.body(one.fields[0]))
    revision.end(revision.table(), previous=hidden)
    return revision.finished()


@forgery(seen=False)
def chain_in_a_circle(one: Paper) -> bytes:
    revision = behind(one)
    revision.put(one.content, stream(BLACK))
    at = revision.table()
    revision.end(at, previous=at)
    return revision.finished()


# --- S2: what readers take otherwise --------------------------------------------------------------------------


def _twice(one: Paper, *, forged_first: bool) -> bytes:
    """The page's content stands twice in one table, as it was and as the forger wants it."""
    revision = behind(one)
    revision.field(one.fields[0], one.body(one.fields[0]))
    places = sorted(revision.offsets.items())
    black = revision.put(one.content, stream(BLACK), listed=False)
    both = [(one.content, black), (one.content, one.places()[one.content])]
    places = [*(both if forged_first else both[::-1]), *places]
    revision.end(revision.table([entry(number, at) for number, at in places]))
    return revision.finished()


@forgery()
def object_twice_the_forged_one_first(one: Paper) -> bytes:
    return _twice(one, forged_first=True)


@forgery(seen=False)
def object_twice_the_forged_one_last(one: Paper) -> bytes:
    return _twice(one, forged_first=False)


@forgery()
def entries_of_19_bytes(one: Paper) -> bytes:
    revision = behind(one)
    revision.field(one.fields[0], one.body(one.fields[0]))
    revision.put(one.content, stream(BLACK))
    lines = [b"%d 1\n%010d 00000 n\n" % (number, at) for number, at in sorted(revision.offsets.items())]
    revision.end(revision.table(lines))
    return revision.finished()


@forgery()
def an_entry_more_than_told(one: Paper) -> bytes:
    """The table says one entry and has two: the second one is the page's content to whoever goes on reading."""
    revision = behind(one)
    revision.field(one.fields[0], one.body(one.fields[0]))
    places = sorted(revision.offsets.items())
    black = revision.put(one.content, stream(BLACK), listed=False)
    before = one.content - 1
    lines = [entry(before, one.places()[before]) + b"%010d 00000 n \n" % black]
    revision.end(revision.table([*lines, *(entry(number, at) for number, at in places)]))
    return revision.finished()


@forgery()
def a_stream_of_references_beside_the_table(one: Paper) -> bytes:
    """/XRefStm: a hidden table that only some readers take."""
    revision = behind(one)
    black = revision.put(one.content, stream(BLACK), listed=False)
    entries = packed(b"\x01" + black.to_bytes(4) + b"\0")
    hidden = revision.put(
        revision.size,
        stream(
            entries,
            b"\n/Type /XRef /Size %d /W [ 1 4 1 ] /Index [ %d 1 ] /Filter /FlateDecode /Root %d 0 R"
            % (revision.size + 1, one.content, one.printed.root),
        ),
        listed=False,
    )
    revision.size += 1
    revision.field(one.fields[0], one.body(one.fields[0]))
    revision.trailer = b"/XRefStm %d\n" % hidden
    revision.end(revision.table())
    return revision.finished()


@forgery()
def a_table_as_a_stream(one: Paper) -> bytes:
    """The last revision has a compressed table instead of a plain one."""
    revision = behind(one)
    black = revision.put(one.content, stream(BLACK), listed=False)
    at, own = revision.at, revision.size
    entries = packed(b"\x01" + black.to_bytes(4) + b"\0" + b"\x01" + at.to_bytes(4) + b"\0")
    about = (
        b"\n/Type /XRef /Size %d /W [ 1 4 1 ] /Index [ %d 1 %d 1 ] /Filter /FlateDecode /Root %d 0 R /Prev %d"
        % (
            own + 1,
            one.content,
            own,
            one.printed.root,
            revision.previous,
        )
    )
    revision.put(own, stream(entries, about), listed=False)
    revision.out += b"startxref\n%d\n%%%%EOF\n" % at
    return revision.finished()


@forgery()
def objects_in_a_stream(one: Paper) -> bytes:
    """The page is in an object stream, where no plain reader looks."""
    revision = behind(one)
    content, holder, own = revision.size, revision.size + 1, revision.size + 2
    black = revision.put(content, stream(BLACK), listed=False)
    inner = b"%d 0 " % one.page
    page = packed(inner + black_page(one, content))
    about = b"\n/Type /ObjStm /N 1 /First %d /Filter /FlateDecode" % len(inner)
    kept = revision.put(holder, stream(page, about), listed=False)
    at = revision.at
    rows = (
        b"\x02" + holder.to_bytes(4) + b"\0",
        *(b"\x01" + place.to_bytes(4) + b"\0" for place in (black, kept, at)),
    )
    about = (
        b"\n/Type /XRef /Size %d /W [ 1 4 1 ] /Index [ %d 1 %d 3 ] /Filter /FlateDecode /Root %d 0 R /Prev %d"
        % (
            own + 1,
            one.page,
            content,
            one.printed.root,
            revision.previous,
        )
    )
    revision.put(own, stream(packed(b"".join(rows)), about), listed=False)
    revision.out += b"startxref\n%d\n%%%%EOF\n" % at
    return revision.finished()


@forgery(seen=False)
def a_size_that_lies(one: Paper) -> bytes:
    revision = behind(one)
    revision.field(one.fields[0], one.body(one.fields[0]))
    revision.put(one.content, stream(BLACK))
    revision.end(revision.table(), size=one.content)
    return revision.finished()


@forgery()
def startxref_twice(one: Paper) -> bytes:
    revision = behind(one)
    revision.put(one.content, stream(BLACK))
    forged = revision.table()
    revision.end(forged)
    revision.offsets.clear()
    revision.field(one.fields[0], one.body(one.fields[0]))
    revision.end(revision.table())
    data = revision.finished()
    return data + b"startxref\n%d\n%%%%EOF\n" % forged


@forgery(seen=False)
def megabytes_that_nothing_leads_to(one: Paper) -> bytes:
    return written(one, {one.document.size + 5: stream(b"x" * 2_000_000)})


@forgery(seen=False)
def metadata_become_a_picture(one: Paper) -> bytes:
    """/Metadata is rewritten by every later signature: what stands there may be anything."""
    about = b"\n/Type /XObject /Subtype /Form /BBox [ 0 0 600 850 ]"
    return written(one, {one.document.metadata: stream(BLACK, about)})


@forgery(seen=False)
def metadata_that_says_something_else(one: Paper) -> bytes:
    about = b"\n/Type /Metadata\n/Subtype /XML"
    return written(one, {one.document.metadata: stream(b"<x>700 votes</x>", about)})


@forgery()
def another_generation(one: Paper) -> bytes:
    """The page's content in generation 1, to which the page leads."""
    revision = behind(one)
    revision.field(one.fields[0], one.body(one.fields[0]))
    page = one.body(one.page).replace(b"/Contents %d 0 R" % one.content, b"/Contents %d 1 R" % one.content)
    revision.put(one.page, page)
    at = revision.put(one.content, stream(BLACK), listed=False, generation=1)
    lines = [b"%d 1\n%010d 00000 n \n" % (number, at_) for number, at_ in sorted(revision.offsets.items())]
    lines.append(b"%d 1\n%010d 00001 n \n" % (one.content, at))
    revision.end(revision.table(lines))
    return revision.finished()


@forgery(seen=False)
def an_object_let_go(one: Paper) -> bytes:
    """Hide: the page's content is freed, and the page is empty."""
    revision = behind(one)
    revision.field(one.fields[0], one.body(one.fields[0]))
    lines = [b"%d 1\n%010d 00000 n \n" % (number, at) for number, at in sorted(revision.offsets.items())]
    lines.insert(0, b"%d 1\n0000000000 00001 f \n" % one.content)
    revision.end(revision.table(lines))
    return revision.finished()


@forgery()
def names_written_in_another_way(one: Paper) -> bytes:
    page = black_page(one, one.document.size).replace(b"/Contents", b"/Cont#65nts")
    return written(one, {one.page: page, one.document.size + 3: b"null"}, change=_new_content(one))


def _new_content(one: Paper) -> Callable[..., None]:
    return lambda revision: revision.put(one.document.size, stream(BLACK)) and None
