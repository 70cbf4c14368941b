"""The window of a test: one question at a time, answered at most twice; each answer is kept in the practice file."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QMainWindow,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kzpoll_desktop.domain.day.events.practice import QuestionAnswered
from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.domain.training.course import (
    AGAINST_ALL,
    INVALID,
    NOT_ESTABLISHED,
    CourseQuestion,
    QuestionsExercise,
)
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.column import Room, scrolling
from kzpoll_desktop.gui.common.dialogs.keys import KeyCard, Lines, OwnKeys, Shown
from kzpoll_desktop.gui.common.enter import ENTER
from kzpoll_desktop.gui.common.languages import NAMES
from kzpoll_desktop.gui.common.lines.lists import CalmList
from kzpoll_desktop.gui.common.lines.telling import Telling, typed_text, untaken
from kzpoll_desktop.gui.common.live import Live
from kzpoll_desktop.gui.training.graded import hand_in
from kzpoll_desktop.gui.training.questions.ballot import WIDE, BallotPicture
from kzpoll_desktop.gui.training.resetting import ResetDialog
from kzpoll_desktop.gui.widgets.practice_band import PracticeBand
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.training.debrief import option_name
from kzpoll_desktop.training.night import Night

OPTION: Final = Qt.ItemDataRole.UserRole
_TRIES: Final = 2
# What a question needs beside a ballot.
ASKED: Final = 460
_WIDEST: Final = 16_777_215
# The answers on a window too low for everything, which then scrolls; pixels at the usual text size.
_LEAST_OPTIONS: Final = 120


class AnswerList(CalmList):
    """Characters are not looked for in its lines, as Qt does without a word: the window tells them."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and Space choose."""
        if typed_text(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


class _Sheet(Room):
    """The question, scrolling on a low window; the keys of the answers lead about among questions and not in it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The window's."""
        event.ignore()


class QuestionsWindow(Live, QMainWindow):
    """left: the window is closed and the file is whole; anew_requested: the test is to be begun anew."""

    left = Signal()
    quit_requested = Signal()
    anew_requested = Signal()

    def __init__(self, night: Night, context: Context) -> None:
        super().__init__()
        assert isinstance(night.exercise, QuestionsExercise)
        self.night, self.desk, self._context = night, night.desk, context
        self.items = night.exercise.items
        self.given: dict[str, list[tuple[str, ...]]] = {item.id: [] for item in self.items}
        for entry in self.desk.entries():
            if isinstance(entry.event, QuestionAnswered) and entry.event.item in self.given:
                self.given[entry.event.item].append(entry.event.given)
        self.place = next((n for n, one in enumerate(self.items) if not self.is_over(one)), 0)
        self._make_parts()
        self._lay_out()
        self._make_menu()
        self.live(self._say)
        self.show_item(self.place)
        self.options.setFocus()

    # --- layout

    def _make_parts(self) -> None:
        self.band = PracticeBand(self._context.look)
        self.says(self.band.show_word, lambda: self.tr("PRACTICE"))
        self.title = self.label(lambda: self.night.exercise.title.get(self._context.language), strong=True)
        self.how_far = QLabel()
        self.how_far.setProperty("muted", True)
        self.how_far.setWordWrap(True)
        self.how_far.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.languages = {code: QPushButton(NAMES[code]) for code in LANGUAGES}
        for code, button in self.languages.items():
            button.setObjectName(f"language.{code}")
            button.setProperty("flat", True)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self._speak, code))
        self.text, self.verdict, self.why = QLabel(), QLabel(), QLabel()
        self.text.setProperty("heading", True)
        for label in (self.text, self.verdict, self.why):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.notice = Telling("notice")
        self.options = AnswerList()
        self.options.setObjectName("options")
        self.options.setWordWrap(True)
        self.options.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.says(self.options.setAccessibleName, lambda: self.tr("Answers"))
        self.back = self.button("back", lambda: self.tr("&Back"), lambda: self.step(-1))
        self.answer = self.button("answer", lambda: self.tr("&Answer"), self.give, primary=True)
        self.next = self.button("next", lambda: self.tr("&Next"), lambda: self.step(1))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 4, 12, 4)
        head.setSpacing(12)
        head.addWidget(self.title)
        head.addWidget(self.how_far, 1)
        for button in self.languages.values():
            head.addWidget(button)
        self._paper = QVBoxLayout()
        self._paper.addStretch(1)
        paper = QWidget()
        paper.setLayout(self._paper)
        self._paper_area = scrolling(paper)
        self._paper_area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        sheet = QWidget()
        parts = QVBoxLayout(sheet)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(10)
        parts.addWidget(self.text)
        parts.addWidget(self.options, 1)
        parts.addWidget(self.verdict)
        parts.addWidget(self.why)
        self.options.setMinimumHeight(self._context.look.px(_LEAST_OPTIONS))
        self._sheet_area = _Sheet(sheet)
        self._sheet_area.verticalScrollBar().rangeChanged.connect(self._bring_verdict)
        asked = QVBoxLayout()
        asked.setSpacing(10)
        asked.addWidget(self._sheet_area, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.answer)
        foot.addWidget(self.next)
        asked.addLayout(foot)
        middle = self._middle = QHBoxLayout()
        middle.setContentsMargins(24, 16, 24, 16)
        middle.setSpacing(24)
        middle.addWidget(self._paper_area)
        middle.addLayout(asked, 2)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.band)
        column.addWidget(self.notice.room)
        column.addLayout(middle, 1)
        self.setCentralWidget(whole)

    def _make_menu(self) -> None:
        self.menu = QMenu(self)
        self.menuBar().addMenu(self.menu)
        self.actions_by_name: dict[str, QAction] = {}
        rows = (
            ("hand_in", "Ctrl+Shift+H", self.hand_in),
            ("anew", "Ctrl+Shift+R", self.begin_anew),
            ("leave", "Ctrl+W", self.close),
            ("quit", "Ctrl+Q", self.quit_requested.emit),
        )
        OwnKeys(self, self.key_lines, alone=True)
        QShortcut(QKeySequence("F1"), self, self.show_keys)
        for name, key, run in rows:
            action = self.menu.addAction("")
            action.setObjectName(f"training.{name}")
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(lambda _=False, act=run: act())
            self.actions_by_name[name] = action

    # --- keys

    def key_lines(self) -> Lines:
        """What the keys do here, for the card of F1."""
        return (
            (self.tr("Up, Down"), self.tr("from answer to answer")),
            (self.tr("Space"), self.tr("tick an answer, where several may be right")),
            ("Enter", self.tr("answer, and then to the next question")),
            ("PgUp, PgDn", self.tr("to the question before, to the next one")),
            ("Tab, Shift+Tab", self.tr("ballot, answers, buttons and languages in turn")),
            ("Ctrl+Shift+H", self.tr("hand in the test, at any time")),
            ("Ctrl+Shift+R", self.tr("begin the test anew")),
            ("Ctrl+W, Ctrl+Q", self.tr("close the file, quit the program")),
            ("Alt", self.tr("the menu")),
        )

    def show_keys(self) -> None:
        """Help for the test, and the card with its keys."""
        KeyCard(self, Shown("questions", self.title.text, lambda: self._context.language)).appear()

    # --- texts

    def _say(self) -> None:
        words = {
            "hand_in": self.tr("&Hand in…"),
            "anew": self.tr("&Begin anew…"),
            "leave": self.tr("C&lose the file"),
            "quit": self.tr("&Quit the program"),
        }
        self.menu.setTitle(self.tr("&Training"))
        for name, action in self.actions_by_name.items():
            action.setText(words[name])
        for code, button in self.languages.items():
            button.setChecked(code == self._context.language)
        self.setWindowTitle(f"{self.title.text()} – {self.desk.path.name}")
        self.show_item(self.place)

    def _speak(self, code: str) -> None:
        self._context.speak(code)

    # --- a question

    @property
    def item(self) -> CourseQuestion:
        """The question in sight."""
        return self.items[self.place]

    def is_over(self, item: CourseQuestion) -> bool:
        """It was answered rightly, or as often as it can be."""
        given = self.given[item.id]
        return len(given) >= _TRIES or any(frozenset(one) == item.right_ids for one in given)

    def option_ids(self, item: CourseQuestion) -> list[str]:
        """The answers in their order; of a ballot always every pile."""
        if item.ballot is None:
            return [str(place) for place in range(1, len(item.options) + 1)]
        contest = self.desk.day.election.contest(item.ballot.contest)
        choices = [one.id for one in self.desk.day.record.ballot(contest)]
        return [*choices, *([AGAINST_ALL] if contest.against_all else []), INVALID, NOT_ESTABLISHED]

    def show_item(self, place: int) -> None:
        """Show a question with what was answered."""
        kept = self.chosen() if place == self.place and self.options.count() else ()
        self.place = place
        self.notice.tell("")
        item, language = self.item, self._context.language
        self.text.setText(item.text.get(language))
        self._show_paper(item)
        self._show_options(item, kept or (self.given[item.id][-1] if self.given[item.id] else ()))
        self._show_verdict(item)
        answered = sum(self.is_over(one) for one in self.items)
        text = self.tr("Question %1 of %2 · answered: %3").replace("%1", str(place + 1))
        self.how_far.setText(text.replace("%2", str(len(self.items))).replace("%3", str(answered)))
        self.back.setEnabled(place > 0)
        self.back.setToolTip("" if place > 0 else self.tr("This is the first question."))

    def _show_paper(self, item: CourseQuestion) -> None:
        old = self._paper.takeAt(0) if self._paper.count() > 1 else None
        if old is not None and (widget := old.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        self._paper_area.setVisible(item.ballot is not None)
        if item.ballot is not None:
            day, look = self.desk.day, self._context.look
            picture = BallotPicture(item.ballot, day.record, day.election, look, self._context.language)
            self._paper.insertWidget(0, picture)
            picture.show()
            self._fit_paper()
            # Where it is higher than its room, the arrows scroll it.
            self._paper_area.setAccessibleName(picture.accessibleName())

    def _fit_paper(self) -> None:
        """The ballot beside the question, or above it where large letters leave no room."""
        px = self._context.look.px
        beside = self.width() >= px(WIDE + 32) + px(ASKED)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._middle.setDirection(way)
        self._middle.setStretch(0, 0 if beside else 1)
        self._paper_area.setMinimumWidth(px(WIDE + 32) if beside else 0)
        self._paper_area.setMaximumWidth(px(WIDE + 32) if beside else _WIDEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room beside the question now, or none any more."""
        super().resizeEvent(event)
        self._fit_paper()

    def _show_options(self, item: CourseQuestion, chosen: tuple[str, ...]) -> None:
        self.options.clear()
        for option in self.option_ids(item):
            line = QListWidgetItem(option_name(self.night, item, option, self._context.language))
            line.setData(OPTION, option)
            if item.several:
                line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                ticked = Qt.CheckState.Checked if option in chosen else Qt.CheckState.Unchecked
                line.setCheckState(ticked)
            self.options.addItem(line)
            if option in chosen and not item.several:
                self.options.setCurrentItem(line)

    def _show_verdict(self, item: CourseQuestion) -> None:
        given, over = self.given[item.id], self.is_over(item)
        right = bool(given) and frozenset(given[-1]) == item.right_ids
        if not given:
            told = self.tr("Several answers may be right: Space ticks them.") if item.several else ""
        elif right:
            told = self.tr("Right.") if len(given) == 1 else self.tr("Right at the second try.")
        elif not over:
            told = self.tr("Not right. It can be answered once more.")
        else:
            names = (
                option_name(self.night, item, one, self._context.language) for one in sorted(item.right_ids)
            )
            told = self.tr("Not right. Right is: %1").replace("%1", "; ".join(names))
        self._judge(told, "done" if right else "discrepancy" if given else "")
        why = f"{item.why.get(self._context.language)} ({item.article})"
        self.why.setText(why if over else "")
        for label in (self.verdict, self.why):
            label.setVisible(bool(label.text()))
        self.answer.setVisible(not over)
        self.next.setText(self.tr("&Next") if self.place + 1 < len(self.items) else self.tr("&Hand in…"))

    # --- answering

    def chosen(self) -> tuple[str, ...]:
        """What is ticked or marked now."""
        if self.items[self.place].several:
            lines = (self.options.item(row) for row in range(self.options.count()))
            return tuple(line.data(OPTION) for line in lines if line.checkState() == Qt.CheckState.Checked)
        # Not the line that only has the focus: nobody has chosen that one.
        return tuple(line.data(OPTION) for line in self.options.selectedItems())

    def give(self) -> None:
        """Keep the answer that is chosen; without one it is said what is missing."""
        item, chosen = self.item, self.chosen()
        self.notice.tell("")
        if self.is_over(item):
            return
        if not chosen:
            self._refuse(self.tr("Choose an answer first: with the arrows, Space or the mouse."))
            return
        made = self.desk.answer(item.id, chosen, len(self.given[item.id]) + 1)
        if isinstance(made, NotDone):
            self._refuse(say(made, self._context.language, self.desk.day.election))
            return
        self.given[item.id].append(chosen)
        self.show_item(self.place)
        (self.next if self.is_over(item) else self.options).setFocus()

    def _refuse(self, why: str) -> None:
        self._judge(why, "discrepancy")
        self.verdict.show()
        self.options.setFocus()

    def _judge(self, told: str, severity: str) -> None:
        self.verdict.setText(told)
        self.verdict.setProperty("severity", severity)
        self.verdict.style().unpolish(self.verdict)
        self.verdict.style().polish(self.verdict)
        self._bring_verdict()

    def _bring_verdict(self) -> None:
        """On a low window it may stand below what is in sight."""
        if self.verdict.isVisible():
            self._sheet_area.ensureWidgetVisible(self.verdict, 0, 12)

    def go_on(self) -> None:
        """Enter in the list: answer; after that to the next question."""
        if self.is_over(self.item):
            self.step(1)
        else:
            self.give()

    def step(self, by: int) -> None:
        """To another question; after the last one it is handed in."""
        place = self.place + by
        if place >= len(self.items):
            self.hand_in()
        elif place >= 0:
            self.show_item(place)
            self.options.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus; the page keys go from question to question."""
        focused: QWidget | None = self.focusWidget()
        if event.key() in ENTER and isinstance(focused, QPushButton):
            focused.click()
        elif event.key() in ENTER and focused is self.options:
            # The list passes it on; its own signal would come first and move the focus under it.
            self.go_on()
        elif event.key() == Qt.Key.Key_PageDown and self.place + 1 < len(self.items):
            self.step(1)
        elif event.key() == Qt.Key.Key_PageUp:
            self.step(-1)
        elif (told := untaken(event, self.focusWidget())) is not None:
            self.notice.tell(told, "error")
        else:
            super().keyPressEvent(event)

    # --- the end

    def hand_in(self) -> None:
        """Hand it in, at any time; then comes the grade."""
        hand_in(self.night, self._context, self, self._go_to)

    def _go_to(self, item_id: str) -> None:
        found = [place for place, one in enumerate(self.items) if one.id == item_id]
        if found:
            self.show_item(found[0])

    def begin_anew(self) -> None:
        """Ask once, and begin the same test at the same seat anew."""
        dialog = ResetDialog(self.desk.path, self._context, self)
        dialog.accepted.connect(self.anew_requested)
        dialog.appear()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Every answer is kept already; the file is left whole."""
        self.desk.close()
        super().closeEvent(event)
        self.left.emit()
