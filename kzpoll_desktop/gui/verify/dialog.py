"""Verification for anyone: files are chosen or a code is pasted, and one screen says what is intact and what differs."""

from __future__ import annotations

import html
import itertools
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QGridLayout, QProgressBar, QTextBrowser, QWidget

from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.exchange.key_list import read_key_list
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog, LineField
from kzpoll_desktop.gui.common.working import Working
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.verifying.report import ReportLine, lines
from kzpoll_desktop.workflow.verifying.verify import Verdict, verify

WIDE: Final = 940
HIGH: Final = 640
_LONGEST: Final = 4_000


class VerifyDialog(Dialog):
    """verdict: what the last check found; nothing is written, and no precinct has to be open."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("verify", parent, edges=(20, 14))
        self.says(self.setWindowTitle, lambda: self.tr("Check a protocol"))
        self._context = context
        self.verdict: Verdict | None = None
        self.inputs: list[str | Path] = []
        self.busy = False
        self.working = Working(self)
        self.working.done.connect(self._on_done)
        self.code, self.keys = LineField(), LineField()
        self.code.setMaxLength(_LONGEST)
        self.code.setPlaceholderText("KZP1:…")
        self.says(self.keys.setPlaceholderText, lambda: self.tr("none: then a key is told as unknown"))
        self.report = QTextBrowser()
        self.report.setObjectName("report")
        self.report.setOpenLinks(False)
        self.says(self.report.setAccessibleName, lambda: self.tr("What was found"))
        self.choose = self.button("choose", lambda: self.tr("Choose &files…"), self._choose_files)
        self.choose_keys = self.button("choose_keys", lambda: self.tr("C&hoose…"), self._choose_key_list)
        self.check = self.button("check", lambda: self.tr("&Check"), self.begin, primary=True)
        self._chosen = self.label(self._names, wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.hide()
        self._lay_out()
        self.live(self._show_verdict)
        self.fit(context.look.px(WIDE), context.look.px(HIGH))
        self.choose.setFocus()

    def _lay_out(self) -> None:
        about = self.label(
            lambda: self.tr(
                "A protocol as PDF, a precinct file, a photo or scan of the paper, or the text of its code: what is intact, "
                "who sealed it, and every figure that differs between them. Several are compared with each other."
            ),
            wrap=True,
        )
        code_label = self.field(
            "code",
            self.code,
            lambda: self.tr("&Text of a code:"),
            called=lambda: self.tr("Text of a code"),
        )
        keys_label = self.field(
            "keys",
            self.keys,
            lambda: self.tr("&List of precincts' keys:"),
            called=lambda: self.tr("File with the list of precincts' keys"),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.addWidget(self.choose, 0, 0)
        grid.addWidget(self._chosen, 0, 1, 1, 2)
        grid.addWidget(code_label, 1, 0)
        grid.addWidget(self.code, 1, 1, 1, 2)
        grid.addWidget(keys_label, 2, 0)
        grid.addWidget(self.keys, 2, 1)
        grid.addWidget(self.choose_keys, 2, 2)
        grid.setColumnStretch(1, 1)
        close = self.button("close", lambda: self.tr("C&lose"), self.accept)
        self.whole.addWidget(about)
        self.whole.addLayout(grid)
        self.whole.addWidget(self.report, 1)
        self.foot(self._bar, None, close, self.check)
        order = (self.choose, self.code, self.keys, self.choose_keys, self.check, self.report, close)
        for before, after in itertools.pairwise(order):
            self.setTabOrder(before, after)

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
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Files to check"))
        if names:
            self.set_files([Path(name) for name in names])

    def set_files(self, files: Sequence[Path]) -> None:
        """These files are to be checked."""
        self.inputs = list(files)
        self._chosen.setText(self._names())
        self.check.setFocus()

    def _choose_key_list(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("List of precincts' keys"))
        if name:
            self.keys.setText(name)

    # --- checking

    def begin(self) -> None:
        """Check what is chosen and pasted, beside the window."""
        given: list[str | Path] = [*self.inputs]
        code = self.code.text().strip()
        if code:
            given.append(code)
        if not given:
            self._show([ReportLine("bad", self.tr("Choose a file or paste the text of a code first."))])
            return
        if self.busy:
            return
        listed = self.keys.text().strip()
        self.busy = True
        self._bar.show()
        self.check.setEnabled(False)
        self.working.begin(lambda _report: _verified(given, listed))

    def _on_done(self, found: Verdict | KzpollError) -> None:
        self.busy = False
        self._bar.hide()
        self.check.setEnabled(True)
        if isinstance(found, Verdict):
            self.verdict = found
            self._show_verdict()
        else:
            self.verdict = None
            self._show([ReportLine("bad", say(found.said, self._context.language))])
        self.report.setFocus()

    def _show(self, told: Sequence[ReportLine]) -> None:
        tokens = self._context.look.tokens
        colours: Mapping[str, str] = {"good": tokens.done, "bad": tokens.error, "note": tokens.muted}
        parts = []
        for line in told:
            text = html.escape(line.text)
            if line.tone == "name":
                parts.append(f"<h3>{text}</h3>")
            elif line.tone in colours:
                weight = "font-weight:bold;" if line.tone != "note" else ""
                parts.append(f'<p style="margin:2px 0;{weight}color:{colours[line.tone]}">{text}</p>')
            else:
                parts.append(f'<p style="margin:2px 0">{text}</p>')
        self.report.setHtml("".join(parts))

    def done(self, result: int) -> None:
        """Wait for what is being done: it holds files open."""
        self.working.wait()
        super().done(result)


def _verified(given: Sequence[str | Path], listed: str) -> Verdict | KzpollError:
    """What comes of it; a fault of a file is told like everything else."""
    try:
        return verify(given, read_key_list(Path(listed)) if listed else None)
    except KzpollError as problem:
        return problem
