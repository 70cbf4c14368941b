"""A desk with a film: nothing can be written at it, its clock stands at the entry, and unseen figures stay unseen."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.steps import second_check
from kzpoll_desktop.domain.ground.clock import SystemClock
from kzpoll_desktop.store import Head, StoreError
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.replay import film_desk
from kzpoll_desktop.workflow.replay.film_desk import FilmDesk, may_watch
from tests.shared.classes import handed_in


def test_it_shows_any_moment_and_takes_nothing(tmp_path: Path) -> None:
    path, _ = handed_in(tmp_path, "law-test", 1)
    before = path.read_bytes()
    desk = FilmDesk.watch(path)
    told: list[int] = []
    desk.on_change(lambda: told.append(desk.day.seq))
    for place in (3, 0, 99_999, -5):
        desk.show(place)
        assert desk.clock.now().isoformat(timespec="seconds") == desk.day.wall
        assert len(desk.entries()) == desk.day.seq == desk.place + 1
    assert told == [], "nothing is saved by looking"
    refused = desk.enter("attendance.media", 3)
    assert isinstance(refused, Refused)
    assert refused.code == "read_only_window"
    # Whoever writes has the file alone: it is left whole, without a log beside it.
    assert path.read_bytes() == before
    writer = Desk.open(path, SystemClock())
    writer.close()
    assert [one.name for one in tmp_path.iterdir()] == [path.name]
    desk.save_copy(tmp_path / "copy.kzpoll")
    assert desk.had(Head(1, "")) is False
    desk.close()
    assert Desk.open(tmp_path / "copy.kzpoll", SystemClock(), read_only=True).day == desk.film.days[-1]


def test_a_file_that_is_none_is_refused_and_let_go(tmp_path: Path) -> None:
    bad = tmp_path / "bad.kzpoll"
    bad.write_bytes(b"none of ours")
    with pytest.raises(StoreError):
        FilmDesk.watch(bad)


def test_figures_that_are_still_to_be_typed_unseen_are_not_shown_by_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, _ = handed_in(tmp_path, "law-test", 1)
    desk = FilmDesk.watch(path)
    assert may_watch(desk) is None
    monkeypatch.setattr(second_check, "still_unseen", lambda _: ("party_list.unused",))
    assert film_desk.may_watch(desk) == Refused("unseen_now")
    desk.close()
