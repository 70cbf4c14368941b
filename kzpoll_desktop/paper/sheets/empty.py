"""The protocol without any figure, to be filled in by pen if the laptop dies."""

from __future__ import annotations

from functools import partial
from typing import Final

from kzpoll_desktop.paper.about import AboutBallot
from kzpoll_desktop.paper.layout.form import TITLE, form
from kzpoll_desktop.paper.sheet import Sheet, titled

SHEET: Final = Sheet(
    kind="empty",
    about=AboutBallot,
    title=titled(TITLE),
    blocks=partial(form, blank=True),
    band="by_pen",
    digest=False,
)
