"""For each point that a grade lost: what happened, when, and what would have been right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kzpoll_desktop.domain.day.entry import Entry
from kzpoll_desktop.domain.day.events.closing import ProtocolsClosed
from kzpoll_desktop.domain.day.events.notes import HintGiven
from kzpoll_desktop.domain.day.events.practice import QuestionAnswered, ValueRevealed
from kzpoll_desktop.domain.day.events.stages import StageFinished
from kzpoll_desktop.domain.figures.path import known
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.ground.clock import local
from kzpoll_desktop.domain.training import planted
from kzpoll_desktop.domain.training.counted import changes, typed
from kzpoll_desktop.domain.training.course import CountExercise, CourseQuestion, Happening, QuestionsExercise
from kzpoll_desktop.domain.training.grade import Grade
from kzpoll_desktop.domain.training.lost import Lost
from kzpoll_desktop.texts.findings import describe
from kzpoll_desktop.texts.format import count, time
from kzpoll_desktop.texts.names.figure_names import figure_name
from kzpoll_desktop.texts.names.grades import PILES, lost_sentence
from kzpoll_desktop.texts.names.labels import ballot_name, box_name
from kzpoll_desktop.training.night import Night


@dataclass(frozen=True, slots=True)
class LostLine:
    """points lost of a criterion. text: why; at: local HH:MM of when, empty where it never was; path: its figure, or empty.

    seq: the entry at which the night shows it, the last one where it is about what was never done.
    """

    criterion: str
    points: int
    text: str
    at: str
    path: str
    seq: int


def lost_lines(night: Night, grade: Grade, language: str) -> tuple[LostLine, ...]:
    """Every line of what was lost, in the grade's order."""
    told = _Teller(night, grade, language, night.desk.entries())
    return tuple(map(told.line, grade.lost))


class _Teller:
    def __init__(self, night: Night, grade: Grade, language: str, entries: Sequence[Entry]) -> None:
        self._night, self._grade, self._language = night, grade, language
        self._entries = entries
        self._record = night.desk.day.record

    def line(self, lost: Lost) -> LostLine:
        code, path = lost.code, lost.path
        where = known(path)
        is_figure = where is not None and where.figure is not None
        if isinstance(self._night.exercise, QuestionsExercise):
            return self._of_item(lost, self._night.exercise)
        if lost.criterion == "answers":
            code, params = self._of_answer(lost)
        elif is_figure:
            code, params = self._of_figure(code, path)
        elif code == "happening_not_met":
            params = {"text": self._happening(path)}
        else:
            params = {"minutes": self._grade.minutes, "target": self._night.exercise.minutes}
        found = self._entry(code, path) if is_figure else None
        at = self._time(found) if found and found.seq >= self._first else ""
        text = lost_sentence(code, params, self._language)
        shown = found or self._moment(lost)
        return LostLine(lost.criterion, lost.points, text, at, path if is_figure else "", shown.seq)

    def _of_figure(self, code: str, path: str) -> tuple[str, dict[str, str | int]]:
        exercise = self._night.exercise
        assert isinstance(exercise, CountExercise)
        now, right = typed(self._record, path), figure(exercise.truth, path)
        election = self._night.desk.day.election
        name = figure_name(path, exercise.truth, election, self._language, ballot=True)
        if code == "wrong_figure" and now is None:
            code = "missing_figure"
        shown = "–" if now is None else count(now)
        return code, {"figure": name, "typed": shown, "right": count(right or 0)}

    def _of_answer(self, lost: Lost) -> tuple[str, dict[str, str | int]]:
        exercise = self._night.exercise
        assert isinstance(exercise, CountExercise)
        if lost.code == "box":
            where = known(lost.path)
            return "box", {"box": box_name(where.subject or "" if where else "", self._language)}
        if lost.code == "wrong_figure":
            return self._of_figure(lost.code, lost.path)
        election = self._night.desk.day.election
        for one in planted.stays(exercise, self._night.election):
            if (one.code, one.contest or "") == (lost.code, lost.path):
                title = describe(one, exercise.truth, election, self._language).title
                return "not_answered", {"finding": f"{title} ({one.code})"}
        about = lost.code
        if lost.path:
            about += f", {ballot_name(election.contest(lost.path), self._language)}"
        return "answered_beside", {"finding": about}

    def _happening(self, happening_id: str) -> str:
        return self._night.text(self._happening_of(happening_id).text.get(self._language))

    def _happening_of(self, happening_id: str) -> Happening:
        exercise = self._night.exercise
        assert isinstance(exercise, CountExercise)
        return next(one for one in exercise.happenings if one.id == happening_id)

    def _entry(self, code: str, path: str) -> Entry | None:
        """Where the figure was last changed, by the program too, or the trainee asked about it; None where never."""
        for entry in reversed(self._entries):
            event = entry.event
            if code in ("hint", "revealed"):
                kind = HintGiven if code == "hint" else ValueRevealed
                if isinstance(event, kind) and path in event.paths:
                    return entry
            elif any(one == path for one, _, _ in changes(event)):
                return entry
        return None

    def _moment(self, lost: Lost) -> Entry:
        """Where the night shows what is about no single figure: the closing, what was told, otherwise how it ended."""
        found: Entry | None = None
        if lost.code == "closed_late_or_alone":
            found = next((one for one in self._entries if isinstance(one.event, ProtocolsClosed)), None)
        elif lost.code == "happening_not_met":
            found = self._told_at(lost.path)
        return found or self._entries[-1]

    def _told_at(self, happening_id: str) -> Entry | None:
        """The first entry of the trainee's after the moment at which it was told."""
        happening = self._happening_of(happening_id)
        stages = self._night.desk.day.stages
        place = stages.index(happening.at) if happening.at in stages else 0
        reached, has_come = 0, False
        for entry in self._entries:
            if has_come and entry.seq >= self._first:
                return entry
            reached += isinstance(entry.event, StageFinished)
            if happening.at:
                has_come = reached >= place
            else:
                has_come = has_come or any(one == happening.after for one, _, _ in changes(entry.event))
        return None

    @property
    def _first(self) -> int:
        begun = self._night.desk.exercise
        return begun.first if begun else 1

    def _time(self, entry: Entry) -> str:
        return time(local(entry.stamp.wall, self._record.precinct.utc_offset))

    def _of_item(self, lost: Lost, exercise: QuestionsExercise) -> LostLine:
        item = next(one for one in exercise.items if one.id == lost.path)
        language = self._language
        right = ", ".join(option_name(self._night, item, one, language) for one in sorted(item.right_ids))
        params: dict[str, str | int] = {
            "text": item.text.get(language),
            "right": right,
            "why": item.why.get(language),
            "article": item.article,
        }
        answered = [
            entry
            for entry in self._entries
            if isinstance(entry.event, QuestionAnswered) and entry.event.item == item.id
        ]
        text = lost_sentence(lost.code, params, language)
        last = answered[-1] if answered else None
        at, seq = (self._time(last), last.seq) if last else ("", self._entries[-1].seq)
        return LostLine(lost.criterion, lost.points, text, at, lost.path, seq)


def option_name(night: Night, item: CourseQuestion, option: str, language: str) -> str:
    """An answer to a question as it stands on its button: an option, or a pile of a ballot."""
    if item.ballot is None:
        return item.options[int(option) - 1].text.get(language)
    if option in PILES:
        return PILES[option].get(language)
    contest = night.desk.day.election.contest(item.ballot.contest)
    everywhere = [contest.ballot(one.number) for one in contest.districts or ()]
    ballots = [night.desk.day.record.ballot(contest), *everywhere]
    return next(choice.name.get(language) for ballot in ballots for choice in ballot if choice.id == option)
