"""What the actions open and write: each its own dialog over the window, and files where somebody chose to have them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QWidget

from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.exchange.key_list import read_key_list
from kzpoll_desktop.exchange.records import read_record
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.about import AboutDialog
from kzpoll_desktop.gui.common.dialogs.log import LogDialog
from kzpoll_desktop.gui.common.dialogs.settings import SettingsDialog
from kzpoll_desktop.gui.common.look import SCALES
from kzpoll_desktop.gui.common.preview import PreviewDialog
from kzpoll_desktop.gui.precinct import commands as module
from kzpoll_desktop.gui.precinct.commands import Commands
from kzpoll_desktop.gui.precinct.dialogs.address import AddressDialog
from kzpoll_desktop.gui.precinct.dialogs.candidates import BallotsDialog
from kzpoll_desktop.gui.precinct.dialogs.commission import CommissionDialog
from kzpoll_desktop.gui.precinct.dialogs.hints import HintsDialog
from kzpoll_desktop.gui.precinct.dialogs.history import HistoryDialog
from kzpoll_desktop.gui.precinct.dialogs.pins import PinsDialog
from kzpoll_desktop.gui.precinct.dialogs.readiness import ReadinessDialog
from kzpoll_desktop.gui.precinct.dialogs.typist import TypistDialog
from kzpoll_desktop.gui.precinct.everything import EverythingDialog
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.closed import make_key, without_seal
from tests.shared.gui.dialog import when_open
from tests.shared.gui.progress import bring_to
from tests.shared.gui.progress import enter as put
from tests.shared.gui.walk import settle

Told = list[tuple[str, bool]]


@pytest.fixture
def commands(desk: Desk, context: Context, under: QWidget) -> Commands:
    """The actions over a window of no precinct."""
    under.show()
    return Commands(desk, context, under)


@pytest.fixture
def told(commands: Commands) -> Told:
    """What they tell, as it is said, and whether something is wrong."""
    heard: Told = []
    commands.told.connect(lambda sentence, wrong: heard.append((sentence(), wrong)))
    return heard


def choosing(monkeypatch: pytest.MonkeyPatch, name: str, chosen: Path | None) -> list[object]:
    """Somebody chooses this where the actions ask; what they were asked with."""
    asked: list[object] = []

    def choose(_: QWidget, *about: object) -> Path | None:
        asked.extend(about)
        return chosen

    monkeypatch.setattr(module, name, choose)
    return asked


# --- what they open


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("show_settings", SettingsDialog),
        ("save_everything", EverythingDialog),
        ("show_readiness", ReadinessDialog),
        ("edit_commission", CommissionDialog),
        ("edit_ballots", BallotsDialog),
        ("edit_address", AddressDialog),
        ("choose_typist", TypistDialog),
        ("make_pins", PinsDialog),
        ("show_logs", LogDialog),
        ("show_about", AboutDialog),
    ],
)
def test_each_opens_its_dialog_over_the_window(
    commands: Commands, under: QWidget, name: str, kind: type[QDialog]
) -> None:
    getattr(commands, name)()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    assert dialog.parentWidget() is under
    dialog.reject()
    settle()
    assert QApplication.activeModalWidget() is None


def papers_in(commands: Commands, show: str) -> list[str]:
    """What the preview offers that an action opens."""
    getattr(commands, show)()
    preview = QApplication.activeModalWidget()
    assert isinstance(preview, PreviewDialog)
    (choice,) = preview.findChildren(QComboBox)
    shown = [choice.itemText(place) for place in range(choice.count())]
    preview.close()
    settle()
    return shown


def test_the_sheet_for_observers_is_shown_and_not_with_other_papers(commands: Commands, desk: Desk) -> None:
    make_key(desk)
    assert papers_in(commands, "show_observers") == ["Observers' page, precinct 123"]


def test_after_closing_the_papers_are_those_that_were_closed(
    commands: Commands, desk: Desk, practice: PrecinctRecord, put_clock: Callable[[str], None]
) -> None:
    bring_to(desk, "protocols", practice)
    put(desk, "day.count_ended", "23:30")
    put_clock("23:40")
    without_seal(desk)
    shown = papers_in(commands, "show_papers")
    assert shown
    assert not any(one.startswith(("Draft", "Empty")) for one in shown)


@pytest.mark.parametrize("chosen", ["voter_list.at_opening", ""])
def test_a_hint_that_is_chosen_leads_to_its_figure(commands: Commands, chosen: str) -> None:
    asked: list[str] = []
    commands.figure_requested.connect(asked.append)

    def choose(dialog: QWidget) -> None:
        assert isinstance(dialog, HintsDialog)
        dialog.chosen = chosen
        dialog.accept()

    met = when_open(choose, HintsDialog)
    commands.show_hints()
    met.check()
    assert asked == [one for one in [chosen] if one]


def test_the_journal_leads_to_the_replay(commands: Commands) -> None:
    heard: list[str] = []
    commands.figure_requested.connect(heard.append)
    commands.replay_requested.connect(lambda: heard.append("replay"))

    def choose(dialog: QWidget) -> None:
        assert isinstance(dialog, HistoryDialog)
        dialog.replays = True
        dialog.reject()

    met = when_open(choose, HistoryDialog)
    commands.show_journal()
    met.check()
    assert heard == ["replay"]


# --- what they ask for


def test_other_files_are_asked_for_by_name_or_without_one(commands: Commands) -> None:
    heard: list[str] = []
    commands.new_requested.connect(lambda: heard.append("new"))
    commands.open_requested.connect(heard.append)
    commands.make_new()
    commands.open_another()
    commands.open_recent("/a/123.kzpoll")
    assert heard == ["new", "", "/a/123.kzpoll"]


def test_leaving_closes_the_window(commands: Commands, under: QWidget) -> None:
    commands.leave()
    assert not under.isVisible()


def test_a_language_that_is_spoken_already_is_said_and_another_is_asked_for(
    commands: Commands, context: Context, told: Told
) -> None:
    heard: list[str] = []
    commands.language_chosen.connect(heard.append)
    commands.speak("ru")
    assert told == []
    context.languages.set_language("ru")
    commands.speak("ru")
    assert heard == ["ru", "ru"]
    assert told == [("Окно уже на этом языке.", False)]


def test_the_ends_of_the_text_sizes_are_told_in_percent(
    commands: Commands, context: Context, told: Told
) -> None:
    context.look.scale = SCALES[0]
    commands.reduce()
    commands.choose_scale(SCALES[0])
    context.look.scale = SCALES[-1]
    commands.enlarge()
    assert [one.partition(": ")[0] for one, _ in told] == [
        "The text is as small as it can be",
        "The text has this size already",
        "The text is as large as it can be",
    ]
    assert [
        str(scale) in one for scale, (one, _) in zip((SCALES[0], SCALES[0], SCALES[-1]), told, strict=True)
    ] == [True] * 3


def test_what_is_typed_after_the_event_is_said_aloud_both_times(
    commands: Commands, desk: Desk, told: Told
) -> None:
    heard: list[bool] = []
    commands.after_event_switched.connect(lambda: heard.append(desk.after_event))
    commands.switch_after_event()
    commands.switch_after_event()
    assert heard == [True, False]
    assert len({one for one, _ in told}) == 2
    assert not any(wrong for _, wrong in told)


# --- what they write


def test_a_copy_is_the_whole_file_where_somebody_chose(
    commands: Commands,
    desk: Desk,
    context: Context,
    told: Told,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    copy = tmp_path / "copy.kzpoll"
    asked = choosing(monkeypatch, "choose_new_file", copy)
    commands.save_copy()
    assert asked[1] == desk.path.with_name(f"{desk.path.stem}-copy.kzpoll")
    assert told == [(f"Copy saved: {copy}", False)]
    opened = Desk.open(copy, context.clock, read_only=True)
    assert opened.entries() == desk.entries()
    opened.close()


def test_a_copy_that_cannot_be_written_is_told_with_another_place_to_take(
    commands: Commands, context: Context, told: Told, tmp_path: Path
) -> None:
    said = set()
    for language in LANGUAGES:
        context.languages.set_language(language)
        commands.save_copy_to(tmp_path / "no folder" / "copy.kzpoll")
        said.add(told[-1])
    assert len(said) == len(LANGUAGES)
    assert all(wrong for _, wrong in said)


@pytest.mark.parametrize(
    ("name", "asks"),
    [("save_copy", "choose_new_file"), ("export_key", "choose_new_file"), ("export_record", "choose_folder")],
)
def test_nothing_is_written_where_nobody_chose(
    commands: Commands, told: Told, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, asks: str
) -> None:
    before = sorted(tmp_path.rglob("*"))
    assert choosing(monkeypatch, asks, None) == []
    getattr(commands, name)()
    assert told == []
    assert sorted(tmp_path.rglob("*")) == before


def test_the_record_that_is_written_reads_as_the_day_has_it(
    commands: Commands, desk: Desk, told: Told, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(desk, "voter_list.at_opening", 5)
    out = tmp_path / "out"
    out.mkdir()
    assert choosing(monkeypatch, "choose_folder", out) == []
    commands.export_record()
    (record,) = out.glob("*.record.json")
    read, _ = read_record(record, desk.day.election, None)
    assert read == desk.day.record
    assert [wrong for _, wrong in told] == [False]


def test_a_record_that_cannot_be_written_is_told(commands: Commands, told: Told, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    commands.export_to(tmp_path / "file")
    ((sentence, wrong),) = told
    assert wrong
    assert "file" in sentence


def test_the_public_key_is_written_where_somebody_chose(
    commands: Commands, desk: Desk, told: Told, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_key(desk)
    path = tmp_path / "keys.csv"
    asked = choosing(monkeypatch, "choose_new_file", path)
    commands.export_key()
    assert asked[1] == desk.path.with_name("123.keys.csv")
    assert list(read_key_list(path)) == [123]
    ((sentence, wrong),) = told
    assert not wrong
    assert f"No. 123 is in the file {path}" in sentence
