"""The questions of a test: what is asked, the answers and which of them are right, or a ballot and its pile, and why."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Final

from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.training.course import Ballot, CourseQuestion, QuestionsExercise
from kzpoll_desktop.gui.common.allowed import allow
from kzpoll_desktop.gui.common.calm import CalmComboBox
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.column import LineField
from kzpoll_desktop.gui.common.lines.wrapping import WrappedTick
from kzpoll_desktop.gui.common.live import Words
from kzpoll_desktop.gui.training.editor.ballot_part import BallotPart
from kzpoll_desktop.gui.training.editor.fields import EditorPage
from kzpoll_desktop.gui.training.editor.making import Making
from kzpoll_desktop.training.beginning import empty_precinct
from kzpoll_desktop.training.editing import draft, items

_LONGEST: Final = 2_000
_ARTICLE: Final = 60


class QuestionsPage(EditorPage):
    """One question at a time."""

    def __init__(self, making: Making, context: Context) -> None:
        super().__init__(making, context)
        self.place = 0
        self.ticks: list[WrappedTick] = []
        self._build()

    @property
    def _test(self) -> QuestionsExercise:
        exercise = self.making.exercise
        assert isinstance(exercise, QuestionsExercise)  # the page is of one
        return exercise

    @property
    def _item(self) -> CourseQuestion:
        return self._test.items[self.place]

    def _on_which(self, place: int) -> None:
        if place >= 0 and place != self.place:
            self.place = place
            self.build_again("which")

    def build_again(self, focus: str) -> None:
        """Another question, or answers that came or went; focus: the input to go to."""
        self.clear()
        self._build()
        super().go_to(focus)

    def _build(self) -> None:
        self.which = CalmComboBox()
        for number in range(len(self._test.items)):
            self.which.addItem("", number)
        self.which.setCurrentIndex(self.place)
        self.which.currentIndexChanged.connect(self._on_which)
        item = self._item
        self.column.addWidget(self.field("which", self.which, lambda: self.tr("Question")))
        self.column.addWidget(self.which)
        self.live(self._say_which)
        self.texts(
            "text",
            lambda: self.tr("What is asked"),
            _LONGEST,
            lambda: item.text,
            lambda text: self._change(text=text),
            lines=3,
        )
        if item.ballot is not None:
            self._add_ballot(item.ballot, item.right)
        else:
            self._add_options(item)
        self.texts(
            "why",
            lambda: self.tr("Why it is so"),
            _LONGEST,
            lambda: item.why,
            lambda text: self._change(why=text),
            lines=3,
        )
        article = LineField(item.article)
        article.setMaxLength(_ARTICLE)
        article.textEdited.connect(lambda text: self._change(article=text))
        self.column.addWidget(self.field("article", article, lambda: self.tr("Article of the law")))
        self.column.addWidget(article)
        self.texts(
            "note",
            lambda: self.tr("Note for the trainer; may stay empty"),
            _LONGEST,
            lambda: self._test.notes.get(item.id, LocalText("", "")),
            lambda text: self.making.put(draft.with_note(self._test, item.id, text)),
            lines=2,
        )
        self._add_foot()
        self.end()

    def _add_foot(self) -> None:
        """Questions come and go, behind the one that is shown."""
        more = self.button(
            "new_question", lambda: self.tr("Add a question"), lambda: self._on_new(ballot=False)
        )
        paper = self.button(
            "new_paper", lambda: self.tr("Add a question about a ballot"), lambda: self._on_new(ballot=True)
        )
        away = self.button(
            "question_away", lambda: self.tr("Take this question away"), self._on_away, flat=True
        )
        self.row(more, paper, away)
        full = len(self._test.items) >= items.MOST_ITEMS
        for part in (more, paper):
            allow(part, self.tr("There are questions enough.") if full else "")
        allow(away, self.tr("This is the only question.") if len(self._test.items) == 1 else "")

    # --- what is right

    def _add_ballot(self, ballot: Ballot, right: str) -> None:
        self.column.addWidget(
            self.label(
                lambda: self.tr("A ballot is shown, and the pile it belongs to is asked for."),
                wrap=True,
                muted=True,
            )
        )
        election = self.making.election

        def put(made: Ballot, pile: str) -> None:
            self._change(ballot=made, right=pile)

        self.column.addWidget(
            BallotPart(ballot, right, empty_precinct(election), election, self.context, put)
        )

    def _add_options(self, item: CourseQuestion) -> None:
        self.ticks = []
        for place in range(len(item.options)):
            self._add_option(place, item)
        more = self.button("new_option", lambda: self.tr("Another answer"), self._on_option, flat=True)
        allow(more, "" if len(item.options) < items.MOST_OPTIONS else self.tr("There are answers enough."))
        self.row(more)
        several = self._tick("several", lambda: self.tr("Several answers may be right"))
        several.setChecked(item.several)
        several.clicked.connect(lambda on: self._put(items.with_several(self._item, several=on)))
        self.column.addWidget(several)

    def _tick(self, name: str, words: Words) -> WrappedTick:
        made = WrappedTick()
        made.setObjectName(name)
        self.says(made.setText, words)
        return made

    def _add_option(self, place: int, item: CourseQuestion) -> None:
        number = str(place + 1)
        self.texts(
            f"option.{place}",
            lambda: self.tr("Answer %1").replace("%1", number),
            _LONGEST,
            lambda: item.options[place].text,
            lambda text: self._change_item(items.with_option(self._item, place, text)),
            lines=2,
        )
        right = self._tick(f"right.{place}", lambda: self.tr("Answer %1 is right").replace("%1", number))
        right.setChecked(item.options[place].right)
        right.clicked.connect(lambda on: self._put(items.with_right(self._item, place, right=on)))
        self.ticks.append(right)
        away = self.button(
            f"option.{place}.away",
            lambda: self.tr("Take answer %1 away").replace("%1", number),
            partial(self._on_option_away, place),
            flat=True,
        )
        least = len(item.options) <= items.LEAST_OPTIONS
        allow(away, self.tr("A question has at least two answers.") if least else "")
        self.row(right, away)

    # --- changing

    def _change(self, **changed: object) -> None:
        self._change_item(replace(self._item, **changed))  # type: ignore[arg-type]

    def _change_item(self, item: CourseQuestion) -> None:
        self.making.put(items.with_item(self._test, self.place, item))

    def _put(self, item: CourseQuestion) -> None:
        """What is right is another thing now: the ticks show it."""
        self._change_item(item)
        for tick, option in zip(self.ticks, item.options, strict=True):
            tick.setChecked(option.right)

    def _on_option(self) -> None:
        place = len(self._item.options)
        self._change_item(items.with_new_option(self._item))
        self.build_again(f"option.{place}")

    def _on_option_away(self, place: int) -> None:
        self._change_item(items.without_option(self._item, place))
        self.build_again("new_option")

    def _on_new(self, *, ballot: bool) -> None:
        self.making.put(items.with_new_item(self._test, self.place + 1, self.making.election, ballot=ballot))
        self.place += 1
        self.build_again("text")

    def _on_away(self) -> None:
        self.making.put(items.without_item(self._test, self.place))
        self.place = min(self.place, len(self._test.items) - 1)
        self.build_again("which")

    def _say_which(self) -> None:
        for number, item in enumerate(self._test.items):
            text = item.text.get(self.language)
            self.which.setItemText(number, f"{number + 1}. {text[:60]}{'…' if len(text) > 60 else ''}")

    def go_to(self, field: str, row: int = 0) -> None:
        """To a question by its place."""
        if not field:
            self.which.setCurrentIndex(row)
        super().go_to(field or "text")
