"""A ballot paper as its author makes it: marks, signature, paper, what a member crossed out, and the pile that is right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.training.ballot_json import piles
from kzpoll_desktop.domain.training.course import AGAINST_ALL, FORMS, HOWS, Ballot, Mark
from kzpoll_desktop.gui.common.allowed import allow
from kzpoll_desktop.gui.common.calm import CalmComboBox
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.lines.wrapping import WrappedTick
from kzpoll_desktop.gui.common.live import Live, Words
from kzpoll_desktop.gui.training.editor.fields import emptied, in_a_row, let_go
from kzpoll_desktop.gui.training.questions.ballot import HOW, BallotPicture
from kzpoll_desktop.texts.names.grades import PILES
from kzpoll_desktop.texts.names.labels import ballot_name
from kzpoll_desktop.training.editing.ballots import MOST_MARKS, clean, lines

Put = Callable[[Ballot, str], None]
_SPACING: Final = 6


class BallotPart(Live, QWidget):
    """put(ballot, right): it is another one now. record: whose ballot it is; it is drawn below as the trainee sees it."""

    def __init__(
        self,
        ballot: Ballot,
        right: str,
        record: PrecinctRecord,
        election: ElectionDefinition,
        context: Context,
        put: Put,
    ) -> None:
        super().__init__()
        self.ballot, self.right = ballot, right
        self._record, self._election, self._context, self._put = record, election, context, put
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(_SPACING)
        self.picture: BallotPicture | None = None
        self._build()

    # --- building

    def _build_again(self, focus: str) -> None:
        self.silence()
        emptied(self.column)
        self.picture = None
        self._build()
        for place in range(self.column.count()):
            item = self.column.itemAt(place)
            if item is not None and (part := item.widget()) is not None:
                part.show()
        wanted = self.findChild(QWidget, focus)
        if wanted is not None:
            wanted.setFocus()

    def _build(self) -> None:
        self._add_contest()
        for place in range(len(self.ballot.marks)):
            self._add_mark(place)
        if not self.ballot.marks:
            self.column.addWidget(self.label(lambda: self.tr("The voter marked nothing."), muted=True))
        more = self.button("ballot.more", lambda: self.tr("Another mark"), self._on_more, flat=True)
        in_a_row(self.column, more)
        allow(more, "" if len(self.ballot.marks) < MOST_MARKS else self.tr("There are marks enough."))
        self._tick(
            "ballot.signed",
            lambda: self.tr("Signed by a member"),
            self.ballot.signed,
            lambda on: self._change(replace(self.ballot, signed=on)),
        )
        forms = self._choice("ballot.form", lambda: self.tr("Paper"), FORMS, self._form_words)
        forms.choose(self.ballot.form)
        forms.currentIndexChanged.connect(
            lambda _: self._change(replace(self.ballot, form=forms.currentData()))
        )
        self._add_crossed()
        known = piles(self.ballot, self._record, self._election)
        rights = self._choice(
            "ballot.right", lambda: self.tr("The pile that is right"), known, self._line_words
        )
        rights.choose(self.right)
        rights.currentIndexChanged.connect(lambda _: self._judge(rights.currentData()))
        self.live(self._draw)

    def _choice(
        self, name: str, words: Words, known: tuple[str, ...], say: Callable[[str], str]
    ) -> CalmComboBox:
        made = CalmComboBox()
        for one in known:
            made.addItem("", one)
        in_a_row(self.column, self.field(name, made, words), made)
        self.live(partial(self._say_lines, made, say))
        return made

    def _say_lines(self, choice: CalmComboBox, say: Callable[[str], str]) -> None:
        for place in range(choice.count()):
            choice.setItemText(place, say(choice.itemData(place)))

    def _tick(self, name: str, words: Words, on: bool, put: Callable[[bool], None]) -> WrappedTick:
        made = WrappedTick()
        made.setObjectName(name)
        made.setChecked(on)
        made.clicked.connect(lambda now: put(now))
        self.says(made.setText, words)
        self.column.addWidget(made)
        return made

    def _add_contest(self) -> None:
        contests = self._choice(
            "ballot.contest", lambda: self.tr("Ballot"), tuple(self._record.contests), self._contest_words
        )
        contests.choose(self.ballot.contest)
        contests.currentIndexChanged.connect(lambda _: self._on_contest(contests.currentData()))

    def _add_mark(self, place: int) -> None:
        name, mark = f"ballot.mark.{place}", self.ballot.marks[place]
        number = str(place + 1)
        ones, hows = CalmComboBox(), CalmComboBox()
        for one in lines(self.ballot, self._record, self._election):
            ones.addItem("", one)
        for how in HOWS:
            hows.addItem("", how)
        away = self.button(
            f"{name}.away",
            lambda: self.tr("Take mark %1 away").replace("%1", number),
            lambda: self._on_away(place),
            flat=True,
        )
        in_a_row(
            self.column,
            self.field(f"{name}.line", ones, lambda: self.tr("Mark %1, at").replace("%1", number)),
            ones,
            self.field(f"{name}.how", hows, lambda: self.tr("what it is")),
            hows,
            away,
        )
        self.says(hows.setAccessibleName, lambda: self.tr("Mark %1: what it is").replace("%1", number))
        self.live(partial(self._say_lines, ones, self._line_words))
        self.live(partial(self._say_lines, hows, self._how_words))
        ones.choose(mark.choice)
        hows.choose(mark.how)

        def put() -> None:
            marks = list(self.ballot.marks)
            marks[place] = Mark(ones.currentData(), hows.currentData())
            self._change(replace(self.ballot, marks=tuple(marks)))

        ones.currentIndexChanged.connect(lambda _: put())
        hows.currentIndexChanged.connect(lambda _: put())

    def _add_crossed(self) -> None:
        self.column.addWidget(
            self.label(
                lambda: self.tr("Crossed out by a member, with a signature beside it:"), wrap=True, muted=True
            )
        )
        for one in lines(self.ballot, self._record, self._election):
            if one != AGAINST_ALL:
                self._tick(
                    f"ballot.crossed.{one}",
                    partial(self._line_words, one),
                    one in self.ballot.crossed_out,
                    partial(self._cross, one),
                )

    def _draw(self) -> None:
        """As the trainee sees it, in the language in force."""
        old = self.picture
        self.picture = BallotPicture(
            self.ballot, self._record, self._election, self._context.look, self._context.language
        )
        if old is None:
            self.column.addWidget(self.picture)
        else:
            self.column.replaceWidget(old, self.picture)
            let_go(old)
        self.picture.show()

    # --- words

    def _contest_words(self, contest: str) -> str:
        return ballot_name(self._election.contest(contest), self._context.language)

    def _line_words(self, line: str) -> str:
        if line in PILES:
            return PILES[line].get(self._context.language)
        ballot = self._record.ballot(self._election.contest(self.ballot.contest))
        return next((one.name.get(self._context.language) for one in ballot if one.id == line), line)

    def _how_words(self, how: str) -> str:
        return next(
            QCoreApplication.translate("BallotPicture", words) for key, words in HOW.items() if key == how
        )

    def _form_words(self, form: str) -> str:
        return {
            "established": self.tr("of the established form"),
            "other": self.tr("another paper, without protection"),
        }[form]

    # --- changing

    def _change(self, ballot: Ballot) -> None:
        self.ballot = ballot
        self._draw()
        self._put(ballot, self.right)

    def _judge(self, right: str) -> None:
        self.right = right
        self._put(self.ballot, right)

    def _cross(self, choice: str, on: bool) -> None:
        crossed = {*self.ballot.crossed_out, choice} if on else set(self.ballot.crossed_out) - {choice}
        known = lines(self.ballot, self._record, self._election)
        self._change(replace(self.ballot, crossed_out=tuple(one for one in known if one in crossed)))

    def _on_contest(self, contest: str) -> None:
        """Its lines are others: it begins as a clean one."""
        self.ballot, self.right = clean(contest, self._record, self._election)
        self._put(self.ballot, self.right)
        self._build_again("ballot.contest")

    def _on_more(self) -> None:
        first = lines(self.ballot, self._record, self._election)[0]
        place = len(self.ballot.marks)
        self._change(replace(self.ballot, marks=(*self.ballot.marks, Mark(first, "tick"))))
        self._build_again(f"ballot.mark.{place}.line")

    def _on_away(self, place: int) -> None:
        marks = self.ballot.marks
        self._change(replace(self.ballot, marks=marks[:place] + marks[place + 1 :]))
        self._build_again("ballot.more")
