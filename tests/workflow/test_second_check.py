"""The second check through the file: whatever three people do, closing and opening it again shows exactly the same."""

from __future__ import annotations

import datetime
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.second_check import Agreed, Differs
from kzpoll_desktop.domain.day.steps import second_check as check_steps
from kzpoll_desktop.domain.day.steps import stages as stage_steps
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.figures.rows import SECOND_CHECK, checked_rows, uncounted
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.workflow.desk import Desk, Entered
from tests.shared import build
from tests.shared.script import changes
from tests.shared.script import rows as figures_of

PEOPLE = st.sampled_from(("m3", "m4", "m5"))
EVENING = datetime.datetime(2023, 3, 19, 23, 30, tzinfo=datetime.timezone(datetime.timedelta(hours=6)))


class AtTheDesk(RuleBasedStateMachine):
    """Claim, type or confirm, settle, change, quit and resume, by whoever sits at the keyboard."""

    mode: Any = "blind"

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        election = replace(build.election(1, against_all=False), second_check=self.mode)
        record = build.record(election, boxes=0)
        path = Path(self.folder.name) / "7.kzpoll"
        self.desk = Desk.create(path, election, uncounted(election, record), PlayClock(EVENING), "m3")
        for stage in self.desk.day.stages:
            if stage == SECOND_CHECK:
                break
            for entries in (changes, figures_of):
                for name, value in entries(stage, self.desk.day, record):
                    self.desk.enter(name, value)
            assert isinstance(self.desk.finish_stage(), Entered)

    def teardown(self) -> None:
        self.desk.close()
        self.folder.cleanup()

    def rows(self) -> list[str]:
        return [row.path for row in checked_rows(self.desk.day.election, self.desk.day.record)]

    @rule(person=PEOPLE, reader=PEOPLE)
    def claim(self, person: str, reader: str) -> None:
        self.desk.choose_typist(person)
        self.desk.claim_check(reader if self.mode == "read_aloud" else "")

    @rule(wrong=st.integers(0, 9))
    def answer_what_is_left(self, wrong: int) -> None:
        for place, path in enumerate(check_steps.unchecked(self.desk.day)):
            kept = figure(self.desk.day.record, path) or 0
            if self.mode == "blind":
                self.desk.type_unseen(path, kept + (place == wrong))
            elif place == wrong:
                self.desk.deny(path)
            else:
                self.desk.confirm(path)

    @precondition(
        lambda self: any(isinstance(self.desk.day.count.second.state(p), Differs) for p in self.rows())
    )
    @rule(person=PEOPLE, off=st.integers(0, 2))
    def settle(self, person: str, off: int) -> None:
        path = next(p for p in self.rows() if isinstance(self.desk.day.count.second.state(p), Differs))
        self.desk.choose_typist(person)
        made = self.desk.settle(path, (figure(self.desk.day.record, path) or 0) + off, reason="recounted")
        assert isinstance(made, Entered) or made.code == "received_from_receipts"

    @rule(person=PEOPLE, place=st.integers(0, 30))
    def change(self, person: str, place: int) -> None:
        path = self.rows()[place % len(self.rows())]
        self.desk.choose_typist(person)
        made = self.desk.enter(path, 7 + place, reason="counted again")
        assert isinstance(made, Entered) or made.code in ("nothing_changes", "received_from_receipts")

    @rule()
    def quit_and_resume(self) -> None:
        before, path, clock = self.desk.day, self.desk.path, self.desk.clock
        self.desk.close()
        self.desk = Desk.open(path, clock)
        assert self.desk.day == before
        assert self.desk.waits_for() == stage_steps.waits_for(before)

    @invariant()
    def two_persons_stand_behind_what_agrees(self) -> None:
        for path in self.rows():
            state = self.desk.day.count.second.state(path)
            if isinstance(state, Agreed):
                assert state.checker != (state.reader or state.by)
                said = self.desk.day.count.second.given[path]
                assert said.first == said.second == figure(self.desk.day.record, path)

    @invariant()
    def the_stage_ends_only_when_all_agree(self) -> None:
        waiting = self.desk.waits_for()
        everything = all(isinstance(self.desk.day.count.second.state(p), Agreed) for p in self.rows())
        assert everything is not (isinstance(waiting, Refused) and waiting.code == "second_check_open")


class AloudAtTheDesk(AtTheDesk):
    """The same where the sheet is read aloud."""

    mode = "read_aloud"


TestBlindAtTheDesk = AtTheDesk.TestCase
TestAloudAtTheDesk = AloudAtTheDesk.TestCase
TestBlindAtTheDesk.settings = TestAloudAtTheDesk.settings = settings(
    max_examples=8, stateful_step_count=10, deadline=None
)
