"""Portable boxes one by one, before the stationary ones: ballots found against the written applications of that box."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from kzpoll_desktop.domain.figures import rows as day_rows
from kzpoll_desktop.domain.figures.record import PortableBox
from kzpoll_desktop.domain.rules.boxes import excess
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.lines.flow import FlowLayout
from kzpoll_desktop.gui.common.lines.wrapping import WrappedButton, WrappedTick
from kzpoll_desktop.gui.precinct.page import StagePage
from kzpoll_desktop.gui.precinct.questions import Asker
from kzpoll_desktop.texts.format import count
from kzpoll_desktop.texts.names.figure_names import row_label
from kzpoll_desktop.texts.names.labels import ballot_name, ballots_name, box_name
from kzpoll_desktop.workflow.desk import Desk


class Page(StagePage):
    """A section a box, a pair of figures a ballot, and the annulment that an excess calls for [43(3-1)]."""

    def __init__(
        self, stage: str, desk: Desk, context: Context, asker: Asker, parent: QWidget | None = None
    ) -> None:
        self.annulments: dict[tuple[str, str], QCheckBox] = {}
        self.acts: list[QPushButton] = []
        super().__init__(stage, desk, context, asker, parent)
        self.prepare()

    def signature(self) -> object:
        """The boxes, and which of them have an excess or are annulled."""
        return tuple(
            (box.id, tuple(self._scopes(box)), box.applications, box.annulled)
            for box in self.day.record.portable_boxes
        )

    def _scopes(self, box: PortableBox) -> list[str]:
        """What can be annulled in a box: "" for the whole box, or the contests with an excess."""
        contests = self.day.record.contests
        wanted = [c for c in contests if excess(box, c) or c in box.annulled]
        if self.day.election.annulment_scope == "box":
            return [""] if wanted else []
        return wanted

    def build(self) -> None:
        """Boxes in the order in which they were listed."""
        self.annulments, self.acts = {}, []
        rows = day_rows.rows(self.stage, self.day.election, self.day.record)
        if not self.day.record.portable_boxes:
            self.add_text(lambda: self.tr("No portable box was used in this precinct."), muted=False)
        for box in self.day.record.portable_boxes:
            self.add_section(lambda b=box: self._heading(b))
            self.add_rows([row for row in rows if row.subject == box.id])
            for scope in self._scopes(box):
                if not (scope in box.annulled if scope else box.annulled):
                    self._build_act(box, scope)
                    continue
                check = WrappedTick()
                check.setObjectName(f"portable_boxes.{box.id}.annulled{'.' + scope if scope else ''}")
                check.setChecked(True)
                check.clicked.connect(lambda on, b=box.id, s=scope: self._annul(b, s, on))
                self.annulments[box.id, scope] = check
                self.changing(check.objectName(), check)
                self.form.add_part(check, check)

    def _build_act(self, box: PortableBox, scope: str) -> None:
        """An excess that is not annulled: recount, vote and act come first [43(3-1)]."""
        button = WrappedButton()
        button.setObjectName(f"portable_boxes.{box.id}.act{'.' + scope if scope else ''}")
        button.setProperty("state", "error")
        contest = scope or next(c for c in self.day.record.contests if excess(box, c))
        button.clicked.connect(lambda _=False, c=contest: self._draw_up(c, button.objectName()))
        self.acts.append(button)
        self.changing("acts", button)
        part = QWidget()
        line = FlowLayout(part)
        line.setContentsMargins(52, 2, 0, 2)
        line.addWidget(button)
        self.form.add_part(part, button)

    def _draw_up(self, contest: str, name: str) -> None:
        """Where no act was drawn up after all, the page is gone on with behind its button."""
        from kzpoll_desktop.gui.precinct.dialogs.excess import draw_up_excess

        found = next((f for f in self.desk.findings if f.rule.about_excess and f.contest == contest), None)
        if found is not None:
            draw_up_excess(self, found)
        self.form.move_past(name)

    def _heading(self, box: PortableBox) -> str:
        members = ", ".join(m.name for m in self.day.record.commission if m.id in box.members)
        name = box_name(box.id, self.language)
        if box.applications is not None:
            name += " · " + self.tr("written applications: %1").replace("%1", count(box.applications))
        return f"{name} · {members}" if members else name

    def row_label(self, row: day_rows.Row) -> str:
        """The ballot named with the figure."""
        label = row_label(row, self.day.record, self.day.election, self.language)
        assert row.contest is not None  # every figure of a box is of one ballot
        return f"{label} ({ballot_name(self.day.election.contest(row.contest), self.language)})"

    def instruction(self) -> str:
        """What to do now."""
        return self.tr("Open the portable boxes one by one and count each colour against the applications.")

    def show_texts(self) -> None:
        """What an excess calls for."""
        for button in self.acts:
            button.setText(self.tr("More ballots than applications: recount and act…"))
            button.setAccessibleName(f"{button.text()} {button.objectName().split('.')[1]}")
        for (_, scope), check in self.annulments.items():
            if scope:
                name = ballots_name(self.day.election.contest(scope), self.language)
                text = self.tr("By act, the %1 of this box are invalid (unmark to take it back)")
                check.setText(text.replace("%1", name))
            else:
                check.setText(self.tr("By act, all ballots of this box are invalid (unmark to take it back)"))

    def _annul(self, box_id: str, scope: str, on: bool) -> None:
        box = self.day.record.box(box_id)
        assert box is not None  # the mark stands under its box
        contests: Iterable[str] = self.day.record.contests if not scope else (scope,)
        kept = [c for c in box.annulled if c not in contests]
        self.commit(f"portable_boxes.{box_id}.annulled", kept + (list(contests) if on else []))
