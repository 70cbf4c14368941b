"""The program's own log by itself: in memory without a folder, in its two files by turns, and what it takes for a code."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.workflow.log import NAMES, SIZE, LogLine, ProgramLog

MORNING = datetime.datetime(2023, 3, 19, 6, 30, 5, tzinfo=datetime.timezone(datetime.timedelta(hours=6)))


@pytest.fixture
def log(tmp_path: Path) -> ProgramLog:
    return ProgramLog(tmp_path, PlayClock(MORNING))


def test_a_line_has_its_second_its_run_and_its_code(log: ProgramLog) -> None:
    log.note("not_saved", "disk_full")
    log.note("closed")
    first, second = log.lines()
    assert first == LogLine("2023-03-19T06:30:05+06:00", first.run, "not_saved", "disk_full")
    assert second == LogLine(first.wall, first.run, "closed", "")


def test_without_a_folder_it_is_kept_in_memory_alone(tmp_path: Path) -> None:
    log = ProgramLog(None, PlayClock(MORNING))
    log.note("started")
    assert [one.what for one in log.lines()] == ["started"]
    assert list(tmp_path.iterdir()) == []
    assert ProgramLog(None, PlayClock(MORNING)).lines() == ()


@pytest.mark.parametrize("detail", ["disk_full", "1.2", "1.10.0rc1", "a" * 40, "crash-" + "2" * 22 + ".log"])
def test_codes_versions_and_crash_logs_are_details(log: ProgramLog, detail: str) -> None:
    log.note("started", detail)
    assert log.lines()[0].detail == detail


@pytest.mark.parametrize("detail", ["a" * 41, "12", "Disk", "1.2-beta", "crash-1.log", "_a"])
def test_what_is_a_step_from_a_code_is_none(log: ProgramLog, detail: str) -> None:
    log.note("started", detail)
    assert log.lines()[0].detail == "?"


def test_once_looks_only_at_the_line_before(log: ProgramLog) -> None:
    log.note("not_saved", "disk_full", once=True)
    log.note("not_saved", "disk_full")
    log.note("not_saved", "disk_full", once=True)
    assert len(log.lines()) == 2


def test_the_second_file_begins_when_the_first_is_full_and_lines_stay_in_order(
    tmp_path: Path, log: ProgramLog
) -> None:
    first, second = (tmp_path / "log" / name for name in NAMES)
    count = 0
    while not second.exists():
        log.note("saved")
        count += 1
    assert first.stat().st_size == SIZE
    assert second.read_bytes().startswith(b"# 00000002\n")
    log.note("closed")
    lines = log.lines()
    assert len(lines) == count + 1
    assert lines[-1].what == "closed"
    assert (SIZE - 11) // (len(lines[0].wall) + len(lines[0].run) + len("saved") + 3) == count - 1
