"""Files are read within limits and written whole or not at all; every fault of a disk has its code."""

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.exchange import files
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.texts.say import say

posix = pytest.mark.skipif(os.name != "posix", reason="the system has no such files")


def refused(code: str, act: Callable[[], object]) -> FileProblem:
    with pytest.raises(FileProblem) as caught:
        act()
    assert caught.value.said.code == code
    return caught.value


# --- reading --------------------------------------------------------------------------------------------------


def test_a_text_is_read_with_and_without_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    for data in ("әрі".encode(), b"\xef\xbb\xbf" + "әрі".encode()):
        path.write_bytes(data)
        assert files.read_text(path) == "әрі"


def test_the_limit_is_in_bytes_and_the_last_one_still_fits(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes("ә".encode() * 5)
    assert files.read_text(path, 10) == "ә" * 5
    assert refused("too_large", lambda: files.read_text(path, 9)).said.params["most"] == 9


def test_the_first_byte_that_is_no_utf8_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"abc\xff")
    assert refused("not_utf8", lambda: files.read_text(path)).said.params == {"file": "a.json", "byte": 3}
    path.write_bytes(b"\xed\xa0\x80")  # half a character, which strict UTF-8 has no place for
    assert refused("not_utf8", lambda: files.read_text(path)).said.params["byte"] == 0


@pytest.mark.parametrize("data", [b"", b" \r\n", b"\xef\xbb\xbf", b"\xef\xbb\xbf \n"])
def test_an_empty_file_is_empty(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(data)
    refused("empty_file", lambda: files.read_text(path))


@pytest.mark.parametrize("name", ["no\0thing", "half \udcff", "n" * 300, "a/../b/\0"])
def test_a_name_that_no_file_can_have_is_not_found(tmp_path: Path, name: str) -> None:
    refused("not_found", lambda: files.read_text(tmp_path / name))


def test_a_file_below_a_file_is_not_found(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x")
    refused("not_found", lambda: files.read_text(tmp_path / "a" / "b"))


@posix
def test_what_is_no_ordinary_file_is_never_opened(tmp_path: Path) -> None:
    """Opening this pipe would wait for a writer for ever."""
    os.mkfifo(tmp_path / "pipe")
    refused("not_a_file", lambda: files.read_text(tmp_path / "pipe"))
    refused("not_a_file", lambda: files.read_text(Path("/dev/zero")))
    refused("not_a_file", lambda: list(files.read_lines(Path("/dev/zero"))))
    (tmp_path / "loop").symlink_to("loop")
    refused("link_loop", lambda: files.read_text(tmp_path / "loop"))


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.EACCES, "unreadable"),
        (errno.EPERM, "unreadable"),
        (errno.EIO, "read_failed"),
        (errno.ENOENT, "not_found"),
    ],
)
def test_faults_of_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"[]")

    def fail(*_: object) -> None:
        raise OSError(number, "told by the system")

    monkeypatch.setattr(Path, "open", fail)
    refused(code, lambda: files.read_text(path))


def test_a_name_unfit_for_a_sentence_is_cleaned() -> None:
    assert files.shown_name(Path("/x/записка №1.json")) == "записка №1.json"
    shown = files.shown_name(Path("a\n\x1b[31m\udcff" + "b" * 200 + ".json"))
    assert shown.isprintable()
    assert len(shown) <= 120
    assert shown.endswith(".json")
    told = say(FileProblem("not_found", Path("a\nb{file}.json")).said, "en")
    assert told.startswith("a?b{file}.json: ")
    assert files.shown_name(Path("/")) == "/"


def test_what_does_not_fit_inside_a_file_is_told_with_its_name_and_line() -> None:
    with pytest.raises(FileProblem) as caught, files.naming(Path("/x/a.json"), 7):
        raise Malformed("unknown_key", "a.b", key="b", line=1, column=5)
    assert caught.value.said.params == {"file": "a.json", "path": "a.b", "key": "b", "line": 7, "column": 5}
    with pytest.raises(FileProblem) as caught, files.naming(Path("other.json")):
        raise FileProblem("not_found", Path("a.json"))
    assert caught.value.said.params == {"file": "a.json"}
    with pytest.raises(FileProblem) as caught, files.naming(Path("a.json")):
        raise Malformed("empty_text", "")
    assert "path" not in caught.value.said.params


# --- lines ----------------------------------------------------------------------------------------------------


def lines(path: Path, limit: int = 10) -> list[tuple[int, bytes | str]]:
    return [
        (n, line.said.code if isinstance(line, FileProblem) else line)
        for n, line in files.read_lines(path, limit)
    ]


def test_lines_are_numbered_as_in_the_file_and_blank_ones_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"\xef\xbb\xbfone\n\n \t\r\ntwo\r\nthree")
    assert lines(path) == [(1, b"one\n"), (4, b"two\r\n"), (5, b"three")]
    path.write_bytes(b"\xef\xbb\xbf\n \n")
    assert lines(path) == []


def test_a_line_that_is_too_long_does_not_stop_the_others(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"x" * 10 + b"\n" + b"y" * 11 + b"\n" + b"z" * 200_000 + b"\nlast" + b"!" * 11)
    assert lines(path) == [
        (1, b"x" * 10 + b"\n"),
        (2, "line_too_long"),
        (3, "line_too_long"),
        (4, "line_too_long"),
    ]
    (_, (_, problem), *_) = list(files.read_lines(path, 10))
    assert isinstance(problem, FileProblem)
    assert problem.said.params == {"file": "a.jsonl", "line": 2, "most": 10}


# --- writing --------------------------------------------------------------------------------------------------


def test_a_file_is_written_whole_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    files.write_text(path, "бір")
    files.write_text(path, "екі")
    assert path.read_bytes() == "екі".encode()
    assert list(tmp_path.iterdir()) == [path]


@posix
def test_a_written_file_has_the_usual_permissions(tmp_path: Path) -> None:
    files.write_text(tmp_path / "a.json", "x")
    (tmp_path / "b.json").write_bytes(b"")
    modes = {stat.S_IMODE(p.stat().st_mode) for p in tmp_path.iterdir()}
    assert len(modes) == 1


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EFBIG, "disk_full"),
        (errno.EROFS, "read_only"),
        (errno.ENAMETOOLONG, "name_too_long"),
        (errno.EACCES, "permission"),
        (errno.EIO, "io_error"),
    ],
)
def test_a_failed_write_leaves_the_old_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"old")

    def fail(_: int) -> None:
        raise OSError(number, "told by the system")

    monkeypatch.setattr(os, "fsync", fail)
    refused(code, lambda: files.write_text(path, "new"))
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_cannot_be_flushed_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some network folders say so; the file itself has been flushed before."""
    flush = os.fsync

    def unless_folder(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "told by the system")
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", unless_folder)
    files.write_text(tmp_path / "a.json", "x")
    assert (tmp_path / "a.json").read_bytes() == b"x"


def test_a_place_that_cannot_be_written_to(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "folder").mkdir()
    refused("no_folder", lambda: files.write_text(tmp_path / "none" / "a.json", "x"))
    refused("no_folder", lambda: files.write_text(tmp_path / "file" / "a.json", "x"))
    refused("is_a_folder", lambda: files.write_text(tmp_path / "folder", "x"))
    refused("no_folder", lambda: files.make_folder(tmp_path / "file"))
    assert sorted(p.name for p in tmp_path.iterdir()) == ["file", "folder"]


def test_a_folder_is_made_with_those_above_it(tmp_path: Path) -> None:
    files.make_folder(tmp_path / "a" / "b")
    files.make_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()
