"""Every forgery is refused, the sealed part is told apart from what was added, and other readers do show the forgery."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from kzpoll_desktop.seal.inspection import PROBLEMS, inspect
from tests.seal import generator
from tests.seal.forge import FORGERIES, Forgery
from tests.tamper import engines

# What was told as intact before papers were built anew.
ONCE_INTACT = ("chain_past_the_seal", "object_twice_the_forged_one_first")
SEEN = [one for one in FORGERIES if one.seen]


@pytest.mark.parametrize("form", [1, 2])
@pytest.mark.parametrize("one", FORGERIES, ids=lambda one: one.name)
def test_it_is_refused(one: Forgery, form: int) -> None:
    data = one.bytes(form)
    found = inspect(data)
    assert not found.intact
    assert {problem.code for problem in found.problems} <= set(PROBLEMS)
    sealed = generator.sealed() if form == 1 else generator.whole()
    if not one.sealed:
        assert found.length == 0 or data[found.length :]
        return
    (problem,) = found.problems
    assert problem.code in ("bytes_after_end", "added_by_unknown_key")
    assert data[: found.length].startswith(sealed)
    assert 0 < int(problem.params["bytes"]) <= len(data) - found.length
    # What is shown of it are the bytes under the seal, which are intact by themselves.
    assert inspect(data[: found.length]).intact


@pytest.mark.parametrize("form", [1, 2])
def test_s2_a_file_that_is_whole_is_seen_as_it_was_sealed(form: int) -> None:
    """Whatever passes with more bytes than its seal looks the same on each page, pixel by pixel, as its sealed part."""
    data = generator.sealed() if form == 1 else generator.whole()
    sign = generator.signed_by if form == 1 else generator.signed_shortly
    sealed, found = _pages(data), inspect(data)
    for place, field in enumerate(generator.FIELDS):
        data = sign(data, field, generator.member("ec"))
        found = inspect(data)
        assert (found.intact, len(found.later)) == (True, place + 1)
        assert _pages(data) == _pages(data[: found.length]) == sealed
    assert len(sealed) == found.pages


def _pages(data: bytes) -> list[bytes]:
    """Every page as pdfium shows it, with its notes and fields."""
    with pypdfium2.PdfDocument(data) as document:
        document.init_forms()
        return [bytes(page.render(scale=0.5, grayscale=True).to_pil().tobytes()) for page in document]


# --- other readers --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", [1, 2])
def test_pdfium_shows_them(form: int) -> None:
    """All by the reader that is always here; the others are asked in `make tamper`."""
    shown = engines.shown_by("pdfium", SEEN, Path(), form)
    assert len(SEEN) - len(shown) <= engines.NOT_SHOWN[form]["pdfium"]


@pytest.mark.parametrize("reader", ["poppler", "ghostscript"])
def test_the_ones_that_once_passed_are_shown_elsewhere(reader: str, tmp_path: Path) -> None:
    if not engines.is_here(reader):
        pytest.skip(f"{reader} is not on this machine")
    once = [one for one in FORGERIES if one.name in ONCE_INTACT]
    assert engines.shown_by(reader, once, tmp_path) == set(ONCE_INTACT)
