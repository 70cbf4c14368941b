"""The journal rebuilds the day; an entry that cannot follow or is newer is told apart."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.entry import Entry
from kzpoll_desktop.domain.day.steps import entering
from kzpoll_desktop.domain.figures.record_json import record_to_json
from kzpoll_desktop.domain.ground.errors import Malformed
from tests.shared.practice import ELECTION, RECORD
from tests.shared.script import STAMP, play, started


def test_an_event_out_of_sequence_is_not_applied() -> None:
    events, day = play(ELECTION, RECORD, until="turnout")
    with pytest.raises(Malformed):
        journal.apply(day, events[-1])
    with pytest.raises(Malformed):
        journal.replay(events[1:])


def test_a_newer_entry_is_told_apart() -> None:
    event, _ = started(ELECTION, RECORD)
    with pytest.raises(Malformed) as caught:
        journal.entry_from_json(journal.entry_to_json(event) | {"v": 2})
    assert caught.value.said.code == "unknown_version"


PATHS = [
    "turnout.10:00",
    "voter_list.added",
    "party_list.signatures",
    "party_list.votes.amanat",
    "party_list.votes.auyl",
    "single_mandate.against_all",
    "portable_boxes.P1.ballots.party_list",
    "portable_boxes.P1.applications",
    "party_list.stationary",
    "party_list.issued_by_member.m4",
]


STEPS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(PATHS), st.one_of(st.none(), st.integers(0, 99_999))),
        st.just("undo"),
        st.tuples(
            st.just("seals.stationary"), st.text(st.characters(blacklist_categories=["Cs", "Cc"]), max_size=5)
        ),
        st.sampled_from(
            [
                ("portable_boxes", []),
                ("portable_boxes", [{"id": "P1", "members": ["m4"]}, {"id": "P9", "members": []}]),
                ("receipts.party_list", [{"source": "first", "ballots": 7, "note": "x"}]),
                ("attendance.media", 3),
                ("typist", "m4"),
                ("signing", [{"member": "m1", "status": "absent"}]),
            ]
        ),
    ),
    max_size=25,
)


PLAYED, PLAYED_DAY = play(ELECTION, RECORD, until="reconciliation")


@settings(max_examples=60)
@given(STEPS)
def test_the_record_rebuilt_from_the_journal_is_the_current_one(steps: list[Any]) -> None:
    events, day = list(PLAYED), PLAYED_DAY
    for step in steps:
        made = entering.undo(day, STAMP) if step == "undo" else entering.enter(day, [step], STAMP, reason="x")
        if isinstance(made, Entry):
            events.append(made)
            day = journal.apply(day, made)
    written = [json.loads(json.dumps(journal.entry_to_json(e), ensure_ascii=False)) for e in events]
    rebuilt = journal.replay([journal.entry_from_json(body) for body in written])
    assert rebuilt == day
    assert record_to_json(rebuilt.record) == record_to_json(day.record)
