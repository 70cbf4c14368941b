"""The forms in which something is noted after closing: lines, times, choices and ticks, by the names of what they keep."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from functools import partial
from typing import Final

from PySide6.QtWidgets import QCheckBox, QWidget

from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.election.definition import Contest
from kzpoll_desktop.domain.figures.rows import held
from kzpoll_desktop.domain.ground.clock import zone_of
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.gui.common.calm import CalmComboBox
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.dialogs.column import LineField
from kzpoll_desktop.gui.common.lines.wrapping import WrappedTick
from kzpoll_desktop.gui.common.live import Words
from kzpoll_desktop.gui.precinct.answer_dialogs import read_moment
from kzpoll_desktop.gui.widgets.count_edit import CountEdit
from kzpoll_desktop.gui.widgets.refused_keys import tell_refused
from kzpoll_desktop.texts.format import moment
from kzpoll_desktop.texts.names.labels import ballot_name
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.desk import Desk, Entered

WIDE: Final = 640
_LONGEST: Final = 300


class NoteDialog(Dialog):
    """Fields one below the other, what is missing at the foot, and two buttons. noted: what was kept, once it was."""

    loses = True

    def __init__(self, desk: Desk, context: Context, parent: QWidget | None) -> None:
        super().__init__("", parent)
        self.desk, self.context = desk, context
        self.fields: dict[str, QWidget] = {}
        self._labels: dict[str, QWidget] = {}
        self.noted: Entered | None = None
        self.build()
        self.fit(context.look.px(WIDE))
        if self.fields:
            next(iter(self.fields.values())).setFocus()

    @property
    def day(self) -> Day:
        """The state of the day."""
        return self.desk.day

    @property
    def language(self) -> str:
        """The language in force."""
        return self.context.language

    def build(self) -> None:
        """The fields."""
        raise NotImplementedError

    def note(self) -> Entered | NotDone:
        """Keep what stands in the fields."""
        raise NotImplementedError

    # --- fields

    def line(self, name: str, words: Words, value: str = "", *, most: int = _LONGEST) -> LineField:
        """A line of text."""
        made = LineField(value)
        made.setMaxLength(most)
        self.add_field(name, made, words)
        return made

    def time(self, name: str, words: Words, value: str | None = None) -> LineField:
        """A date and a time; value: YYYY-MM-DDTHH:MM, now where it is None."""
        made = LineField(moment(self.now() if value is None else value))
        made.setMaxLength(20)
        self.says(made.setPlaceholderText, lambda: self.tr("for example 19.03.2023 23:41"))
        self.add_field(name, made, words)
        return made

    def choose(
        self, name: str, words: Words, options: Iterable[tuple[str, Callable[[], str]]], value: str = ""
    ) -> CalmComboBox:
        """One of several; options: code and words."""
        made, given = CalmComboBox(), tuple(options)
        for code, _ in given:
            made.addItem("", code)

        def say_them() -> None:
            for place, (_, called) in enumerate(given):
                made.setItemText(place, called())

        self.live(say_them)
        made.setCurrentIndex(max(0, made.findData(value)))
        self.add_field(name, made, words)
        return made

    def tick(self, name: str, words: Words, *, on: bool = False) -> QCheckBox:
        """Something that is so or not."""
        made = WrappedTick()
        made.setObjectName(name)
        made.setChecked(on)
        self.says(made.setText, words)
        self.fields.setdefault(name.partition(".")[0], made)
        self.whole.addWidget(made)
        return made

    def votes(self, name: str, words: Words, value: int = 0) -> CountEdit:
        """How many voted so."""
        made = CountEdit()
        made.set_value(value)
        made.moved.connect(lambda step: self.focusNextPrevChild(step > 0))
        tell_refused(self, made)
        self.add_field(name, made, words)
        return made

    def ballots(
        self, name: str, words: Words, on: Container[str], fixed: Container[str] = ()
    ) -> dict[str, QCheckBox]:
        """A tick for each ballot that is held, under its heading; fixed: those that stay as they are."""
        self.whole.addWidget(self.label(words, wrap=True))
        ticks = {}
        for contest in held(self.day.election, self.day.record):
            one = self.tick(f"{name}.{contest.id}", partial(self._ballot_words, contest), on=contest.id in on)
            one.setEnabled(contest.id not in fixed)
            ticks[contest.id] = one
        return ticks

    def _ballot_words(self, contest: Contest) -> str:
        return ballot_name(contest, self.language)

    def sentence(self, words: Words) -> None:
        """What is to be known here."""
        self.whole.addWidget(self.label(words, wrap=True, muted=True))

    def add_field(self, name: str, field: QWidget, words: Words) -> None:
        """A field of whatever kind, with its label."""
        self.fields[name] = field
        label = self._labels[name] = self.field(name, field, words, wrap=True)
        self.whole.addWidget(label)
        self.whole.addWidget(field)

    def ask(self, name: str, *, asked: bool) -> None:
        """Ask for a field, or not: it is out of sight then, with its label."""
        self._labels[name].setVisible(asked)
        self.fields[name].setVisible(asked)

    def words_of(self, words: LocalText) -> Callable[[], str]:
        """A word in the language in force."""
        return lambda: words.get(self.language)

    # --- times

    def now(self) -> str:
        """The precinct's local time, YYYY-MM-DDTHH:MM."""
        zone = zone_of(self.day.record.precinct.utc_offset)
        return f"{self.desk.clock.now().astimezone(zone):%Y-%m-%dT%H:%M}"

    def typed_time(self, field: LineField) -> str:
        """A typed moment as it is kept; what is no moment as it was typed, for the day to refuse."""
        return read_moment(field.text()) or field.text().strip()

    # --- end

    def end(self, words: Words) -> None:
        """The two buttons; words: what the one says that notes it."""
        self.note_button = self.button("note", words, self._on_note, primary=True)
        self.cancel_button = self.button("cancel", lambda: self.tr("&Leave as it is"), self.reject)
        self.foot(None, self.cancel_button, self.note_button)

    def _on_note(self) -> None:
        made = self.note()
        if isinstance(made, Entered):
            self.noted = made
            self.accept()
            return
        self.tell_why_not(made)

    def tell_why_not(self, made: NotDone) -> None:
        """Why it is not kept, at the field that it is about."""
        place = made.paths[0] if isinstance(made, Refused) and made.paths else ""
        self.tell(lambda: say(made, self.language, self.day.election), at=self.fields.get(place))
