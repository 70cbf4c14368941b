"""Forgeries by what lies over the pages or acts beside them: notes, fields, actions, layers; and by saving again."""

from __future__ import annotations

import re

from tests.seal.forge.kept import forgery
from tests.seal.forge.revision import (
    BLACK,
    Paper,
    behind,
    in_catalog,
    remark,
    stream,
    written,
)

# --- notes, fields, actions, layers ---------------------------------------------------------------------------


def _with_note(one: Paper, note: bytes) -> bytes:
    free = one.document.size + 4
    look = stream(BLACK, b"\n/Type /XObject\n/Subtype /Form\n/BBox [ 0 0 595 842 ]")
    page = one.body(one.page).replace(b"/Annots [", b"/Annots [ %d 0 R " % free)
    return written(one, {one.page: page, free: note % (free + 1), free + 1: look})


@forgery()
def a_stamp_over_the_page(one: Paper) -> bytes:
    """Evil annotation: a note whose look covers the page."""
    note = b"<<\n/Type /Annot\n/Subtype /Stamp\n/F 4\n/Rect [ 0 0 595 842 ]\n/AP << /N %d 0 R >>\n>>"
    return _with_note(one, note)


@forgery()
def a_field_over_the_page(one: Paper) -> bytes:
    note = (
        b"<<\n/Type /Annot\n/Subtype /Widget\n/FT /Tx\n/T (x)\n/F 4\n/Rect [ 0 0 595 842 ]\n"
        b"/AP << /N %d 0 R >>\n>>"
    )
    return _with_note(one, note)


@forgery()
def the_signature_covers_the_page(one: Paper) -> bytes:
    """Sneaky signature: the field that is signed is given a place and a look."""
    free = one.document.size + 4
    look = stream(BLACK, b"\n/Type /XObject\n/Subtype /Form\n/BBox [ 0 0 595 842 ]")
    revision = behind(one)
    revision.size += 20
    body = one.over_the_page(one.fields[0])
    revision.field(one.fields[0], body[:-2] + b"/AP << /N %d 0 R >>\n>>" % free)
    revision.put(free, look)
    revision.end(revision.table())
    return revision.finished()


@forgery()
def another_field_gets_a_look(one: Paper) -> bytes:
    free = one.document.size + 4
    look = stream(BLACK, b"\n/Type /XObject\n/Subtype /Form\n/BBox [ 0 0 595 842 ]")
    second = one.over_the_page(one.fields[1])
    return written(one, {one.fields[1]: second[:-2] + b"/AP << /N %d 0 R >>\n>>" % free, free: look})


@forgery(seen=False)
def the_seal_taken_out_of_its_field(one: Paper) -> bytes:
    seal = max(one.fields) + 1
    body = re.sub(rb"/V [0-9]+ 0 R\n", b"", one.body(seal))
    return written(one, {seal: body})


@forgery(seen=False)
def a_form_with_more_fields(one: Paper) -> bytes:
    form = one.body(one.form).replace(b"/Fields [", b"/Fields [ %d 0 R " % (one.document.size + 4))
    field = b"<<\n/FT /Tx\n/T (votes)\n/V (700)\n>>"
    return written(one, {one.form: form, one.document.size + 4: field})


@forgery(seen=False)
def a_form_that_is_drawn_anew(one: Paper) -> bytes:
    return written(one, {one.form: one.with_key(one.form, b"/NeedAppearances true")})


@forgery(seen=False)
def a_form_in_xml(one: Paper) -> bytes:
    return written(one, {one.form: one.with_key(one.form, b"/XFA (<xdp/>)")})


@forgery(seen=False)
def a_script_that_runs_when_it_is_opened(one: Paper) -> bytes:
    return in_catalog(one, b"/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>")


@forgery(seen=False)
def a_file_in_the_paper(one: Paper) -> bytes:
    return in_catalog(one, b"/Names << /EmbeddedFiles << /Names [ ] >> >>")


@forgery(seen=False)
def a_portfolio(one: Paper) -> bytes:
    return in_catalog(one, b"/Collection << /View /H >>")


@forgery(seen=False)
def layers(one: Paper) -> bytes:
    return in_catalog(one, b"/OCProperties << /OCGs [ ] /D << /BaseState /OFF >> >>")


@forgery(seen=False)
def permissions_taken_away(one: Paper) -> bytes:
    """Certification: what the seal allows is taken out of the catalog."""
    root = re.sub(rb"/Perms <<\n[^>]*>>\n", b"", one.body(one.printed.root))
    return written(one, {one.printed.root: root})


@forgery(seen=False)
def encrypted_afterwards(one: Paper) -> bytes:
    return written(one, {}, trailer=b"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 >>\n")


# --- incremental saving ---------------------------------------------------------------------------------------


@forgery(seen=False)
def objects_without_a_table(one: Paper) -> bytes:
    return one.data + b"%d 0 obj\n%b\nendobj\n" % (one.content, stream(BLACK))


@forgery(seen=False)
def table_without_a_trailer(one: Paper) -> bytes:
    revision = behind(one)
    revision.put(one.content, stream(BLACK))
    at = revision.table()
    revision.out += b"startxref\n%d\n%%%%EOF\n" % at
    return revision.finished()


@forgery()
def bytes_between_the_objects(one: Paper) -> bytes:
    return written(one, {one.content: stream(BLACK)}, change=remark)


@forgery(seen=False)
def a_signature_that_signs_nothing_new(one: Paper) -> bytes:
    """A revision of the right kind with a word between its objects."""
    return written(one, {}, change=remark)
