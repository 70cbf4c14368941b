"""Signatures: by hand is enough; a member's key is read, what it publishes is shown, and it signs once; by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from kzpoll_desktop.domain.figures.stages import SIGNATURES
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.precinct.after.signatures import KeyDialog, Page
from kzpoll_desktop.gui.precinct.window import PrecinctWindow
from kzpoll_desktop.workflow.desk import Desk
from tests.shared.gui.keys import enter, focused, press, type_text
from tests.shared.gui.walk import button, cut_off, settle, unnamed
from tests.shared.member_keys import IIN, PASSWORD, Wanted, key_file

Opener = Callable[..., PrecinctWindow]


def shown(window: PrecinctWindow) -> Page:
    window.show_stage(SIGNATURES)
    settle()
    page = window.page(SIGNATURES)
    assert isinstance(page, Page)
    return page


def dialog_of(page: Page, name: str) -> KeyDialog:
    """The dialog that a button opens, by the keyboard."""
    button(page, name).setFocus()
    press(page, Qt.Key.Key_Space)
    settle()
    (found,) = (one for one in page.findChildren(KeyDialog) if one.isVisible())
    return found


def on(dialog: KeyDialog) -> None:
    """Enter at the password leads to the button, and another presses it."""
    dialog.password.setFocus()
    enter(dialog)
    assert focused(dialog) == "note"
    enter(dialog)


def test_a_member_signs_by_keyboard_after_seeing_what_the_key_publishes(
    sealed: Desk, open_window: Opener, tmp_path: Path, context: Context
) -> None:
    window = open_window(sealed)
    page = shown(window)
    paper = sealed.day.current_sheets["party_list"].papers["protocol"]
    name = next(one.name for one in sealed.day.record.commission if one.id == "m3")
    other = next(one.name for one in sealed.day.record.commission if one.id == "m1")
    path = tmp_path / "AUTH_RSA256.p12"
    left: list[tuple[object, str]] = []
    dialog = dialog_of(page, "sign.party_list.m3")
    assert focused(dialog) == "file"
    dialog.note_button.click()
    assert "Choose the file" in dialog.told.text()
    # What is wrong is said, and what was typed goes from the screen.
    path.write_bytes(key_file(Wanted(other, iin=IIN)))
    dialog.take_file(path)
    assert focused(dialog) == "password"
    assert dialog.password.echoMode() is QLineEdit.EchoMode.Password
    type_text(dialog, "wrong")
    on(dialog)
    assert "password" in dialog.told.text()
    assert dialog.password.text() == ""
    assert focused(dialog) == "password"
    dialog.password.setText(PASSWORD)
    on(dialog)
    assert f"The key belongs to {other}" in dialog.told.text()
    assert dialog.key is None
    # The right one: first it is shown what everybody will read, and only the second answer signs.
    path.write_bytes(key_file(Wanted(name, iin=IIN)))
    dialog.take_file(path)
    dialog.password.setText(PASSWORD)
    on(dialog)
    assert dialog.key is not None
    assert sealed.day.after.signatures == ()
    for part in (name, IIN, "personal data"):
        assert part in dialog.published.text()
    for language in ("kk", "ru", "en"):
        context.languages.set_language(language)
        settle()
        assert IIN in dialog.published.text()
        assert cut_off(dialog) == []
        assert unnamed(dialog) == []
    dialog.finished.connect(lambda: left.append((dialog.key, dialog.password.text())))
    on(dialog)
    settle()
    assert left == [(None, "")], "nothing of the key outlives the dialog"
    (signature,) = sealed.day.after.signatures_in(paper)
    assert signature.member == "m3"
    texts = [label.text() for label in page.findChildren(QWidget) if hasattr(label, "text")]
    assert any(text.startswith(f"{name} signed the file with a key") for text in texts)
    assert page.findChild(QWidget, "sign.party_list.m3") is None
    assert "Signed with a key: 1" in page.form.total.text()


def test_another_file_or_password_takes_back_what_was_read(
    sealed: Desk, open_window: Opener, tmp_path: Path
) -> None:
    page = shown(open_window(sealed))
    name = next(one.name for one in sealed.day.record.commission if one.id == "m1")
    path = tmp_path / "a.p12"
    path.write_bytes(key_file(Wanted(name)))
    dialog = dialog_of(page, "sign.single_mandate.m1")
    dialog.take_file(path)
    type_text(dialog, "x")
    dialog.password.setText(PASSWORD)
    on(dialog)
    assert dialog.key is not None
    dialog.password.setFocus()
    type_text(dialog, "1")
    assert dialog.key is None
    assert dialog.published.text() == ""
    on(dialog)
    assert sealed.day.after.signatures == ()
    dialog.reject()


def test_the_page_is_whole_in_three_languages_and_who_only_looks_signs_nothing(
    sealed: Desk, open_window: Opener, context: Context
) -> None:
    page = shown(open_window(sealed))
    for language in ("kk", "ru", "en"):
        context.languages.set_language(language)
        settle()
        assert cut_off(page) == []
        assert unnamed(page) == []
    sealed.read_only = True
    page.refresh_hard()
    page.refresh()
    assert not button(page, "sign.party_list.m3").isEnabled()
