"""Foreign texts fit to stand in a sentence: one line, and not too long."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kzpoll_desktop.domain.ground.shown import shown, shown_ends


@given(st.text())
def test_a_foreign_text_is_shown_on_one_line(text: str) -> None:
    assert shown(text).isprintable()
    assert len(shown(text * 100)) <= 60


@given(st.text())
def test_the_name_of_a_file_keeps_its_beginning_and_its_end(text: str) -> None:
    told = shown_ends(f"protocol{text * 100}.pdf")
    assert told.isprintable()
    assert len(told) <= 120
    assert told.startswith("protocol")
    assert told.endswith(".pdf")
