"""What a course and an exercise are: names, story, time, where the trainee takes over, what lies on the table."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtGui import QIntValidator, QRegularExpressionValidator

from kzpoll_desktop.domain.figures.rows import stages
from kzpoll_desktop.domain.training.course import TABLES, CountExercise
from kzpoll_desktop.domain.training.course_json import MAX_MINUTES, MAX_STORY, MAX_TITLE
from kzpoll_desktop.domain.training.hours import usual
from kzpoll_desktop.gui.common.calm import CalmComboBox
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.column import LineField
from kzpoll_desktop.gui.common.lines.wrapping import WrappedTick
from kzpoll_desktop.gui.common.live import Words
from kzpoll_desktop.gui.training.editor.fields import EditorPage
from kzpoll_desktop.gui.training.editor.making import Making
from kzpoll_desktop.texts.names.labels import stage_name

_ID: Final = "[a-z0-9-]{0,40}"
_SHORT: Final = 220
_TIME: Final = 8


class _About(EditorPage):
    """What both pages have: a line, and the name that files have."""

    def line(self, name: str, text: str, words: Words, longest: int) -> LineField:
        """A short line with its label above it, in the column."""
        made = LineField(text)
        made.setMaxLength(longest)
        made.setMaximumWidth(self.context.look.px(_SHORT))
        self.column.addWidget(self.field(name, made, words, wrap=True))
        self.column.addWidget(made)
        return made

    def short_name(self, text: str) -> LineField:
        """The id, as what it is to a person: a part of the names of files."""
        made = self.line(
            "id",
            text,
            lambda: self.tr("Short name for files: small Latin letters, digits, hyphens"),
            40,
        )
        made.setValidator(QRegularExpressionValidator(_ID, made))
        return made


class CoursePage(_About):
    """Its title, and its short name."""

    def __init__(self, making: Making, context: Context) -> None:
        super().__init__(making, context)
        self.title = self.texts(
            "title",
            lambda: self.tr("Title of the course"),
            MAX_TITLE,
            lambda: self.making.course.title,
            lambda text: self.making.put_course(replace(self.making.course, title=text)),
            lines=1,
        )
        self.short = self.short_name(making.course.id)
        self.short.textEdited.connect(
            lambda text: self.making.put_course(replace(self.making.course, id=text))
        )
        self.column.addWidget(
            self.label(
                lambda: self.tr(
                    "The figures of the seats come from this name: a course with another one has other figures."
                ),
                wrap=True,
                muted=True,
            )
        )
        self.end()


class ExercisePage(_About):
    """Of an exercise of either kind; what only a night has stands below."""

    def __init__(self, making: Making, context: Context) -> None:
        super().__init__(making, context)
        exercise = making.exercise
        assert exercise is not None  # the page is of one
        self.title = self.texts(
            "title",
            lambda: self.tr("Title of the exercise"),
            MAX_TITLE,
            lambda: exercise.title,
            lambda text: self._change(title=text),
            lines=1,
        )
        self.story = self.texts(
            "story",
            lambda: self.tr("Story: what the commission knows when it starts"),
            MAX_STORY,
            lambda: exercise.story,
            lambda text: self._change(story=text),
        )
        if isinstance(exercise, CountExercise):
            self.add_insert("insert", self.story)
        self.minutes = self.line(
            "minutes", str(exercise.minutes), lambda: self.tr("Time given, in working minutes"), 3
        )
        self.minutes.setValidator(QIntValidator(0, MAX_MINUTES, self))
        self.minutes.textEdited.connect(
            lambda text: self._change(minutes=int(text) if text.isdecimal() else 0)
        )
        if isinstance(exercise, CountExercise):
            self._add_night(exercise)
        self.short = self.short_name(exercise.id)
        self.short.textEdited.connect(lambda text: self._change(id=text))
        self.end()

    def _add_night(self, exercise: CountExercise) -> None:
        self.starts, self.table = CalmComboBox(), CalmComboBox()
        for stage in stages(self.making.election, exercise.truth):
            self.starts.addItem("", stage)
        for table in TABLES:
            self.table.addItem("", table)
        self._choice("starts_at", self.starts, lambda: self.tr("The trainee takes over at"))
        self.starts.choose(exercise.starts_at)
        self.clock = self.line(
            "clock",
            exercise.clock or "",
            lambda: self.tr(
                "Time of night then, as 22:40, or 00:30+1 after midnight; the usual one if empty"
            ),
            _TIME,
        )
        self._choice("table", self.table, lambda: self.tr("What lies on the table"))
        self.table.choose(exercise.table)
        self.fixed = WrappedTick()
        self.fixed.setObjectName("fixed")
        self.fixed.setChecked(exercise.fixed)
        self.says(self.fixed.setText, lambda: self.tr("Every seat has these very figures"))
        self.column.addWidget(self.fixed)
        self.live(self._say_night)
        self.starts.currentIndexChanged.connect(
            lambda _: self._change(starts_at=self.starts.currentData() or exercise.starts_at)
        )
        self.clock.textEdited.connect(lambda text: self._change(clock=text.strip() or None))
        self.table.currentIndexChanged.connect(lambda _: self._change(table=self.table.currentData()))
        self.fixed.clicked.connect(lambda on: self._change(fixed=on))

    def _choice(self, name: str, choice: CalmComboBox, words: Words) -> None:
        self.column.addWidget(self.field(name, choice, words, wrap=True))
        self.column.addWidget(choice)

    def _say_night(self) -> None:
        for place in range(self.starts.count()):
            stage = self.starts.itemData(place)
            name = stage_name(stage, self.making.election, self.language)
            text = self.tr("%1 (usually %2)").replace("%1", name)
            self.starts.setItemText(place, text.replace("%2", usual(stage).partition("+")[0]))
        words = {
            "virtual": self.tr("piles and lists on the screen"),
            "paper": self.tr("a printed set on a real table"),
        }
        for place in range(self.table.count()):
            self.table.setItemText(place, words[self.table.itemData(place)])

    def _change(self, **changed: object) -> None:
        exercise = self.making.exercise
        assert exercise is not None  # the page is of one
        self.making.put(replace(exercise, **changed))  # type: ignore[arg-type]
