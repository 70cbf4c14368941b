"""Looks at the program from inside, without touching it: what is on the screen, and which keys and clicks arrived."""

from __future__ import annotations

import ctypes
import hashlib
import json
import re
import socket
import time
from collections.abc import Iterator, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractNativeEventFilter,
    QByteArray,
    QObject,
    QPoint,
    QSize,
    QSocketNotifier,
    Qt,
    QTimer,
)
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from kzpoll_desktop.domain.day import by_path
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.ground.errors import UnknownFigure
from kzpoll_desktop.gui.common.digits import DigitLine
from kzpoll_desktop.gui.widgets.count_edit import CountEdit
from kzpoll_desktop.gui.widgets.typed_line import TypedLine
from kzpoll_desktop.workflow.desk import Desk
from tests.person.hands import END_KEY
from tests.shared.gui.walk import does_not_fit

# Answers come this many turns of the event loop after the last key: timers of 0 ms have done their work by then.
TURNS: Final = 8
# Seconds that keys may take to arrive, and a window to get the keyboard.
ARRIVING, SETTLING = 8.0, 3.0
# What is cut off is looked at again so many times, so many ms later, before it is told.
AGAIN, GROWING = 4, 60
# What a window's frame takes, at least: where it is a little more, the window is that much smaller.
FRAME: Final = QSize(4, 32)
SENTENCES: Final = ("message", "notice", "told", "problem")
_TICK: Final = Qt.ItemDataRole.CheckStateRole
_PRESS, _RELEASE, _GENERIC = 2, 3, 35
_BUTTON_PRESS, _BUTTON_RELEASE = 4, 5
# The pointer that a program is moved by. What the mouse behind it does is told as well, and earlier: before the window
# manager, which sees each click first, lets it through.
_CORE_POINTER: Final = 2


class Arrived(QAbstractNativeEventFilter):
    """Counts keys and clicks as the screen hands them over, before the program knows of them.

    What the hands do ends with a key of no meaning, which goes no further than here: whatever they did before it was
    handed over before it, and a key that was held is let go.
    """

    def __init__(self) -> None:
        super().__init__()
        self.presses, self.clicks, self.ends = 0, 0, 0
        self.buttons = 0

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        """Look at one event of the X server."""
        head = ctypes.string_at(int(message), 12)
        code = head[0] & 0x7F
        if code in (_PRESS, _RELEASE) and head[1] == END_KEY:
            self.ends += code == _PRESS
            return True, 0
        if code == _PRESS:
            self.presses += 1
        elif code == _GENERIC and int.from_bytes(head[10:12], "little") == _CORE_POINTER:
            event = int.from_bytes(head[8:10], "little")
            if event == _BUTTON_PRESS:
                self.buttons += 1
            elif event == _BUTTON_RELEASE:
                self.buttons = max(0, self.buttons - 1)
                self.clicks += 1
        return False, 0

    def complete(self, ends: int, clicks: int) -> bool:
        """The end of what was sent is here, and no button is held."""
        return self.ends >= ends and self.clicks >= clicks and not self.buttons


class Probe(QObject):
    """Answers over a socket, a line each way; a question says how many keys and clicks were sent before it."""

    def __init__(self, line: socket.socket, clock: Any) -> None:
        super().__init__()
        self._line = line
        self._clock = clock
        self._buffer = b""
        self._asked_at = 0.0
        self._again = 0
        self._question: dict[str, Any] = {}
        self._cut_of: tuple[str, list[str]] = ("", [])
        self.arrived = Arrived()
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # whoever makes a probe has one
        application.installNativeEventFilter(self.arrived)
        self._notifier = QSocketNotifier(line.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_question)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._look_whether_settled)

    def _on_question(self) -> None:
        got = self._line.recv(65536)
        if not got:
            self._notifier.setEnabled(False)
            return
        self._buffer += got
        while b"\n" in self._buffer:
            line, self._buffer = self._buffer.split(b"\n", 1)
            self._question = json.loads(line)
            if "clock" in self._question:
                self._clock.put(self._question["clock"])
            if "size" in self._question:
                self._resize(*self._question["size"])
            self._asked_at = time.monotonic()
            self._again = 0
            self._look_whether_settled()

    def _resize(self, width: int, height: int) -> None:
        """What dragging the window's edge does; a frame has its room on the screen too."""
        room = QApplication.primaryScreen().geometry()
        for window in windows():
            if not window.isModal():
                window.showNormal()
                # A window that filled the screen has no frame until the window manager has given it one again.
                frame = (window.frameGeometry().size() - window.size()).expandedTo(FRAME)
                window.resize(
                    min(width, room.width() - frame.width()), min(height, room.height() - frame.height())
                )

    def _look_whether_settled(self) -> None:
        waited = time.monotonic() - self._asked_at
        complete = self._complete()
        if not complete and waited < ARRIVING:
            self._wait.start(2)
            return
        if not _has_keyboard() and waited < (ARRIVING if not complete else SETTLING):
            self._wait.start(5)
            return
        self._turn(TURNS)

    def _complete(self) -> bool:
        return self.arrived.complete(self._question.get("ends", 0), self._question.get("clicks", 0))

    def _turn(self, left: int) -> None:
        if left:
            QTimer.singleShot(0, lambda: self._turn(left - 1))
            return
        if not _has_keyboard() and time.monotonic() - self._asked_at < SETTLING:
            self._wait.start(5)
            return
        answer = self.look()
        if answer["cut"] and self._again < AGAIN:
            # A dialog that grows has its new size only when the window manager gives it.
            self._again += 1
            self._cut_of = "", []
            self._wait.start(GROWING)
            return
        if not answer["arrived"]:
            # A button that was let go over something that is no more; it is not waited for again.
            self.arrived.buttons = 0
        self._line.sendall(json.dumps(answer, ensure_ascii=False).encode() + b"\n")

    # --- looking

    def look(self) -> dict[str, Any]:
        """Everything, as `seen.Seen` reads it."""
        shown = windows()
        active: QWidget | None = QApplication.activeWindow()
        popup: QWidget | None = QApplication.activePopupWidget()
        focus = _focus()
        top = popup or active
        texts = [f"{name_of(window)}|{window.windowTitle()}|{window.size().toTuple()}" for window in shown]
        sentences = []
        within = {window: list(in_sight(window)) for window in shown}
        for window in shown:
            for widget in within[window]:
                state = _state(widget)
                if state and not _tells_time(widget):
                    texts.append(state)
                if _is_sentence(widget):
                    sentences.append(str(widget.property("text")))
        layout = hashlib.sha1("\n".join(texts).encode()).hexdigest()
        if self._cut_of[0] != layout:
            self._cut_of = layout, [one for window in shown for one in _cut(window, within[window])]
        texts.append(f"focus {focus and part_of(focus)}")
        texts.append(f"popup {popup and name_of(popup)} {_chosen(popup, active)}")
        screen = QApplication.primaryScreen().geometry()
        precinct: Any = next((one for one in shown if hasattr(one, "desk")), None)
        desk = desk_in_use()
        context: Any = getattr(precinct, "context", None) or getattr(precinct, "_context", None)
        return {
            "arrived": self._complete() and self.arrived.presses >= self._question.get("presses", 0),
            "presses": self.arrived.presses,
            "clicks": self.arrived.clicks,
            "ends": self.arrived.ends,
            "screen": screen.size().toTuple(),
            "windows": [
                {
                    "name": name_of(one),
                    "title": one.windowTitle(),
                    "place": one.frameGeometry().getRect(),
                    "modal": one.isModal(),
                }
                for one in shown
            ],
            "active": name_of(active) if active is not None else "",
            "popup": name_of(popup) if popup is not None else "",
            "chosen": _chosen(popup, active),
            "focus": part_of(focus) if focus is not None else None,
            "parts": [part_of(one) for one in within.get(top) or in_sight(top) if _is_part(one)]
            if top
            else [],
            "sentences": sentences,
            "digest": hashlib.sha1("\n".join(texts).encode()).hexdigest(),
            "cut": self._cut_of[1],
            "unkept": [one for window in shown for one in _unkept(window, within[window], desk, focus)],
            "file": str(desk.path) if desk is not None else "",
            "stage": str(getattr(precinct, "shown", "")),
            "reached": desk.day.stage if desk is not None else "",
            "seq": desk.day.seq if desk is not None else 0,
            "language": context.language if context is not None else "",
            "scale": context.look.scale if context is not None else 100,
            "busy": QApplication.overrideCursor() is not None
            or any(bool(getattr(one, "busy", False)) for one in shown),
        }


# --- which desk is in use; a desk tells nobody, so its class is asked to remember

_DESKS: list[Desk] = []
_make = Desk.__init__


def _remembered(desk: Desk, *given: Any, **named: Any) -> None:
    _make(desk, *given, **named)
    # What is only looked at, as in a replay, is nobody's work.
    if not desk.read_only:
        _DESKS[:] = [desk]


def remember_desks() -> None:
    """From now on the newest desk is known."""
    kind: Any = Desk
    kind.__init__ = _remembered


def desk_in_use() -> Desk | None:
    """The newest desk; None before the first one."""
    return _DESKS[-1] if _DESKS else None


# --- widgets


def windows() -> list[QWidget]:
    """The windows in sight, tool tips left out."""
    return [
        one
        for one in QApplication.topLevelWidgets()
        if one.isVisible() and not one.inherits("QTipLabel") and not one.isMinimized()
    ]


def in_sight(window: QWidget) -> Iterator[QWidget]:
    """Every widget of a window that is shown, parts of other windows left out."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window:
            yield widget


def name_of(window: QWidget) -> str:
    """The class of a window, and its name where it has one."""
    name = window.objectName()
    return f"{type(window).__name__}.{name}" if name else type(window).__name__


def _has_keyboard() -> bool:
    """Some window has it, and where a dialog or a menu is open that one."""
    if QApplication.activePopupWidget() is not None:
        return True
    active: QWidget | None = QApplication.activeWindow()
    modal: QWidget | None = QApplication.activeModalWidget()
    return active is not None and (modal is None or not _blocks(modal, active))


def _blocks(modal: QWidget, active: QWidget) -> bool:
    """The dialog keeps the window from being used: it is not of another window, nor was the window opened from it."""
    above: list[QWidget] = [active]
    while (parent := above[-1].parentWidget()) is not None:
        above.append(parent.window())
    if modal in above:
        return False
    of: QWidget | None = modal.parentWidget()
    one_window = modal.windowModality() == Qt.WindowModality.WindowModal
    return not (one_window and of is not None and of.window() not in above)


def _focus() -> QWidget | None:
    popup: QWidget | None = QApplication.activePopupWidget()
    if popup is not None:
        inside: QWidget | None = popup.focusWidget()
        return inside or popup
    found: QWidget | None = QApplication.focusWidget()
    return found


_KINDS: Final[tuple[tuple[type[QWidget], str], ...]] = (
    (QLineEdit, "line"),
    (QPlainTextEdit, "text"),
    (QTextEdit, "text"),
    (QComboBox, "combo"),
    (QCheckBox, "tick"),
    (QRadioButton, "tick"),
    (QAbstractButton, "button"),
    (QAbstractItemView, "list"),
    (QMenu, "menu"),
    (QMenuBar, "menu"),
)
# Of each class that was met: every widget in sight is asked at every step.
_KIND_OF: Final[dict[type[QWidget], str]] = {}


def _kind(widget: QWidget) -> str:
    kind = _KIND_OF.get(type(widget))
    if kind is None:
        kind = next((name for one, name in _KINDS if isinstance(widget, one)), "other")
        _KIND_OF[type(widget)] = kind
    if kind == "line" and (isinstance(widget, CountEdit) or widget.property("figure")):
        return "figure"
    return kind


def _is_part(widget: QWidget) -> bool:
    inner = widget.objectName().startswith("qt_") and not isinstance(widget, QLineEdit)
    return not inner and _kind(widget) != "other" and not isinstance(widget, QScrollBar)


def part_of(widget: QWidget) -> dict[str, Any]:
    """A widget, as `seen.Part` reads it."""
    region = widget.visibleRegion().boundingRect()
    corner = widget.mapToGlobal(region.topLeft())
    cursor, selected, read_only, checked = -1, 0, False, False
    text = _text(widget)
    if isinstance(widget, QLineEdit):
        cursor, selected, read_only = widget.cursorPosition(), len(widget.selectedText()), widget.isReadOnly()
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        caret = widget.textCursor()
        cursor, selected, read_only = caret.position(), len(caret.selectedText()), widget.isReadOnly()
    elif isinstance(widget, QAbstractButton):
        checked = widget.isChecked()
    elif isinstance(widget, QAbstractItemView):
        index = widget.currentIndex()
        cursor = index.row() * 100 + index.column()
    if isinstance(widget, QLineEdit) and selected:
        cursor = widget.selectionStart()
    name = widget.objectName()
    if name.startswith("qt_") or not name:
        around: QWidget | None = widget.parentWidget()
        name = f"{around.objectName() if around is not None else ''}/{name or type(widget).__name__}"
    return {
        "name": name,
        "kind": _kind(widget),
        "text": text,
        "words": widget.accessibleName() or text,
        "place": [corner.x(), corner.y(), region.width(), region.height()],
        "enabled": widget.isEnabled(),
        "read_only": read_only,
        "start": cursor,
        "selected": selected,
        "checked": checked,
        "in_page": _is_inside(widget, "page") or _is_inside(widget, "table"),
        "in_sight": widget.isVisible() and not region.isEmpty(),
        "digits": isinstance(widget, DigitLine) or _kind(widget) == "figure",
    }


def _is_inside(widget: QWidget, name: str) -> bool:
    around: QWidget | None = widget
    while around is not None:
        if around.objectName() == name:
            return True
        around = around.parentWidget()
    return False


def _text(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return str(widget.currentText())
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return str(widget.toPlainText())
    if isinstance(widget, QGroupBox):
        return str(widget.title())
    if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
        return re.sub(r"<[^>]*>", "", str(widget.text()))
    return ""


def _state(widget: QWidget) -> str:
    """What a person would see change of a widget."""
    name = widget.objectName()
    if isinstance(widget, QScrollBar):
        return f"scroll {widget.value()}" if widget.isVisible() else ""
    if isinstance(widget, QAbstractItemView):
        index = widget.currentIndex()
        model: QAbstractItemModel | None = widget.model()
        rows = model.rowCount() if model is not None else 0
        ticks = [model.index(row, 0).data(_TICK) for row in range(min(rows, 40))] if model is not None else []
        return f"list {name} {index.row()} {index.column()} {rows} {ticks}"
    if isinstance(widget, QLabel):
        marks = [str(widget.property(mark) or "") for mark in ("severity", "current")]
        return f"label {name} {_text(widget)} {marks} {_pixmap(widget)}"
    if isinstance(widget, QMenuBar):
        return f"menu {[one.text() for one in widget.actions()]}"
    if _kind(widget) == "other":
        return ""
    checked = widget.isChecked() if isinstance(widget, QAbstractButton) else ""
    return f"{_kind(widget)} {name} {_text(widget)} {widget.isEnabled()} {checked}"


def _pixmap(label: QLabel) -> str:
    return "" if label.pixmap().isNull() else str(label.pixmap().cacheKey())


def _chosen(popup: QWidget | None, active: QWidget | None) -> str:
    """The name of the line of a menu that is marked."""
    menu: QMenu | QMenuBar | None = None
    if isinstance(popup, QMenu):
        menu = popup
    elif active is not None:
        menu = active.findChild(QMenuBar)
    if menu is None:
        return ""
    action: QAction | None = menu.activeAction()
    return "" if action is None else action.objectName() or action.text()


def _tells_time(widget: QWidget) -> bool:
    around: QWidget | None = widget.parentWidget()
    return around is not None and type(around).__name__ == "StatusLine"


def _is_sentence(widget: QWidget) -> bool:
    if not isinstance(widget, QLabel) or not widget.text().strip():
        return False
    return widget.objectName() in SENTENCES or bool(widget.property("severity"))


# --- what is shown and not kept


def _unkept(
    window: QWidget, within: Sequence[QWidget], desk: Desk | None, focus: QWidget | None
) -> Iterator[str]:
    """Lines of a page that show something else than is kept, without a refusal that holds it there; each window's own.

    Whoever went to another window comes back to what stands half typed in this one.
    """
    desk = getattr(window, "desk", desk)
    for widget in within if desk is not None and window.isActiveWindow() and not window.isModal() else ():
        if not isinstance(widget, TypedLine) or widget is focus or getattr(widget, "held", False):
            continue
        kept = _kept(desk.day, widget.objectName()) if desk is not None else None
        shown = widget.text().replace("\u202f", "").strip()
        if kept is not None and shown != kept:
            yield f"{widget.objectName()} shows “{shown}” for “{kept}”"


def _kept(day: Day, name: str) -> str | None:
    """What is kept for a line of this name, as text; None for a line that is not the journal's."""
    whole, _, rest = name.removeprefix("receipts.").partition(".")
    try:
        if name == "portable_boxes":
            value: Any = len(day.record.portable_boxes) if day.record.boxes_said else None
        elif name.startswith("receipts."):
            place, _, part = rest.partition(".")
            log = day.count.receipts[whole]
            value = getattr(log[int(place)], part) if int(place) < len(log) else None
        else:
            value = by_path.current(day, name)
    except (UnknownFigure, KeyError, ValueError):
        return None
    return "" if value is None else str(value)


# --- what does not fit


def _cut(window: QWidget, within: Sequence[QWidget]) -> Iterator[str]:
    if window.property("waits"):
        # Another window has other letters; this one is made anew once its dialog has closed.
        return
    place = name_of(window)
    for text in does_not_fit(one for one in within if not _goes_on(one)):
        yield f"{place}: {text[:80]}"
    for widget in within:
        if _kind(widget) == "other" and not isinstance(widget, QLabel):
            continue
        if widget.objectName().startswith("qt_") or _scrolls(widget, window):
            continue
        corner = widget.mapTo(window, QPoint(0, 0))
        if (
            corner.x() < 0
            or corner.y() < 0
            or corner.x() + widget.width() > window.width() + 1
            or corner.y() + widget.height() > window.height() + 1
        ):
            yield f"{place}: {widget.objectName() or type(widget).__name__} stands outside of its window"


def _goes_on(widget: QWidget) -> bool:
    """A line that may be longer than its room: what a person types into a choice, and the folder of a file dialog."""
    if not isinstance(widget, QComboBox):
        return False
    return widget.objectName() == "lookInCombo" or (
        widget.isEditable() and widget.findText(widget.currentText()) < 0
    )


def _scrolls(widget: QWidget, window: QWidget) -> bool:
    around: QWidget | None = widget.parentWidget()
    while around is not None and around is not window:
        if isinstance(around, QScrollArea | QAbstractItemView):
            return True
        around = around.parentWidget()
    return isinstance(window, QMenu)
