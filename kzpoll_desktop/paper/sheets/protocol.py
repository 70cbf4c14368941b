"""The protocol on the results of voting of one contest."""

from __future__ import annotations

from functools import partial
from typing import Final

from kzpoll_desktop.paper.about import AboutBallot
from kzpoll_desktop.paper.layout.form import TITLE, form
from kzpoll_desktop.paper.sheet import Sheet, titled

SHEET: Final = Sheet(
    kind="protocol",
    about=AboutBallot,
    title=titled(TITLE),
    blocks=partial(form, blank=False),
    kept=True,
    keywords=True,
    struck_gaps=True,
)
