"""Pictures of strangers: only those that cameras and scanners make are opened, and none grows beyond its limits."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
import segno
from PIL import Image

from kzpoll_desktop.exchange import pictures
from kzpoll_desktop.exchange.apart import photographs
from kzpoll_desktop.exchange.apart.wrong import Wrong
from kzpoll_desktop.exchange.files import FileProblem
from tests.shared import hostile


def wrong(data: bytes) -> str:
    with pytest.raises(Wrong) as told:
        photographs.opened(data)
    return told.value.code


def test_a_program_for_a_printer_is_no_picture() -> None:
    assert wrong(hostile.postscript()) == "no_picture"


@pytest.mark.parametrize("kind", ["EPS", "PPM", "ICO", "TGA", "PCX", "SGI", "DDS", "PDF", "JPEG2000"])
def test_other_kinds_of_pictures_are_not_opened(kind: str) -> None:
    kept = io.BytesIO()
    Image.new("RGB", (32, 32)).save(kept, kind)
    assert wrong(kept.getvalue()) == "no_picture"


def test_a_picture_of_more_dots_than_a_page_has_is_not_unpacked() -> None:
    assert wrong(hostile.huge_picture()) == "picture_too_large"


def test_a_large_photograph_is_made_smaller_while_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(photographs, "MOST_PIXELS", 900_000)
    monkeypatch.setattr(photographs, "_LONG_SIDE", 500)
    kept = io.BytesIO()
    Image.new("RGB", (2_000, 1_600)).save(kept, "JPEG")
    assert max(photographs.opened(kept.getvalue()).size) in range(500, 1_001)
    # Still too large when it was made smaller.
    monkeypatch.setattr(photographs, "MOST_PIXELS", 150_000)
    assert wrong(kept.getvalue()) == "picture_too_large"
    monkeypatch.setattr(photographs, "MOST_PIXELS", 900_000)
    monkeypatch.setattr(photographs, "MOST_PIXELS_JPEG", 3_000_000)
    assert wrong(kept.getvalue()) == "picture_too_large"


@pytest.mark.parametrize("size", [(260, 260), (139, 520), (1, 6_000), (300, 300), (90, 2_000)])
def test_nothing_that_is_made_of_a_picture_is_larger_than_the_limit(
    size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, most in (("MOST_PREPARED", 320_000), ("_LONG_SIDE", 520), ("_SHORT_SIDE", 340)):
        monkeypatch.setattr(photographs, name, most)
    made = [one.width * one.height for one in photographs._preparations(Image.new("L", size))]
    assert max(made) <= 320_000
    assert len(made) >= 7


def test_a_picture_that_is_full_of_corners_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "PICTURE_SECONDS", 1)
    (tmp_path / "x.png").write_bytes(hostile.many_corners())
    with pytest.raises(FileProblem) as told:
        pictures.read_codes(tmp_path / "x.png")
    assert told.value.said.code == "took_too_long"
    assert told.value.said.params == {"file": "x.png", "seconds": 1}


def test_the_codes_of_a_picture_come_in_their_texts_and_none_of_a_blank_one() -> None:
    kept = io.BytesIO()
    segno.make_qr("KZP1:a").save(kept, kind="png", scale=4)
    assert photographs.codes(kept.getvalue()) == ({"codes": ("KZP1:a",)}, b"")
    blank = hostile.png(Image.new("L", (60, 60), 255))
    assert photographs.codes(blank) == ({"codes": ()}, b"")
