"""Precinct records and election definitions at random, as far as their formats allow: for tests of properties."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from hypothesis import strategies as st

from kzpoll_desktop.domain.election.definition import Choice, Contest, ElectionDefinition, TurnoutPlan
from kzpoll_desktop.domain.election.definition_json import election_from_json
from kzpoll_desktop.domain.figures.record import (
    PRECINCT_KINDS,
    ROLES,
    SIGNING_STATUSES,
    Acknowledgement,
    Act,
    Answer,
    Attendance,
    ContestFigures,
    DayTimes,
    Member,
    PortableBox,
    Precinct,
    PrecinctRecord,
    RoleChange,
    Signing,
    TurnoutReport,
    VoterList,
)
from kzpoll_desktop.domain.ground.decode import parse
from kzpoll_desktop.domain.ground.letters import is_hidden
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.resources import resource

PRACTICE_DEFINITION: Final = resource("elections", "majilis-2023-training.json")
PRACTICE_RECORD: Final = resource("training", "practice.record.json")


def definition(path: Path = PRACTICE_DEFINITION) -> ElectionDefinition:
    """The definition in a file."""
    return election_from_json(parse(path.read_text(encoding="utf-8")))


def third_contest(election: ElectionDefinition) -> ElectionDefinition:
    """The same election with a purple ballot that has no line against all."""
    choices = tuple(
        Choice(f"d{i}", LocalText(f"{i}-кандидат (оқу)", f"Кандидат {i} (учебный)")) for i in (1, 2)
    )
    title = LocalText("Мәслихат (оқу)", "Маслихат (учебный)", "Maslikhat (practice)")
    purple = Contest("maslikhat", "purple", "plurality", title, title, None, False, choices, None)
    return replace(election, contests=(*election.contests, purple))


PRACTICE: Final = definition()
WITH_THREE: Final = third_contest(PRACTICE)

_letters = st.characters(min_codepoint=32, max_codepoint=0x2FFF, categories=("L", "N", "P", "S", "Zs"))
lines = st.text(_letters, min_size=1, max_size=30).filter(
    lambda text: bool(text.strip()) and _printable(text) and not any(map(is_hidden, text))
)
counts = st.none() | st.integers(0, 99_999)
times = st.builds("{:02}:{:02}".format, st.integers(0, 23), st.integers(0, 59))
local_texts = st.builds(LocalText, lines, lines)


def _printable(text: str) -> bool:
    from unicodedata import is_normalized

    return is_normalized("NFC", text)


def _changes(draw: Any) -> tuple[RoleChange, ...]:
    since = sorted(draw(st.lists(times, max_size=3)))
    made = []
    for moment in since:
        role = draw(st.none() | st.sampled_from(ROLES))
        made.append(RoleChange(moment, role, role is None, draw(lines)))
    return tuple(made)


def _contest(draw: Any, contest: Contest, ballot: tuple[Choice, ...], members: list[str]) -> ContestFigures:
    counted = draw(st.booleans())
    return ContestFigures(
        received=draw(counts),
        signatures=draw(counts),
        absentee_voters=draw(counts),
        issued_by_member=draw(st.dictionaries(st.sampled_from(members), counts)) if members else {},
        unused=draw(counts),
        spoiled=draw(counts),
        stationary=draw(counts) if counted else None,
        stationary_counted=counted,
        not_established=draw(counts),
        invalid_pile=draw(counts),
        votes={choice.id: draw(counts) for choice in ballot},
        against_all=draw(counts) if contest.against_all else 0,
    )


def _answers(draw: Any, contests: list[str]) -> tuple[Answer, ...]:
    numbers = st.dictionaries(
        st.sampled_from(["H", "B", "I", "difference", "P1.ballots"]), st.integers(-99_999, 99_999)
    )
    one = st.builds(Answer, st.sampled_from(["D201", "W302"]), st.none() | st.sampled_from(contests), numbers)
    return tuple(draw(st.lists(one, max_size=2)))


@st.composite
def records(draw: Any, election: ElectionDefinition = WITH_THREE) -> PrecinctRecord:
    """Any record of the election that its format can hold, sensible or not."""
    held = [c for c in election.contests if draw(st.booleans())] or [election.contests[0]]
    districts = {c.id: draw(st.sampled_from([d.number for d in c.districts])) for c in held if c.districts}
    ids = [f"m{i}" for i in range(draw(st.integers(0, 6)))]
    roles = st.none() | st.sampled_from(ROLES)
    commission = tuple(Member(i, draw(lines), draw(roles), _changes(draw)) for i in ids)
    some_members = st.lists(st.sampled_from(ids), unique=True).map(tuple) if ids else st.just(())
    held_ids = [c.id for c in held]
    by_contest = st.dictionaries(st.sampled_from(held_ids), counts)
    boxes = tuple(
        PortableBox(
            f"P{number}",
            draw(some_members),
            draw(counts),
            draw(by_contest),
            draw(by_contest),
            draw(by_contest),
            tuple(draw(st.lists(st.sampled_from(held_ids), unique=True))),
        )
        for number in range(draw(st.integers(0, 3)))
    )
    reports = tuple(
        TurnoutReport(at, draw(counts), draw(st.none() | lines))
        for at in election.turnout.at
        if draw(st.booleans())
    )
    signed = draw(some_members)
    return PrecinctRecord(
        election=election.id,
        precinct=Precinct(
            number=draw(st.integers(1, 99_999)),
            districts=districts,
            kind=draw(st.sampled_from(PRECINCT_KINDS)),
            region=draw(local_texts),
            settlement=draw(local_texts),
            address=LocalText("", ""),
            utc_offset=draw(st.sampled_from(["+05:00", "+06:00", "-03:30"])),
        ),
        commission=commission,
        day=DayTimes(*(draw(st.none() | times) for _ in range(3))),
        attendance=Attendance(*(draw(counts) for _ in range(6))),
        voter_list=VoterList(*(draw(counts) for _ in range(4))),
        turnout=reports,
        portable_boxes=boxes,
        contests={c.id: _contest(draw, c, c.ballot(districts.get(c.id)), ids) for c in held},
        signing=tuple(
            Signing(m, draw(st.sampled_from(SIGNING_STATUSES)), draw(st.booleans() | lines)) for m in signed
        ),
        acts=tuple(
            Act(str(number), draw(local_texts), draw(some_members), _answers(draw, held_ids))
            for number in range(draw(st.integers(0, 2)))
        ),
        acknowledgements=tuple(
            Acknowledgement(draw(lines), draw(lines), _answers(draw, held_ids))
            for _ in range(draw(st.integers(0, 2)))
        ),
    )


@st.composite
def definitions(draw: Any) -> ElectionDefinition:
    """Definitions that differ from the practice one in texts, times, choices and colours."""
    colours = st.sampled_from(["blue", "#A0b1C2"])
    at = tuple(sorted(draw(st.sets(times, max_size=5))))
    names = st.builds(LocalText, lines, lines, st.none() | lines)
    choices = tuple(
        Choice(f"c{number:02}", draw(names), draw(st.booleans())) for number in range(draw(st.integers(0, 5)))
    )
    first = replace(
        PRACTICE.contests[0],
        colour=draw(colours),
        against_all=draw(st.booleans()),
        choices=choices,
        seats=draw(st.integers(1, 500)),
    )
    return replace(
        WITH_THREE,
        training=draw(st.booleans()),
        turnout=TurnoutPlan("Asia/Almaty", at),
        contests=(first, *WITH_THREE.contests[1:]),
        rows=tuple(draw(st.permutations(WITH_THREE.rows))),
    )
