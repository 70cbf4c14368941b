"""The inventory of a ballot with a line for each pack, and how the kit was handed over."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from kzpoll_desktop.domain.day.after import (
    SEALS,
    THINGS,
    HandedOver,
    Kit,
    Pack,
    counted,
    piles_of,
)
from kzpoll_desktop.domain.figures.kinds import Pile
from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.gui.common.calm import CalmComboBox
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.column import LineField
from kzpoll_desktop.gui.precinct.after.form import NoteDialog
from kzpoll_desktop.gui.widgets.count_edit import CountEdit
from kzpoll_desktop.gui.widgets.refused_keys import tell_refused
from kzpoll_desktop.texts.names.after import SEALS as SEAL_NAMES
from kzpoll_desktop.texts.names.after import THINGS as THING_NAMES
from kzpoll_desktop.texts.names.labels import contest_heading
from kzpoll_desktop.texts.names.packs import pile_name
from kzpoll_desktop.workflow.after import noting
from kzpoll_desktop.workflow.desk import Desk, Entered

_COUNT_WIDTH: Final = 96
_SEAL_WIDTH: Final = 150
_SEAL_LETTERS: Final = 40


class KitDialog(NoteDialog):
    """Each pile is proposed as one pack of as many ballots as the protocol has; what lies there is typed, and its seal."""

    topic = "kit"

    def __init__(self, desk: Desk, contest: str, context: Context, parent: QWidget | None = None) -> None:
        self.contest = contest
        self.packs: list[tuple[Pile, str, CountEdit, LineField]] = []
        self.things: dict[str, CountEdit] = {}
        super().__init__(desk, context, parent)

    def build(self) -> None:
        """Where it goes, a line a pack, another pack, the other things."""
        definition = self.day.election.contest(self.contest)
        kept = self.day.after.kit(self.contest)
        self.says(self.setWindowTitle, lambda: self.tr("Inventory"))
        self.whole.addWidget(
            self.label(lambda: contest_heading(definition, self.language), wrap=True, heading=True)
        )
        to = kept.to if kept else definition.addressee.get(self.language)
        self.to = self.line("to", lambda: self.tr("&To which commission:"), to)
        self.sentence(
            lambda: self.tr(
                "Count each pack before it is sealed. Where it is another number than here, type what lies there."
            )
        )
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self.whole.addLayout(self._grid)
        for column, words in enumerate(
            (lambda: self.tr("Pack"), lambda: self.tr("Ballots"), lambda: self.tr("Seal number"))
        ):
            self._grid.addWidget(self.label(words, muted=True), 0, column)
        if kept is not None:
            for pack in kept.packs:
                self._add_pack(pack)
        else:
            for pile, choice in piles_of(self.day.record, self.day.election, self.contest):
                there = counted(self.day.record, self.day.election, self.contest, pile, choice)
                self._add_pack(Pack(pile, choice, there or 0, ""))
        self._build_more()
        self._build_things(kept)
        self.end(lambda: self.tr("&Note it"))

    def _name(self, pile: Pile, choice: str) -> str:
        return pile_name(pile, choice, self.day.record, self.day.election, self.contest, self.language)

    def _add_pack(self, pack: Pack) -> None:
        place = len(self.packs) + 1
        name = QLabel()
        name.setWordWrap(True)
        ballots, seal = CountEdit(), LineField(pack.seal)
        ballots.setObjectName(f"ballots.{place}")
        seal.setObjectName(f"seal.{place}")
        seal.setMaxLength(_SEAL_LETTERS)
        ballots.set_value(pack.ballots)
        ballots.setFixedWidth(self.context.look.px(_COUNT_WIDTH))
        seal.setFixedWidth(self.context.look.px(_SEAL_WIDTH))
        ballots.moved.connect(lambda step: self.focusNextPrevChild(step > 0))
        tell_refused(self, ballots)
        called = partial(self._name, pack.pile, pack.choice)
        self.says(name.setText, called)
        self.says(ballots.setAccessibleName, lambda: called() + ": " + self.tr("Ballots"))
        self.says(seal.setAccessibleName, lambda: called() + ": " + self.tr("Seal number"))
        for column, part in enumerate((name, ballots, seal)):
            self._grid.addWidget(part, place, column)
            if self.isVisible():
                part.show()  # It is gone to at once.
        self.packs.append((pack.pile, pack.choice, ballots, seal))

    def _build_more(self) -> None:
        """Another pack of a pile that lies in several."""
        options = piles_of(self.day.record, self.day.election, self.contest)
        named = ((f"{pile}.{choice}", partial(self._name, pile, choice)) for pile, choice in options)
        self.more: CalmComboBox = self.choose("more", lambda: self.tr("&Another pack of:"), named)
        self.whole.addWidget(self.button("add", lambda: self.tr("A&dd the pack"), self.add_pack))

    def add_pack(self) -> None:
        """One more line for the chosen pile."""
        pile, _, choice = str(self.more.currentData()).partition(".")
        known = next(
            one for one, _ in piles_of(self.day.record, self.day.election, self.contest) if one == pile
        )
        self._add_pack(Pack(known, choice, 0, ""))
        self.packs[-1][2].setFocus()

    def _build_things(self, kept: Kit | None) -> None:
        known = dict(kept.things) if kept is not None else self._proposed()
        self.whole.addWidget(self.label(lambda: self.tr("And beside them, how many of each:")))
        for name in THINGS:
            made = CountEdit()
            made.set_value(known.get(name, 0))
            made.moved.connect(lambda step: self.focusNextPrevChild(step > 0))
            tell_refused(self, made)
            self.things[name] = made
            self.add_field(f"thing.{name}", made, self.words_of(THING_NAMES[name]))

    def _proposed(self) -> dict[str, int]:
        """As many as the record tells of."""
        record = self.day.record
        return {
            "originals": 2,
            "acts": len(record.acts),
            "applications": sum(box.applications or 0 for box in record.portable_boxes),
            "complaints": len(self.day.after.complaints),
            "voter_lists": 1,
            "stamp": 1,
            "seal": 1,
        }

    def note(self) -> Entered | NotDone:
        """Note the inventory; packs without ballots are none."""
        for _, _, ballots, _ in self.packs:
            ballots.commit()
        packs = tuple(
            Pack(pile, choice, ballots.typed() or 0, seal.text())
            for pile, choice, ballots, seal in self.packs
            if ballots.typed() or seal.text().strip()
        )
        things = tuple((name, edit.typed() or 0) for name, edit in self.things.items())
        return noting.kit(self.desk, Kit(self.contest, self.to.text(), packs, things))


class HandDialog(NoteDialog):
    """Departure and arrival, who took it, and how the seals were found."""

    topic = "hand_over"

    def __init__(self, desk: Desk, contest: str, context: Context, parent: QWidget | None = None) -> None:
        self.contest = contest
        super().__init__(desk, context, parent)

    def build(self) -> None:
        """As it was noted last; the arrival may come later."""
        known = self.day.after.kit_handed(self.contest)
        definition = self.day.election.contest(self.contest)
        self.says(self.setWindowTitle, lambda: self.tr("Documents and ballots handed over"))
        self.whole.addWidget(
            self.label(lambda: contest_heading(definition, self.language), wrap=True, heading=True)
        )
        self.left = self.time(
            "left", lambda: self.tr("&Left the precinct at:"), known.left if known else None
        )
        self.to = self.line("to", lambda: self.tr("&Who takes it, or carries it:"), known.to if known else "")
        self.arrived = self.time(
            "arrived", lambda: self.tr("&Arrived at, once it has:"), known.arrived if known else ""
        )
        seals = ((code, self.words_of(SEAL_NAMES[code])) for code in SEALS)
        self.seals = self.choose("seals", lambda: self.tr("&Seals:"), seals, known.seals if known else "")
        self.act = self.line(
            "act", lambda: self.tr("A&ct: number, and what was found:"), known.act if known else ""
        )
        self.end(lambda: self.tr("&Note it"))
        self.seals.currentIndexChanged.connect(lambda _: self._show_act())
        self._show_act()

    def _show_act(self) -> None:
        self.ask("act", asked=self.seals.currentData() == "act")

    def note(self) -> Entered | NotDone:
        """Note it; what is not known yet stays empty."""
        return noting.handed(
            self.desk,
            HandedOver(
                "kit",
                self.contest,
                self.to.text(),
                "",
                self.typed_time(self.left),
                self.typed_time(self.arrived),
                self.seals.currentData(),
                self.act.text() if self.seals.currentData() == "act" else "",
            ),
        )
