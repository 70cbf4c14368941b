"""A part of `make tamper`: papers with later signatures, changed by bits and by their parts, and nothing goes unnoticed."""

from __future__ import annotations

import pytest

from kzpoll_desktop.seal.inspection import inspect
from tests.seal.generator import with_later_signatures, with_short_signatures
from tests.tamper.bits import missed, passing, somewhere
from tests.tamper.structure import CHANGES, mutations

PAPERS = {1: with_later_signatures(3), 2: with_short_signatures(3)}


@pytest.mark.parametrize("form", PAPERS)
@pytest.mark.parametrize("later", range(4))
def test_nothing_goes_unnoticed_however_many_signed_later(later: int, form: int) -> None:
    papers = PAPERS[form]
    data = papers[later]
    found = inspect(data)
    assert (found.intact, len(found.later), found.length, found.form) == (True, later, len(papers[0]), form)
    begin = len(papers[later - 1]) if later else 0
    assert missed(data, list(somewhere(data, 20, begin))) == []
    assert passing(list(mutations(data, len(CHANGES)))) == []
