"""The actions of a precinct's window, a row each: name, menu, words, keys, what it does, and why it cannot be done now.

Adding an action is adding its row, and its words to the catalogues of the window's texts.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from operator import methodcaller
from typing import Final

from PySide6.QtCore import QCoreApplication

from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.steps.recount import may_ask
from kzpoll_desktop.domain.day.steps.second_check import may_look
from kzpoll_desktop.domain.figures.stages import PROTOCOLS
from kzpoll_desktop.gui.common.languages import OWN_NAMES, QT_TRANSLATE_NOOP
from kzpoll_desktop.gui.common.look import SCALES
from kzpoll_desktop.gui.precinct.commands import Commands
from kzpoll_desktop.texts.format import percent
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.keys import may_hand_out, may_make

# The menus in their order, and their words.
MENUS: Final = {
    "file": QT_TRANSLATE_NOOP("Action", "&File"),
    "papers": QT_TRANSLATE_NOOP("Action", "&Papers"),
    "precinct": QT_TRANSLATE_NOOP("Action", "P&recinct"),
    "view": QT_TRANSLATE_NOOP("Action", "&View"),
    "help": QT_TRANSLATE_NOOP("Action", "&Help"),
}


def in_words(text: str) -> str:
    """The words of a menu or an action in the language in force."""
    return QCoreApplication.translate("Action", text)


def _always(_: Desk) -> Refused | None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """name: what it is found by; text: its words as they stand in the sources, value: what stands for %1 in them.

    run: what it does. may: why it cannot be done now, None where it can. checked: whether it is in force, for those that
    are; of those with the same choice one is. apart: a line stands above it.
    """

    name: str
    menu: str
    text: str
    run: Callable[[Commands], object]
    keys: tuple[str, ...] = ()
    may: Callable[[Desk], Refused | None] = _always
    checked: Callable[[Commands], bool] | None = None
    choice: str = ""
    value: str = ""
    apart: bool = False

    def words(self) -> str:
        """The words in the language in force."""
        return in_words(self.text).replace("%1", self.value)


# --- why not


def _may_write(desk: Desk) -> Refused | None:
    return desk.may_write()


def _may_undo(desk: Desk) -> Refused | None:
    return desk.may_write() or (None if desk.day.count.undoable else Refused("nothing_to_undo"))


def _may_change_commission(desk: Desk) -> Refused | None:
    return desk.closed_to("commission")


def _may_enter_figures(desk: Desk) -> Refused | None:
    return desk.closed_to("day.opened")


def _may_change_ballots(desk: Desk) -> Refused | None:
    """Until the opening is finished, and names again before the protocols are closed, of a voided sheet too."""
    day = desk.day
    if desk.read_only or day.count.reached == 0 or day.has_reached(PROTOCOLS):
        return desk.closed_to("precinct")
    return Refused("ballot_fixed")


def _may_ask(desk: Desk) -> Refused | None:
    return desk.may_write() or may_ask(desk.day)


def _may_be_located(desk: Desk) -> Refused | None:
    return None if any(found.rule.can_be_located for found in desk.findings) else Refused("not_differing")


def _may_show_figures(desk: Desk) -> Refused | None:
    return may_look(desk.day)


# --- what is in force


def _speaks(code: str) -> Callable[[Commands], bool]:
    return lambda commands: commands.context.language == code


def _has_scale(scale: int) -> Callable[[Commands], bool]:
    return lambda commands: commands.context.look.scale == scale


def _has_contrast(commands: Commands) -> bool:
    return commands.context.look.theme == "contrast"


def _enters_afterwards(commands: Commands) -> bool:
    return commands.desk.after_event


_FILE: Final = (
    Action(
        name="undo",
        menu="file",
        text=QT_TRANSLATE_NOOP("Action", "&Undo the last entry"),
        keys=("Ctrl+Z",),
        run=Commands.undo,
        may=_may_undo,
    ),
    Action(
        name="new",
        menu="file",
        text=QT_TRANSLATE_NOOP("Action", "&New precinct…"),
        keys=("Ctrl+N",),
        run=Commands.make_new,
        apart=True,
    ),
    Action(
        name="open",
        menu="file",
        text=QT_TRANSLATE_NOOP("Action", "&Open a precinct file…"),
        keys=("Ctrl+O",),
        run=Commands.open_another,
    ),
    Action(
        name="copy",
        menu="file",
        text=QT_TRANSLATE_NOOP("Action", "Save a &copy…"),
        keys=("Ctrl+Shift+S",),
        run=Commands.save_copy,
    ),
    Action(
        name="everything",
        menu="file",
        text=QT_TRANSLATE_NOOP("Action", "Save every&thing on a stick…"),
        run=Commands.save_everything,
    ),
    Action(
        name="backup",
        menu="file",
        text=QT_TRANSLATE_NOOP("Action", "&Back up now"),
        run=Commands.back_up,
        may=_may_write,
    ),
    Action(
        name="restore",
        menu="file",
        text=QT_TRANSLATE_NOOP("Action", "&Restore from a backup…"),
        run=Commands.restore,
        may=_may_write,
    ),
    Action(
        name="export",
        menu="file",
        text=QT_TRANSLATE_NOOP("Action", "&Write record and definition…"),
        run=Commands.export_record,
    ),
    Action(
        name="leave",
        menu="file",
        text=QT_TRANSLATE_NOOP("Action", "C&lose the file"),
        keys=("Ctrl+W",),
        run=Commands.leave,
        apart=True,
    ),
    Action(
        name="quit",
        menu="file",
        text=QT_TRANSLATE_NOOP("Action", "&Quit the program"),
        keys=("Ctrl+Q",),
        run=Commands.quit,
    ),
)

_PAPERS: Final = (
    Action(
        name="forms",
        menu="papers",
        text=QT_TRANSLATE_NOOP("Action", "&Empty forms and counting sheets…"),
        run=Commands.show_empty_forms,
    ),
    Action(
        name="readiness",
        menu="papers",
        text=QT_TRANSLATE_NOOP("Action", "&Ready for tomorrow…"),
        run=Commands.show_readiness,
    ),
    Action(
        name="observers",
        menu="papers",
        text=QT_TRANSLATE_NOOP("Action", "Page for &observers…"),
        run=Commands.show_observers,
        may=may_hand_out,
    ),
    Action(
        name="print",
        menu="papers",
        text=QT_TRANSLATE_NOOP("Action", "Pr&int…"),
        keys=("Ctrl+P",),
        run=Commands.show_papers,
        may=_may_show_figures,
    ),
    Action(
        name="drafts",
        menu="papers",
        text=QT_TRANSLATE_NOOP("Action", "&Drafts of the protocols…"),
        run=Commands.show_drafts,
        may=_may_show_figures,
    ),
    Action(
        name="verify",
        menu="papers",
        text=QT_TRANSLATE_NOOP("Action", "Chec&k a protocol…"),
        run=Commands.verify,
    ),
)

_PRECINCT: Final = (
    Action(
        name="hints",
        menu="precinct",
        text=QT_TRANSLATE_NOOP("Action", "Where to &look first…"),
        keys=("F9",),
        run=Commands.show_hints,
        may=_may_be_located,
    ),
    Action(
        name="journal",
        menu="precinct",
        text=QT_TRANSLATE_NOOP("Action", "&Journal…"),
        keys=("Ctrl+J",),
        run=Commands.show_journal,
    ),
    Action(
        name="typist",
        menu="precinct",
        text=QT_TRANSLATE_NOOP("Action", "&Who is typing…"),
        keys=("F2",),
        run=Commands.choose_typist,
        may=_may_write,
    ),
    Action(
        name="roles",
        menu="precinct",
        text=QT_TRANSLATE_NOOP("Action", "&Commission and roles…"),
        run=Commands.edit_commission,
        may=_may_change_commission,
    ),
    Action(
        name="ballot",
        menu="precinct",
        text=QT_TRANSLATE_NOOP("Action", "C&andidates and parties…"),
        run=Commands.edit_ballots,
        may=_may_change_ballots,
    ),
    Action(
        name="address",
        menu="precinct",
        text=QT_TRANSLATE_NOOP("Action", "Region and a&ddress…"),
        run=Commands.edit_address,
        may=_may_change_ballots,
    ),
    Action(
        name="pins",
        menu="precinct",
        text=QT_TRANSLATE_NOOP("Action", "&PINs for closing…"),
        run=Commands.make_pins,
        may=may_make,
    ),
    Action(
        name="key",
        menu="precinct",
        text=QT_TRANSLATE_NOOP("Action", "Write the public &key…"),
        run=Commands.export_key,
        may=may_hand_out,
    ),
    Action(
        name="recount",
        menu="precinct",
        text=QT_TRANSLATE_NOOP("Action", "Application for a re&count…"),
        run=Commands.note_application,
        may=_may_ask,
    ),
    Action(
        name="after",
        menu="precinct",
        text=QT_TRANSLATE_NOOP("Action", "&Entering afterwards, from paper"),
        run=Commands.switch_after_event,
        may=_may_enter_figures,
        checked=_enters_afterwards,
    ),
)

_VIEW: Final = (
    *(
        Action(
            name=f"language.{code}",
            menu="view",
            # Each calls itself by its own name in every language.
            text="%1",
            value=OWN_NAMES[code],
            run=methodcaller("speak", code),
            checked=_speaks(code),
            choice="language",
        )
        for code in LANGUAGES
    ),
    *(
        Action(
            name=f"size.{scale}",
            menu="view",
            text=QT_TRANSLATE_NOOP("Action", "Text size %1"),
            value=percent(scale),
            keys=("Ctrl+0",) if scale == SCALES[0] else (),
            run=methodcaller("choose_scale", scale),
            checked=_has_scale(scale),
            choice="size",
            apart=scale == SCALES[0],
        )
        for scale in SCALES
    ),
    Action(
        name="larger",
        menu="view",
        text=QT_TRANSLATE_NOOP("Action", "&Larger text"),
        keys=("Ctrl++", "Ctrl+="),
        run=Commands.enlarge,
    ),
    Action(
        name="smaller",
        menu="view",
        text=QT_TRANSLATE_NOOP("Action", "&Smaller text"),
        keys=("Ctrl+-",),
        run=Commands.reduce,
    ),
    Action(
        name="settings",
        menu="view",
        text=QT_TRANSLATE_NOOP("Action", "&Settings…"),
        run=Commands.show_settings,
        apart=True,
    ),
    Action(
        name="contrast",
        menu="view",
        text=QT_TRANSLATE_NOOP("Action", "&High contrast"),
        run=Commands.switch_theme,
        checked=_has_contrast,
    ),
)

_HELP: Final = (
    Action(
        name="keys",
        menu="help",
        text=QT_TRANSLATE_NOOP("Action", "&Help for this page, and the keys"),
        keys=("F1",),
        run=Commands.show_keys,
    ),
    Action(
        name="logs",
        menu="help",
        text=QT_TRANSLATE_NOOP("Action", "&Log of the program…"),
        run=Commands.show_logs,
    ),
    Action(
        name="about",
        menu="help",
        text=QT_TRANSLATE_NOOP("Action", "&About the program"),
        run=Commands.show_about,
    ),
)

# The menu of recent files, and what stands there where there is none.
RECENT: Final = QT_TRANSLATE_NOOP("Action", "Open a r&ecent file")
NO_RECENT: Final = QT_TRANSLATE_NOOP("Action", "No other file has been opened yet")
# In the order of the menus and of the lines in them.
ACTIONS: Final = (*_FILE, *_PAPERS, *_PRECINCT, *_VIEW, *_HELP)
