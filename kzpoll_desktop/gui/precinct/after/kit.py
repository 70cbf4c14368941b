"""Documents and ballots that are carried up: the inventory of each ballot with its packs, and how it was handed over."""

from __future__ import annotations

from functools import partial

from kzpoll_desktop.domain.day.after import Difference, HandedOver, Kit, differences
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.figures import rows
from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.gui.common.dialogs.busy import making_papers
from kzpoll_desktop.gui.precinct.after.handing import GivenDialog, PackageDialog
from kzpoll_desktop.gui.precinct.after.kit_dialogs import HandDialog, KitDialog
from kzpoll_desktop.gui.precinct.after.task import Button, TaskPage
from kzpoll_desktop.store import StoreError
from kzpoll_desktop.texts.format import count, moment
from kzpoll_desktop.texts.names.after import SEALS
from kzpoll_desktop.texts.names.labels import ballot_name, contest_heading
from kzpoll_desktop.texts.names.packs import pile_name, row_of
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.after import papers
from kzpoll_desktop.workflow.handing.packing import pack


class Page(TaskPage):
    """A section a ballot: what was packed, where it differs from the protocol, how it was handed over."""

    def build_task(self) -> None:
        """What goes where, then each kit."""
        self.add_text(
            lambda: self.tr(
                "Pack the ballots by colour and kind, seal each pack, and make the inventory in two copies: one stays with the "
                "receipt of the commission that took it. A difference from the protocol is told here and on paper; it stops "
                "nothing."
            )
        )
        for contest in rows.held(self.day.election, self.day.record):
            self.add_section(lambda c=contest: contest_heading(c, self.language), contest.colour)
            self.add_text(
                lambda c=contest: self.tr("Goes to: %1").replace("%1", c.addressee.get(self.language)),
                muted=False,
            )
            self._build_kit(contest.id)
        self._build_package()

    def _build_package(self) -> None:
        self.add_section(lambda: self.tr("Result file"))
        self.add_text(
            lambda: self.tr(
                "One file with the results of all ballots, for the commission that takes the papers. It goes on a stick or "
                "into any folder; without one the papers are enough, and that is noted here too."
            )
        )
        for handed in self.day.after.packages():
            self.add_text(partial(self._given, handed), muted=False)
        self.add_buttons(("package", lambda: self.tr("Hand over the result file…"), self.hand_package, True))

    def _given(self, handed: HandedOver) -> str:
        text = (
            self.tr("%1: the file was handed over: %2. SHA-256 begins with %3")
            if handed.digest
            else self.tr("%1: handed over on paper only: %2")
        )
        text = text.replace("%1", moment(handed.left) if handed.left else "–").replace("%2", handed.to)
        return text.replace("%3", handed.digest[:8])

    def _build_kit(self, contest: str) -> None:
        kit, handed = self.day.after.kit(contest), self.day.after.kit_handed(contest)
        buttons: list[Button] = [
            (f"pack.{contest}", partial(self._pack_words, contest), partial(self.pack, contest), True)
        ]
        if kit is not None:
            self.add_text(partial(self._packed, kit), muted=False)
            for difference in differences(self.day.record, self.day.election, kit):
                self.add_text(partial(self._differs, contest, difference), muted=False).setProperty(
                    "notice", True
                )
            if handed is not None:
                self.add_text(partial(self._handed, handed), muted=False)
            buttons += [
                (f"inventory.{contest}", self._print_words, partial(self.print_it, contest), False),
                (f"hand.{contest}", self._hand_words, partial(self.hand_over, contest), True),
            ]
        self.add_buttons(*buttons)

    def _print_words(self) -> str:
        return self.tr("Print inventory and receipt…")

    def _hand_words(self) -> str:
        return self.tr("Departure, arrival, receipt…")

    def _pack_words(self, contest: str) -> str:
        ballot = ballot_name(self.day.election.contest(contest), self.language)
        return self.tr("Inventory: %1…").replace("%1", ballot)

    def _packed(self, kit: Kit) -> str:
        text = self.tr("Packs: %1, ballots in them: %2, without a seal number: %3")
        text = text.replace("%1", count(len(kit.packs))).replace(
            "%2", count(sum(one.ballots for one in kit.packs))
        )
        return text.replace("%3", count(sum(not one.seal for one in kit.packs)))

    def _differs(self, contest: str, difference: Difference) -> str:
        """The pack and the row, both with their numbers."""
        day = self.day
        text = self.tr("%1: in the packs %2, row %3 of the protocol has %4")
        name = pile_name(difference.pile, difference.choice, day.record, day.election, contest, self.language)
        if difference.letter == "I":
            spoilt = pile_name("spoiled", "", day.record, day.election, contest, self.language)
            name = f"{name} + {spoilt}"
        number = row_of(difference.letter, difference.choice, day.record, day.election, contest)
        found = count(difference.row) if difference.row is not None else "–"
        text = text.replace("%1", name).replace("%2", count(difference.packed))
        return text.replace("%3", number).replace("%4", found)

    def _handed(self, handed: HandedOver) -> str:
        left = moment(handed.left) if handed.left else "–"
        arrived = moment(handed.arrived) if handed.arrived else "–"
        text = self.tr("Left: %1; arrived: %2; taken by: %3; seals: %4")
        text = text.replace("%1", left).replace("%2", arrived).replace("%3", handed.to)
        seals = SEALS[handed.seals].get(self.language)
        return text.replace("%4", f"{seals} ({handed.act})" if handed.act else seals)

    def instruction(self) -> str:
        """What to do now."""
        return self.tr("Pack, make the inventory, and note how documents and ballots were handed over.")

    def pack(self, contest: str) -> None:
        """The inventory of a ballot."""
        self.show_dialog(KitDialog(self.desk, contest, self.context, self))

    def hand_over(self, contest: str) -> None:
        """Departure, arrival, who took it, how the seals were."""
        self.show_dialog(HandDialog(self.desk, contest, self.context, self))

    def hand_package(self) -> None:
        """The result package, made of the file as it stands; what is on a stick is told once it may be pulled out."""
        try:
            made = making_papers(self, lambda: pack(self.desk.path))
        except (StoreError, Malformed) as fault:
            said = fault.said
            self.tell_refusal(lambda: say(said, self.language))
            return
        if isinstance(made, Refused):
            refused = made
            self.tell_refusal(lambda: say(refused, self.language, self.day.election))
            return
        dialog = PackageDialog(self.desk, made, self.context, self)
        dialog.accepted.connect(lambda: self._show_given(dialog))
        self.show_dialog(dialog)

    def _show_given(self, dialog: PackageDialog) -> None:
        if dialog.given is not None:
            GivenDialog(dialog.given, self.desk, self.context, self).appear()

    def print_it(self, contest: str) -> None:
        """Inventory with its receipt, two copies."""
        self.show_made(lambda: papers.inventory_papers(self.day, contest))
