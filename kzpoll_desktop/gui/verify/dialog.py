"""Verification for anyone: files are chosen or a code is pasted, and one screen says what is intact and what differs."""

from __future__ import annotations

import html
import itertools
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QKeySequence, QPageLayout, QPageSize, QPdfWriter, QShortcut, QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QGridLayout, QProgressBar, QTextBrowser, QWidget

from kzpoll_desktop import __version__
from kzpoll_desktop.domain.code.protocol_code import is_code
from kzpoll_desktop.domain.code.short_code import looks_like_short_code
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.ground.said import Trouble
from kzpoll_desktop.exchange.files import FileProblem, write_bytes, write_text
from kzpoll_desktop.exchange.key_list import read_key_list
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.dialogs.column import LineField, row
from kzpoll_desktop.gui.common.dialogs.files import choose_file, choose_files, choose_new_file
from kzpoll_desktop.gui.common.lines.tips import tip
from kzpoll_desktop.gui.common.printing import printer_dialog
from kzpoll_desktop.gui.common.working import Working
from kzpoll_desktop.texts.format import date, time
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.verifying.keys import CollectedKeys, collect_keys
from kzpoll_desktop.workflow.verifying.looked import Looked, Verdict
from kzpoll_desktop.workflow.verifying.report import ReportLine, lines
from kzpoll_desktop.workflow.verifying.seen import SeenKeys
from kzpoll_desktop.workflow.verifying.verify import verify

WIDE: Final = 940
HIGH: Final = 640
_LONGEST: Final = 4_000
_MARGIN: Final = 15
_DOTS: Final = 300


class VerifyDialog(Dialog):
    """verdict: what the last check found; no file is changed, and no precinct has to be open."""

    topic = "verify"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("verify", parent, edges=(20, 14))
        self.says(self.setWindowTitle, lambda: self.tr("Check a protocol"))
        self._context = context
        self.verdict: Verdict | None = None
        self.inputs: list[str | Path] = []
        self.busy = False
        self.working = Working(self)
        self.working.done.connect(self._on_done)
        self.working.stopped.connect(self._on_stopped)
        self.code, self.keys = LineField(), LineField()
        self.code.setMaxLength(_LONGEST)
        self.says(self.code.setPlaceholderText, lambda: self.tr("KZP1:… or 25 digits that were read aloud"))
        self.says(self.keys.setPlaceholderText, lambda: self.tr("none: then a key is told as unknown"))
        self.report = QTextBrowser()
        self.report.setObjectName("report")
        self.report.setOpenLinks(False)
        self.says(self.report.setAccessibleName, lambda: self.tr("What was found"))
        self.choose = self.button("choose", lambda: self.tr("Choose &files…"), self._choose_files)
        self.choose_keys = self.button("choose_keys", lambda: self.tr("C&hoose…"), self._choose_key_list)
        self.collect = self.button("collect", lambda: self.tr("C&ollect…"), self._choose_key_sources)
        self.print_button = self.button("print", lambda: self.tr("P&rint…"), self.print_report)
        self.save_button = self.button("save", lambda: self.tr("&Save…"), self._choose_report_file)
        self.parted = self.button("parted", lambda: self.tr("Save the s&ealed part…"), self._choose_part_file)
        self.check = self.button("check", lambda: self.tr("&Check"), self.begin, primary=True)
        self.stop = self.button("stop", lambda: self.tr("St&op"), self.working.stop)
        self.stop.hide()
        self._chosen = self.label(self._names, wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.hide()
        self._lay_out()
        self.says(self.print_button.setToolTip, lambda: tip(self.tr("P&rint…"), "Ctrl+P"))
        self.says(self.save_button.setToolTip, lambda: tip(self.tr("&Save…"), "Ctrl+S"))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self.print_report)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self._choose_report_file)
        self._allow()
        self.live(self._show_verdict)
        self.fit(context.look.px(WIDE), context.look.px(HIGH))
        self.choose.setFocus()

    def _lay_out(self) -> None:
        about = self.label(
            lambda: self.tr(
                "A protocol as PDF, a result package, a precinct file, a photo or scan of the paper, the text of its code or "
                "its short code: what is intact, who sealed it, and every figure that differs. Papers of one precinct are "
                "compared with each other."
            ),
            wrap=True,
        )
        code_label = self.field(
            "code",
            self.code,
            lambda: self.tr("Code or shor&t code:"),
            called=lambda: self.tr("Text of a code, or a short code"),
            wrap=True,
        )
        keys_label = self.field(
            "keys",
            self.keys,
            lambda: self.tr("&List of precincts' keys:"),
            called=lambda: self.tr("File with the list of precincts' keys"),
            wrap=True,
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.addWidget(self.choose, 0, 0)
        grid.addWidget(self._chosen, 0, 1, 1, 3)
        grid.addWidget(code_label, 1, 0)
        grid.addWidget(self.code, 1, 1, 1, 3)
        grid.addWidget(keys_label, 2, 0)
        grid.addLayout(row(self.keys, self.choose_keys, self.collect), 2, 1, 1, 3)
        grid.setColumnStretch(1, 1)
        close = self.button("close", lambda: self.tr("C&lose"), self.accept)
        self.whole.addWidget(about)
        self.whole.addLayout(grid)
        self.whole.addWidget(self.report, 1)
        self.foot(
            self._bar, self.stop, None, self.parted, self.print_button, self.save_button, close, self.check
        )
        order = (self.choose, self.code, self.keys, self.choose_keys, self.collect, self.check, self.report)
        for before, after in itertools.pairwise(
            (*order, self.parted, self.print_button, self.save_button, close)
        ):
            self.setTabOrder(before, after)

    def _allow(self) -> None:
        """What was found can be printed and saved once something was."""
        for button in (self.print_button, self.save_button):
            button.setEnabled(self.verdict is not None and not self.busy)
        self.parted.setVisible(self._added_to() is not None)
        self.parted.setEnabled(not self.busy)
        self.check.setEnabled(not self.busy)
        self.collect.setEnabled(not self.busy)

    def _added_to(self) -> Looked | None:
        """The first paper to which something was added after its seal."""
        return next((one for one in self.verdict.looked if one.added_to), None) if self.verdict else None

    # --- texts

    def _names(self) -> str:
        names = ", ".join(Path(one).name for one in self.inputs)
        return names or self.tr("No file is chosen yet.")

    def _show_verdict(self) -> None:
        """What was found, in the language in force too."""
        if self.verdict is not None:
            self._show(lines(self.verdict, self._context.language))

    # --- choosing

    def _choose_files(self) -> None:
        files = choose_files(self, self.tr("Files to check"))
        if files:
            self.set_files(files)

    def set_files(self, files: Sequence[Path]) -> None:
        """These files are to be checked."""
        self.inputs = list(files)
        self._chosen.setText(self._names())
        self.check.setFocus()

    def _choose_key_list(self) -> None:
        path = choose_file(self, self.tr("List of precincts' keys"))
        if path is not None:
            self.keys.setText(str(path))

    # --- checking

    def begin(self) -> None:
        """Check what is chosen and typed, beside the window."""
        given: list[str | Path] = [*self.inputs]
        code = self.code.text().strip()
        short = code if looks_like_short_code(code) else ""
        if code and not short:
            if not is_code(code):
                self._show([ReportLine("bad", say(Trouble("not_a_code"), self._context.language))])
                return
            given.append(code)
        if not given and not short:
            self._show([ReportLine("bad", self.tr("Choose a file, or type or paste a code first."))])
            return
        listed = self.keys.text().strip()
        settings = self._context.settings
        seen = None if settings.in_memory else SeenKeys(settings.folder, self._context.clock.now().date())
        self._work(lambda: _verified(given, listed, short, settings.folder, seen))

    def _work(self, work: Callable[[], Verdict | CollectedKeys | KzpollError]) -> None:
        if self.busy:
            return
        self.busy = True
        # What was found before says nothing of what is checked now, whatever comes of it.
        self.verdict = None
        self.report.clear()
        self._bar.show()
        self.stop.show()
        self.tell("")
        self._allow()
        self.working.begin(lambda _report: work())

    def _on_stopped(self) -> None:
        """Nothing was found out; whoever stopped it goes on with other files."""
        self._end_waiting()
        self.tell(self.tr("Stopped; nothing was checked."))
        self.check.setFocus()

    def _end_waiting(self) -> None:
        self.busy = False
        self._bar.hide()
        self.stop.hide()
        self._allow()

    def _on_done(self, found: Verdict | CollectedKeys | KzpollError) -> None:
        self._end_waiting()
        if isinstance(found, CollectedKeys):
            self._keep_keys(found)
        elif isinstance(found, Verdict):
            self.verdict = found
            self._show_verdict()
        else:
            self.verdict = None
            self._show([ReportLine("bad", say(found.said, self._context.language))])
        self._allow()
        self.report.setFocus()

    def _show(self, told: Sequence[ReportLine]) -> None:
        tokens = self._context.look.tokens
        self.report.setHtml(
            in_html(
                told,
                {
                    "good": tokens.done,
                    "warn": tokens.discrepancy,
                    "bad": tokens.error,
                    "note": tokens.muted,
                    "line": tokens.line,
                },
            )
        )

    # --- keys

    def _choose_key_sources(self) -> None:
        files = choose_files(self, self.tr("Precinct files and sealed protocols"))
        if files:
            self.collect_from(files)

    def collect_from(self, files: Sequence[Path]) -> None:
        """Collect the keys out of these files, beside the window; then the list is saved where the person says."""
        self._work(lambda: _collected(files))

    def _keep_keys(self, found: CollectedKeys) -> None:
        self.verdict = None
        language = self._context.language
        self._show([ReportLine("bad", say(trouble, language)) for trouble in found.troubles])
        if not found.keys:
            return
        proposed = Path.home() / "keys.csv"
        path = choose_new_file(self, self.tr("List of precincts' keys"), proposed, "*.csv")
        if path is not None:
            self.keep_keys(found, path)

    def keep_keys(self, found: CollectedKeys, path: Path) -> None:
        """Write the list, and check against it from now on."""
        try:
            write_text(path, found.table)
        except FileProblem as problem:
            self.tell(say(problem.said, self._context.language))
            return
        self.keys.setText(str(path))
        self.tell(self.tr("Keys in the list: %n", "", len(found.keys)), wrong=False)

    # --- the report on paper

    def _document(self) -> QTextDocument:
        """What was found in black, under its heading with when it was checked and by which program."""
        now = self._context.clock.now().isoformat(timespec="seconds")
        about = self.tr("Checked on %1 at %2 by kzpoll %3")
        about = about.replace("%1", date(now)).replace("%2", time(now)).replace("%3", __version__)
        assert self.verdict is not None  # nothing else is printed
        told = [
            ReportLine("heading", self.windowTitle()),
            ReportLine("plain", about),
            *lines(self.verdict, self._context.language),
        ]
        document = QTextDocument()
        document.setDefaultFont(self.font())
        document.setHtml(in_html(told, {"line": "#000000"}))
        return document

    def print_report(self) -> None:
        """Print what was found on a printer that the person chooses."""
        if self.verdict is None or self.busy:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if printer_dialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            self._document().print_(printer)

    def _choose_part_file(self) -> None:
        one = self._added_to()
        if one is None or self.busy:
            return
        path = choose_new_file(self, self.tr("Save the sealed part"), Path.home() / one.name, "*.pdf")
        if path is not None:
            self.save_part_to(path)

    def save_part_to(self, path: Path) -> bool:
        """Save the bytes under the seal of the paper to which something was added; what went wrong is said at the foot."""
        one = self._added_to()
        assert one is not None  # there is no button otherwise
        return self._write(path, one.under_seal)

    def _choose_report_file(self) -> None:
        if self.verdict is None or self.busy:
            return
        proposed = Path.home() / f"{self.windowTitle()}.pdf"
        path = choose_new_file(self, self.tr("Save what was found"), proposed, "*.pdf")
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> bool:
        """Save what was found as PDF; what went wrong is said at the foot."""
        kept = QBuffer()
        kept.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(kept)
        writer.setResolution(_DOTS)
        edges = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        upright = QPageLayout.Orientation.Portrait
        page = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), upright, edges, QPageLayout.Unit.Millimeter)
        writer.setPageLayout(page)
        self._document().print_(writer)
        kept.close()
        return self._write(path, bytes(kept.data().data()))

    def _write(self, path: Path, data: bytes) -> bool:
        try:
            write_bytes(path, data)
        except FileProblem as problem:
            self.tell(say(problem.said, self._context.language))
            return False
        self.tell(self.tr("Saved: %1").replace("%1", str(path)), wrong=False)
        return True

    def done(self, result: int) -> None:
        """End what is being done, and wait for it: it holds files open."""
        self.working.stop()
        self.working.wait()
        super().done(result)


def in_html(told: Sequence[ReportLine], colours: Mapping[str, str]) -> str:
    """The lines of a report; colours: of their tones, and of the lines between figures."""
    parts: list[str] = []
    for figures, some in itertools.groupby(told, lambda line: line.cells is not None):
        if figures:
            rows = "".join(_figure_row(line, colours["line"]) for line in some)
            parts.append(f'<table cellspacing="0" cellpadding="3" width="100%">{rows}</table>')
        else:
            parts += [_paragraph(line, colours) for line in some]
    return "".join(parts)


def _paragraph(line: ReportLine, colours: Mapping[str, str]) -> str:
    text = html.escape(line.text)
    if line.tone in ("name", "heading"):
        level = 2 if line.tone == "heading" else 3
        return f"<h{level}>{text}</h{level}>"
    weight = "font-weight:bold;" if line.tone in ("good", "warn", "bad") else ""
    colour = f"color:{colours[line.tone]}" if line.tone in colours else ""
    return f'<p style="margin:2px 0;{weight}{colour}">{text}</p>'


def _figure_row(line: ReportLine, colour: str) -> str:
    number, name, value = (html.escape(cell) for cell in line.cells or ("", "", ""))
    rule = f'style="border-bottom:1px solid {colour}"'
    return (
        f'<tr><td {rule} width="8%">{number}</td><td {rule}>{name}</td>'
        f'<td {rule} width="16%" align="right"><b>{value}</b></td></tr>'
    )


def _verified(
    given: Sequence[str | Path], listed: str, short: str, data_dir: Path, seen: SeenKeys | None
) -> Verdict | KzpollError:
    """What comes of it; a fault of a file is told like everything else."""
    try:
        keys = read_key_list(Path(listed)) if listed else None
        return verify(given, keys, short=short, data_dir=data_dir, seen=seen)
    except KzpollError as problem:
        return problem


def _collected(files: Sequence[Path]) -> CollectedKeys | KzpollError:
    try:
        return collect_keys(files)
    except KzpollError as problem:
        return problem
