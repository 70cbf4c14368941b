"""The verifier that was written from docs/protocol-code.md alone agrees with the program, and notices what was changed."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from kzpoll_desktop.domain.code.base45 import to_base45
from kzpoll_desktop.domain.code.protocol_code import decode, figures_of
from kzpoll_desktop.domain.code.short_code import short_code
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.workflow.desk import Desk
from tests import independent_verifier as verifier
from tests.shared.closed import make_key, with_pins
from tests.shared.practice import ELECTION, RECORD
from tests.shared.typing import entered, type_day

NIGHT = datetime.datetime(2023, 3, 20, 1, 10, tzinfo=datetime.timezone(datetime.timedelta(hours=6)))


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    folder = tmp_path_factory.mktemp("closed")
    desk = Desk.create(folder / "123.kzpoll", ELECTION, uncounted(ELECTION, RECORD), PlayClock(NIGHT), "m3")
    type_day(desk)
    entered(desk, "day.count_ended", "23:30")
    make_key(desk)
    with_pins(desk)
    return desk


def test_it_knows_nothing_of_the_program() -> None:
    source = (Path(__file__).parent / "independent_verifier.py").read_text("utf-8")
    assert "kzpoll_desktop" not in source


def test_it_reads_what_the_program_printed(closed: Desk) -> None:
    for sheet in closed.day.current_sheets.values():
        said = verifier.read(sheet.code)
        code = decode(sheet.code)
        assert said["verified"]
        assert said["figures"] == dict(figures_of(code))
        assert (said["election"], said["precinct"], said["contest"]) == (ELECTION.id, 123, sheet.contest)
        assert (said["version"], said["sheet"], said["practice"]) == (1, 1, True)
        assert said["digest"] == sheet.digest
        assert said["minutes"] * 60 == NIGHT.timestamp()
        assert said["offset"] == 360


def test_it_finds_digest_and_short_code_out_of_the_kept_record(closed: Desk) -> None:
    for sheet in closed.day.current_sheets.values():
        kept = closed.kept_paper(sheet.digest)
        assert verifier.digest_of(kept) == sheet.digest
        figures = verifier.figures_of_record(kept)
        assert verifier.short_code(ELECTION.id, 123, sheet.contest, figures) == short_code(sheet.figures)
        said = verifier.read(sheet.code)["figures"]
        assert sorted(map(str, figures.values())) == sorted(map(str, said.values()))
        assert said[f"{sheet.contest}.received"] == figures[f"{sheet.contest}.received"]


def test_one_bit_more_is_not_verified(closed: Desk) -> None:
    text = closed.day.sheets[0].code
    payload = verifier.payload_of(text)
    for at in (len(payload) - 1, len(payload) - 60, 60):
        other = bytearray(payload)
        other[at] ^= 1
        assert not verifier.read("KZP1:" + to_base45(bytes(other)))["verified"]
