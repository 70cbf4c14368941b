"""All that is pinned without a window: by name, how its lines are made anew."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pypdfium2

from tests.pins import house, kept, played
from tests.shared.practice import earlier_definitions

LINES = Callable[[], Iterable[str]]
FILES = (*kept.DAYS, "format-1")
RECORDS = kept.FIXTURES / "records"
TRAINING = RECORDS / "training.election.json"


def history(name: str) -> Iterator[str]:
    """The journal of a file in words."""
    with kept.fixture(name) as path:
        desk = house.Desk.open(path, played.Clock(), read_only=True)
        for language in house.LANGUAGES:
            yield f"--- {language}"
            yield from house.history_lines(desk, language)
        desk.close()


def record(name: str) -> Iterator[str]:
    """What `kzpoll record` writes of a file."""
    with kept.fixture(name) as path:
        out = path.parent / "out"
        status, _ = house.kzpoll("record", path, "--out", out)
        yield f"exit {status}"
        for written in sorted(out.iterdir()):
            yield f"--- {written.name} {kept.digest(written.read_bytes())}"
            yield from kept.lines_of(json.loads(written.read_text(encoding="utf-8")))


def verified(name: str) -> Iterator[str]:
    """What `kzpoll verify` says of a file and of the papers that come out of it."""
    with kept.fixture(name) as path:
        papers = _papers_from(path)
        yield f"papers: {', '.join(p.name for p in papers) or 'none'}"
        yield from _verify(path.parent, path, *papers)


def _papers_from(path: Path) -> list[Path]:
    out = path.parent / "papers"
    house.kzpoll("protocol", path, "--out", out)
    return sorted(out.iterdir()) if out.exists() else []


def _verify(folder: Path, *files: Path | str) -> Iterator[str]:
    places = (f"{folder / 'papers'}/", f"{folder}/")

    def bare(text: str) -> str:
        for place in places:
            text = text.replace(place, "")
        return text

    status, said = house.kzpoll("verify", *files, "--json")
    yield f"--- json, exit {status}"
    if said.startswith("{"):
        for line in bare(said).splitlines():
            one = json.loads(line)
            yield f"input {one['file']}"
            yield from kept.lines_of(one)
    else:
        yield bare(said)
    for language in house.LANGUAGES:
        status, said = house.kzpoll("verify", *files, "--lang", language)
        yield f"--- {language}, exit {status}"
        yield from bare(said).splitlines()


def troubles() -> Iterator[str]:
    """What `kzpoll verify` says of what was tampered with or belongs to something else."""
    with kept.fixture("sealed") as path, kept.fixture("unsealed") as other:
        folder = path.parent
        papers = _papers_from(path)
        protocol = next(p for p in papers if p.name.startswith("protocol") and "party" in p.name)
        data = protocol.read_bytes()
        place = data.index(b"stream") + 200
        cases: dict[str, bytes] = {
            "bit.pdf": data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :],
            "short.pdf": data[: len(data) // 2],
            "longer.pdf": data + b"\n% more\n",
            "note.pdf": b"a shopping list",
            "note.kzpoll": b"a shopping list",
            "short.kzpoll": path.read_bytes()[:40_000],
        }
        for name, spoilt in cases.items():
            (folder / name).write_bytes(spoilt)
            yield f"=== {name}"
            yield from _verify(folder, folder / name)
        for name, statement in (
            ("figure.kzpoll", "UPDATE figure SET value = value + 1 WHERE path = 'party_list.unused'"),
            ("journal.kzpoll", "UPDATE journal SET body = replace(body, '608', '609')"),
            ("blob.kzpoll", "UPDATE blob SET bytes = CAST(bytes || x'00' AS BLOB)"),
            ("view.kzpoll", "DROP VIEW history"),
        ):
            (folder / name).write_bytes(path.read_bytes())
            house.alter(folder / name, statement)
            yield f"=== {name}"
            yield from _verify(folder, folder / name)
        yield "=== another precinct's file beside it"
        (folder / "other.kzpoll").write_bytes(other.read_bytes())
        yield from _verify(folder, protocol, folder / "other.kzpoll")
        yield "=== the code alone"
        code = next(b["body"]["sheets"][0]["code"] for b in house.journal_of(path) if b["kind"] == "closed")
        yield from _verify(folder, code)
        yield from _verify(folder, code[:-1] + ("0" if code[-1] != "0" else "1"))


def journal(name: str, folder: Path) -> tuple[list[str], list[str]]:
    """The journal and the tables of a day that is played anew, and as they stand in the fixture: with its definition."""
    (training,) = (one for one in earlier_definitions() if one.training)
    path = played.play(name, folder, training)
    with kept.fixture(name) as old:
        return _shown(path), _shown(old)


def _shown(path: Path) -> list[str]:
    found = []
    for body in house.journal_of(path):
        _without_wording(body["body"])
        # A key is made by chance, and so is all that rests on it.
        if body["kind"] == "keys_made":
            body["body"] = sorted(body["body"])
        if body["kind"] == "closed":
            _without_keys(body["body"])
        found.append(f"{body['seq']} {body['kind']}")
        found += [f"  {key}: {kept.compact(value)}" for key, value in body.items() if key != "body"]
        found += [f"  {line}" for line in kept.lines_of({"body": body["body"]})]
    # A key is made by chance, a paper's bytes are of its wording: the head of a chain with either is its own.
    own = any(body["kind"] in ("keys_made", "closed") for body in house.journal_of(path))
    rows = house.tables_of(path)
    return found + [kept.without_chance(row) if own else row for row in rows]


def _without_wording(body: dict[str, Any]) -> None:
    """What the program says in its own words of the day: the text of acts, and papers by their digests."""
    for sheet in body.get("sheets", ()):
        sheet["papers"] = sorted(sheet["papers"])
    for change in body.get("changes", ()):
        if change["path"] in ("acts", "act_details"):
            for act in (*change["value"], *(change["was"] or ())):
                if "text" in act:
                    act["text"] = sorted(act["text"])
                for line in act.get("prepared", ()):
                    line["kk"] = line["ru"] = "as it was said then"


def _without_keys(body: dict[str, object]) -> None:
    assert isinstance(body["sheets"], list)
    if body["how"] == "none":
        # Their format is that of the program that closed them; which bytes each has is held by the vectors of the codes.
        for sheet in body["sheets"]:
            sheet["digest"] = sheet["code"] = "of the format of its time"
        return
    assert isinstance(body["journal"], dict)
    for sheet in body["sheets"]:
        sheet["papers"] = sorted(sheet["papers"])
        sheet["digest"] = sheet["code"] = "by chance"
    body["journal"]["hash"] = "by chance"
    body["acts"] = sorted(body["acts"]) if isinstance(body["acts"], dict) else body["acts"]


def papers(name: str) -> dict[str, bytes]:
    """Every paper of a day."""
    with kept.fixture(name) as path:
        desk = house.Desk.open(path, played.Clock(), read_only=True)
        found = dict(house.papers_of_day(desk))
        found |= dict(house.kept_papers(desk))
        desk.close()
    return found


def record_papers() -> dict[str, bytes]:
    """The papers of records that were never a file."""
    found = {f"practice {n}": data for n, data in house.papers_of_record(house.PRACTICE_RECORD)}
    for name in ("balanced", "two-slips"):
        made = house.papers_of_record(RECORDS / f"{name}.record.json", house.definition(TRAINING))
        found |= {f"{name} {n}": data for n, data in made}
    return found


PAPERS: dict[str, Callable[[], dict[str, bytes]]] = {
    **{f"papers-{name}": partial(papers, name) for name in kept.DAYS},
    "papers-records": record_papers,
}


def lines_of_papers(make: Callable[[], dict[str, bytes]]) -> list[str]:
    """Each paper with its digest and every line of text on its pages, so that a difference is seen."""
    lines = []
    for name, data in make().items():
        lines.append(f"=== {name} {kept.digest(data)}")
        if not data.startswith(b"%PDF"):
            lines.append(data.decode())
            continue
        document = pypdfium2.PdfDocument(data)
        for number, page in enumerate(document, 1):
            text = page.get_textpage()
            lines.append(f"--- page {number} of {len(document)}")
            lines += [line.strip() for line in text.get_text_range().splitlines()]
            text.close()
            page.close()
        document.close()
    return lines


def check() -> Iterator[str]:
    """What `kzpoll check` says of the records that come with the program and with these tests."""
    files = [house.PRACTICE_RECORD, *sorted(RECORDS.glob("*.record.json"))]
    for path in files:
        election = () if path == house.PRACTICE_RECORD else ("--election", TRAINING)
        for language in house.LANGUAGES:
            for json_too in ((), ("--json",)):
                status, said = house.kzpoll("check", path, *election, "--lang", language, *json_too)
                yield f"=== {path.name} {language} {' '.join(json_too)} exit {status}"
                said = said.replace(f"{path.parent}/", "")
                yield from _json_lines(said) if json_too else said.splitlines()


def check_spb() -> Iterator[str]:
    """What `kzpoll check` says of real precincts, with suggestions; read where they lie."""
    data = kept.SHARED / "data" / "spb-2021"
    for language in house.LANGUAGES:
        given = (data / "records.jsonl", "--election", data / "election.json", "--lang", language, "--json")
        status, said = house.kzpoll("check", *given)
        yield f"=== {language} exit {status}"
        yield from _json_lines(said.replace(f"{data}/", ""))


def _json_lines(said: str) -> Iterator[str]:
    for line in said.splitlines():
        yield from kept.lines_of(json.loads(line)) if line.startswith("{") else [line]


def command_help() -> Iterator[str]:
    """The help of the command and of each subcommand."""
    for language in house.LANGUAGES:
        for command in ("", *house.COMMANDS):
            words = [command] if command else []
            status, said = house.kzpoll(*words, "--help", "--lang", language)
            yield f"=== kzpoll {command} {language} exit {status}"
            yield from (" ".join(line.split()) for line in said.splitlines() if line.strip())


def complaints() -> Iterator[str]:
    """What the command says of words that do not fit."""
    tries: tuple[tuple[str, ...], ...] = (
        ("check",),
        ("check", "nothere.json"),
        ("check", "--nothing", "x"),
        ("record", "x"),
        ("record", "nothere.kzpoll", "--out", "x"),
        ("verify",),
        ("verify", "--code", "1"),
        ("verify", "nothere.pdf"),
        ("verify", "KZP1:000"),
        ("backup", "nothere.kzpoll", "--to", "x"),
        ("restore", "nothere.kzpoll", "--list"),
        ("protocol", "nothere.json", "--out", "x"),
    )
    for language in house.LANGUAGES:
        for words in tries:
            with tempfile.TemporaryDirectory() as data:
                status, said = house.kzpoll(*words, "--lang", language, "--data-dir", data)
            yield f"=== {' '.join(words)} {language} exit {status}"
            yield from said.replace(str(data), "").splitlines()


def window_sentences() -> list[str]:
    """The translations of the window's texts, without the classes that they stand in."""
    found = set()
    for path in sorted(house.WINDOW_TEXTS.glob("*.ts")):
        for message in ElementTree.parse(path).iter("message"):
            forms = [one.text or "" for one in message.iter("numerusform")]
            said = message.findtext("translation") if not forms else " / ".join(forms)
            found.add(f"{path.stem} | {message.findtext('source')} | {said}".replace("\n", "\\n"))
    return sorted(found)


PINS: dict[str, LINES] = {
    **{f"history-{name}": partial(history, name) for name in FILES},
    **{f"record-{name}": partial(record, name) for name in FILES},
    **{f"verify-{name}": partial(verified, name) for name in FILES},
    "verify-troubles": troubles,
    "check": check,
    "check-spb": check_spb,
    "command-help": command_help,
    "command-complaints": complaints,
    "sentences": house.sentences,
    "sentences-window": window_sentences,
}
