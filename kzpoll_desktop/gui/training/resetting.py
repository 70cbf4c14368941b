"""Beginning an exercise anew, and taking all practice of a course away: one question each, with what it is about."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from kzpoll_desktop.domain.training.course import Course
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialog import Dialog
from kzpoll_desktop.gui.common.lines.lists import CalmList
from kzpoll_desktop.texts.names.grades import left_sentence
from kzpoll_desktop.training.clearing import NotTouched, clear, survey

WIDE: Final = 560


class ResetDialog(Dialog):
    """Whether the exercise is to be begun anew; Enter and Escape stay in it as it is."""

    topic = "reset"
    form = False

    def __init__(self, path: Path, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("reset", parent)
        self.says(self.setWindowTitle, lambda: self.tr("Begin anew?"))
        self._path = path
        about = self.label(self._about, wrap=True)
        self.stay = self.button("stay", lambda: self.tr("&Go on with it"), self.reject, default=True)
        self.anew = self.button("anew", lambda: self.tr("&Begin anew"), self.accept)
        self.whole.addWidget(about)
        self.foot(None, self.stay, self.anew)
        self.stay.setFocus()
        self.fit(context.look.px(WIDE))

    def _about(self) -> str:
        text = self.tr(
            "What was done so far moves aside, and the same exercise begins at the same seat. The file %1 stays beside it "
            "under another name."
        )
        return text.replace("%1", self._path.name)


class ClearDialog(Dialog):
    """All practice of a course that lies on this computer and in the class folder, counted; what is left is named."""

    topic = "clear"
    form = False

    def __init__(self, course: Course, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("clear", parent)
        self.says(self.setWindowTitle, lambda: self.tr("Clear practice files"))
        self._course, self._context = course, context
        self._found = survey(course.id, self._data, self._class_folder)
        self._left: tuple[NotTouched, ...] = self._found.left
        self.about = self.label(self._about, wrap=True)
        self.left = CalmList()
        self.left.setWordWrap(True)
        self.left_label = self.field("left", self.left, lambda: self.tr("These are &left as they are:"))
        self.stay = self.button("stay", lambda: self.tr("&Keep them"), self.reject, default=True)
        self.clear_button = self.button("clear", lambda: self.tr("&Clear"), self.clear)
        self.whole.addWidget(self.about)
        self.whole.addWidget(self.left_label)
        self.whole.addWidget(self.left)
        self.foot(None, self.stay, self.clear_button)
        self.left.setMaximumHeight(context.look.px(120))
        self.live(self._fill)
        self.stay.setFocus()
        self.fit(context.look.px(WIDE))

    @property
    def _data(self) -> Path:
        return self._context.settings.folder

    @property
    def _class_folder(self) -> str:
        return self._context.settings.values.hand_in_folder

    def _about(self) -> str:
        found = self._found
        if not (found.practice or found.handed):
            return self.tr("There is no practice of this course here. Real precincts are never touched.")
        text = self.tr(
            "Of the course “%1” there are here: practice files – %2, hand-ins – %3, their backups – %4. All of them are taken "
            "away for good. Real precincts are never touched."
        )
        text = text.replace("%1", self._course.title.get(self._context.language))
        for place, paths in (("%2", found.practice), ("%3", found.handed), ("%4", found.backups)):
            text = text.replace(place, str(len(paths)))
        return text

    def _fill(self) -> None:
        self.left.clear()
        for one in self._left:
            self.left.addItem(left_sentence(one.why, one.path.name, self._context.language))
        self.left.setVisible(bool(self._left))
        self.left_label.setVisible(bool(self._left))
        self.clear_button.setVisible(bool(self._found.practice or self._found.handed))

    def clear(self) -> None:
        """Take them away, and say how many are gone."""
        gone, self._left = clear(self._course.id, self._data, self._class_folder)
        self._found = survey(self._course.id, self._data, self._class_folder)
        self._context.log.note("practice_cleared")
        self.say_again()
        self.tell(self.tr("Taken away: %1.").replace("%1", str(gone)), wrong=False)
        self.stay.setFocus()
