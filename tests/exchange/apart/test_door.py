"""The process that reads files of strangers: ended at its limits and when a person wants it; the next one reads on."""

from __future__ import annotations

import io
import re
import sys
import threading
from pathlib import Path
from time import monotonic

import pytest
from PIL import Image

from kzpoll_desktop.domain.ground.stopping import Stopped, stoppable
from kzpoll_desktop.exchange import pictures
from kzpoll_desktop.exchange.apart import Died, TookTooLong, door, end, read_apart, warm
from kzpoll_desktop.exchange.apart.frames import BrokenFrame, read_frame, write_frame
from kzpoll_desktop.exchange.apart.jobs import JOBS, NEEDS
from tests.shared import hostile

PAGE = hostile.pdf((595, 842, b""))
CURVES = hostile.endless_curves()


def works() -> bool:
    told, _ = read_apart("codes_of_pages", PAGE, seconds=20, megabytes=700)
    return told == {"pages": [[]]}


def test_what_takes_too_long_is_ended_and_the_next_is_read() -> None:
    begun = monotonic()
    with pytest.raises(TookTooLong):
        read_apart("codes_of_pages", CURVES, seconds=0.5, megabytes=700)
    assert monotonic() - begun < 5
    assert works()


def test_a_person_who_waits_no_longer_ends_it() -> None:
    asked = threading.Event()
    threading.Timer(0.2, asked.set).start()
    begun = monotonic()
    with stoppable(asked.is_set), pytest.raises(Stopped):
        read_apart("codes_of_pages", CURVES, seconds=30, megabytes=700)
    assert monotonic() - begun < 5
    assert works()


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="Windows holds no process to its memory here")
def test_what_needs_too_much_memory_is_ended_and_the_next_is_read() -> None:
    with pytest.raises(Died):
        read_apart("codes_of_picture", hostile.png(Image.new("L", (7_000, 7_000))), seconds=20, megabytes=90)
    assert works()


def test_a_process_that_was_ended_from_outside_is_begun_anew() -> None:
    end()
    warm()
    door._idle[0].process.kill()
    door._idle[0].process.wait()
    assert works()


def test_a_job_that_is_not_known_is_no_answer() -> None:
    with pytest.raises(Died):
        read_apart("anything", b"", seconds=5, megabytes=700)
    assert works()


def test_each_job_says_what_it_needs() -> None:
    assert JOBS.keys() == NEEDS.keys()


@pytest.mark.parametrize(
    "sent", [b"x\n", b"[]\n", b'{"size": -1}\n', b'{"size": 9}\nshort', b'{"size": "2"}\nxx']
)
def test_what_is_no_frame_is_not_taken_for_one(sent: bytes) -> None:
    with pytest.raises(BrokenFrame):
        read_frame(io.BytesIO(sent))


def test_a_frame_comes_back_as_it_went() -> None:
    pipe = io.BytesIO()
    write_frame(pipe, {"a": [1, "ә"]}, b"\n\0bytes")
    pipe.seek(0)
    assert read_frame(pipe) == ({"a": [1, "ә"]}, b"\n\0bytes")
    assert read_frame(pipe) is None


def test_pages_of_gigabytes_are_not_drawn() -> None:
    with pytest.raises(pictures.NotDrawn) as told:
        pictures.codes_of_pages(hostile.huge_pages())
    assert told.value.code == "page_too_large"
    assert pictures.keywords_of(hostile.huge_pages()) == ""


def test_a_page_that_is_hard_to_draw_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "PAGES_SECONDS", 0.5)
    with pytest.raises(pictures.NotDrawn) as told:
        pictures.codes_of_pages(CURVES)
    assert told.value.code == "took_too_long"


def test_more_pages_than_any_paper_has_are_told() -> None:
    with pytest.raises(pictures.NotDrawn) as told:
        pictures.sizes_of_pages(hostile.pdf(*[(595, 842, b"")] * 61))
    assert told.value.code == "too_many_pages"


def test_a_page_is_drawn_as_it_is() -> None:
    data = hostile.pdf((72, 144, b"0 0 36 144 re f"))
    assert pictures.sizes_of_pages(data) == ((72.0, 144.0),)
    width, height, stride, dots = pictures.drawn_page(data, 0, 36)
    assert (width, height) == (36, 72)
    assert dots[0] == 0
    assert dots[stride - 1 - (stride - width)] == 255
    with pytest.raises(pictures.NotDrawn):
        pictures.drawn_page(data, 1, 36)
    with pytest.raises(pictures.NotDrawn):
        pictures.drawn_page(data, 0, 6_000)


def test_nothing_else_opens_what_comes_from_strangers() -> None:
    """The libraries that decode it are used in the process alone; of own papers the window draws pages too."""
    root = Path(door.__file__).parents[2]
    found = {
        str(path.relative_to(root))
        for path in root.rglob("*.py")
        if re.search(r"^ +(import|from) (pypdfium2|PIL|zxingcpp)\b", path.read_text(), re.MULTILINE)
    }
    assert found == {
        "exchange/apart/pages.py",
        "exchange/apart/photographs.py",
        "gui/common/rendering.py",
    }
