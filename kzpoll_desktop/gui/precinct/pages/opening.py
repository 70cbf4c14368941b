"""Opening the precinct: the time, the voter list, certificates, the ballots received, seals and who is present [40]."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kzpoll_desktop.domain.day import by_path
from kzpoll_desktop.domain.day.by_path import SEALS
from kzpoll_desktop.domain.day.count import Receipt
from kzpoll_desktop.domain.figures import rows
from kzpoll_desktop.domain.figures.kinds import figure_of
from kzpoll_desktop.domain.figures.path import known, parsed
from kzpoll_desktop.domain.figures.record import ATTENDANCE_FIGURES, figure
from kzpoll_desktop.domain.figures.rows import Row
from kzpoll_desktop.gui.common.calm import CalmComboBox
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.lines.flow import FlowLayout
from kzpoll_desktop.gui.common.lines.wrapping import WrappedButton
from kzpoll_desktop.gui.common.live import label_of
from kzpoll_desktop.gui.precinct.page import StagePage
from kzpoll_desktop.gui.precinct.questions import Asker
from kzpoll_desktop.gui.widgets.count_edit import CountEdit
from kzpoll_desktop.gui.widgets.figure_row import FigureRow
from kzpoll_desktop.gui.widgets.text_edits import ShortEdit, TimeEdit
from kzpoll_desktop.texts.format import count
from kzpoll_desktop.texts.names.labels import ballot_name, short_heading
from kzpoll_desktop.workflow.desk import Desk

# A number of persons present with what it is of; as many beside each other as there is room for.
_PERSONS = 204


class Page(StagePage):
    """The log of receipts of each ballot sums to what the commission received."""

    def __init__(
        self, stage: str, desk: Desk, context: Context, asker: Asker, parent: QWidget | None = None
    ) -> None:
        self.lines: dict[str, list[_ReceiptLine]] = {}
        self.more: dict[str, QPushButton] = {}
        self.sums: dict[str, QLabel] = {}
        self.attendance: dict[str, tuple[QLabel, CountEdit]] = {}
        self._added: dict[str, int] = {}
        super().__init__(stage, desk, context, asker, parent)
        self.prepare()

    def signature(self) -> object:
        """How many lines each log has."""
        return tuple((c, self._length(c)) for c in self.day.record.contests)

    def _length(self, contest: str) -> int:
        return max(1, len(self.day.count.receipts[contest])) + self._added.get(contest, 0)

    def build(self) -> None:
        """Time and list, the logs, then what may stay empty."""
        self.lines, self.more, self.sums, self.attendance = {}, {}, {}, {}
        self.add_section(lambda: self.tr("The precinct and the voter list"))
        self.add_other("day.opened", lambda: self.tr("Time at which the precinct opened"), TimeEdit())
        self.add_rows(
            row for row in rows.rows(self.stage, self.day.election, self.day.record) if row.contest is None
        )
        for contest in rows.held(self.day.election, self.day.record):
            self._build_log(contest.id)
        self.add_section(lambda: self.tr("Seals and persons present (may stay empty)"))
        for name in SEALS[:2]:
            self.add_other(f"seals.{name}", lambda n=name: self._seal_label(n), ShortEdit())
        self._build_attendance()

    def _seal_label(self, name: str) -> str:
        if name == "stationary":
            return self.tr("Numbers of the seals of the stationary boxes")
        return self.tr("Numbers of the seals of the portable boxes")

    def _build_log(self, contest_id: str) -> None:
        contest = self.day.election.contest(contest_id)
        more, total = WrappedButton(), QLabel()
        more.setObjectName(f"receipts.{contest_id}.more")
        more.setProperty("flat", True)
        more.clicked.connect(lambda: self._add_line(contest_id))
        total.setProperty("muted", True)
        total.setWordWrap(True)
        self.more[contest_id], self.sums[contest_id] = more, total
        self.changing(f"receipts.{contest_id}", more)
        self.add_section(lambda: short_heading(contest, self.language), contest.colour, (total, more))
        number = next(
            row.number
            for row in rows.rows(self.stage, self.day.election, self.day.record)
            if row.contest == contest_id
        )
        self.lines[contest_id] = []
        for index in range(self._length(contest_id)):
            line = _ReceiptLine(self, contest_id, index, number if index == 0 else "")
            self.lines[contest_id].append(line)
            self.changing(f"receipts.{contest_id}", *line.fields())
            self.form.add_part(line, *line.fields(), passed=(line.away,))

    def _add_line(self, contest_id: str) -> None:
        self._added[contest_id] = self._added.get(contest_id, 0) + 1
        self.settle()
        self.focus_path(f"receipts.{contest_id}.{self._length(contest_id) - 1}.ballots")

    def continue_from(self, page: StagePage) -> None:
        """With the lines that were added and have no count yet."""
        assert isinstance(page, Page)  # pages of one stage are of one kind
        self._added = dict(page._added)
        self.settle()
        super().continue_from(page)

    def _build_attendance(self) -> None:
        part = QWidget()
        line = FlowLayout(part)
        line.setContentsMargins(16, 2, 0, 2)
        fields = []
        for name in ATTENDANCE_FIGURES:
            edit = CountEdit()
            label = label_of(edit, wrap=True)
            edit.setObjectName(f"attendance.{name}")
            edit.setProperty("figure", False)
            edit.setFixedWidth(self.context.look.px(64))
            edit.committed.connect(lambda value, n=name: self.commit(f"attendance.{n}", value))
            edit.refused.connect(lambda text, n=name: self.show_refused_key(f"attendance.{n}", text))
            edit.righted.connect(self.forget_refusal)
            pair = QWidget()
            pair.setMinimumWidth(self.context.look.px(_PERSONS))
            # All of them are as wide as each other, whatever they are called.
            words = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            words.setHeightForWidth(True)
            label.setSizePolicy(words)
            beside = QHBoxLayout(pair)
            beside.setContentsMargins(0, 0, 0, 0)
            beside.addWidget(label, 1)
            beside.addWidget(edit)
            line.addWidget(pair)
            self.attendance[name] = (label, edit)
            self.changing(f"attendance.{name}", edit)
            fields.append(edit)
        self.form.add_part(part, *fields)

    # --- texts and state

    def instruction(self) -> str:
        """What to do now."""
        return self.tr("Before voting: type the voter list, the certificates and the ballots received.")

    def show_texts(self) -> None:
        """Receipts and attendance."""
        names = {
            "party_observers": self.tr("Observers of parties"),
            "other_observers": self.tr("Other observers"),
            "foreign_observers": self.tr("Foreign observers"),
            "proxies": self.tr("Proxies"),
            "media": self.tr("Media"),
            "foreign_media": self.tr("Foreign media"),
        }
        for name, (label, edit) in self.attendance.items():
            label.setText(names[name])
            edit.setAccessibleName(names[name])
        for contest_id, lines in self.lines.items():
            ballot = ballot_name(self.day.election.contest(contest_id), self.language)
            told = self.tr("Another delivery")
            self.more[contest_id].setText(f"{told}…")
            self.more[contest_id].setAccessibleName(f"{told}, {ballot}")
            for line in lines:
                line.say(ballot)

    def delivery_words(self) -> dict[str, str]:
        """What the line of a delivery says."""
        return {
            "first": self.tr("First delivery"),
            "extra": self.tr("Extra delivery"),
            "moved_away": self.tr("Moved away"),
            "kind": self.tr("Kind of delivery"),
            "note": self.tr("Note on the delivery"),
            "hint": self.tr("Act or note"),
            "name": self.tr("Delivery %1"),
            "away": self.tr("Take away"),
        }

    def show_state(self) -> None:
        """Logs, sums and attendance."""
        for contest_id, lines in self.lines.items():
            receipts = self.day.count.receipts[contest_id]
            for index, line in enumerate(lines):
                receipt = receipts[index] if index < len(receipts) else None
                line.show_receipt(receipt)
            received = self.day.record.contests[contest_id].received
            text = (
                self.tr("Received in all: %1").replace("%1", count(received)) if received is not None else ""
            )
            self.sums[contest_id].setText(text if len(lines) > 1 else "")
        for name, (_, edit) in self.attendance.items():
            value = getattr(self.day.record.attendance, name)
            if not edit.held and not edit.being_typed:
                edit.set_value(value)

    def focus_path(self, path: str) -> bool:
        """The received ballots stand in the first line of their log."""
        where = known(path)
        if where is not None and where.is_("ballot", "received"):
            path = f"receipts.{where.contest}.0.ballots"
        return super().focus_path(path)

    def refresh_hard(self) -> None:
        """The logs and the persons present too show what is kept."""
        super().refresh_hard()
        for contest_id, lines in self.lines.items():
            receipts = self.day.count.receipts[contest_id]
            for index, line in enumerate(lines):
                line.put_back(receipts[index] if index < len(receipts) else None)
        for name, (_, edit) in self.attendance.items():
            edit.set_value(getattr(self.day.record.attendance, name))

    # --- entering

    def hold(self, path: str) -> None:
        """The logs and the persons present too keep in sight what could not be saved."""
        where = parsed(path)
        if where.is_("contest", "receipts") and where.contest is not None:
            kept = self.day.count.receipts[where.contest]
            for index, line in enumerate(self.lines[where.contest]):
                receipt = kept[index] if index < len(kept) else None
                line.hold(receipt)
        elif where.kind.of == "attendance":
            self.attendance[where.kind.name][1].hold(figure(self.day.record, path))
        else:
            super().hold(path)

    def stay_at(self, path: str) -> None:
        """A line of a log and the persons present too are gone to again where they were not taken."""
        where = parsed(path)
        if where.is_("contest", "receipts") and where.contest is not None:
            for line in self.lines[where.contest]:
                line.row.edit.stay()
                line.note.stay()
        elif where.kind.of == "attendance":
            self.attendance[where.kind.name][1].stay()
        super().stay_at(path)

    def enter_log(self, contest_id: str) -> None:
        """The whole log of a ballot as it stands on the page; lines without a count are left out."""
        log = [found for line in self.lines[contest_id] if (found := line.receipt()) is not None]
        was = len(self.day.count.receipts[contest_id])
        added = self._added.get(contest_id, 0)
        self._added[contest_id] = max(0, len(self.lines[contest_id]) - max(1, len(log)))
        if by_path.current(self.day, f"receipts.{contest_id}") != log and not self.commit(
            f"receipts.{contest_id}", log
        ):
            self._added[contest_id] = added if len(self.day.count.receipts[contest_id]) == was else 0

    def enter_note(self, contest_id: str, index: int) -> None:
        """A note is kept with the count of its delivery: while there is none it stays in sight, and that is said."""
        line = self.lines[contest_id][index]
        if line.receipt() is not None or not line.note.text().strip():
            self.enter_log(contest_id)
            return
        line.note.hold("")
        self.tell_refusal(lambda: self._note_alone(index))

    def _note_alone(self, index: int) -> str:
        told = self.tr(
            "Delivery %1 has a note and no ballots yet. Type its ballots: the note is kept with them."
        )
        return told.replace("%1", str(index + 1))

    def take_away(self, contest_id: str, index: int) -> None:
        """A delivery that was none: a line with a figure asks, and Undo brings it back."""
        kept = [one for place, one in enumerate(self.lines[contest_id]) if place != index]
        log = [found for line in kept if (found := line.receipt()) is not None]
        added = self._added.get(contest_id, 0)
        self._added[contest_id] = len(kept) - max(1, len(log))
        if self.lines[contest_id][index].receipt() is None:
            self.refresh()
        elif not self.commit_many([(f"receipts.{contest_id}", log)], drops=True):
            self._added[contest_id] = added
        self.focus_path(f"receipts.{contest_id}.{min(index, self._length(contest_id) - 1)}.ballots")


class _ReceiptLine(QWidget):
    """One delivery: how many ballots; after the first one also what it was, a note, and a button that takes it away."""

    def __init__(self, page: Page, contest: str, index: int, number: str) -> None:
        super().__init__()
        self.page = page
        self.contest = contest
        self.index = index
        place = f"receipts.{contest}.{index}"
        self.row = FigureRow(f"{place}.ballots", number, page.context.look)
        self.source = CalmComboBox(self)
        self.source.setObjectName(f"{place}.source")
        self.note = ShortEdit(self)
        self.note.setObjectName(f"{place}.note")
        self.away = QPushButton(self)
        self.away.setObjectName(f"{place}.away")
        self.away.setProperty("flat", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.row)
        if index:
            for name in ("extra", "moved_away", "first"):
                self.source.addItem("", name)
            line = FlowLayout()
            line.setContentsMargins(52, 0, 0, 4)
            for part in (self.source, self.note, self.away):
                line.addWidget(part)
            column.addLayout(line)
        else:
            self.source.addItem("", "first")
            for hidden in (self.source, self.note, self.away):
                hidden.hide()
        self.row.edit.committed.connect(lambda _: page.enter_log(contest))
        self.row.edit.refused.connect(lambda text: page.show_refused_key(place, text))
        self.row.edit.righted.connect(page.forget_refusal)
        self.note.committed.connect(lambda _: page.enter_note(contest, index))
        self.note.refused.connect(lambda text: page.show_refused_key(f"{place}.note", text))
        self.source.activated.connect(lambda _: page.enter_log(contest))
        self.away.clicked.connect(lambda _: page.take_away(contest, index))

    def fields(self) -> list[QWidget]:
        """The inputs in order."""
        return [self.row.edit, self.source, self.note, self.away] if self.index else [self.row.edit]

    def say(self, ballot: str) -> None:
        """Texts in the language in force; ballot: its colour in words."""
        data = Row(self.row.path, "", figure_of("ballot", "received"), self.contest)
        label = self.page.row_label(data)
        words = self.page.delivery_words()
        name = words["name"].replace("%1", str(self.index + 1))
        self.row.say(label if not self.index else name, "", self.page.language)
        self.row.edit.setAccessibleName(f"{label} ({ballot}) {self.index + 1}")
        for place in range(self.source.count()):
            self.source.setItemText(place, words[self.source.itemData(place)])
        self.source.setAccessibleName(f"{words['kind']}, {name}, {ballot}")
        self.note.setAccessibleName(f"{words['note']}, {name}, {ballot}")
        self.note.setPlaceholderText(words["hint"])
        self.away.setText(words["away"])
        self.away.setAccessibleName(f"{words['away']}: {name}, {ballot}")

    def show_receipt(self, receipt: Receipt | None) -> None:
        """Show what the log has in this line."""
        self.row.show_value(receipt.ballots if receipt else None)
        if receipt is not None and not self.note.held:
            self.source.setCurrentIndex(max(0, self.source.findData(receipt.source)))
            self.note.set_value(receipt.note)
        elif receipt is None and self.note.taken:
            self.note.put_back("")  # Its delivery was taken out of the log, and the note with it.

    def put_back(self, receipt: Receipt | None) -> None:
        """Show what the log has in this line, whatever stands there."""
        self.row.edit.set_value(receipt.ballots if receipt else None)
        self.note.put_back(receipt.note if receipt else "")
        self.source.setCurrentIndex(max(0, self.source.findData(receipt.source if receipt else None)))

    def hold(self, receipt: Receipt | None) -> None:
        """Keep in sight what was typed and could not be saved."""
        self.row.edit.hold(receipt.ballots if receipt else None)
        self.note.hold(receipt.note if receipt else "")

    def receipt(self) -> dict[str, Any] | None:
        """The line as the log keeps it; None while it has no count."""
        if self.row.edit.value is None:
            return None
        return {
            "source": self.source.currentData(),
            "ballots": self.row.edit.value,
            "note": self.note.text().strip() if self.index else "",
        }
