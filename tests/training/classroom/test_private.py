"""Copies of a class: by their digest, once, and what was left unfinished is taken away."""

import hashlib
import os
from pathlib import Path

from kzpoll_desktop.training.classroom.private import PrivateFolder, PrivateState


def test_a_copy_has_its_digest_for_a_name_and_is_written_once(tmp_path: Path) -> None:
    folder = PrivateFolder(tmp_path / "class", tmp_path / "data", "c" * 64)
    folder.prepare()
    foreign = tmp_path / "a.kzpoll"
    foreign.write_bytes(b"bytes")
    digest = folder.copy(foreign)
    assert digest == hashlib.sha256(b"bytes").hexdigest()
    first = folder.file(digest).stat().st_mtime_ns
    assert folder.copy(foreign) == digest
    assert folder.file(digest).stat().st_mtime_ns == first
    folder.drop(digest)
    assert not folder.file(digest).exists()
    folder.drop(digest)


def test_two_class_folders_have_nothing_in_common(tmp_path: Path) -> None:
    one, two = (PrivateFolder(tmp_path / name, tmp_path / "data", "") for name in "ab")
    assert one.path != two.path
    one.prepare()
    one.keep_state(PrivateState({"d": ("n", 2)}, ("1",), {"clean/1": "d"}))
    assert one.state() == PrivateState({"d": ("n", 2)}, ("1",), {"clean/1": "d"})
    assert two.state() == PrivateState({}, (), {})


def test_what_a_program_left_unfinished_long_ago_goes(tmp_path: Path) -> None:
    folder = PrivateFolder(tmp_path / "class", tmp_path / "data", "")
    folder.prepare()
    old, new = folder.path / ".a.kzpoll.1.part", folder.path / ".b.kzpoll.2.part"
    for path in (old, new):
        path.write_bytes(b"")
    os.utime(old, (0, 0))
    folder.prepare()
    assert (old.exists(), new.exists()) == (False, True)
