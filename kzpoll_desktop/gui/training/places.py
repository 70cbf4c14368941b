"""The places that a precinct's window has for an exercise; whatever window has them will do."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtWidgets import QMenuBar, QWidget

from kzpoll_desktop.workflow.desk import Desk


class Places(Protocol):
    """beside: a panel and a part over the page, and when the window shows something else; shown: the page in sight."""

    desk: Desk
    beside: Any
    shortcuts: Any
    shown: str

    def menuBar(self) -> QMenuBar:
        """The menus."""
        ...

    def tell(self, text: str, wrong: bool = False) -> None:
        """A sentence under the instruction."""
        ...

    def focusWidget(self) -> QWidget:
        """Where the keys go."""
        ...

    def go_to_figure(self, path: str) -> None:
        """To a figure, on whatever page it stands."""
        ...

    def page(self, stage: str) -> Any:
        """The page of a stage."""
        ...
