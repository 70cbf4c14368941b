"""Turnout: voters who have received ballots at the reporting times, with the curve of the day against the list."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from kzpoll_desktop.domain.figures import rows
from kzpoll_desktop.domain.figures.path import parsed
from kzpoll_desktop.domain.ground.clock import moment_at, zone_of
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.page import StagePage
from kzpoll_desktop.gui.precinct.parts.turnout_curve import TurnoutCurve
from kzpoll_desktop.gui.precinct.questions import Asker, shown
from kzpoll_desktop.texts.format import count, percent
from kzpoll_desktop.workflow.desk import Desk


class Page(StagePage):
    """A row a report; a lower figure asks whether it is a correction."""

    def __init__(
        self, stage: str, desk: Desk, context: Context, asker: Asker, parent: QWidget | None = None
    ) -> None:
        self.curve: TurnoutCurve | None = None
        self.next_report: QLabel | None = None
        super().__init__(stage, desk, context, asker, parent)
        self.prepare()

    def signature(self) -> object:
        """Nothing changes the parts of this page."""
        return 1

    def build(self) -> None:
        """The reports, then the curve."""
        self.add_section(lambda: self.tr("Voters who have received ballots since opening, first ballot"))
        self.next_report = self.add_text(self.countdown)
        self.add_rows(rows.rows(self.stage, self.day.election, self.day.record))
        self.curve = TurnoutCurve(self.context.look)
        self.form.add_part(self.curve)

    def local_time(self, at: str) -> str:
        """A report's time by the precinct's own clock."""
        return (
            moment_at(self.day.election.date, at, self.day.election.turnout.timezone)
            .astimezone(zone_of(self.day.record.precinct.utc_offset))
            .strftime("%H:%M")
        )

    def row_label(self, row: rows.Row) -> str:
        """Both times where they differ."""
        assert row.subject is not None  # a row of turnout is about a time
        local = self.local_time(row.subject)
        if local == row.subject:
            return self.tr("At %1").replace("%1", row.subject)
        text = self.tr("At %1 Astana time, %2 here")
        return text.replace("%1", row.subject).replace("%2", local)

    def instruction(self) -> str:
        """What to do now."""
        return self.tr("During the day: type the turnout at each reporting time. Then end the voting.")

    def countdown(self) -> str:
        """How long until the next report; it informs and never blocks."""
        now = self.desk.clock.now()
        election = self.day.election
        for at in election.turnout.at:
            moment = moment_at(election.date, at, election.turnout.timezone)
            report = self.day.record.report(at)
            if (report is None or report.voters is None) and moment > now:
                minutes = int((moment - now).total_seconds() // 60)
                if minutes >= 24 * 60:
                    return ""
                text = self.tr("Next report at %1, in %2 h %3 min")
                text = text.replace("%1", self.local_time(at)).replace("%2", str(minutes // 60))
                return text.replace("%3", str(minutes % 60))
        return ""

    def show_state(self) -> None:
        """The curve and the countdown."""
        voters = self.day.record.voter_list.voters() or self.day.record.voter_list.at_opening
        reports = [(r.at, r.voters) for r in self.day.record.turnout if r.voters is not None]
        if self.curve is not None:
            self.curve.show_reports(
                self.day.election.turnout.at, reports, voters, self._spoken(reports, voters)
            )
        if self.next_report is not None:
            text = self.countdown()
            self.next_report.setText(text)
            self.next_report.setVisible(bool(text))
        last = reports[-1] if reports else None
        if last is not None and voters:
            share = last[1] * 10_000 // voters
            text = self.tr("Turnout %1 of %2: %3")
            text = text.replace("%1", count(last[1])).replace("%2", count(voters))
            self.form.total.setText(text.replace("%3", percent(f"{share // 100},{share % 100:02}")))
        else:
            self.form.total.setText("")

    def _spoken(self, reports: list[tuple[str, int]], voters: int | None) -> str:
        told = ", ".join(f"{at}: {count(value)}" for at, value in reports)
        of_all = count(voters) if voters else "–"
        return (
            self.tr("Turnout of the day. Voters on the list: %1. %2")
            .replace("%1", of_all)
            .replace("%2", told)
        )

    def enter_one(self, path: str, value: Any) -> bool:
        """A report lower than the one before is stored with the reason of its correction, or not at all."""
        where = parsed(path)
        at = where.subject
        times = self.day.election.turnout.at
        if value is None or where.figure is None or at not in times or not times.index(at):
            return super().enter_one(path, value)
        before = self.day.record.report(times[times.index(at) - 1])
        report = self.day.record.report(at)
        if (
            before is None
            or before.voters is None
            or value >= before.voters
            or (report is not None and report.correction is not None)
        ):
            return super().enter_one(path, value)
        reason = self.asker.lower(
            self.row_label(self._row_data[path]),
            shown(None if report is None else report.voters),
            count(value),
            self.row_label(self._row_data[path.replace(at, before.at)]),
            count(before.voters),
        )
        if not reason:
            self.leave_as_it_was(path, shown(None if report is None else report.voters))
            return False
        return self.commit_many([(path, value), (f"{path}.correction", reason)])
