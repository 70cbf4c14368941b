"""Which seats the trainer expects: typed, or out of a table with groups and precincts; and whether names are shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.gui.common.allowed import allow
from kzpoll_desktop.gui.common.calm import ChoiceBox
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.busy import beside
from kzpoll_desktop.gui.common.dialogs.column import LineField, row
from kzpoll_desktop.gui.common.dialogs.files import choose_file
from kzpoll_desktop.gui.common.live import Live
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.training.classroom.roster import (
    BadRoster,
    RosterSeat,
    about,
    groups,
    of_group,
    read_roster,
)
from kzpoll_desktop.training.papers import NoPapers, seats_named

_TABLES: Final = "*.csv *.xlsx"
# Rows of a table that are told with what is wrong with them.
_TOLD: Final = 3


class SeatsPart(Live, QWidget):
    """A row of the board. changed: other seats are expected, or names are wanted or not any more; told(sentence, wrong).

    taken(places): another table of the seats is to be kept with the class, an empty one for none.
    """

    changed = Signal()
    told = Signal(str, bool)
    taken = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.roster: tuple[RosterSeat, ...] = ()
        self._why = ""
        self.seats = LineField(context.settings.values.class_seats)
        self.seats.setMaximumWidth(context.look.px(130))
        self.seats.editingFinished.connect(self._on_seats)
        self.group = ChoiceBox()
        self.table = self.button("seats_table", self._table_words, self._on_table)
        self.names = QCheckBox()
        self.names.setObjectName("names")
        self.says(self.names.setText, lambda: self.tr("Sho&w names"))
        self.names.toggled.connect(lambda _: self.changed.emit())
        seats = self.field("seats", self.seats, lambda: self.tr("Seats that are e&xpected"))
        self.group_name = self.field("group", self.group, lambda: self.tr("&Group"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row(seats, self.seats, self.table, self.group_name, self.group, self.names))
        self.live(self._fill)
        self.group.activated.connect(lambda _: self.changed.emit())
        for before, after in zip(self.parts, self.parts[1:], strict=False):
            self.setTabOrder(before, after)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """As Tab goes through them."""
        return self.seats, self.table, self.group, self.names

    # --- what is expected

    @property
    def chosen_group(self) -> str:
        """The group that is shown alone; empty where all are."""
        return self.group.currentData() or ""

    def expected(self) -> Sequence[int]:
        """The seats that are waited for; none while what is typed names none."""
        if self.roster:
            return of_group(self.roster, self.chosen_group)
        try:
            return seats_named(self.seats.text())
        except NoPapers:
            return ()

    def shows(self, seat: int) -> bool:
        """Whether a seat that handed in stands on the board: of a group that is chosen, what is of no other alone."""
        group = self.chosen_group
        own = [one.group for one in self.roster if one.seat == seat]
        return not group or not own or group in own

    def about(self, names: Mapping[int, Sequence[str]]) -> dict[int, str]:
        """What stands beside the number of each seat: group and precinct; the names, where they are wanted."""
        found = about(self.roster, self.chosen_group)
        for seat, called in names.items() if self.names.isChecked() else ():
            found[seat] = " · ".join([*([found[seat]] if seat in found else []), ", ".join(called)])
        return found

    # --- what is shown

    def _table_words(self) -> str:
        return self.tr("Witho&ut the table") if self.roster else self.tr("Seats fr&om a table…")

    def _fill(self) -> None:
        kept = self.chosen_group
        self.group.clear()
        self.group.addItem(self.tr("all groups"), "")
        for one in groups(self.roster):
            self.group.addItem(one, one)
        self.group.setCurrentIndex(max(0, self.group.findData(kept)))
        several = self.group.count() > 2
        self.group.setVisible(several)
        self.group_name.setVisible(several)
        self._allow()

    def _allow(self) -> None:
        allow(self.seats, self.tr("The seats stand in the table that was taken in.") if self.roster else "")
        allow(self.table, self._why)
        self.table.setText(self._table_words())

    def allow(self, why: str) -> None:
        """Whether there is a class that a table may be kept with."""
        self._why = why
        self._allow()

    def show_roster(self, roster: Sequence[RosterSeat]) -> None:
        """The table that is kept with the class; an empty one for none."""
        if tuple(roster) != self.roster:
            self.roster = tuple(roster)
            self._fill()

    # --- acting

    def _on_seats(self) -> None:
        try:
            seats_named(self.seats.text())
        except NoPapers as problem:
            self.told.emit(say(problem.said, self._context.language), True)
            return
        self.told.emit("", False)
        self._context.settings.change(class_seats=self.seats.text())
        self.changed.emit()

    def _on_table(self) -> None:
        if self.roster:
            self.taken.emit(())
            return
        path = choose_file(self, self.tr("Table with seat, group and precinct"), _TABLES)
        if path is not None:
            self.take(path)

    def take(self, path: Path) -> None:
        """Take in a table; where a row of it is wrong, nothing is, and each is told."""
        try:
            places = beside(self, self.tr("The table is being read."), lambda _: read_roster(path))
        except BadRoster as problem:
            lines = [say(one, self._context.language) for one in problem.faults[:_TOLD]]
            if len(problem.faults) > _TOLD:
                text = self.tr("Rows that are wrong: %1. Nothing was taken in.")
                lines.append(text.replace("%1", str(len(problem.faults))))
            self.told.emit(" ".join(lines), True)
            return
        except KzpollError as problem:
            self.told.emit(say(problem.said, self._context.language), True)
            return
        self.taken.emit(places)
        text = self.tr("Seats in the table: %1, groups: %2.").replace("%1", str(len(places)))
        self.told.emit(text.replace("%2", str(len(groups(places)))), False)
