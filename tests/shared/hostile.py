"""Files made to harm whoever reads them: each small, and each costly, misleading or a program of its own."""

from __future__ import annotations

import io
import zipfile
import zlib

from openpyxl import Workbook
from PIL import Image


def pdf(*pages: tuple[float, float, bytes]) -> bytes:
    """A PDF with these pages: width, height in points, content."""
    kids = " ".join(f"{3 + 2 * place} 0 R" for place in range(len(pages)))
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>".encode()]
    for place, (width, height, content) in enumerate(pages):
        packed = zlib.compress(content)
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {width} {height}]/Contents {4 + 2 * place} 0 R>>".encode()
        )
        objects.append(b"<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(packed), packed))
    made, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, start=1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    end = b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, len(made))
    return made + b"xref\n0 %d\n0000000000 65535 f \n" % size + table + end


def huge_pages() -> bytes:
    """Pages of five metres: gigabytes once they are drawn."""
    return pdf(*[(14_400, 14_400, b"0 0 100 100 re f")] * 3)


def endless_curves(count: int = 200_000) -> bytes:
    """One page of A4 with curves that are hard to draw."""
    one = b"0 0 m 999 -999 -999 1999 595 842 c S\n"
    return pdf((595, 842, b"[0.01 0.01] 0 d 40 w\n" + one * count))


def postscript() -> bytes:
    """A program for a printer that never ends; under the name of a picture, some readers start it."""
    return b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 100 100\n%%EndComments\n{} loop\n"


def png(picture: Image.Image) -> bytes:
    """A picture as PNG."""
    kept = io.BytesIO()
    picture.save(kept, "PNG")
    return kept.getvalue()


def many_corners(side: int = 4_000) -> bytes:
    """A picture full of what a QR code has in three corners: every three of them could be one."""
    corner = Image.new("1", (9, 9), 1)
    for inset, ink in ((1, 0), (2, 1), (3, 0)):
        corner.paste(ink, (inset, inset, 9 - inset, 9 - inset))
    corner = corner.resize((27, 27), Image.Resampling.NEAREST)
    whole = Image.new("1", (side, side), 1)
    for left in range(0, side - 27, 30):
        for top in range(0, side - 27, 30):
            whole.paste(corner, (left, top))
    return png(whole)


def huge_picture(side: int = 10_900) -> bytes:
    """A picture of 119 million dots in some kilobytes."""
    return png(Image.new("1", (side, side)))


def workbook(inside: str) -> bytes:
    """An ordinary workbook into whose sheet something is written before its end."""
    made, kept = io.BytesIO(), io.BytesIO()
    book = Workbook()
    book.worksheets[0].append((1, "Бір", "Один"))
    book.save(made)
    with zipfile.ZipFile(made) as source, zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as target:
        for part in source.infolist():
            data = source.read(part)
            if part.filename == "xl/worksheets/sheet1.xml":
                data = data.replace(b"</sheetData>", b"</sheetData>" + inside.encode())
            target.writestr(part, data)
    return kept.getvalue()


def merged_over_everything() -> bytes:
    """A workbook with one merged area over the whole sheet."""
    return workbook('<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>')


def linked_over_everything() -> bytes:
    """A workbook with one link over the whole sheet."""
    return workbook('<hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>')
