"""A closed protocol's page as a telephone or an old scanner shows it: turned, blurred, compressed, with a coffee stain."""

from __future__ import annotations

import io
import random
from functools import cache

import pypdfium2
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from kzpoll_desktop.domain.code.protocol_code import (
    ProtocolCode,
    code_of,
    encode,
    signed_bytes,
    with_signature,
)
from kzpoll_desktop.paper import make
from kzpoll_desktop.paper.about import Closed
from kzpoll_desktop.seal.keys import make_key
from kzpoll_desktop.workflow.printing import unclosed_digest
from tests.scans.closed import CLOSED_AT, about_closed, closing
from tests.shared.practice import ELECTION, RECORD

PRINTED_DPI = 300


@cache
def page() -> tuple[ProtocolCode, Image.Image]:
    """The code of a practice protocol, and its first page as it is printed."""
    key = make_key("123")
    digest = unclosed_digest(ELECTION, RECORD, "party_list")
    code = code_of(
        RECORD,
        ELECTION,
        "party_list",
        version=1,
        sheet=1,
        closed_at=CLOSED_AT,
        digest=digest,
        public=key.public.hex(),
    )
    code = with_signature(code, key.sign(signed_bytes(code)))
    closed = Closed(encode(code), "48213 09577 11111 22222 33333", 1, closing(), CLOSED_AT.isoformat())
    document = pypdfium2.PdfDocument(make("protocol", about_closed(closed)))
    picture = document[0].render(scale=PRINTED_DPI / 72, grayscale=True).to_pil()
    document.close()
    return code, picture


def bad_picture(seed: int) -> bytes:
    """One bad picture of the page as JPEG; the same for the same seed."""
    return spoilt(page()[1], seed)


def spoilt(printed: Image.Image, seed: int) -> bytes:
    """A bad picture of a page in tones of grey, as JPEG; the same for the same seed."""
    chance = random.Random(seed)
    scale = chance.uniform(0.66, 1.0)
    size = round(printed.width * scale), round(printed.height * scale)
    picture = printed.resize(size, Image.Resampling.BILINEAR)
    picture = picture.rotate(
        chance.uniform(-3, 3),
        resample=Image.Resampling.BICUBIC,
        expand=True,
        fillcolor=chance.randint(180, 255),
    )
    picture = _stained(picture, chance)
    picture = picture.filter(ImageFilter.GaussianBlur(chance.uniform(0.5, 2.4) * scale))
    dark, light = chance.randint(0, 60), chance.randint(190, 255)
    picture = picture.point([dark + (light - dark) * value // 255 for value in range(256)])
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=40)
    return out.getvalue()


def _stained(picture: Image.Image, chance: random.Random) -> Image.Image:
    """A ring and a few drops of coffee, somewhere near the code as often as not."""
    stain = Image.new("L", picture.size, 255)
    draw = ImageDraw.Draw(stain)
    across = picture.width
    near = chance.random() < 0.5
    x = chance.uniform(0.7, 1.0) if near else chance.random()
    y = chance.uniform(0.8, 1.0) if near else chance.random()
    centre = x * picture.width, y * picture.height
    radius = across * chance.uniform(0.05, 0.12)
    tone = chance.randint(120, 190)
    box = (centre[0] - radius, centre[1] - radius, centre[0] + radius, centre[1] + radius)
    draw.ellipse(box, outline=tone, width=max(2, round(radius * 0.1)))
    for _ in range(chance.randint(1, 6)):
        drop = across * chance.uniform(0.002, 0.012)
        at = chance.random() * picture.width, chance.random() * picture.height
        draw.ellipse((at[0] - drop, at[1] - drop, at[0] + drop, at[1] + drop), fill=tone)
    return ImageChops.multiply(picture, stain.filter(ImageFilter.GaussianBlur(across * 0.002)))
