"""Every help by what it is of: a page, a dialog or a short question."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kzpoll_desktop.texts.help.after import AFTER
from kzpoll_desktop.texts.help.dialogs import DIALOGS
from kzpoll_desktop.texts.help.keys import Help
from kzpoll_desktop.texts.help.pages import PAGES
from kzpoll_desktop.texts.help.questions import QUESTIONS
from kzpoll_desktop.texts.help.training import TRAINING

HELP: Final[Mapping[str, Help]] = {**PAGES, **AFTER, **DIALOGS, **QUESTIONS, **TRAINING}
