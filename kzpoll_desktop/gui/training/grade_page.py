"""The grade on one page: points by criterion, the result code, and for each point lost what would have been right."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QLabel,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kzpoll_desktop.domain.training.grade import Grade
from kzpoll_desktop.domain.training.result_code import QR_PREFIX
from kzpoll_desktop.gui.common.allowed import allow
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.lines.lists import CalmList
from kzpoll_desktop.gui.common.look import LARGE
from kzpoll_desktop.gui.training.qr import QrCode
from kzpoll_desktop.texts.names.grades import MOST, criterion_name
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.training.debrief import LostLine, lost_lines
from kzpoll_desktop.training.night import Night
from kzpoll_desktop.workflow.replay.film_desk import may_watch

WIDE, HIGH = 900, 640
LINE: Final = Qt.ItemDataRole.UserRole


class GradeDialog(Dialog):
    """handed: where it was handed in, empty where only the code is given: then what was lost is not told yet.

    moment_requested(seq): the entry that cost points is to be seen in the replay. figure_requested(path): to a figure that
    cost points, of a test to the question.
    """

    topic = "grade"
    moment_requested = Signal(int)
    figure_requested = Signal(str)

    def __init__(
        self, night: Night, grade: Grade, handed: str, context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__("grade", parent)
        self.night, self.grade = night, grade
        self._handed, self._context = handed, context
        self.code_text = night.code(grade)
        self.says(self.setWindowTitle, self._title)
        self.points = self.label(self._points, title=True)
        self.state = self.label(self._state, wrap=True)
        self.state.setToolTip(handed)
        self.code = QLabel(self.code_text)
        self.code.setProperty("heading", True)
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        named = self.field("code", self.code, lambda: self.tr("&Result code"))
        self.says(self.code.setAccessibleName, lambda: self.tr("Result code"))
        self.qr = QrCode(QR_PREFIX + self.code_text.replace(" ", ""))
        self.says(self.qr.setAccessibleName, lambda: self.tr("The result code as a picture"))
        about = self.label(
            lambda: self.tr(
                "Read it aloud or show it to a telephone where no file can be carried. It proves nothing; the file does."
            ),
            wrap=True,
            muted=True,
        )
        self.lost = CalmList()
        self.lost.setWordWrap(True)
        self.lost.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lost_label = self.field("lost", self.lost, self._lost_words, wrap=True)
        self.lost.itemActivated.connect(lambda _: self._choose())
        self.lost.currentItemChanged.connect(lambda _, __: self._allow())
        self.moment = self.button("moment", lambda: self.tr("See that &moment"), self.show_moment)
        self.figure = self.button("figure", lambda: self.tr("To the &figure"), self.go_to_figure)
        close = self.button("close", lambda: self.tr("&Close"), self.reject, primary=True)
        self.whole.addLayout(self._top(named, about))
        self.whole.addWidget(self.lost_label)
        self.whole.addWidget(self.lost, 1)
        self.foot(self.moment, self.figure, None, close)
        self.lost.setVisible(bool(handed) and bool(grade.lost))
        self.moment.setVisible(not self.lost.isHidden() and not night.is_test)
        self.figure.setVisible(not self.lost.isHidden())
        self.live(self._fill)
        self.fit(context.look.px(WIDE), context.look.px(HIGH))
        (close if self.lost.isHidden() else self.lost).setFocus()

    def _top(self, named: QLabel, about: QLabel) -> QBoxLayout:
        large = self._context.look.scale >= LARGE
        way = QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight
        left, right, top = QVBoxLayout(), QVBoxLayout(), QBoxLayout(way)
        left.addWidget(self.points)
        left.addWidget(self.state)
        self.criteria: dict[str, tuple[QLabel, QLabel]] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for place, (criterion, points) in enumerate(self.grade.criteria.items()):
            name = self.label(lambda c=criterion: criterion_name(c, self._context.language))  # type: ignore[misc]
            most = MOST[criterion]
            value = QLabel(f"{points} / {most}" if most else str(points))
            value.setProperty("strong", True)
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            self.criteria[criterion] = (name, value)
            grid.addWidget(name, place, 0)
            grid.addWidget(value, place, 1)
        grid.setColumnStretch(2, 1)
        left.addSpacing(8)
        left.addLayout(grid)
        left.addStretch(1)
        right.setSpacing(4)
        right.addWidget(named)
        right.addWidget(self.code)
        right.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignLeft)
        right.addWidget(about)
        right.addStretch(1)
        top.setSpacing(24)
        top.addLayout(left, 1)
        top.addLayout(right, 1)
        return top

    # --- texts

    def _title(self) -> str:
        title = self.night.exercise.title.get(self._context.language)
        text = self.tr("%1, seat %2").replace("%1", title)
        return text.replace("%2", str(self.grade.seat))

    def _points(self) -> str:
        text = self.tr("%1 of 100 points").replace("%1", str(self.grade.points))
        return text

    def _state(self) -> str:
        lines = (
            []
            if self.grade.closed
            else [self.tr("Unfinished: what is not closed or answered yet has no points.")]
        )
        text = self.tr("Working time: %1 min, the target is %2 min.").replace("%1", str(self.grade.minutes))
        lines.append(text.replace("%2", str(self.night.exercise.minutes)))
        if self._handed:
            lines.append(self.tr("Handed in: %1").replace("%1", Path(self._handed).name))
        return "\n".join(lines)

    def _lost_words(self) -> str:
        if not self._handed:
            return self.tr("What cost points is told once it is handed in.")
        if not self.grade.lost:
            return self.tr("Nothing was lost.")
        if self.night.is_test:
            return self.tr("&What cost points, and what would have been right; Enter goes to the question")
        return self.tr("&What cost points, and what would have been right; Enter shows that moment again")

    def _fill(self) -> None:
        row = self.lost.currentRow()
        self.figure.setText(self.tr("To the &question") if self.night.is_test else self.tr("To the &figure"))
        self.lost.clear()
        if not self._handed:
            return
        language = self._context.language
        for line in lost_lines(self.night, self.grade, language):
            at = f" · {line.at}" if line.at else ""
            item = QListWidgetItem(
                f"−{line.points} · {criterion_name(line.criterion, language)}{at} · {line.text}"
            )
            item.setData(LINE, line)
            self.lost.addItem(item)
        self.lost.setCurrentRow(max(row, 0))

    # --- where a line leads

    @property
    def line(self) -> LostLine | None:
        """The line that is marked."""
        item = self.lost.currentItem() if self.lost.count() else None
        return item.data(LINE) if item is not None else None

    def _allow(self) -> None:
        line, unseen = self.line, may_watch(self.night.desk)
        about_none = self.tr("These points are about no single figure.")
        allow(self.moment, say(unseen, self._context.language) if unseen is not None else "")
        allow(self.figure, "" if line is not None and line.path else about_none)

    def _choose(self) -> None:
        """Enter on a line: the moment again, and in a test the question."""
        if self.night.is_test:
            self.go_to_figure()
        else:
            self.show_moment()

    def show_moment(self) -> None:
        """The night as it stood when that happened, in a window of its own; the grade stays open under it."""
        unseen = may_watch(self.night.desk)
        if unseen is not None:
            self.tell(say(unseen, self._context.language))
        elif self.line is not None:
            self.moment_requested.emit(self.line.seq)

    def go_to_figure(self) -> None:
        """Leave the grade for the figure, or the question."""
        path = self.line.path if self.line is not None else ""
        if path:
            self.accept()
            self.figure_requested.emit(path)
