"""What the actions do themselves, and what they only ask for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.exchange.key_list import read_key_list
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.keys import KeyCard
from kzpoll_desktop.gui.common.look import SCALES
from kzpoll_desktop.gui.common.preview import PreviewDialog
from kzpoll_desktop.gui.precinct.commands import Commands
from kzpoll_desktop.gui.precinct.dialogs.history import HistoryDialog
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.seal.keys import fingerprint
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.verifying.keys import collect_keys
from tests.shared.closed import make_key
from tests.shared.gui.dialog import when_open
from tests.shared.gui.keys import focused
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import settle

Opener = Callable[..., PrecinctWindow]


def test_the_commands_know_nothing_of_the_window_but_that_dialogs_stand_over_it(
    desk: Desk, context: Context, open_window: Opener
) -> None:
    """Everything they ask for is a signal: the same rows could stand in another window."""
    heard: list[str] = []
    window = open_window(desk)
    commands = Commands(desk, context, window)
    for name in ("undo", "backup", "restore", "verify", "quit"):
        getattr(commands, f"{name}_requested").connect(lambda name=name: heard.append(name))
    for name in ("undo", "back_up", "restore", "verify", "quit"):
        getattr(commands, name)()
    assert heard == ["undo", "backup", "restore", "verify", "quit"]


def test_w5_ctrl_p_shows_what_there_is_to_print(
    desk: Desk, open_window: Opener, practice: PrecinctRecord
) -> None:
    """W5: empty forms at the opening, drafts later; papers are named by words, never by their files or ids."""
    window = open_window(desk)
    for stage, named in (
        ("opening", "Empty protocol, blue ballot, precinct 123"),
        ("turnout", "Draft: protocol, "),
    ):
        bring_to(desk, stage, practice)
        window.show_stage(stage)
        window.menus.actions["print"].trigger()
        (preview,) = window.findChildren(PreviewDialog)
        (choice,) = preview.findChildren(QComboBox)
        shown = [choice.itemText(place) for place in range(choice.count())]
        assert shown[0].startswith(named)
        assert not any("_" in text or ".pdf" in text for text in shown)
        preview.close()
        settle()


def test_text_sizes_go_step_by_step_and_stop_at_the_ends(desk: Desk, context: Context) -> None:
    commands = Commands(desk, context, QWidget())
    heard: list[tuple[str, int]] = []
    commands.look_chosen.connect(lambda theme, scale: heard.append((theme, scale)))
    commands.reduce()
    assert heard == []
    for scale in (100, 125):
        context.look.scale = scale
        commands.enlarge()
    context.look.scale = SCALES[-1]
    commands.enlarge()
    context.look.scale = 175
    commands.reduce()
    assert heard == [("light", 125), ("light", 150), ("light", 150)]


def test_high_contrast_is_switched_on_and_off(desk: Desk, context: Context) -> None:
    commands = Commands(desk, context, QWidget())
    heard: list[tuple[str, int]] = []
    commands.look_chosen.connect(lambda theme, scale: heard.append((theme, scale)))
    for theme in ("light", "contrast"):
        context.look.theme = theme
        commands.switch_theme()
    assert heard == [("contrast", 100), ("light", 100)]


def test_after_a_dialog_the_focus_is_back_at_its_input(desk: Desk, open_window: Opener) -> None:
    window = open_window(desk)
    window.page("opening").focus_path("voter_list.at_opening")
    window.commands.show_keys()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, KeyCard)
    dialog.accept()
    settle()
    assert focused(window) == "voter_list.at_opening"


def test_a_line_of_the_journal_leads_to_its_figure(desk: Desk, open_window: Opener) -> None:
    put(desk, "voter_list.at_opening", 5)
    window = open_window(desk)
    asked: list[str] = []
    window.commands.figure_requested.connect(asked.append)

    def choose(dialog: QWidget) -> None:
        assert isinstance(dialog, HistoryDialog)
        dialog.chosen_path = "voter_list.at_opening"
        dialog.accept()

    met = when_open(choose, HistoryDialog)
    window.commands.show_journal()
    met.check()
    assert asked == ["voter_list.at_opening"]
    assert focused(window) == "voter_list.at_opening"


def test_w5_what_was_written_is_told_by_words_and_not_by_the_names_of_files(
    desk: Desk, context: Context, under: QWidget, tmp_path: Path
) -> None:
    """W5: which papers they are, and where; in each language."""
    commands = Commands(desk, context, under)
    told: list[tuple[str, bool]] = []
    commands.told.connect(lambda sentence, wrong: told.append((sentence(), wrong)))
    for language in LANGUAGES:
        context.languages.set_language(language)
        commands.export_to(tmp_path / "out")
    assert len(set(told)) == len(LANGUAGES)
    for sentence, wrong in told:
        assert not wrong
        assert str(tmp_path / "out") in sentence
        assert ".json" not in sentence


def test_w4_the_public_key_is_written_as_the_command_writes_it(
    desk: Desk, context: Context, under: QWidget, tmp_path: Path
) -> None:
    """W4: keys are exported by the program; the list is the one that verification reads."""
    make_key(desk)
    assert desk.day.keys is not None
    commands = Commands(desk, context, under)
    told: list[tuple[str, bool]] = []
    commands.told.connect(lambda sentence, wrong: told.append((sentence, wrong)))
    commands.export_key_to(tmp_path / "123.keys.csv")
    listed = read_key_list(tmp_path / "123.keys.csv")
    assert listed == {123: frozenset({fingerprint(bytes.fromhex(desk.day.keys.public))})}
    assert (tmp_path / "123.keys.csv").read_text(encoding="utf-8") == collect_keys([desk.path]).table
    commands.export_key_to(tmp_path / "no folder" / "123.keys.csv")
    assert [wrong for _, wrong in told] == [False, True]
