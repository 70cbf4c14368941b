"""What gathers while a table of candidates is read: what was left out, asked and answered, and what is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kzpoll_desktop.domain.election.definition import Choice
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.ground.said import Param, Said
from kzpoll_desktop.exchange.names import Lacking, RowFault


@dataclass(frozen=True, slots=True)
class Noted(Said):
    """Something about a table that is no fault: what was left out of it, what is asked, and an answer.

    Left out: title_row, footer (line, value), heading_again, column_numbers (line), column, sheet, hidden_sheet
    (value), hidden_rows_left (count, value), hidden_columns_left (value). Asked: which_sheet, which_column
    (column), hidden_rows (count, value), hidden_columns (count, value), languages_exchanged (value, other),
    row_exchanged (line, value, other), mixed_script, latin_word (line, value, letter, right), note_in_name,
    note_beside (line, value, note), note_outside (line, value), other_alphabet (line, value, column, count),
    kazakh_letters (line, value, letter, count), odd_signs (line, value, letter, count), one_name (line, other, value,
    column). Answers: leave, take, exchange, keep, correct, not_so, strike, stands, is_struck, on_ballot, marked, column,
    sheet (value).
    """

    family = "table"


@dataclass(frozen=True, slots=True)
class AnswerOption:
    """An answer that can be given: its key and how it is said."""

    key: str
    said: Noted


@dataclass(frozen=True, slots=True)
class Question:
    """What only a person knows; answer: the key of an option, None while it is open."""

    key: str
    said: Noted
    options: tuple[AnswerOption, ...]
    answer: str | None


@dataclass(frozen=True, slots=True)
class Reading:
    """What a table would make; choices: a whole ballot, ids c01, c02 … in ballot order, or nothing where a row is wrong."""

    choices: tuple[Choice, ...]
    left_out: tuple[Noted, ...]
    questions: tuple[Question, ...]
    problems: tuple[RowFault, ...]

    @property
    def is_ready(self) -> bool:
        """Nothing is wrong, nothing is open."""
        return bool(self.choices) and not self.problems and all(q.answer is not None for q in self.questions)


@dataclass(slots=True)
class Notes:
    """What gathers while a table is read."""

    answers: Mapping[str, str]
    lacking: Lacking
    left_out: list[Noted] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    problems: list[RowFault] = field(default_factory=list)

    def ask(self, key: str, said: Noted, options: Iterable[AnswerOption | str]) -> str | None:
        """The answer given, None while there is none."""
        offered = tuple(AnswerOption(o, Noted(o)) if isinstance(o, str) else o for o in options)
        answer = self.answers.get(key)
        if answer not in [option.key for option in offered]:
            answer = None
        if key not in [question.key for question in self.questions]:
            self.questions.append(Question(key, said, offered, answer))
        return answer

    def leave(self, code: str, **params: Param) -> None:
        """Something is left out, and told."""
        self.left_out.append(Noted(code, params))

    def wrong(self, line: int, code: str, **params: Param) -> None:
        """Something is wrong in a row."""
        self.problems.append(RowFault(code, {"line": line, **params}))

    def reading(self, choices: tuple[Choice, ...] = ()) -> Reading:
        """What all this makes: nothing of a ballot where a row is wrong."""
        problems = sorted(self.problems, key=lambda problem: problem.line)
        taken = () if problems else choices
        return Reading(taken, tuple(self.left_out), tuple(self.questions), tuple(problems))


@dataclass(frozen=True, slots=True)
class CandidateRow:
    """A row as a candidate; line: of the file, number: on the ballot."""

    line: int
    number: int
    name: LocalText
    struck_out: bool
