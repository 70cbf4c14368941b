"""Pictures: whatever is none, or too large, or shows no code, is told; a turned photograph is read."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
import segno
from PIL import Image

from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.exchange.pictures import codes_of_pages, keywords_of, read_codes
from tests.shared import hostile

TEXT = "KZP1:0123456789"


def picture(text: str = TEXT) -> Image.Image:
    out = io.BytesIO()
    segno.make(text, error="q").save(out, kind="png", scale=6, border=4)
    return Image.open(io.BytesIO(out.getvalue())).convert("L")


def code_of(path: Path) -> str:
    with pytest.raises(FileProblem) as told:
        read_codes(path)
    assert told.value.said.params["file"] == path.name
    return told.value.said.code


@pytest.mark.parametrize("ending", ["png", "jpg", "bmp", "tiff", "webp", "gif"])
def test_pictures_of_every_usual_kind_are_read(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"photo.{ending}"
    picture().save(path)
    assert read_codes(path) == (TEXT,)


def test_a_photograph_that_says_how_it_was_held_is_turned(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    picture().rotate(90, expand=True).save(tmp_path / "p.jpg", exif=exif)
    assert read_codes(tmp_path / "p.jpg") == (TEXT,)


@pytest.mark.parametrize(
    "data", [b"x", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"\xff\xd8\xff\xe0" + bytes(40), bytes(99)]
)
def test_what_is_no_picture_is_told(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "p").write_bytes(data)
    assert code_of(tmp_path / "p") == "no_picture"


def test_a_picture_without_a_code_is_told(tmp_path: Path) -> None:
    Image.new("L", (300, 300), 200).save(tmp_path / "p.png")
    assert code_of(tmp_path / "p.png") == "no_code_found"


def test_a_picture_that_would_fill_the_memory_is_not_opened(tmp_path: Path) -> None:
    (tmp_path / "p.png").write_bytes(hostile.huge_picture())
    assert code_of(tmp_path / "p.png") == "picture_too_large"


def test_bytes_that_are_no_pdf_are_told() -> None:
    with pytest.raises(ValueError, match="no PDF"):
        codes_of_pages(b"%PDF-1.4 nothing")
    assert keywords_of(b"nothing") == ""
