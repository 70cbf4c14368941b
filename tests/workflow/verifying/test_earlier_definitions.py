"""Files, papers, codes and records made with a definition of an earlier program are read and proved for ever."""

from __future__ import annotations

from pathlib import Path

from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.workflow import printing
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.export import export_record
from kzpoll_desktop.workflow.verifying.verify import verify
from tests.shared.closed import with_pins
from tests.shared.practice import earlier_definitions
from tests.workflow.verifying.closed import NIGHT, counted, troubles


def test_l141_what_was_made_with_an_earlier_definition_opens_and_agrees_for_ever(tmp_path: Path) -> None:
    """Only words of the definition that comes with the program were corrected: a precinct keeps the one it was made with."""
    [earlier] = [one for one in earlier_definitions() if one.training]
    desk = counted(tmp_path / "123.kzpoll", election=earlier)
    with_pins(desk)
    printing.save_papers(printing.kept_papers(desk), tmp_path)
    (tmp_path / "code.txt").write_text(desk.day.current_sheets["party_list"].code + "\n")
    export_record(desk.day, tmp_path / "out")
    desk.close()
    assert Desk.open(tmp_path / "123.kzpoll", PlayClock(NIGHT), read_only=True).day.election == earlier
    alone = [
        tmp_path / "123.kzpoll",
        tmp_path / "code.txt",
        tmp_path / "out" / "123.record.json",
        *sorted(tmp_path.glob("*.pdf")),
    ]
    for path in alone:
        # Without the file itself the words of today's definition name the figures.
        assert troubles(verify([path])) == set(), path.name
    verdict = verify(alone)
    assert troubles(verdict) == set()
    assert verdict.agrees
