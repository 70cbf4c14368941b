"""The shell round the pages: stages on the left, the page in the middle, findings on the right, safety at the foot."""

from __future__ import annotations

import datetime
from typing import Final

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kzpoll_desktop.domain import form
from kzpoll_desktop.domain.day import Refused
from kzpoll_desktop.domain.rules import Finding, answers
from kzpoll_desktop.gui.context import Context
from kzpoll_desktop.gui.languages import LANGUAGES, NAMES
from kzpoll_desktop.gui.page import StagePage, refusal_sentence
from kzpoll_desktop.gui.pages import make_page
from kzpoll_desktop.gui.style import SCALES
from kzpoll_desktop.gui.widgets.findings_panel import FindingsPanel, FindingView
from kzpoll_desktop.gui.widgets.practice_band import PracticeBand
from kzpoll_desktop.gui.widgets.shapes import icon
from kzpoll_desktop.gui.widgets.stage_list import StageList, StageView
from kzpoll_desktop.gui.widgets.status_line import StatusLine
from kzpoll_desktop.store import StoreError
from kzpoll_desktop.texts import labels
from kzpoll_desktop.texts.findings import describe
from kzpoll_desktop.texts.format import date
from kzpoll_desktop.texts.store import store_problem
from kzpoll_desktop.workflow.desk import Desk

REST: Final = 2_000
TICK: Final = 20_000
COUNT_HOURS: Final = 12
URGENT_HOURS: Final = 2


class PrecinctWindow(QMainWindow):
    """One open precinct. left: the person goes back to the start page."""

    left = Signal()

    def __init__(self, desk: Desk, context: Context) -> None:
        super().__init__()
        self.desk = desk
        self.context = context
        self.pages: dict[str, StagePage] = {}
        self.shown = desk.day.stage
        look = context.look
        self.band = PracticeBand(look)
        self.band.setVisible(desk.day.election.training)
        self.place, self.election = QLabel(), QLabel()
        self.place.setProperty("strong", True)
        self.instruction = QLabel()
        self.instruction.setProperty("heading", True)
        self.instruction.setWordWrap(True)
        self.stages = StageList(look)
        self.stack = QStackedWidget()
        self.findings = FindingsPanel(look)
        self.status = StatusLine(look)
        self.undo_button = QPushButton()
        self.undo_button.setObjectName("undo")
        self.keys_button = QPushButton("F1")
        self.keys_button.setObjectName("keys")
        self.languages: dict[str, QPushButton] = {}
        self._lay_out()
        self._make_menus()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._on_rest)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK)
        self._tick.timeout.connect(self.show_clock)
        self._tick.start()
        self._off = desk.on_change(self._on_saved)
        self.stages.stage_requested.connect(self.show_stage)
        self.findings.figure_requested.connect(self.go_to_figure)
        self.undo_button.clicked.connect(self.undo)
        self.keys_button.clicked.connect(self.show_keys)
        self._say()
        self.show_stage(self.shown)

    # --- layout

    def _lay_out(self) -> None:
        look = self.context.look
        self._middle = QWidget()
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        told = QFrame()
        told.setProperty("band", True)
        line = QHBoxLayout(told)
        line.setContentsMargins(16, 8, 16, 8)
        line.addWidget(self.instruction)
        middle.addWidget(told)
        middle.addWidget(self.stack, 1)
        self.stages.setFixedWidth(look.px(218))
        self.findings.setFixedWidth(look.px(280))
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        self._findings_side = _surface(self.findings)
        for part, stretch in ((_surface(self.stages), 0), (self._middle, 1), (self._findings_side, 0)):
            body.addWidget(part, stretch)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header())
        column.addWidget(self.band)
        column.addLayout(body, 1)
        column.addWidget(self.status)
        self.setCentralWidget(whole)

    def _header(self) -> QFrame:
        header = QFrame()
        header.setProperty("band", True)
        line = QHBoxLayout(header)
        line.setContentsMargins(16, 4, 12, 4)
        names = QVBoxLayout()
        names.setSpacing(0)
        for label in (self.place, self.election):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            label.setWordWrap(True)
            names.addWidget(label)
        self.election.setProperty("muted", True)
        line.addLayout(names, 1)
        line.addSpacing(12)
        for code in LANGUAGES:
            button = QPushButton(NAMES[code])
            button.setObjectName(f"language.{code}")
            button.setProperty("flat", True)
            button.setCheckable(True)
            button.clicked.connect(lambda _, c=code: self.speak(c))
            self.languages[code] = button
            line.addWidget(button)
        for button in (self.keys_button, self.undo_button):
            button.setProperty("flat", True)
            line.addWidget(button)
        self.undo_button.setIconSize(QSize(self.context.look.px(18), self.context.look.px(18)))
        self.undo_button.setIcon(icon("undo", self.context.look.tokens.ink, self.context.look.px(18)))
        return header

    def _make_menus(self) -> None:
        bar = self.menuBar()
        self._menus: list[tuple[QMenu, str]] = []
        self._actions: dict[str, QAction] = {}
        for name in ("file", "papers", "precinct", "view", "help"):
            self._menus.append((bar.addMenu(""), name))
        menu = {name: m for m, name in self._menus}
        self._add(menu["file"], "copy", self.save_copy, "Ctrl+Shift+S")
        self._add(menu["file"], "export", self.export_record)
        self._add(menu["file"], "leave", self.close, "Ctrl+W")
        self._add(menu["papers"], "forms", self.show_empty_forms)
        self._add(menu["papers"], "drafts", self.show_drafts)
        self._add(menu["precinct"], "roles", self.edit_commission)
        self._add(menu["precinct"], "ballot", self.edit_ballots)
        self._add(menu["precinct"], "typist", self.choose_typist, "F2")
        after = self._add(menu["precinct"], "after", self.set_after_event)
        after.setCheckable(True)
        contrast = self._add(menu["view"], "contrast", self.set_contrast)
        contrast.setCheckable(True)
        contrast.setChecked(self.context.look.theme == "contrast")
        sizes = QActionGroup(self)
        for scale in SCALES:
            action = self._add(menu["view"], f"size{scale}", lambda _=False, s=scale: self.set_scale(s))
            action.setCheckable(True)
            action.setChecked(scale == self.context.look.scale)
            sizes.addAction(action)
        self._add(menu["help"], "keys", self.show_keys, "F1")
        self._add(menu["help"], "about", self.show_about)
        self._add(menu["file"], "undo", self.undo, "Ctrl+Z")
        for key, act in (
            ("F6", self.next_pane),
            ("Ctrl+PgDown", self.next_stage),
            ("Ctrl+PgUp", self.stage_before),
        ):
            QShortcut(QKeySequence(key), self, act)

    def _add(self, menu: QMenu, name: str, act: object, keys: str = "") -> QAction:
        action = menu.addAction("")
        action.setObjectName(name)
        action.triggered.connect(act)
        if keys:
            action.setShortcut(QKeySequence(keys))
        self._actions[name] = action
        return action

    # --- texts

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the other language."""
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_actions"):
            self._say()
            self.refresh()
        super().changeEvent(event)

    def _say(self) -> None:
        titles = {
            "file": self.tr("&File"),
            "papers": self.tr("&Papers"),
            "precinct": self.tr("P&recinct"),
            "view": self.tr("&View"),
            "help": self.tr("&Help"),
        }
        for menu, name in self._menus:
            menu.setTitle(titles[name])
        words = {
            "copy": self.tr("Save a &copy…"),
            "export": self.tr("&Write record and definition…"),
            "leave": self.tr("C&lose the precinct"),
            "undo": self.tr("&Undo the last entry"),
            "forms": self.tr("&Empty forms and counting sheets…"),
            "drafts": self.tr("&Drafts of the protocols…"),
            "roles": self.tr("&Commission and roles…"),
            "ballot": self.tr("C&andidates…"),
            "typist": self.tr("&Who is typing…"),
            "after": self.tr("&Entering afterwards, from paper"),
            "contrast": self.tr("&High contrast"),
            "keys": self.tr("&Keys"),
            "about": self.tr("&About the program"),
        }
        for name, text in words.items():
            self._actions[name].setText(text)
        for scale in SCALES:
            self._actions[f"size{scale}"].setText(self.tr("Text size %1 %").replace("%1", str(scale)))
        self.undo_button.setToolTip(self.tr("Undo the last entry (Ctrl+Z)"))
        self.undo_button.setAccessibleName(self.tr("Undo the last entry"))
        self.keys_button.setAccessibleName(self.tr("Keys"))
        self.band.show_word(self.tr("PRACTICE"))
        self._say_place()

    def _say_place(self) -> None:
        language = self.context.language
        day = self.desk.day
        precinct = day.record.precinct
        parts = [self.tr("Precinct No. %1").replace("%1", str(precinct.number))]
        if precinct.region.get(language):
            parts.append(precinct.region.get(language))
        for contest in form.held(day.election, day.record):
            district = contest.district(precinct.districts.get(contest.id))
            if district is not None:
                parts.append(district.name.get(language))
        self.place.setText(" · ".join(parts))
        self.place.setToolTip(self.place.text())
        self.election.setText(f"{day.election.title.get(language)} · {date(day.election.date)}")
        self.election.setToolTip(self.election.text())
        self.setWindowTitle(f"{parts[0]} · kzpoll · {self.desk.path.name}")
        for code, button in self.languages.items():
            button.setChecked(code == language)

    def speak(self, language: str) -> None:
        """Switch the language live, and remember it."""
        self.context.languages.set_language(language)
        self.context.settings.change(language=language)
        self._say_place()

    # --- state

    def _on_saved(self) -> None:
        self._rest.start()
        self.refresh()

    def _on_rest(self) -> None:
        try:
            self.desk.checkpoint()
        except StoreError:
            # The entry itself is durable; the log beside the file is folded in at the next rest.
            self._rest.start()

    def refresh(self) -> None:
        """Show the state of the day everywhere."""
        page = self.pages.get(self.shown)
        if page is not None:
            page.refresh()
            self.instruction.setText(page.instruction())
        self._show_stages()
        self._show_findings()
        self.undo_button.setEnabled(bool(self.desk.day.undoable))
        self._actions["undo"].setEnabled(bool(self.desk.day.undoable))
        self._actions["ballot"].setEnabled(self.desk.day.reached == 0)
        self.show_clock()

    def _show_stages(self) -> None:
        day = self.desk.day
        worst = self._worst_by_stage()
        spoken = {
            "done": self.tr("done"),
            "current": self.tr("current"),
            "ahead": self.tr("not reached"),
        }
        views = []
        for place, stage in enumerate(day.stages):
            state = "done" if place < day.reached else "current" if place == day.reached else "ahead"
            if state == "ahead" and stage.startswith("piles.") and day.stage.startswith("piles."):
                state, told = "current", self.tr("may be counted side by side")
            else:
                told = spoken[state]
            severity = worst.get(stage, "")
            if severity:
                told += ", " + self.tr("with findings")
            name = labels.stage_name(stage, day.election, self.context.language)
            views.append(StageView(stage, name, state, severity, told))
        self.stages.show_stages(tuple(views), self.shown)

    def _worst_by_stage(self) -> dict[str, str]:
        found: dict[str, str] = {}
        rank = ("", "warning", "discrepancy", "error")
        for finding in self._shown_findings():
            for path in finding.figures:
                stage = self.stage_of(path)
                if stage and rank.index(finding.severity) > rank.index(found.get(stage, "")):
                    found[stage] = finding.severity
        return found

    def _shown_findings(self) -> list[Finding]:
        """What is missing on pages not done yet is work to do, not a finding; answered ones do not mark stages."""
        day = self.desk.day
        late = day.stages.index(form.RECONCILIATION) <= day.reached
        return [f for f in self.desk.findings if (f.code != "E101" or late) and not answers(day.record, f)]

    def stage_of(self, path: str) -> str:
        """The stage on whose page a figure stands; empty where it is on none."""
        day = self.desk.day
        contest = path.partition(".")[0]
        if contest in day.record.contests and path.split(".")[1] in (
            "votes",
            "against_all",
            "invalid_pile",
            "not_established",
        ):
            return form.piles_stage(contest)
        if path.startswith("portable_boxes.") and path.endswith(".applications"):
            return form.LISTS
        try:
            return form.stage_of(path, day.election, day.record)
        except KeyError:
            return ""

    def _show_findings(self) -> None:
        day = self.desk.day
        language = self.context.language
        late = day.stages.index(form.RECONCILIATION) <= day.reached
        views = []
        for finding in self.desk.findings:
            if finding.code == "E101" and not late:
                continue
            text = describe(finding, day.record, day.election, language)
            views.append(
                FindingView(
                    finding.code,
                    finding.severity,
                    text.severity_word,
                    text.title,
                    text.todo,
                    text.numbers,
                    text.law,
                    finding.figures[0] if finding.figures else "",
                    answers(day.record, finding),
                )
            )
        passed = sum(check.fired is False for check in self.desk.checks())
        self.findings.show_findings(
            tuple(views),
            self._findings_heading(views),
            self.tr("Checks passed: %1").replace("%1", str(passed)),
        )

    def _findings_heading(self, views: list[FindingView]) -> str:
        if not views:
            return self.tr("No findings so far")
        counts = {
            "error": self.tr("%n error(s)", "", sum(v.severity == "error" for v in views)),
            "discrepancy": self.tr(
                "%n discrepancy(ies)", "", sum(v.severity == "discrepancy" for v in views)
            ),
            "warning": self.tr("%n warning(s)", "", sum(v.severity == "warning" for v in views)),
        }
        there = {v.severity for v in views}
        return ", ".join(text for severity, text in counts.items() if severity in there)

    def show_clock(self) -> None:
        """Saved at, who is typing, what is left of the twelve hours, local time."""
        now = self.context.clock.now()
        day = self.desk.day
        self.status.saved.setText(self.tr("Saved %1").replace("%1", self.desk.saved_at[11:19]))
        member = day.record.member(day.typist)
        name = member.name if member else self.tr("nobody named")
        self.status.typist.setText(self.tr("Typing: %1").replace("%1", name))
        offset = now.strftime("%z")
        shown = f"UTC{offset[:3]}" if offset[3:] == "00" else f"UTC{offset[:3]}:{offset[3:5]}"
        self.status.local.setText(self.tr("local %1").replace("%1", f"{now:%H:%M} {shown}"))
        minutes = self._minutes_left(now)
        if minutes is None:
            self.status.show_left("", urgent=False)
        elif minutes >= 0:
            text = self.tr("%1 h %2 min left for the count")
            text = text.replace("%1", str(minutes // 60)).replace("%2", str(minutes % 60))
            self.status.show_left(text, urgent=minutes <= URGENT_HOURS * 60)
        else:
            self.status.show_left(self.tr("The twelve hours for the count are over"), urgent=True)

    def _minutes_left(self, now: datetime.datetime) -> int | None:
        """Minutes left of the twelve hours from the end of voting; None before it, after the count, or on another day."""
        times = self.desk.day.record.day
        if times.voting_ended is None or times.count_ended is not None:
            return None
        day = datetime.date.fromisoformat(self.desk.day.election.date)
        hours, minutes = map(int, times.voting_ended.split(":"))
        ended = datetime.datetime(day.year, day.month, day.day, hours, minutes, tzinfo=now.tzinfo)
        left = ended + datetime.timedelta(hours=COUNT_HOURS) - now
        whole = int(left.total_seconds() // 60)
        return whole if abs(whole) <= 24 * 60 else None

    # --- going about

    def page(self, stage: str) -> StagePage:
        """The page of a stage, made at its first showing."""
        if stage not in self.pages:
            page = make_page(stage, self.desk, self.context)
            page.finished.connect(self.on_finished)
            page.figure_focused.connect(self._on_figure_focused)
            self.pages[stage] = page
            self.stack.addWidget(page)
        return self.pages[stage]

    def show_stage(self, stage: str) -> None:
        """Show the page of a stage and put the focus where work goes on."""
        page = self.page(stage)
        self.shown = stage
        self.stack.setCurrentWidget(page)
        page.refresh()
        self.refresh()
        page.focus_first()

    def on_finished(self) -> None:
        """A page was left by its Next button: make the file whole and go on."""
        stages = self.desk.day.stages
        place = stages.index(self.shown)
        self._on_rest()
        self.show_stage(stages[min(place + 1, len(stages) - 1)])

    def next_stage(self) -> None:
        """The page after this one, where it is reached."""
        stages = self.desk.day.stages
        place = stages.index(self.shown) + 1
        if place <= self.desk.day.reached:
            self.show_stage(stages[place])

    def stage_before(self) -> None:
        """The page before this one."""
        stages = self.desk.day.stages
        place = stages.index(self.shown) - 1
        if place >= 0:
            self.show_stage(stages[place])

    def _on_figure_focused(self, path: str) -> None:
        if path.startswith("go:"):
            self.go_to_figure(path[3:])

    def go_to_figure(self, path: str) -> None:
        """To the figure of a finding, on whatever page it stands."""
        stage = self.stage_of(path)
        if not stage or stage not in self.desk.day.stages:
            return
        if stage != self.shown:
            self.show_stage(stage)
        self.page(stage).focus_path(path)

    def next_pane(self) -> None:
        """F6: from the page to the findings, to the stages, and back."""
        focused: QWidget | None = self.focusWidget()
        if focused is not None and self._middle.isAncestorOf(focused):
            self.findings.focus_first()
            if self.focusWidget() is focused:
                self.stages.focus_shown()
        elif focused is not None and self.findings.isAncestorOf(focused):
            self.stages.focus_shown()
        else:
            self.page(self.shown).focus_first()

    # --- what the menus do

    def undo(self) -> None:
        """Restore what the last entry replaced."""
        made = self.desk.undo()
        page = self.page(self.shown)
        if isinstance(made, Refused):
            page.took(made)
        else:
            page.refresh_hard()
            page.refresh()

    def tell(self, text: str) -> None:
        """A sentence at the foot of the page."""
        self.page(self.shown).form.show_message(text)

    def save_copy(self) -> None:
        """A whole copy of the file, at any moment."""
        from pathlib import Path

        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save a copy"),
            str(self.desk.path.with_stem(self.desk.path.stem + "-copy")),
            "*.kzpoll",
        )
        if name:
            try:
                self.desk.save_copy(Path(name))
            except StoreError as fault:
                self.tell(store_problem(fault, self.context.language))

    def export_record(self) -> None:
        """Record and effective definition into a folder."""
        from pathlib import Path

        from PySide6.QtWidgets import QFileDialog

        from kzpoll_desktop.exchange.files import FileProblem
        from kzpoll_desktop.texts.files import file_problem
        from kzpoll_desktop.workflow.export import export_record

        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for record and definition"))
        if folder:
            try:
                export_record(self.desk.day, Path(folder))
            except FileProblem as problem:
                self.tell(file_problem(problem, self.context.language))

    def show_empty_forms(self) -> None:
        """Empty protocols and counting sheets, for the day before."""
        from kzpoll_desktop.gui.preview import PreviewDialog
        from kzpoll_desktop.workflow.printing import empty_forms

        PreviewDialog(empty_forms(self.desk.day), self.context.language, self).open()

    def show_drafts(self) -> None:
        """Drafts of every protocol and annex, whatever is known so far."""
        from kzpoll_desktop.gui.preview import PreviewDialog
        from kzpoll_desktop.workflow.printing import drafts

        PreviewDialog(drafts(self.desk.day), self.context.language, self).open()

    def edit_commission(self) -> None:
        """Members, and role changes of the day with time and decision."""
        from kzpoll_desktop.gui.dialogs.commission import CommissionDialog

        CommissionDialog(self.desk, self.context, self).exec()

    def edit_ballots(self) -> None:
        """Candidates: import, strike out, restore, until opening is finished."""
        from kzpoll_desktop.gui.dialogs.candidates import BallotsDialog

        BallotsDialog(self.desk, self.context, self).exec()

    def choose_typist(self) -> None:
        """Who is typing from now on."""
        from kzpoll_desktop.gui.dialogs.typist import TypistDialog

        TypistDialog(self.desk, self.context, self).exec()

    def set_after_event(self, on: bool) -> None:
        """Figures typed from now on were entered after the event, from paper."""
        self.desk.after_event = on

    def set_contrast(self, on: bool) -> None:
        """The theme; it is in force everywhere from the next opening of the precinct, at once for this window."""
        self.change_look("contrast" if on else "light", self.context.look.scale)

    def set_scale(self, scale: int) -> None:
        """The text size."""
        self.change_look(self.context.look.theme, scale)

    look_changed = Signal()

    def change_look(self, theme: str, scale: int) -> None:
        """Another theme or text size: the window is built anew round the same desk."""
        self.context.settings.change(theme=theme, scale=scale)
        self.look_changed.emit()

    def show_keys(self) -> None:
        """The key card."""
        from kzpoll_desktop.gui.dialogs.keys import KeyCard

        KeyCard(self).open()

    def show_about(self) -> None:
        """What the program is and is not."""
        from kzpoll_desktop.gui.dialogs.about import AboutDialog

        AboutDialog(self.desk.day.election, self.context.language, self).open()

    # --- size and end

    def resizeEvent(self, event: QResizeEvent) -> None:
        """At large text the findings fold away so that the page keeps its room."""
        super().resizeEvent(event)
        narrow = self.width() < self.context.look.px(1100)
        self._findings_side.setVisible(not narrow)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is saved already; the file is left whole."""
        focused: QWidget | None = self.focusWidget()
        if focused is not None:
            focused.clearFocus()
        self._tick.stop()
        self._rest.stop()
        self._off()
        self.desk.close()
        super().closeEvent(event)
        self.left.emit()


def refused_text(made: Refused, desk: Desk, language: str) -> str:
    """Why a step was refused, for the dialogs."""
    return refusal_sentence(made, desk, language)


def _surface(inside: QWidget) -> QFrame:
    frame = QFrame()
    frame.setProperty("surface", True)
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(inside)
    return frame
