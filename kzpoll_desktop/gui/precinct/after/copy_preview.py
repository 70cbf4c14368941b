"""The sealed sheet as it is printed for somebody: with the number of the copy and who certifies it in its margin."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.preview import PreviewDialog
from kzpoll_desktop.gui.common.prints.overlay import Overlay
from kzpoll_desktop.workflow.printing import Paper


class CopyPreview(PreviewDialog):
    """On paper only: a file of a copy would be another file than the sealed one. overlay: the lines in its margin."""

    may_save = False
    topic = "copy_preview"

    def __init__(
        self, papers: Sequence[Paper], overlay: Sequence[str], context: Context, parent: QWidget | None = None
    ) -> None:
        self.over = Overlay(overlay)
        super().__init__(papers, context, parent)
