"""The pages of the stages, one module each, and the one place that finds the page of a stage."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtWidgets import QWidget

from kzpoll_desktop.domain.figures.stages import TASKS
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.page import StagePage
from kzpoll_desktop.gui.precinct.questions import Asker
from kzpoll_desktop.workflow.desk import Desk


def make_page(stage: str, desk: Desk, context: Context, asker: Asker, parent: QWidget) -> StagePage:
    """The page of a stage, from the module of the stage's name: `piles.party_list` is shown by `pages/piles.py`.

    A task after closing is shown by a module of `after` beside this folder: `after.copies` by `after/copies.py`.

    Imported only now: the start page is to be there before any of them. parent: where it will stand; what is built where it
    stands is given its style once, and not again with every widget that it is put into.
    """
    name = stage if stage in TASKS else f"pages.{stage.partition('.')[0]}"
    module = import_module(f"kzpoll_desktop.gui.precinct.{name}")
    made: StagePage = module.Page(stage, desk, context, asker, parent)
    return made
