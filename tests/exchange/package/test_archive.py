"""A package is a ZIP that others read, written in one way; anything else is told with its entry and never unpacked."""

from __future__ import annotations

import io
import stat
import time
import warnings
import zipfile
from collections.abc import Callable

import pytest

from kzpoll_desktop.domain.package.manifest import MANIFEST
from kzpoll_desktop.exchange.package.archive import archive, looks_like_archive, open_archive
from tests.shared.package import FILES, entry_at, flipped, with_files

PACKAGE = with_files()


def told(data: bytes) -> list[tuple[str, object]]:
    found = open_archive(data)
    assert bool(found.files) is not bool(found.troubles)
    return [(one.code, one.params.get("entry")) for one in found.troubles]


def test_it_is_read_as_it_was_written_by_us_and_by_others() -> None:
    opened = open_archive(PACKAGE)
    assert opened.troubles == ()
    assert tuple(opened.files.items())[1:] == FILES
    assert archive(tuple(opened.files.items())) == PACKAGE
    with zipfile.ZipFile(io.BytesIO(PACKAGE)) as others:
        assert others.testzip() is None
        assert [one.filename for one in others.infolist()] == list(opened.files)
        for one in others.infolist():
            assert one.date_time == (1980, 1, 1, 0, 0, 0)
            assert (one.create_system, one.create_version, one.extract_version) == (3, 20, 20)
            assert (one.flag_bits, one.compress_type, one.external_attr) == (0x800, 0, 0o100644 << 16)
            assert (one.extra, one.comment, one.internal_attr) == (b"", b"", 0)
            assert others.read(one) == opened.files[one.filename]


def test_every_single_bit_is_noticed_with_its_entry() -> None:
    for place, data in flipped(PACKAGE, 1_000):
        assert told(data)[0][1] == entry_at(FILES, PACKAGE, place), (place, told(data))
        assert looks_like_archive(data)


def test_every_truncation_is_noticed_with_its_entry() -> None:
    for length in range(0, len(PACKAGE), 5):
        ((code, entry),) = told(PACKAGE[:length])
        wanted = MANIFEST if length < 43 else entry_at(FILES, PACKAGE, length)
        assert (code, entry) == ("package_cut_off", wanted), length


def test_nothing_may_stand_behind_or_before_it() -> None:
    assert told(PACKAGE + b"\0") == [("package_more", "END")]
    assert told(b"\0" + PACKAGE) == [("package_changed", MANIFEST)]


def _zip(*entries: tuple[str, bytes], mode: int = 0o100644, method: int = zipfile.ZIP_STORED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as made:
        for name, data in entries:
            info = zipfile.ZipInfo(name)
            info.external_attr, info.compress_type, info.create_system = mode << 16, method, 3
            made.writestr(info, data)
    return out.getvalue()


def _added(name: str, data: bytes = b"x", mode: int = 0o100644) -> bytes:
    """A whole package to which others' program added an entry."""
    out = io.BytesIO(PACKAGE)
    with zipfile.ZipFile(out, "a") as made:
        info = zipfile.ZipInfo(name)
        info.external_attr, info.create_system = mode << 16, 3
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            made.writestr(info, data)
    return out.getvalue()


def _said_to_be(data: bytes, size: int) -> bytes:
    """One whose list says that its only entry becomes so large."""
    at = data.rindex(b"PK\x01\x02") + 24
    return data[:at] + size.to_bytes(4, "little") + data[at + 4 :]


def _overlapping() -> bytes:
    """A thousand entries of a million bytes each that are the same bytes."""
    first = archive([("cdf.json", bytes(1_000_000))])
    at = first.index(b"PK\x01\x02")
    line = first[at:-22]
    return (
        first[:at]
        + line * 180
        + b"PK\x05\x06"
        + bytes(4)
        + bytes([180, 0, 180, 0])
        + ((len(line) * 180).to_bytes(4, "little") + at.to_bytes(4, "little") + bytes(2))
    )


HOSTILE: dict[str, tuple[Callable[[], bytes], str, str | None]] = {
    "absolute": (lambda: _zip(("/etc/passwd", b"x")), "package_bad_name", "/etc/passwd"),
    "upwards": (lambda: _zip(("../../x", b"x")), "package_bad_name", "../../x"),
    "drive": (lambda: _zip(("C:x", b"x")), "package_bad_name", "C:x"),
    "backslash": (lambda: _added("..\\x"), "package_bad_name", "..\\x"),
    "folder": (lambda: _zip(("acts/", b"")), "package_bad_name", "acts/"),
    "link": (
        lambda: _zip(("cdf.json", b"/etc/passwd"), mode=stat.S_IFLNK | 0o777),
        "package_link",
        "cdf.json",
    ),
    "device": (lambda: _zip(("cdf.json", b""), mode=stat.S_IFCHR | 0o666), "package_link", "cdf.json"),
    "link in a package": (
        lambda: _added("acts/act-01.pdf", mode=stat.S_IFLNK),
        "package_link",
        "acts/act-01.pdf",
    ),
    "twice": (lambda: _added("cdf.json"), "package_twice", "cdf.json"),
    "bomb": (
        lambda: _zip(("cdf.json", bytes(5_000_000)), method=zipfile.ZIP_DEFLATED),
        "package_compressed",
        "cdf.json",
    ),
    "large bomb": (
        lambda: _said_to_be(_zip(("cdf.json", bytes(9_999)), method=zipfile.ZIP_DEFLATED), 2**32 - 1),
        "package_too_large",
        "cdf.json",
    ),
    "overlapping": (_overlapping, "package_too_large", "cdf.json"),
    "too many": (
        lambda: _zip(*((f"acts/act-{n:02}.pdf", b"") for n in range(201))),
        "package_too_many",
        "acts/act-200.pdf",
    ),
    "nested by name": (lambda: _zip(("more.zip", b"x")), "package_nested", "more.zip"),
    "nested by content": (lambda: _zip(("cdf.json", PACKAGE)), "package_nested", "cdf.json"),
    "unknown": (lambda: _zip(("manifest.json", b"{}"), ("x.exe", b"")), "package_unknown_entry", "x.exe"),
    "not ours": (lambda: _zip(("results.csv", b"a")), "not_a_package", None),
    "empty": (lambda: _zip(), "package_cut_off", MANIFEST),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_archives_are_refused_at_once(kind: str) -> None:
    made, code, entry = HOSTILE[kind]
    data = made()
    began = time.process_time()
    found = told(data)
    assert time.process_time() - began < 1
    assert found[0] == (code, entry), found


def test_more_than_a_package_may_be_is_not_written() -> None:
    with pytest.raises(ValueError, match="too much"):
        archive([(str(n), b"") for n in range(201)])


def test_a_list_of_contents_that_promises_too_much() -> None:
    """Sizes that no package may have are refused before anything is looked at."""
    data = with_files(tuple((f"acts/act-{n:02}.pdf", b"") for n in range(1, 200)))
    assert open_archive(data).troubles == ()
