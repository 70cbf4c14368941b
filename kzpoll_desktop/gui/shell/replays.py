"""Replays of nights that were kept: one on the real pages in a window of its own, or two or three side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.ground.stopping import Stopped, breathe
from kzpoll_desktop.gui.common.context import Context

if TYPE_CHECKING:
    from kzpoll_desktop.gui.precinct.replay.together import TogetherWindow
    from kzpoll_desktop.gui.precinct.window import PrecinctWindow
    from kzpoll_desktop.workflow.desk import Desk
    from kzpoll_desktop.workflow.replay.film_desk import FilmDesk

Tell = Callable[[str], object]


class ReplayHost(Protocol):
    """What replays ask of the program."""

    context: Context
    windows: list[PrecinctWindow]

    def show_beside(self, desk: Desk, over: QWidget) -> PrecinctWindow:
        """The window of a desk beside those that are open."""
        ...


class Replays(QObject):
    """Makes them from files, which stay as they are."""

    def __init__(self, host: ReplayHost, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.beside: list[TogetherWindow] = []

    def watch(self, path: Path, over: QWidget, tell: Tell, seq: int = 0) -> None:
        """The night of a file; over: who asked, tell: what could not be done; seq: the entry it begins at, 0 for its end.

        A replay of that file that is open already is shown again.
        """
        from kzpoll_desktop.gui.precinct.replay.strip import ReplayStrip
        from kzpoll_desktop.workflow.replay.film_desk import FilmDesk

        window = next(
            (
                one
                for one in self._host.windows
                if isinstance(one.desk, FilmDesk)
                and one.desk.path == path
                and len(one.desk.film.entries) >= seq > 0
            ),
            None,
        )
        if window is None:
            found = self._films([path], over, tell)
            if not found:
                return
            window = self._host.show_beside(found[0], over)
        else:
            window.raise_()
            window.activateWindow()
        strip = window.findChild(ReplayStrip)
        if seq and strip is not None and isinstance(window.desk, FilmDesk):
            strip.pause()
            strip.show_place(window.desk.film.place_of(seq))

    def watch_together(
        self, paths: Sequence[Path], planted: Sequence[str], over: QWidget, tell: Tell
    ) -> None:
        """The nights of two or three files side by side, without names; planted: the figures to talk about first."""
        found = self._films(paths, over, tell, without_names=True)
        if found:
            place_over(self._show_together(found, planted), over)

    def _show_together(self, desks: Sequence[FilmDesk], planted: Sequence[str]) -> TogetherWindow:
        from kzpoll_desktop.gui.precinct.replay.together import TogetherWindow

        made = TogetherWindow(desks, planted, self._host.context)
        self.beside.append(made)
        made.left.connect(lambda: self._on_left(made))
        return made

    def _on_left(self, window: TogetherWindow) -> None:
        if window in self.beside:
            self.beside.remove(window)

    def make_anew(self) -> None:
        """Another look: what was measured in the old one is made anew, at the same moments."""
        for old in tuple(self.beside):
            made = self._show_together([one.desk for one in old.screens], old.strip.figures)
            made.continue_from(old)
            made.setGeometry(old.normalGeometry() if old.isMaximized() else old.geometry())
            made.showMaximized() if old.isMaximized() else made.show()
            old.close()

    def close(self) -> None:
        """The program ends."""
        for window in tuple(self.beside):
            window.close()

    def _films(
        self, paths: Sequence[Path], over: QWidget, tell: Tell, *, without_names: bool = False
    ) -> list[FilmDesk]:
        """The films of files, made beside the window; nothing where one cannot be shown, or a person stops it."""
        from kzpoll_desktop.gui.common.dialogs.busy import beside
        from kzpoll_desktop.texts.say import say
        from kzpoll_desktop.workflow.replay.film_desk import FilmDesk, may_watch

        def watched(report: Callable[[int, int], None]) -> list[FilmDesk]:
            made: list[FilmDesk] = []
            for path in paths:

                def told(done: int, of: int) -> None:
                    report(len(made) * of + done, of * len(paths))
                    breathe()

                made.append(FilmDesk.watch(path, told, without_names=without_names))
            return made

        try:
            found = beside(over, self.tr("The replay is being prepared."), watched, may_stop=True)
        except Stopped:
            return []
        except KzpollError as problem:
            tell(say(problem.said, self._host.context.language))
            return []
        for desk in found:
            # Any file may be named here, that of a count too in which figures have still to be typed unseen.
            unseen = None if desk.day.election.training else may_watch(desk)
            if unseen is not None:
                tell(f"{desk.path.name}: {say(unseen, self._host.context.language)}")
                return []
        self._host.context.log.note("looking")
        return found


def place_over(window: QWidget, over: QWidget) -> None:
    """Show a window where the one lies that asked for it; over: it, or a dialog over it."""
    below = over.window()
    while isinstance(below, QDialog) and (under := below.parentWidget()) is not None:
        below = under.window()
    window.setGeometry(below.normalGeometry() if below.isMaximized() else below.geometry())
    window.showMaximized() if below.isMaximized() else window.show()
