"""What the shell shows of the day beside its pages: the stages, the findings, the times at the foot; in words."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject

from kzpoll_desktop.domain.day.closing import COUNT_HOURS
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.day.steps import after as after_steps
from kzpoll_desktop.domain.figures import rows
from kzpoll_desktop.domain.figures.kinds import Figure
from kzpoll_desktop.domain.figures.path import parsed
from kzpoll_desktop.domain.figures.stages import OTHER_PAPERS, RECOUNT, TASKS
from kzpoll_desktop.domain.ground.clock import zone_of
from kzpoll_desktop.domain.rules.answering import answer_to, answers
from kzpoll_desktop.domain.rules.engine import Finding
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.lines.telling import Sayable
from kzpoll_desktop.gui.precinct.parts.findings_panel import FindingView
from kzpoll_desktop.gui.precinct.parts.stage_list import StageView
from kzpoll_desktop.texts.acts import answer_name
from kzpoll_desktop.texts.catalogue import capital
from kzpoll_desktop.texts.findings import describe
from kzpoll_desktop.texts.format import date, time
from kzpoll_desktop.texts.history import taken_back
from kzpoll_desktop.texts.names import labels
from kzpoll_desktop.texts.names.after import AFTER_CLOSING
from kzpoll_desktop.workflow.desk import Desk, Entered

# Hours before the end of the count from which the countdown is in sight.
URGENT_HOURS: Final = 2
_COUNT: Final = datetime.timedelta(hours=COUNT_HOURS)
_RANK: Final = ("", "warning", "discrepancy", "error")


@dataclass(frozen=True, slots=True)
class Times:
    """The foot of the window in words; urgent: two hours or less are left for the count.

    local: the precinct's time, and under it the laptop's own where that is in another zone.
    """

    saved: str
    typist: str
    left: str
    local: str
    urgent: bool


class StateInWords(QObject):
    """Reads the desk; makes views and sentences in the language in force."""

    def __init__(self, desk: Desk, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._context = context
        self._clock_changes = len(desk.day.clock_changes)
        self._counted: tuple[Day | None, int] = None, 0

    @property
    def _day(self) -> Day:
        return self._desk.day

    # --- the precinct

    def place(self) -> str:
        """Number, region and districts of the precinct."""
        language = self._context.language
        precinct = self._day.record.precinct
        parts = [self.tr("Precinct No. %1").replace("%1", str(precinct.number))]
        if precinct.region.get(language):
            parts.append(precinct.region.get(language))
        for contest in rows.held(self._day.election, self._day.record):
            district = contest.district(precinct.districts.get(contest.id))
            if district is not None:
                parts.append(district.name.get(language))
        return " · ".join(parts)

    def election(self) -> str:
        """The election and its date."""
        election = self._day.election
        return f"{election.title.get(self._context.language)} · {date(election.date)}"

    # --- the clock

    def clock_change(self) -> Sayable:
        """A clock that moved otherwise than time did is told with the entry that noticed it."""
        changes = self._day.clock_changes
        if len(changes) == self._clock_changes:
            return ""
        self._clock_changes = len(changes)
        kind = changes[-1].kind
        return lambda: self._clock_moved(kind)

    def _clock_moved(self, kind: str) -> str:
        texts = {
            "back": self.tr(
                "The clock of this computer was set back. It is noted; the order of entries stays."
            ),
            "forward": self.tr("The clock went forward or the computer slept. It is noted; nothing is lost."),
            "zone": self.tr(
                "The time zone of this computer changed. It is noted; the order of entries stays."
            ),
        }
        return texts[kind]

    # --- stages

    def stages(self) -> tuple[StageView, ...]:
        """Every stage with its state and the worst finding on its page."""
        day = self._day
        worst = self._worst_by_stage()
        spoken = {
            "done": self.tr("done"),
            "current": self.tr("current"),
            "ahead": self.tr("not reached"),
        }
        views = []
        for place, stage in enumerate(day.stages):
            state = (
                "done" if place < day.count.reached else "current" if place == day.count.reached else "ahead"
            )
            told = spoken[state]
            if state == "ahead" and self.is_open(stage):
                state, told = "current", self.tr("may be counted side by side")
            severity = worst.get(stage, "")
            if severity:
                told += ", " + self.tr("with findings")
            name = labels.stage_name(stage, day.election, self._context.language)
            views.append(StageView(stage, name, state, severity, told))
        return (*views, *self._tasks())

    def order(self) -> tuple[str, ...]:
        """Every page in the order in which they are gone through: the stages, and after closing its tasks."""
        return (*self._day.stages, *self._open_tasks)

    @property
    def _open_tasks(self) -> tuple[str, ...]:
        """After closing all of them; while the votes are counted again the protocols before that still count."""
        return TASKS if self._day.closed or self._day.under_recount else ()

    def _tasks(self) -> Iterator[StageView]:
        """What is done after closing; what is not done is open, and in the way of nothing."""
        language = self._context.language
        for task in self._open_tasks:
            done = after_steps.is_done(self._day, task)
            name = labels.stage_name(task, self._day.election, language)
            spoken = self.tr("done") if done else self.tr("open")
            if task == OTHER_PAPERS:
                spoken = self.tr("to be printed where they are needed")
            if task == RECOUNT and not done:
                goes_on = bool(self._day.under_recount)
                spoken = self.tr("under way") if goes_on else self.tr("where one is asked for or decided")
            yield StageView(task, name, "done" if done else "open", "", spoken, AFTER_CLOSING.get(language))

    def is_open(self, stage: str) -> bool:
        """Whether the page of a stage can be worked on: reached, or piles beside the piles being counted [43(3)]."""
        day = self._day
        if stage in TASKS:
            return stage in self._open_tasks
        piles = f"{rows.PILES}."
        return day.has_reached(stage) or (stage.startswith(piles) and day.stage.startswith(piles))

    def shows_figures(self) -> tuple[str, ...]:
        """The stages whose pages show the figures that a second person types unseen."""
        day = self._day
        return (*rows.checked_stages(day.election, day.record), rows.RECONCILIATION, rows.PROTOCOLS)

    def _worst_by_stage(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for finding in self.findings():
            if answers(self._day.record, finding):
                continue
            for path in finding.figures:
                stage = self.stage_of(path)
                if stage and _RANK.index(finding.severity) > _RANK.index(found.get(stage, "")):
                    found[stage] = finding.severity
        return found

    def stage_of(self, path: str) -> str:
        """The stage on whose page a figure stands; empty where it is on none."""
        day = self._day
        return rows.page_of(path, day.election, day.record)

    # --- what was undone

    def taken_back(self, made: Entered) -> str:
        """What a step took back, in words."""
        day = self._day
        return taken_back(self._desk.told_by(made), day.record, day.election, self._context.language)

    def rows_of(self, made: Entered) -> tuple[str, ...]:
        """The figures that a step changed, as paths; what stands in no row is left out."""
        paths = [line.path for line in self._desk.told_by(made)]
        return tuple(path for path in paths if isinstance(parsed(path).kind, Figure))

    # --- findings

    def findings(self) -> list[Finding]:
        """What is missing on a page that is not done yet is work to do and no finding."""
        return [f for f in self._desk.findings if not f.rule.missing or self._is_late(f)]

    def _is_late(self, finding: Finding) -> bool:
        day = self._day
        if day.has_reached(rows.RECONCILIATION):
            return True
        done = day.stages[: day.count.reached]
        return any(self.stage_of(path) in done for path in finding.figures)

    def finding_views(self) -> tuple[FindingView, ...]:
        """The findings in words, as the panel shows them: what is open first."""
        views = (self._finding_view(finding) for finding in self.findings())
        return tuple(sorted(views, key=lambda view: bool(view.answered)))

    def _finding_view(self, finding: Finding) -> FindingView:
        day = self._day
        text = describe(finding, day.record, day.election, self._context.language)
        given = answer_to(day.record, finding)
        return FindingView(
            code=finding.code,
            severity=finding.severity,
            severity_word=text.severity_word,
            title=text.title,
            todo=text.todo,
            numbers=text.numbers,
            law=text.law,
            path=_place_of(finding),
            answered=answer_name(given, self._context.language) if given is not None else "",
        )

    def findings_heading(self, *, few: bool = False) -> str:
        """How many findings of each severity are open, and how many are answered; few: in few words, how many are open."""
        findings = self.findings()
        found = [one.severity for one in findings if not answers(self._day.record, one)]
        if not findings:
            return self.tr("No findings so far") if self._passed() else self.tr("Nothing to compare yet")
        if few:
            return self.tr("Findings: %1").replace("%1", str(len(found)))
        counts = {
            "error": self.tr("%n error(s)", "", found.count("error")),
            "discrepancy": self.tr("%n discrepancy(ies)", "", found.count("discrepancy")),
            "warning": self.tr("%n warning(s)", "", found.count("warning")),
        }
        told = [text for severity, text in counts.items() if severity in found]
        if len(found) < len(findings):
            text = self.tr("answered: %1").replace("%1", str(len(findings) - len(found)))
            told.append(text if told else capital(text))
        return ", ".join(told)

    def passed(self) -> str:
        """How many checks hold with the figures there are."""
        return self.tr("Checks passed: %1").replace("%1", str(self._passed()))

    def _passed(self) -> int:
        """Counted once for a state, which is another object after every entry."""
        if self._day is not self._counted[0]:
            self._counted = self._day, self._desk.passed()
        return self._counted[1]

    # --- times

    def times(self) -> Times:
        """Saved at, who is typing, what is left of the twelve hours, local time; by the precinct's own clock."""
        own = self._desk.clock.now()
        now = own.astimezone(zone_of(self._day.record.precinct.utc_offset))
        member = self._day.record.member(self._day.typist)
        name = member.name if member else self.tr("nobody named")
        times = self._day.record.day
        # The hours are those of the night; a recount has none.
        counted = times.count_ended if self._day.count.recount is None else times.voting_ended
        left = minutes_left(times.voting_ended, counted, self._day.election.date, now)
        return Times(
            saved=self._saved(time(self._desk.saved_at, seconds=True)),
            typist=self.tr("Typing: %1").replace("%1", name),
            left=self._left(left),
            local=self._local(now, own),
            urgent=left is not None and left <= URGENT_HOURS * 60,
        )

    def _saved(self, time: str) -> str:
        if self._desk.read_only:
            return self.tr("Open for looking only")
        text = self.tr("Saved %1").replace("%1", time)
        from_paper = self.tr("entered from paper")
        return f"{text} · {from_paper}" if self._desk.after_event else text

    def _local(self, now: datetime.datetime, own: datetime.datetime) -> str:
        text = self.tr("local %1").replace("%1", f"{now:%H:%M} {_utc(now)}")
        if own.utcoffset() == now.utcoffset():
            return text
        return f"{text}\n" + self.tr("laptop %1").replace("%1", f"{own:%H:%M} {_utc(own)}")

    def _left(self, minutes: int | None) -> str:
        if minutes is None:
            return ""
        if minutes < 0:
            return self.tr("The twelve hours for the count are over")
        text = self.tr("%1 h %2 min left for the count")
        return text.replace("%1", str(minutes // 60)).replace("%2", str(minutes % 60))


def _place_of(finding: Finding) -> str:
    """The path that a click on a finding goes to; the commission's own finding goes to the commission."""
    if finding.rule.place or not finding.figures:
        return finding.rule.place or "commission"
    return finding.figures[0]


def minutes_left(
    voting_ended: str | None, count_ended: str | None, date: str, now: datetime.datetime
) -> int | None:
    """Minutes left of the twelve hours from the end of voting on a date [43]; None before it and after the count.

    On another day (practice, a wrong clock) the end is the last time that the clock showed it, and where the twelve
    hours from there are over nothing is said.
    """
    if voting_ended is None or count_ended is not None:
        return None
    ended = datetime.datetime.fromisoformat(f"{date}T{voting_ended}:00").replace(tzinfo=now.tzinfo)
    if abs(now - ended) <= datetime.timedelta(days=1):
        return _minutes(ended + _COUNT - now)
    ended = datetime.datetime.combine(now.date(), ended.timetz())
    if ended > now:
        ended -= datetime.timedelta(days=1)
    left = _minutes(ended + _COUNT - now)
    return left if left >= 0 else None


def _minutes(span: datetime.timedelta) -> int:
    return span // datetime.timedelta(minutes=1)


def _utc(now: datetime.datetime) -> str:
    offset = now.strftime("%z")
    hours = offset[0] + offset[1:3].lstrip("0") if offset[1:3] != "00" else "+0"
    return f"UTC{hours}" if offset[3:5] == "00" else f"UTC{hours}:{offset[3:5]}"
