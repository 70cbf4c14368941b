"""Every reader of files that come from elsewhere: what it begins with, how it reads, which faults it may tell."""

from __future__ import annotations

import io
import json
import lzma
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import segno
from PIL import Image

from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.training.plan import Plan, PlannedSeat, plan_to_json
from kzpoll_desktop.exchange.candidates import read_candidates
from kzpoll_desktop.exchange.courses import read_course
from kzpoll_desktop.exchange.definitions import read_definition
from kzpoll_desktop.exchange.key_list import read_key_list
from kzpoll_desktop.exchange.pictures import read_codes
from kzpoll_desktop.exchange.records import read_records
from kzpoll_desktop.paper.reading.contents import read_page
from kzpoll_desktop.paper.reading.faces import Face, NotSet, read_face
from kzpoll_desktop.paper.reading.headings import has_heading
from kzpoll_desktop.paper.reading.rows import compared, table_of
from kzpoll_desktop.seal.whole import DRAWN, Whole, read_whole
from kzpoll_desktop.training.before.class_file import read_plan
from kzpoll_desktop.training.classroom.roster import read_roster
from kzpoll_desktop.training.hand_in import names_file, names_of
from kzpoll_desktop.workflow.backups.restore import look_at as look_at_backup
from kzpoll_desktop.workflow.settings import NAME, SettingsFile
from kzpoll_desktop.workflow.verifying.precinct_file import look_at_file
from kzpoll_desktop.workflow.verifying.verify import look_at_code, look_at_pdf
from tests.fuzz import packages
from tests.seal import generator
from tests.shared import courses
from tests.shared.paper import papers

ROOT: Final = Path(__file__).resolve().parents[2]
FIXTURES: Final = ROOT / "tests" / "fixtures"
# Whatever a file says of itself, a reader tells one of these or reads it.
KNOWN: Final = (KzpollError,)


@dataclass(frozen=True, slots=True)
class Reader:
    """seeds: what is mutated; read: reads the file at a path; words: what it is made of; seconds: the most for one file."""

    seeds: Callable[[], tuple[bytes, ...]]
    read: Callable[[Path], object]
    suffix: str
    words: tuple[bytes, ...] = ()
    seconds: float = 20.0


def _files(*patterns: str) -> Callable[[], tuple[bytes, ...]]:
    return lambda: tuple(path.read_bytes() for one in patterns for path in sorted(ROOT.glob(one)))


@cache
def _precincts() -> tuple[bytes, ...]:
    packed = sorted(FIXTURES.glob("*.kzpoll.xz"))
    return (
        *(lzma.decompress(path.read_bytes()) for path in packed),
        (FIXTURES / "format-1.kzpoll").read_bytes(),
    )


@cache
def _sealed() -> tuple[tuple[bytes, ...], tuple[bytes, ...]]:
    """The papers and the codes of closed precincts."""
    papers: list[bytes] = []
    codes: list[bytes] = []
    for data in _precincts():
        with closing(sqlite3.connect(":memory:")) as conn:
            conn.deserialize(data)
            papers += [row[0] for row in conn.execute("SELECT bytes FROM blob") if row[0].startswith(b"%PDF")]
            for (body,) in conn.execute("SELECT body FROM journal"):
                entry = json.loads(body)
                if entry["kind"] == "closed":
                    codes += [one["code"].encode() for one in entry["body"]["sheets"]]
    return tuple(papers), tuple(codes)


def _papers() -> tuple[bytes, ...]:
    """Of both forms, with later signatures too."""
    return (*_sealed()[0], *generator.with_short_signatures(2))


@cache
def _pictures() -> tuple[bytes, ...]:
    code = io.BytesIO()
    segno.make("KZP1:0123456789", error="q").save(code, kind="png", scale=4)
    found = []
    with Image.open(code) as picture:
        for kind in ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP"):
            kept = io.BytesIO()
            picture.convert("L").save(kept, kind)
            found.append(kept.getvalue())
    return tuple(found)


def _precinct(path: Path) -> None:
    look_at_backup(path)
    look_at_file(path)


def _records(path: Path) -> None:
    for _, found, _ in read_records(path):
        assert found is not None


def _names(path: Path) -> None:
    beside = names_file(path)
    beside.write_bytes(path.read_bytes())
    names_of(path)


def _settings(path: Path) -> None:
    folder = path.with_suffix("")
    folder.mkdir(exist_ok=True)
    (folder / NAME).write_bytes(path.read_bytes())
    SettingsFile(folder)


def _keys() -> tuple[bytes, ...]:
    print_of = "0123456789abcdef" * 4
    grouped = " ".join(print_of[at : at + 4] for at in range(0, 64, 4))
    return (
        f"# keys\n123 {print_of}\n124 {grouped}\n".encode(),
        f"precinct,fingerprint\n123,{print_of}\n".encode(),
        f"number,name,key\n123,x,{print_of}\n124,y,\n".encode(),
    )


@cache
def _whole() -> Whole:
    """A paper of form 2."""
    return read_whole(generator.whole())


@cache
def _faces() -> dict[str, Face]:
    found = _whole()
    return {
        one.key.decode(): read_face(
            one.name.name.decode(),
            found.widths(one),
            found.sizes(one),
            found.letters[one.key],
            found.files[one.key],
        )
        for one in found.paper.fonts
    }


def _page(path: Path) -> None:
    with suppress(NotSet):
        page = read_page(path.read_bytes(), _faces(), DRAWN.decode())
        about = papers.about(closed=generator.CLOSED)
        table = table_of([page] * len(_whole().pages), about, 90.0)
        compared(table, about, names=True)
        has_heading(page, table, about, None)


def _font(path: Path) -> None:
    found = _whole()
    for one in found.paper.fonts:
        with suppress(NotSet):
            read_face(
                one.name.name.decode(),
                found.widths(one),
                found.sizes(one),
                found.letters[one.key],
                path.read_bytes(),
            )


def _settings_seeds() -> tuple[bytes, ...]:
    values = {
        "language": "kk",
        "scale": 100,
        "recent": ["/a/1.kzpoll"],
        "second_medium": "",
        "papers_folder": "/a",
    }
    return (json.dumps(values).encode(), b"{}")


def _courses() -> tuple[bytes, ...]:
    full = courses.course(
        courses.count(
            clock="00:30+1",
            ballots=[{"ballot": courses.ballot(signed=False), "right": "invalid", "times": 28}],
        ),
        courses.questions(),
    )
    return (json.dumps(full).encode(), json.dumps(courses.course(courses.questions())).encode())


_PLAN: Final = Plan(
    *("small", "a" * 64, "2026-12-01T09:00", "2026-12-01T13:00", 3, ("night", "test")),
    seats=(PlannedSeat(1, "А", "Алматы"), PlannedSeat(2)),
)
_JSON: Final = (
    b"null",
    b"true",
    b"-1",
    b"1e999",
    b"NaN",
    b'"\\ud800"',
    b"{}",
    b"[]",
    b"[[[[",
    b'{"a":',
    b"99999999999",
)
_PDF: Final = (
    b"0 0 R",
    b"<<",
    b">>",
    b"/Prev",
    b"/Size",
    b"startxref",
    b"%%EOF",
    b"-1",
    b"2147483648",
    b"/Length",
)
_XML: Final = (
    b'ref="A1:XFD1048576"',
    b'r="1"',
    b"</row>",
    b"<!DOCTYPE x>",
    b"&#0;",
    b't="s"',
    b"1e308",
    b"<f>1</f>",
)
_SQL: Final = (b"CHECK", b"\xff\xff\xff\xff", b"\0\0\0\0", b"CREATE VIEW", b"{}", b'"seq":2')
READERS: Final[dict[str, Reader]] = {
    "definition": Reader(
        _files("resources/elections/*.json", "tests/fixtures/records/*.election.json"),
        read_definition,
        ".json",
        _JSON,
    ),
    "record": Reader(_files("tests/fixtures/records/*.record.json"), _records, ".json", _JSON),
    "candidates": Reader(
        _files("tests/fixtures/candidates/*.csv", "tests/fixtures/candidates/*.xlsx"),
        read_candidates,
        ".csv",
        (*_XML, b'"', b";", b"\t", b"\n", "сызылған".encode(), "№".encode()),
    ),
    "precinct": Reader(_precincts, _precinct, ".kzpoll", (*_SQL, *_JSON)),
    "pdf": Reader(_papers, lambda path: look_at_pdf(path.read_bytes(), path.name), ".pdf", _PDF, 60.0),
    "page": Reader(
        lambda: _whole().pages,
        _page,
        ".txt",
        (b" Tm ", b" Tj ", b" T* ", b"\\001", b" l S\n", b"q\n", b"-1 g "),
    ),
    "font": Reader(
        lambda: tuple(_whole().files.values()), _font, ".ttf", (b"\xff\xff", b"\0\0", b"glyf", b"cmap")
    ),
    "picture": Reader(_pictures, read_codes, ".png", (b"\xff\xff\xff\xff", b"IHDR", b"\0\0\0\x01"), 40.0),
    "code": Reader(
        lambda: (*_sealed()[1], b"KZP1:", b"KZP1:ABC"),
        lambda path: look_at_code(path.read_bytes().decode("utf-8", "replace"), path.name),
        ".txt",
        (b"KZP1:", b"KZP2:", b"+.-", b"00000"),
    ),
    "keys": Reader(_keys, read_key_list, ".csv", (b",", b'"', b"precinct,fingerprint\n", b"\n", b"\r")),
    "course": Reader(
        _courses,
        read_course,
        ".json",
        (*_JSON, b'"kind": "questions"', b'"times"', b"{sheet:", b"+1", b'"nothing": true'),
    ),
    "names": Reader(
        lambda: ('{"format": "kzpoll-hand/1", "names": ["А. (оқу)", "Б."]}'.encode(),),
        _names,
        ".kzpoll",
        _JSON,
    ),
    "class": Reader(
        lambda: (json.dumps(plan_to_json(_PLAN)).encode(),),
        read_plan,
        ".json",
        (*_JSON, b'"seat": 0', b"2026-12-01T24:00", b'"persons": 13'),
    ),
    "package": Reader(
        packages.archives, packages.read, ".kzresult", (*_JSON, b"PK\x01\x02", b"PK\x05\x06", b"../")
    ),
    "packed": Reader(packages.entries, packages.read_entries, ".json", (*_JSON, b'"seq":2', b'"by":[')),
    "seats": Reader(
        lambda: ("1;А;123\n2;Ә;124\n".encode(), "Орын,Топ,Учаске\n1,А,123\n".encode()),
        read_roster,
        ".csv",
        (b";", b",", b"\t", b'"', b"\n", "Орын".encode(), b"1000", b"PK"),
    ),
    "settings": Reader(_settings_seeds, _settings, ".json", _JSON),
}


def found_inputs() -> Iterator[tuple[str, Path]]:
    """Whatever once went wrong, kept for ever."""
    for folder in sorted(one for one in (FIXTURES / "found").iterdir() if one.is_dir()):
        for path in sorted(folder.iterdir()):
            yield folder.name, path
