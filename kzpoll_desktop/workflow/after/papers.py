"""The papers of what comes after closing; each is made anew from the journal, and a copy is the sealed sheet itself."""

from __future__ import annotations

from kzpoll_desktop.domain.day.after import Copy, SheetName
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.store import StoreError
from kzpoll_desktop.texts.format import date, time
from kzpoll_desktop.texts.printed import printed
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.printing import Paper, about_precinct, kept_paper, paper_of


def register_paper(day: Day, contest: str) -> Paper:
    """The register of copies of one protocol, in both languages."""
    from kzpoll_desktop.paper.sheets.after.register import AboutRegister

    copies = sorted(day.after.copies_of(contest), key=lambda one: one.number)
    return paper_of("register", AboutRegister.of(about_precinct(day), contest=contest, copies=tuple(copies)))


def complaints_paper(day: Day) -> Paper:
    """The register of acts, applications and complaints, in both languages."""
    from kzpoll_desktop.paper.sheets.after.complaints import AboutComplaints

    return paper_of("complaints", AboutComplaints.of(about_precinct(day), complaints=day.after.complaints))


def inventory_papers(day: Day, contest: str) -> tuple[Paper, ...]:
    """The inventory of a ballot with its receipt, in two copies; none before it was noted."""
    from kzpoll_desktop.paper.sheets.after.inventory import AboutInventory

    kit, handed = day.after.kit(contest), day.after.kit_handed(contest)
    if kit is None:
        return ()
    return tuple(
        paper_of(
            "inventory",
            AboutInventory.of(about_precinct(day), contest=contest, kit=kit, handed=handed, copy=copy),
        )
        for copy in (1, 2)
    )


def day_papers(desk: Desk) -> tuple[Paper, ...]:
    """The other papers of the day, each from what the journal has: opening, cancelling, disputed ballots, minutes."""
    from kzpoll_desktop.paper.sheets.after.cancelling import AboutCancelling
    from kzpoll_desktop.paper.sheets.after.disputed import AboutDisputed
    from kzpoll_desktop.paper.sheets.after.minutes import AboutMinutes
    from kzpoll_desktop.paper.sheets.after.opened import AboutOpened

    day = desk.day
    about, count = about_precinct(day), day.count
    return (
        paper_of("opened", AboutOpened.of(about, seals=day.seals)),
        paper_of("cancelling", AboutCancelling.of(about, announced_at=count.announced_at or "")),
        paper_of("disputed", AboutDisputed.of(about, disputed=count.disputed)),
        paper_of("minutes", AboutMinutes.of(about, lines=desk.history())),
    )


def sheet_paper(desk: Desk, name: SheetName) -> Paper:
    """The protocol of a sheet, byte for byte as it was closed; StoreError damaged where the file does not have it."""
    for sheet in desk.day.sheets:
        if (sheet.contest, sheet.version, sheet.sheet) == (name.contest, name.version, name.sheet):
            return kept_paper(desk, "protocol", sheet)
    raise StoreError("damaged", file=desk.path.name)


def copy_overlay(day: Day, copy: Copy) -> tuple[str, ...]:
    """What makes a print of the sheet a copy: its number and who certifies it, in both languages, and where they sign.

    While the votes are counted again that stands there too.
    """
    names = ", ".join(member.name for member in day.record.commission if member.id in copy.certified)
    lines = [printed("copy_overlay", one, number=copy.number, names=names) for one in ("kk", "ru")]
    recount = day.count.recount
    if recount is not None and copy.of.contest in day.under_recount and copy.of.version < day.count.version:
        at = f"{date(recount.wall)} {time(recount.wall)}"
        lines += [printed("copy_recount", one, at=at) for one in ("kk", "ru")]
    signing = " / ".join(printed("copy_signing", one) for one in ("kk", "ru"))
    return (*lines, f"{signing}:")
