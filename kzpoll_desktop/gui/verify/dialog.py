"""Verification for anyone: files are chosen or a code is pasted, and one screen says what is intact and what differs."""

from __future__ import annotations

import html
import itertools
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.exchange.key_list import read_key_list
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import FormDialog, LineField, fit
from kzpoll_desktop.gui.common.working import Working
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.verifying.report import Line, lines
from kzpoll_desktop.workflow.verifying.verify import Verdict, verify

WIDE: Final = 940
HIGH: Final = 640
_LONGEST: Final = 4_000


class VerifyDialog(FormDialog):
    """verdict: what the last check found; nothing is written, and no precinct has to be open."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verify")
        self._context = context
        self.verdict: Verdict | None = None
        self.inputs: list[str | Path] = []
        self.busy = False
        self.working = Working(self)
        self.working.done.connect(self._on_done)
        self._about, self._chosen, self._code_label, self._keys_label = QLabel(), QLabel(), QLabel(), QLabel()
        self.choose, self.check, self.close_button = QPushButton(), QPushButton(), QPushButton()
        self.code, self.keys = LineField(), LineField()
        self.choose_keys = QPushButton()
        self.report = QTextBrowser()
        self._bar = QProgressBar()
        self._build()
        self.translate()
        fit(self, context.look.px(WIDE), context.look.px(HIGH))
        self.choose.setFocus()

    def _build(self) -> None:
        for label in (self._about, self._chosen):
            label.setWordWrap(True)
        for name, button in (
            ("choose", self.choose),
            ("check", self.check),
            ("choose_keys", self.choose_keys),
            ("close", self.close_button),
        ):
            button.setObjectName(name)
            button.setAutoDefault(False)
        self.check.setProperty("primary", True)
        self.code.setObjectName("code")
        self.code.setMaxLength(_LONGEST)
        self.keys.setObjectName("keys")
        self._code_label.setBuddy(self.code)
        self._keys_label.setBuddy(self.keys)
        self.report.setObjectName("report")
        self.report.setOpenLinks(False)
        self._bar.setRange(0, 0)
        self._bar.hide()
        self.choose.clicked.connect(self._choose_files)
        self.choose_keys.clicked.connect(self._choose_key_list)
        self.check.clicked.connect(self.begin)
        self.close_button.clicked.connect(self.accept)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.addWidget(self.choose, 0, 0)
        grid.addWidget(self._chosen, 0, 1, 1, 2)
        grid.addWidget(self._code_label, 1, 0)
        grid.addWidget(self.code, 1, 1, 1, 2)
        grid.addWidget(self._keys_label, 2, 0)
        grid.addWidget(self.keys, 2, 1)
        grid.addWidget(self.choose_keys, 2, 2)
        grid.setColumnStretch(1, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._bar, 1)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.check)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 14, 20, 14)
        whole.setSpacing(10)
        whole.addWidget(self._about)
        whole.addLayout(grid)
        whole.addWidget(self.report, 1)
        whole.addLayout(foot)
        order = (
            self.choose,
            self.code,
            self.keys,
            self.choose_keys,
            self.check,
            self.report,
            self.close_button,
        )
        for before, after in itertools.pairwise(order):
            self.setTabOrder(before, after)

    # --- texts

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.translate()
        super().changeEvent(event)

    def translate(self) -> None:
        """Say everything in the language in force, what was found too."""
        self.setWindowTitle(self.tr("Check a protocol"))
        self._about.setText(
            self.tr(
                "A protocol as PDF, a precinct file, a photo or scan of the paper, or the text of its code: what is intact, "
                "who sealed it, and every figure that differs between them. Several are compared with each other."
            )
        )
        self.choose.setText(self.tr("Choose &files…"))
        self._code_label.setText(self.tr("&Text of a code:"))
        self.code.setPlaceholderText("KZP1:…")
        self._keys_label.setText(self.tr("&List of precincts' keys:"))
        self.keys.setPlaceholderText(self.tr("none: then a key is told as unknown"))
        self.choose_keys.setText(self.tr("C&hoose…"))
        self.check.setText(self.tr("&Check"))
        self.close_button.setText(self.tr("C&lose"))
        self.code.setAccessibleName(self.tr("Text of a code"))
        self.keys.setAccessibleName(self.tr("File with the list of precincts' keys"))
        self.report.setAccessibleName(self.tr("What was found"))
        self._show_chosen()
        if self.verdict is not None:
            self._show(lines(self.verdict, self._context.language))

    def _show_chosen(self) -> None:
        names = ", ".join(Path(one).name for one in self.inputs)
        self._chosen.setText(names or self.tr("No file is chosen yet."))

    # --- choosing

    def _choose_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Files to check"))
        if names:
            self.set_files([Path(name) for name in names])

    def set_files(self, files: Sequence[Path]) -> None:
        """These files are to be checked."""
        self.inputs = list(files)
        self._show_chosen()
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
            self._show([Line("bad", self.tr("Choose a file or paste the text of a code first."))])
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
            self._show(lines(found, self._context.language))
        else:
            self.verdict = None
            self._show([Line("bad", say(found.said, self._context.language))])
        self.report.setFocus()

    def _show(self, told: Sequence[Line]) -> None:
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
