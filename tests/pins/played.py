"""Days that are played by a script, with a clock and ids of their own, so that every byte comes out the same again."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Callable, Sequence
from contextvars import ContextVar
from dataclasses import replace
from pathlib import Path
from typing import Any, Self

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from tests.pins import house
from tests.pins.house import Closing, Desk, TrueTime, Vote

ZONE = datetime.timezone(datetime.timedelta(hours=6))
MORNING = datetime.datetime(2023, 3, 19, 6, 30, tzinfo=ZONE)
# When each stage begins, as hours and minutes; what is not named here goes on where the stage before it ended.
BEGINS = {
    "turnout": (10, 5),
    "voting_ended": (20, 0),
    "unused_and_lists": (20, 15),
    "portable_boxes": (21, 0),
    "stationary_boxes": (21, 20),
    "reconciliation": (23, 5),
}
PINS = {"m1": "41870263", "m2": "70915384", "m3": "26384519"}
# The fixtures were sealed when six digits were enough.
PINS_OF_FIXTURES = {"m1": "120001", "m2": "120002", "m3": "120003"}
# In whose words a day is played, where not in today's.
_ELECTION: ContextVar[ElectionDefinition | None] = ContextVar("election", default=None)
# What a derivation costs is for people who guess, not for tests.
CHEAP = house.Cost(64, 1, 1)
ACT_TIME = "2023-03-19T23:41"


class Clock:
    """Stands until it is moved; its monotonic count goes with it, unless it was wrong and is put right."""

    def __init__(self) -> None:
        self.shown = MORNING
        self.passed = 1_000_000_000

    def now(self) -> datetime.datetime:
        return self.shown

    def monotonic(self) -> int:
        return self.passed

    def move(self, seconds: int) -> None:
        """Time goes on."""
        self.shown += datetime.timedelta(seconds=seconds)
        self.passed += seconds * 1_000_000_000

    def move_to(self, hour: int, minute: int) -> None:
        """Time goes on to an hour of the day; never back."""
        gone = MORNING.replace(hour=hour, minute=minute) - self.shown
        self.move(max(0, gone // datetime.timedelta(seconds=1)))

    def put_wrong(self, seconds: int, zone: datetime.timezone = ZONE) -> None:
        """The clock is put otherwise while no time goes by."""
        self.shown = (self.shown + datetime.timedelta(seconds=seconds)).astimezone(zone)


class Player:
    """Does at a desk what a commission does, seven seconds after each other."""

    def __init__(self, path: Path, **definition: Any) -> None:
        made = house.practice_precinct()
        self.record = house.practice_record()
        self.clock = Clock()
        election = replace(_ELECTION.get() or made.election, **definition)
        self.desk = Desk.create(path, election, made.record, self.clock, made.typist)

    @classmethod
    def resumed(cls, path: Path) -> Self:
        """A file that is there, opened again on the same evening."""
        made = object.__new__(cls)
        made.record, made.clock = house.practice_record(), Clock()
        made.clock.move_to(23, 55)
        made.desk = Desk.open(path, made.clock)
        return made

    def take(self, step: Callable[..., Any], *given: Any, **named: Any) -> Any:
        """One step that has to be taken."""
        self.clock.move(7)
        made = step(*given, **named)
        code = getattr(made, "code", "")
        assert not code or code == "nothing_changes", (step, given, made)
        return made

    def refused(self, code: str, step: Callable[..., Any], *given: Any, **named: Any) -> None:
        """One step that is not taken."""
        self.clock.move(7)
        assert step(*given, **named).code == code

    def enter(self, path: str, value: Any, reason: str = "") -> None:
        self.take(self.desk.enter, path, value, reason=reason)

    def value(self, path: str) -> int:
        """The figure as it stands."""
        return house.figure(self.desk.day.record, path) or 0

    def fill(self, upto: int | None = None) -> None:
        """Enter all of the stage that is open, or so many of its entries."""
        stage = self.desk.day.stage
        self.clock.move_to(*BEGINS.get(stage, (0, 0)))
        # What comes last depends on what was entered before it.
        for path, value in itertools.islice(house.entries_of(stage, self.desk, self.record), upto):
            self.enter(path, value)

    def finish(self) -> None:
        self.take(self.desk.finish_stage)

    def until(self, stage: str) -> None:
        """Everything before a stage."""
        while self.desk.day.stage != stage:
            self.fill()
            if self.desk.day.stage == "second_check":
                self.check_again()
            self.finish()

    def check_again(self, denied: Sequence[int] = (), wrong: Sequence[int] = ()) -> None:
        """The second check; denied: places where another figure is read; wrong: where another one is typed unseen."""
        desk = self.desk
        typist = desk.day.typist
        aloud = desk.day.election.second_check == "read_aloud"
        if not aloud:
            self.take(desk.choose_typist, "m4")
        self.take(desk.claim_check, "m5" if aloud else "")
        for place, path in enumerate(house.days.unchecked(desk.day)):
            if not aloud:
                self.take(desk.type_unseen, path, self.value(path) + 9 * (place in wrong))
            else:
                self.take(desk.deny if place in denied else desk.confirm, path)
        for path in house.days.unchecked(desk.day):
            self.take(desk.settle, path, self.value(path), reason="Қайта санадық (оқу)")
        for path in house.days.unchecked(desk.day):
            self.take(desk.confirm, path)
        if not aloud:
            self.take(desk.choose_typist, typist)

    def make_key(self) -> str:
        """The key of the precinct; answers the code for the envelope."""
        made = house.keys.make(self.desk.day, PINS, CHEAP)
        assert isinstance(made, house.keys.MadeKey)
        self.take(house.keys.keep, self.desk, made)
        return made.recovery

    def close(self, closing: Closing, secrets: dict[str, str]) -> None:
        desk = self.desk
        left = [c for c in desk.day.record.contests if c not in desk.day.current_sheets]
        self.take(house.close.close, desk, closing, secrets, proof_read=left)

    def act(self, *codes: str, number: str, vote: Vote | None = None) -> None:
        """An act that answers what stands open of these codes."""
        desk = self.desk
        found = tuple(f for f in desk.findings if f.code in codes and f.severity == "discrepancy")
        text = {one: house.acts.prepared_text(desk.day, found, vote, one) for one in ("kk", "ru")}
        recounted = {}
        if vote is not None:
            path = f"portable_boxes.P1.ballots.{found[0].contest}"
            recounted = {path: self.value(path)}
        drawn = house.Drawn(number, text, ("m1", "m3", "m4"), ACT_TIME, found, recounted, vote)
        self.take(house.acts.draw_up, desk, drawn)

    def acknowledge(self) -> None:
        """A reason for each warning."""
        given = [
            {
                "reason": f"Тексердік / проверили {place} (оқу)",
                "by": "m3",
                "answers": [house.acts.answer_to_json(f)],
            }
            for place, f in enumerate((f for f in self.desk.findings if f.severity == "warning"), 1)
        ]
        if given:
            self.enter("acknowledgements", given)


# --- the days -------------------------------------------------------------------------------------------------


def sealed(path: Path) -> Desk:
    """A whole practice day without any trouble, closed with the PINs of two."""
    at = Player(path)
    at.make_key()
    at.until("protocols")
    at.enter("day.count_ended", "23:30")
    at.close(Closing(("m1", "m3"), "pins"), {m: PINS[m] for m in ("m1", "m3")})
    return at.desk


def unfinished(path: Path) -> Desk:
    """A day that stops in the middle of the piles: a laptop that is shut, and opened by somebody else later."""
    at = Player(path)
    at.until("piles.party_list")
    at.fill(upto=5)
    return at.desk


def unsealed(path: Path) -> Desk:
    """Everything typed afterwards from paper; a blind second check with a difference; closed without a seal at a true time."""
    at = Player(path, second_check="blind")
    at.desk.after_event = True
    at.until("reconciliation")
    # Twenty ballots were carried away: a warning, and a reason for it.
    for name in ("party_list.stationary", "party_list.votes.amanat"):
        at.enter(name, at.value(name) - 20, reason="Қайта санадық (оқу)")
    at.acknowledge()
    at.finish()
    at.check_again(wrong=(4, 17))
    at.finish()
    at.enter("day.count_ended", "23:30")
    time = TrueTime("2023-03-19T23:55", "Сағат дұрыс емес (оқу)", "clock_before_end")
    at.clock.put_wrong(-8 * 3600)
    at.close(Closing(("m1", "m2"), "none", reason="Кілт жасалмады (оқу)", true_time=time), {})
    return at.desk


def eventful(path: Path) -> Desk:
    """A day on which everything happens that a journal can hold."""
    at = Player(path)
    desk = at.desk
    recovery = at.make_key()
    # The morning: a candidate struck out by a decision, a member who becomes another one, seals.
    at.take(house.ballots.strike, desk, "single_mandate", "c08", struck_out=True, decision="№ 7 (оқу)")
    at.fill()
    at.enter("seals.stationary", "000117, 000118")
    at.finish()
    people = house.by_path.current(desk.day, "commission")
    changed = [
        {**one, "changes": [{"from": "14:30", "decision": "№ 9 (оқу)", "role": "member"}]}
        if one["id"] == "m2"
        else one
        for one in people
    ]
    at.enter("commission", changed)
    # Turnout: a wrong report and its correction; a wrong entry undone; the clock goes wrong and is put right.
    at.fill(upto=3)
    at.enter("turnout.14:00", 810)
    at.take(desk.undo)
    at.enter("turnout.12:00", 489)
    at.enter("turnout.12:00", 498)
    at.enter("turnout.12:00.correction", "Цифрлар ауысқан (оқу)")
    at.clock.put_wrong(-3600)
    at.fill()
    at.clock.put_wrong(3600)
    at.finish()
    at.until("unused_and_lists")
    at.clock.put_wrong(0, datetime.timezone(datetime.timedelta(hours=5)))
    at.fill()
    at.clock.put_wrong(0)
    at.finish()
    # After the announcement a figure is changed, with a reason.
    at.enter("single_mandate.unused", 611, reason="Қайта санадық (оқу)")
    at.until("piles.party_list")
    at.fill()
    at.take(
        desk.enter_many,
        [("party_list.votes.auyl", 132)],
        bundles={"party_list.votes.auyl": ((2, 50), (1, 32))},
    )
    at.take(desk.undo)
    at.enter("party_list.votes.amanat", 565)
    at.finish()
    at.until("reconciliation")
    ballot = {"contest": "party_list", "number": 1, "ground": "Белгі шетінде (оқу)", "for": 4, "against": 2}
    at.enter("disputed", [ballot])
    # Where to look first, and the pile counted again.
    group = house.hints.where_to_look(desk)[0]
    at.take(desk.note_hint, group.hints[0].paths)
    at.enter("party_list.votes.amanat", 655, reason="Бума қайта саналды (оқу)")
    at.act("D202", number="1")
    # A portable box with more ballots than applications.
    at.enter("portable_boxes.P1.ballots.party_list", 20, reason="Тағы екі бюллетень (оқу)")
    at.act("D204", number="2", vote=Vote(5, 1))
    take_out_annulled(at)
    at.acknowledge()
    at.finish()
    at.fill()
    at.check_again(denied=(3, 20))
    at.finish()
    at.enter("day.count_ended", "23:50")
    signing = [
        {"member": "m5", "status": "absent"},
        {"member": "m6", "status": "signed", "dissent": "Мен келіспеймін (оқу). Не согласен (учебное)."},
    ]
    at.enter("signing", signing)
    # Wrong PINs, then the right ones; a name put right on a voided sheet, closed again out of the envelope.
    officers = ("m1", "m3")
    wrong = {"m1": PINS["m1"], "m3": "999999"}
    ways = Closing(officers, "pins")
    at.refused("wrong_pins", house.close.close, desk, ways, wrong, proof_read=list(desk.day.record.contests))
    at.close(ways, {m: PINS[m] for m in officers})
    at.take(desk.void, ["party_list"], "Аты қате жазылған (оқу)")
    people = house.by_path.current(desk.day, "commission")
    at.enter("commission", [{**p, "name": "Жаңа хатшы (оқу)"} if p["id"] == "m3" else p for p in people])
    at.close(Closing(officers, "recovery", act="3"), {"recovery": recovery})
    at.take(desk.note_signed)
    return desk


def take_out_annulled(at: Player) -> None:
    """The ballots of an annulled box go out of the piles; the turnout and the list no longer agree, and an act says so."""
    for contest, pile in (("party_list", "amanat"), ("single_mandate", "c01")):
        path = f"{contest}.votes.{pile}"
        at.enter(path, at.value(path) - 18, reason="Жойылған бюллетеньдер алынды (оқу)")


DAYS: dict[str, tuple[Callable[[Path], Desk], str, str]] = {
    "sealed": (sealed, "5ea1ed" + "0" * 26, "0a0b0c01"),
    "unfinished": (unfinished, "0f1e15" + "1" * 26, "0a0b0c02"),
    "unsealed": (unsealed, "a5ea1e" + "2" * 26, "0a0b0c03"),
    "eventful": (eventful, "e7e47f" + "3" * 26, "0a0b0c04"),
}


def play(name: str, folder: Path, election: ElectionDefinition | None = None) -> Path:
    """Play a day of DAYS into a folder; the same bytes in the journal whenever it is played without a key.

    election: the definition of an earlier program, in its words; None: the one that comes with this one.
    """
    script, file_id, run = DAYS[name]
    path = folder / f"{name}.kzpoll"
    before = _ELECTION.set(election)
    try:
        with house.nothing_by_chance(file_id, run):
            script(path).close()
    finally:
        _ELECTION.reset(before)
    return path
