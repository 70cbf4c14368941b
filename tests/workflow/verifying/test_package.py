"""A result package is verified to the byte, its parts against each other; whatever was changed is told with its entry."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kzpoll_desktop.domain.code.canonical import canonical_bytes, sha256
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.package.manifest import MANIFEST, FileLine, manifest_bytes, read_manifest
from kzpoll_desktop.exchange.package.archive import archive, open_archive
from kzpoll_desktop.workflow.handing.packing import Package, pack
from kzpoll_desktop.workflow.verifying import verify as verifying
from kzpoll_desktop.workflow.verifying.in_json import in_json
from kzpoll_desktop.workflow.verifying.looked import Looked, Verdict
from kzpoll_desktop.workflow.verifying.package_sheets import fields_of
from kzpoll_desktop.workflow.verifying.report import lines
from kzpoll_desktop.workflow.verifying.verify import verify
from tests.shared import nist
from tests.shared.package import flipped
from tests.workflow.verifying.closed import LANGUAGES, PAPER

Files = dict[str, bytes]
BLUE = "contests/party_list/v1-s1/"
GREEN = "contests/single_mandate/v1-s1/"


@pytest.fixture(scope="module")
def package(made: Path) -> Package:
    found = pack(made / "123.kzpoll")
    assert isinstance(found, Package)
    (made / found.name).write_bytes(found.data)
    return found


@pytest.fixture(scope="module", autouse=True)
def _looked_at_once(monkeymodule: pytest.MonkeyPatch) -> None:
    """What a PDF is found to be is the same each time."""
    seen: dict[tuple[bytes, str], Looked] = {}
    real = verifying._paper_inside

    def paper(data: bytes, name: str, election: ElectionDefinition) -> Looked:
        key = data, election.date
        if key not in seen:
            seen[key] = real(data, name, election)
        return seen[key]

    monkeymodule.setattr(verifying, "_paper_inside", paper)


@pytest.fixture(scope="module")
def monkeymodule() -> Iterator[pytest.MonkeyPatch]:
    with pytest.MonkeyPatch.context() as patch:
        yield patch


def rebuilt(files: Files, change: Callable[[dict[str, Any]], None] = lambda _: None) -> bytes:
    """A package of these entries whose list was made to fit, and then changed otherwise."""
    manifest = read_manifest(files[MANIFEST])
    rest = [(name, data) for name, data in files.items() if name != MANIFEST]
    lines = tuple(FileLine(name, len(data), sha256(data)) for name, data in rest)
    tree = json.loads(manifest_bytes(replace(manifest, files=lines)))
    change(tree)
    return archive([(MANIFEST, canonical_bytes(tree)), *rest])


def found_in(data: bytes, folder: Path, *beside: Path) -> tuple[Verdict, list[tuple[str, Any]]]:
    """The verdict, and each trouble with its entry; every sentence is there in three languages."""
    path = folder / "x.kzresult"
    path.write_bytes(data)
    verdict = verify([path, *beside])
    for language in LANGUAGES:
        assert all(line.text for line in lines(verdict, language))
    told = [(one["code"], one["entry"]) for one in in_json(verdict)[0]["problems"]]
    return verdict, told


def test_it_is_intact_and_says_all_that_the_file_says(package: Package, made: Path) -> None:
    path = made / package.name
    verdict = verify([path, made / "123.kzpoll", made / PAPER])
    assert verdict.agrees
    told = in_json(verdict)
    assert (told[0]["kind"], told[0]["precinct"], told[0]["practice"]) == ("package", 123, True)
    assert told[0]["key"] == told[1]["key"] is not None
    for sheet, other in zip(told[0]["sheets"], told[1]["sheets"], strict=True):
        assert {**sheet, "state": ""} == {**other, "state": ""}
        assert sheet["state"] == "counts"
    (look, file, _) = verdict.looked
    assert look.short == file.short
    codes = {note.code for note in look.notes}
    assert "package_listed" in codes
    assert not codes & {"pages_not_read", "package_not_checked", "package_older_differs", "not_sealed"}
    texts = [line.text for line in lines(verify([path]), "ru")]
    assert any(text.startswith("Закрыт от имени") for text in texts)
    assert any(text.startswith("Короткий код") for text in texts)


def test_the_key_is_held_against_the_list(package: Package, made: Path) -> None:
    from kzpoll_desktop.exchange.key_list import read_key_list

    verdict = verify([made / package.name], read_key_list(made / "keys.txt"))
    assert verdict.passes
    assert verdict.level == "accept"


def test_the_same_file_gives_the_same_bytes_and_is_not_touched(package: Package, made: Path) -> None:
    before = (made / "123.kzpoll").read_bytes()
    again = pack(made / "123.kzpoll")
    assert isinstance(again, Package)
    assert again.data == package.data
    assert (made / "123.kzpoll").read_bytes() == before
    assert package.name == "result-123-practice.kzresult"


def test_a_file_that_is_not_closed_gives_none(made: Path) -> None:
    refused = pack(made / "before.kzpoll")
    assert not isinstance(refused, Package)
    assert refused.code == "package_open"


@pytest.mark.skipif(not nist.SCHEMA.exists(), reason="the schema is not here")
def test_its_report_is_valid(package: Package) -> None:
    assert nist.objections(open_archive(package.data).files["cdf.json"]) == []


def test_single_bits_and_truncations(package: Package, tmp_path: Path) -> None:
    for _, data in flipped(package.data, 60):
        verdict, told = found_in(data, tmp_path)
        assert not verdict.agrees
        assert told[0][1]
    for length in range(1, len(package.data), len(package.data) // 20):
        verdict, told = found_in(package.data[:length], tmp_path)
        assert [code for code, _ in told] == ["package_cut_off"]
        assert told[0][1]


# --- whoever has no key, and makes the list fit ---------------------------------------------------------------


def _without(name: str) -> Callable[[Files], bytes]:
    return lambda files: rebuilt({n: d for n, d in files.items() if n != name})


def _replaced(name: str, old: bytes, new: bytes) -> Callable[[Files], bytes]:
    def change(files: Files) -> bytes:
        assert old in files[name], (name, old)
        return rebuilt({**files, name: files[name].replace(old, new, 1)})

    return change


def _swapped(one: str, other: str) -> Callable[[Files], bytes]:
    return lambda files: rebuilt({**files, one: files[other], other: files[one]})


def _listed(change: Callable[[dict[str, Any]], None]) -> Callable[[Files], bytes]:
    return lambda files: rebuilt(files, change)


def _figure(files: Files) -> bytes:
    """A vote more in the record, and table and report made to fit."""
    from kzpoll_desktop.domain.election.definition_json import election_from_json
    from kzpoll_desktop.domain.figures.record_json import record_from_json
    from kzpoll_desktop.domain.ground.decode import paired
    from kzpoll_desktop.domain.package.report import results_cdf
    from kzpoll_desktop.domain.package.table import results_csv

    tree = json.loads(files["record.json"])
    tree["contests"]["single_mandate"]["votes"]["c01"] += 1
    election = election_from_json(paired(json.loads(files["election.json"])))
    record = record_from_json(paired(tree), election)
    counting = dict.fromkeys(record.contests, (1, 1))
    made = read_manifest(files[MANIFEST]).made
    return rebuilt(
        {
            **files,
            "record.json": canonical_bytes(tree),
            "results.csv": results_csv(record, election, counting),
            "cdf.json": results_cdf(record, election, counting, made),
        }
    )


def _canonical(files: Files) -> bytes:
    """What was closed, changed with its digest in the list."""
    name = GREEN + "canonical.json"
    tree = json.loads(files[name])
    tree["record"]["contests"]["single_mandate"]["votes"]["c01"] += 1
    data = canonical_bytes(tree)

    def digest(manifest: dict[str, Any]) -> None:
        manifest["contests"][1]["sheets"][0]["digest"] = sha256(data)

    return rebuilt({**files, name: data}, digest)


def _sheet(place: int, **values: Any) -> Callable[[Files], bytes]:
    return _listed(lambda tree: tree["contests"][place]["sheets"][0].update(values))


def _seven(text: str) -> str:
    return ("8" if text[0] == "7" else "7") + text[1:]


TAMPERED: dict[str, tuple[Callable[[Files], bytes], str, str]] = {
    "a figure of the table": (
        _replaced("results.csv", b",655\r\n", b",656\r\n"),
        "package_made_differs",
        "results.csv",
    ),
    "a figure of the report": (
        _replaced("cdf.json", b'"Count": 655', b'"Count": 656'),
        "package_made_differs",
        "cdf.json",
    ),
    "a figure everywhere but under the seal": (_figure, "package_record_differs", "record.json"),
    "a name in the record": (
        _replaced("record.json", "1-мүше".encode(), "9-мүше".encode()),
        "package_record_differs",
        "record.json",
    ),
    "spaces in the record": (_replaced("record.json", b":", b": "), "package_not_read", "record.json"),
    "a figure of what was closed": (
        _replaced(GREEN + "canonical.json", b"402", b"403"),
        "package_digest_differs",
        GREEN + "canonical.json",
    ),
    "what was closed, with its digest": (_canonical, "package_code_differs", GREEN + "canonical.json"),
    "a definition": (
        _replaced("election.json", b"2023-03-19", b"2023-03-20"),
        "package_of_another",
        "election.json",
    ),
    "no table": (_without("results.csv"), "package_misplaced", "results.csv"),
    "no annex": (_without(BLUE + "annex.pdf"), "package_misplaced", BLUE + "annex.pdf"),
    "protocols exchanged": (
        _swapped(BLUE + "protocol.pdf", GREEN + "protocol.pdf"),
        "package_paper_of_another",
        BLUE + "protocol.pdf",
    ),
    "the protocol as annex": (
        lambda files: rebuilt({**files, BLUE + "annex.pdf": files[BLUE + "protocol.pdf"]}),
        "package_paper_of_another",
        BLUE + "annex.pdf",
    ),
    "the annex as protocol": (
        lambda files: rebuilt({**files, BLUE + "protocol.pdf": files[BLUE + "annex.pdf"]}),
        "package_paper_of_another",
        BLUE + "protocol.pdf",
    ),
    "a byte of a protocol": (
        _replaced(GREEN + "protocol.pdf", b"endobj", b"endobk"),
        "package_paper_wrong",
        GREEN + "protocol.pdf",
    ),
    "an annex that is none": (
        lambda files: rebuilt({**files, BLUE + "annex.pdf": b"%PDF-1.7"}),
        "package_paper_wrong",
        BLUE + "annex.pdf",
    ),
    "an empty register": (
        lambda files: rebuilt({**files, "register.json": b"{}"}),
        "package_not_read",
        "register.json",
    ),
    "another precinct": (
        _listed(lambda tree: tree.update(precinct=124)),
        "package_of_another",
        "record.json",
    ),
    "another time": (
        _listed(lambda tree: tree.update(made="2023-03-20T02:55:01+06:00")),
        "package_made_differs",
        "cdf.json",
    ),
    "no practice": (_listed(lambda tree: tree.update(practice=False)), "package_of_another", "election.json"),
    "another key": (_listed(lambda tree: tree.update(key="0" * 64)), "package_key_differs", MANIFEST),
    "an earlier entry": (
        _listed(lambda tree: tree["journal"].update(seq=1)),
        "package_journal_differs",
        MANIFEST,
    ),
    "another commission": (
        _listed(lambda tree: tree["contests"][0]["addressee"].update(kk="х")),
        "package_list_differs",
        MANIFEST,
    ),
    "another district": (
        _listed(lambda tree: tree["contests"][1].update(district=4)),
        "package_list_differs",
        MANIFEST,
    ),
    "ballots exchanged": (_listed(lambda tree: tree["contests"].reverse()), "package_list_differs", MANIFEST),
    "said to have no seal": (_sheet(0, sealed=False), "package_seal_differs", MANIFEST),
    "another short code": (_sheet(0, short_code="1 2 3"), "package_short_differs", MANIFEST),
    "no code": (_sheet(0, code="KZP1:AB"), "package_code_differs", BLUE + "canonical.json"),
    "a newer format": (
        _listed(lambda tree: tree.update(format="kzpoll-package/2")),
        "package_newer",
        MANIFEST,
    ),
}


@pytest.mark.parametrize("what", TAMPERED)
def test_what_was_changed_is_told_with_its_entry(what: str, package: Package, tmp_path: Path) -> None:
    change, code, entry = TAMPERED[what]
    verdict, told = found_in(change(dict(open_archive(package.data).files)), tmp_path)
    assert not verdict.agrees
    assert (code, entry) in told, told


def test_a_figure_that_differs_is_named_with_both_values(package: Package, tmp_path: Path) -> None:
    verdict, told = found_in(_figure(dict(open_archive(package.data).files)), tmp_path)
    assert told.count(("package_figure_differs", "record.json")) == 1
    texts = [line.text for line in lines(verdict, "ru")]
    assert any("402" in text and "403" in text for text in texts)


def test_a_table_of_a_newer_format_is_not_checked(package: Package, tmp_path: Path) -> None:
    files = {**open_archive(package.data).files, "results.csv": b"x"}
    verdict, told = found_in(rebuilt(files, lambda tree: tree["formats"].update(csv=2)), tmp_path)
    assert told == []
    assert "package_not_checked" in {one.code for one in verdict.looked[0].notes}


def test_an_explanation_is_only_listed(package: Package, tmp_path: Path) -> None:
    files = {**open_archive(package.data).files, "README.txt": b"x"}
    assert found_in(rebuilt(files), tmp_path)[0].agrees


# --- beside other things --------------------------------------------------------------------------------------


def test_a_paper_of_another_precinct_is_not_compared(package: Package, made: Path, tmp_path: Path) -> None:
    shutil.copy(made / "code.txt", tmp_path)
    verdict, _ = found_in(package.data, tmp_path, tmp_path / "code.txt", made / PAPER)
    assert verdict.agrees


def test_what_begins_as_an_archive_is_looked_at_as_one(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"PK\x05\x06" + bytes(18))
    assert in_json(verify([path]))[0]["kind"] == "package"
    path.write_bytes(b"\0" * 40)
    shutil.move(path, tmp_path / "x.kzresult")
    assert [one.code for one in verify([tmp_path / "x.kzresult"]).looked[0].troubles] == ["package_cut_off"]


def test_the_fields_of_a_paper_are_not_found_by_chance_in_what_is_packed(package: Package) -> None:
    """Three letters of a compressed page made an intact annex the paper of another: in one package of twenty."""
    papers = {name: data for name, data in open_archive(package.data).files.items() if name.endswith(".pdf")}
    annexes = [data for name, data in papers.items() if name.endswith("annex.pdf")]
    protocols = [data for name, data in papers.items() if name.endswith("protocol.pdf")]
    assert [fields_of(data) for data in annexes] == [1, 1]
    assert all(fields_of(data) > 1 for data in protocols)
    assert fields_of(annexes[0] + b"\x07/FT\x90/FTp") == 1
