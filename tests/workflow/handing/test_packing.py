"""What goes into a package: every sheet with its state, the newest record, and nothing of a name that was not asked for."""

from __future__ import annotations

import json
import lzma
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kzpoll_desktop.domain.day.after import After, Complaint, Copy, Posting, SheetName
from kzpoll_desktop.domain.day.closing import ClosedSheet, Closing, Frozen, Replaced, Restored
from kzpoll_desktop.domain.day.count import Count
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.workflow.handing.packing import Package, _Packing, may_pack, pack
from kzpoll_desktop.workflow.handing.register import register_json
from tests.shared import nist
from tests.shared.recounting import DECISION

FIXTURES = Path(__file__).parents[2] / "fixtures"
NAMES = ("eventful", "sealed", "unsealed", "unfinished")


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Package | Refused]:
    """Those of files that earlier programs made."""
    folder = tmp_path_factory.mktemp("packages")
    found: dict[str, Package | Refused] = {}
    for name in NAMES:
        path = folder / f"{name}.kzpoll"
        path.write_bytes(lzma.decompress((FIXTURES / f"{name}.kzpoll.xz").read_bytes()))
        found[name] = pack(path)
    return found


def made(packages: dict[str, Package | Refused], name: str) -> Package:
    found = packages[name]
    assert isinstance(found, Package)
    return found


def test_a_day_that_is_not_closed_has_none(packages: dict[str, Package | Refused]) -> None:
    refused = packages["unfinished"]
    assert isinstance(refused, Refused)
    assert (refused.code, str(refused.params["contest"])) == ("package_open", "party_list")


def test_every_sheet_is_in_it_with_its_state_and_acts_and_opinions(
    packages: dict[str, Package | Refused],
) -> None:
    manifest = made(packages, "eventful").manifest
    blue, green = manifest.contests
    assert [(one.version, one.sheet, one.state) for one in blue.sheets] == [
        (1, 1, "voided"),
        (1, 2, "counts"),
    ]
    assert [(one.version, one.sheet, one.state) for one in green.sheets] == [(1, 1, "counts")]
    names = [one.name for one in manifest.files]
    assert [name for name in names if name.startswith("acts/")] == [
        "acts/act-01.pdf",
        "acts/act-02.pdf",
        "acts/dissent-party_list-m6.pdf",
        "acts/dissent-single_mandate-m6.pdf",
    ]
    assert names[:3] == ["README.txt", "election.json", "record.json"]
    assert names[-3:] == ["register.json", "results.csv", "cdf.json"]


def test_without_a_seal_it_names_no_key(packages: dict[str, Package | Refused]) -> None:
    manifest = made(packages, "unsealed").manifest
    assert manifest.key == ""
    assert not any(sheet.sealed for contest in manifest.contests for sheet in contest.sheets)
    assert made(packages, "sealed").manifest.key != ""


@pytest.mark.skipif(not nist.SCHEMA.exists(), reason="the schema is not here")
@pytest.mark.parametrize(("name", "status"), [("eventful", "correction"), ("sealed", "unofficial-complete")])
def test_its_report_is_valid(packages: dict[str, Package | Refused], name: str, status: str) -> None:
    from kzpoll_desktop.exchange.package.archive import open_archive

    data = open_archive(made(packages, name).data).files["cdf.json"]
    assert nist.objections(data) == []
    assert json.loads(data)["Status"] == status


# --- lost sheets, and what stands in the way ------------------------------------------------------------------


def _sheet(contest: str, number: int, version: int = 1, voided: str = "") -> ClosedSheet:
    return ClosedSheet(
        *(contest, version, number, "d" * 64, "f" * 64, "KZP1:", {}, Closing((), "none"), Frozen(1, "")),
        *(number + 10, "", voided),
    )


def _count(day: Day, version: int, *sheets: ClosedSheet) -> Count:
    recount = replace(DECISION, contests=("list",)) if version > 1 else None
    return replace(day.count, version=version, sheets=sheets, recount=recount)


@pytest.fixture
def day() -> Day:
    from tests.shared.played import DAY

    return replace(DAY, restored=(), after=After())


def _lost(day: Day) -> list[tuple[int, int, str]]:
    packing = object.__new__(_Packing)
    packing.day, packing.current = day, day.current_sheets
    found = packing._lost("list")
    return [(one.version, one.sheet, one.state) for one in found if one.lost]


def test_sheets_of_a_file_that_a_backup_replaced_are_lost(day: Day) -> None:
    one = replace(day, counts=(_count(day, 1, _sheet("list", 1, voided="x"), _sheet("list", 4)),))
    assert _lost(one) == [(1, 2, "voided"), (1, 3, "voided")]
    restored = Restored(1, "", Replaced(9, "", {"list": 5}))
    assert _lost(replace(one, restored=(restored,)))[-1] == (1, 5, "voided")
    second = replace(day, counts=(_count(day, 1, _sheet("list", 2)), _count(day, 2, _sheet("list", 1, 2))))
    assert _lost(second) == [(1, 1, "replaced")]


@pytest.mark.parametrize(
    ("counts", "code"),
    [
        (lambda day: (_count(day, 1),), "package_open"),
        (lambda day: (_count(day, 1, _sheet("list", 1, voided="x")),), "package_voided"),
        (lambda day: (_count(day, 1, _sheet("list", 1)), _count(day, 2)), "package_recount"),
        (lambda day: (_count(day, 1, _sheet("list", 1)),), ""),
        (lambda day: (_count(day, 1, _sheet("list", 1)), _count(day, 2, _sheet("list", 1, 2))), ""),
    ],
)
def test_what_stands_in_its_way(day: Day, counts: Callable[[Day], Any], code: str) -> None:
    refused = may_pack(replace(day, counts=counts(day)))
    assert (refused.code if refused is not None else "") == code


def test_the_register_has_names_only_where_they_are_asked_for() -> None:
    sheet = SheetName("list", 1, 1)
    after = After(
        (Copy(sheet, 1, "Бақылаушы (оқу)", "observer", "Ұйым", "2023-03-20T01:00", "", ("m1", "m3")),),
        (Posting((sheet,), "есік", "2023-03-20T01:00", "2023-03-22T01:00"),),
        (
            Complaint(
                1,
                "complaint",
                "Арызданушы (оқу)",
                "жәшік",
                "20-1",
                "2023-03-19T12:00",
                True,
                "refused",
                "r",
                1,
                4,
            ),
        ),
    )
    bare, full = (
        json.dumps(register_json(after, names=names), ensure_ascii=False) for names in (False, True)
    )
    for name in ("Бақылаушы", "Арызданушы", "жәшік"):
        assert name not in bare
        assert name in full
    for told in ("observer", "Ұйым", "refused", "есік", "20-1", '"for": 1'):
        assert told in bare
