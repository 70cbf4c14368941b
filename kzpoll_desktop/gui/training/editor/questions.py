"""The texts of a test: each question, its answers, why it is so, and the article."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.training.course import CourseQuestion, QuestionsExercise
from kzpoll_desktop.gui.common.calm import CalmComboBox
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.column import LineField
from kzpoll_desktop.gui.training.editor.fields import EditorPage, let_go
from kzpoll_desktop.gui.training.editor.making import Making
from kzpoll_desktop.training.editing import draft

_LONGEST: Final = 2_000
_ARTICLE: Final = 60


class QuestionsPage(EditorPage):
    """One question at a time; which answers are right, and the ballots, stay as they are."""

    def __init__(self, making: Making, context: Context) -> None:
        super().__init__(making, context)
        self.place = 0
        self.which = CalmComboBox()
        for number in range(len(self._test.items)):
            self.which.addItem("", number)
        self._build()
        self.which.currentIndexChanged.connect(self._on_which)

    @property
    def _test(self) -> QuestionsExercise:
        exercise = self.making.exercise
        assert isinstance(exercise, QuestionsExercise)  # the page is of one
        return exercise

    def _on_which(self, place: int) -> None:
        if place < 0 or place == self.place:
            return
        self.place = place
        self.silence()
        while (item := self.column.takeAt(0)) is not None:
            part = item.widget()
            if part is not None and part is not self.which:
                let_go(part)
        self._build()

    def _build(self) -> None:
        item = self._test.items[self.place]
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
            self.column.addWidget(
                self.label(
                    lambda: self.tr("A ballot is shown, and the pile it belongs to is asked for."),
                    wrap=True,
                    muted=True,
                )
            )
        for place in range(len(item.options)):
            self._add_option(place, item)
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
        self.end()

    def _add_option(self, place: int, item: CourseQuestion) -> None:
        right = item.options[place].right

        def words() -> str:
            text = self.tr("Answer %1, a right one") if right else self.tr("Answer %1, a wrong one")
            return text.replace("%1", str(place + 1))

        def put(text: LocalText) -> None:
            options = list(self._test.items[self.place].options)
            options[place] = replace(options[place], text=text)
            self._change(options=tuple(options))

        self.texts(f"option.{place}", words, _LONGEST, lambda: item.options[place].text, put, lines=2)

    def _change(self, **changed: object) -> None:
        test = self._test
        items = list(test.items)
        items[self.place] = replace(items[self.place], **changed)  # type: ignore[arg-type]
        self.making.put(replace(test, items=tuple(items)))

    def _say_which(self) -> None:
        for number, item in enumerate(self._test.items):
            text = item.text.get(self.language)
            self.which.setItemText(number, f"{number + 1}. {text[:60]}{'…' if len(text) > 60 else ''}")

    def go_to(self, field: str, row: int = 0) -> None:
        """To a question by its place."""
        if not field:
            self.which.setCurrentIndex(row)
        super().go_to(field or "text")
