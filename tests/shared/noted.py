"""A closed precinct after which everything was noted, and the dialogs in which it is: for pictures and walks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QDialog

from kzpoll_desktop.domain.day.after import (
    Complaint,
    Copy,
    HandedOver,
    Kit,
    Pack,
    Posting,
    SheetName,
    counted,
    piles_of,
)
from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.gui.precinct.after.complaints import ComplaintDialog
from kzpoll_desktop.gui.precinct.after.complaints import Page as ComplaintsPage
from kzpoll_desktop.gui.precinct.after.copies import CopyDialog
from kzpoll_desktop.gui.precinct.after.copies import Page as CopiesPage
from kzpoll_desktop.gui.precinct.after.kit import Page as KitPage
from kzpoll_desktop.gui.precinct.after.kit_dialogs import HandDialog, KitDialog
from kzpoll_desktop.gui.precinct.after.recount import Page as RecountPage
from kzpoll_desktop.gui.precinct.after.recount_dialogs import ApplicationDialog, GiveUpDialog, RecountDialog
from kzpoll_desktop.gui.precinct.after.signatures import KeyDialog
from kzpoll_desktop.gui.precinct.after.signatures import Page as SignaturesPage
from kzpoll_desktop.gui.precinct.after.wall import Page as WallPage
from kzpoll_desktop.gui.precinct.after.wall import PostingDialog
from kzpoll_desktop.gui.precinct.page import StagePage
from kzpoll_desktop.workflow.after import noting
from kzpoll_desktop.workflow.desk import Desk

NAME = "Өмірзаққызы-Нұрмұхамедова Айгүл Серікбайқызы (оқу)"


def all_of(desk: Desk) -> None:
    """Copies given and refused, posted, an act and a complaint, both kits handed over."""
    first, second = desk.day.record.contests
    no_right = "санау кезінде болуға құқығы жоқ, журналист куәлігі көрсетілмеген (оқу)"
    for copy in (
        Copy(
            SheetName(first, 0, 0),
            0,
            NAME,
            "observer",
            "«Азаматтық бақылау» қоғамдық бірлестігі (оқу)",
            AT,
            "",
            TWO,
        ),
        Copy(SheetName(first, 0, 0), 0, "2-байқаушы (оқу)", "proxy", "", AT, "", TWO),
        Copy(SheetName(second, 0, 0), 0, "Келген адам (оқу)", "media", "Газет (оқу)", AT, no_right, ()),
    ):
        took(noting.copy(desk, copy))
    took(noting.posting(desk, Posting((), "Кіреберіс, екінші қабат (оқу)", AT, "2023-03-22T02:50")))
    complaint = Complaint(0, "act", NAME, "Көшірме кеш берілді (оқу)", "43(8)", AT, True)
    took(noting.complaint(desk, complaint))
    decided = replace(
        complaint, kind="complaint", decision="refused", reason=no_right, votes_for=1, votes_against=4
    )
    took(noting.complaint(desk, decided))
    for contest in (first, second):
        packs = tuple(
            Pack(
                pile,
                choice,
                counted(desk.day.record, desk.day.election, contest, pile, choice) or 0,
                f"{place + 700}",
            )
            for place, (pile, choice) in enumerate(piles_of(desk.day.record, desk.day.election, contest))
        )
        short = (replace(packs[0], ballots=packs[0].ballots - 1), *packs[1:])
        took(noting.kit(desk, Kit(contest, "Аумақтық сайлау комиссиясы (оқу)", short, (("originals", 2),))))
        took(noting.handed(desk, HandedOver("kit", contest, NAME, "", AT, "2023-03-20T04:10", "whole", "")))


AT = "2023-03-20T02:50"
TWO = ("m1", "m3")


def took(made: Any) -> None:
    """What must be noted."""
    assert not isinstance(made, NotDone), made


def dialogs(page: StagePage) -> Iterator[tuple[str, QDialog]]:
    """Each dialog of a page, new and of something that is noted."""
    if isinstance(page, SignaturesPage):
        contest = next(iter(page.day.record.contests))
        yield "new", KeyDialog(page.desk, contest, page.day.record.commission[0], page.context, page)
    if isinstance(page, CopiesPage):
        contest = next(iter(page.day.record.contests))
        yield "new", CopyDialog(page.desk, contest, None, page.context, page)
        page.print_copy(page.day.after.copies[0])
        assert page.preview is not None
        yield "preview", page.preview
    if isinstance(page, WallPage):
        yield "new", PostingDialog(page.desk, page.context, page)
    if isinstance(page, ComplaintsPage):
        yield "new", ComplaintDialog(page.desk, page.day.after.complaints[-1], page.context, page)
    if isinstance(page, KitPage):
        contest = tuple(page.day.record.contests)[-1]
        yield "new", KitDialog(page.desk, contest, page.context, page)
        yield "hand", HandDialog(page.desk, contest, page.context, page)
    if isinstance(page, RecountPage):
        yield "application", ApplicationDialog(page.desk, page.context, page)
        yield "new", RecountDialog(page.desk, page.context, page)
        yield "give-up", GiveUpDialog(page.desk, page.context, page)
