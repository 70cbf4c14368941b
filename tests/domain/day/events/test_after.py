"""What is noted after closing changes the registers alone: no figure, no sheet, nothing that a closed paper stands on."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from kzpoll_desktop.domain.code.canonical import closing_bytes
from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.after import Complaint, Copy, HandedOver, Kit, Pack, Posting, SheetName
from kzpoll_desktop.domain.day.entry import Entry
from kzpoll_desktop.domain.day.events import after as events
from kzpoll_desktop.domain.day.events import signing
from kzpoll_desktop.domain.day.events.after import (
    ComplaintNoted,
    CopiesPosted,
    CopyNoted,
    KitPacked,
    ThingHandedOver,
)
from kzpoll_desktop.domain.day.events.registry import EVENTS
from kzpoll_desktop.domain.day.state import Day
from tests.domain.day.events.test_closing import CLOSED, after
from tests.shared.events import DRAWN
from tests.shared.script import STAMP

DAY = after(CLOSED)
OURS = tuple(event for event in EVENTS if event.__module__ in (events.__name__, signing.__name__))
LIST, OTHER = DAY.record.contests
SHEET = SheetName(LIST, 1, 1)
COPY = Copy(SHEET, 1, "Бақылаушы (оқу)", "observer", "", "2023-03-20T02:50", "", ("m1", "m3"))
COMPLAINT = Complaint(1, "complaint", "Бақылаушы (оқу)", "көшірме", "43(8)", "2023-03-20T02:55", True)


def noted(event: Any, day: Day = DAY) -> Day:
    return journal.apply(day, Entry(day.seq + 1, STAMP, event))


def frozen(day: Day) -> tuple[object, ...]:
    """All that a closed sheet says, and what it would be made from again."""
    made = tuple(closing_bytes(day.election, day.record, c, 1, 1, None) for c in day.record.contests)
    return day.record, day.counts, day.sheets, day.keys, day.stage, day.closed, made


BEFORE = frozen(DAY)


def test_they_are_of_version_2_which_older_programs_call_newer() -> None:
    assert {event.kind for event in OURS} == {
        "copied",
        "posted",
        "complained",
        "packed",
        "handed_over",
        "member_signed",
    }
    assert {event.version for event in OURS} == {2}


@settings(max_examples=60)
@given(st.lists(st.one_of(*(DRAWN[event] for event in OURS)), min_size=1, max_size=4))
def test_none_of_them_changes_a_closed_figure(drawn: list[Any]) -> None:
    day = DAY
    for event in drawn:
        day = noted(event, day)
    assert frozen(day) == BEFORE
    assert day.seq == DAY.seq + len(drawn)


def test_a_line_of_the_register_is_kept_with_its_time_and_put_right_by_its_number() -> None:
    day = noted(CopyNoted(COPY))
    assert day.after.copies == (replace(COPY, wall=STAMP.wall),)
    refused = replace(COPY, number=2, reason="сайлау учаскесінде болуға құқығы жоқ", certified=())
    other = replace(COPY, of=SheetName(OTHER, 1, 1))
    for one in (refused, other, replace(COPY, to="Басқа бақылаушы (оқу)")):
        day = noted(CopyNoted(one), day)
    assert [(one.of.contest, one.number, one.given) for one in day.after.copies] == [
        (LIST, 2, False),
        (OTHER, 1, True),
        (LIST, 1, True),
    ]
    assert [one.to for one in day.after.copies_of(LIST)][-1] == "Басқа бақылаушы (оқу)"
    assert (day.after.next_copy(LIST), day.after.next_copy(OTHER)) == (3, 2)


def test_a_complaint_stands_once_as_it_was_decided_last() -> None:
    decided = replace(COMPLAINT, decision="refused", reason="көшірме берілген", votes_for=1, votes_against=4)
    day = noted(ComplaintNoted(replace(COMPLAINT, number=2)), noted(ComplaintNoted(COMPLAINT)))
    assert all(one.open for one in day.after.complaints)
    day = noted(ComplaintNoted(decided), day)
    assert [one.number for one in day.after.complaints] == [1, 2]
    assert [one.open for one in day.after.complaints] == [False, True]
    assert [(line.what, line.about, line.reason) for line in ComplaintNoted(decided).told()] == [
        ("complained.refused", "1", "көшірме берілген")
    ]
    assert not replace(COMPLAINT, kind="act").open


def test_a_kit_stands_as_it_was_packed_last_and_handed_over_last() -> None:
    first = Kit(LIST, "Аумақтық комиссия", (Pack("choice", "a", 50, "17"),), (("stamp", 1),))
    second = replace(first, packs=(Pack("choice", "a", 51, "17"),))
    kit = HandedOver("kit", LIST, "Қабылдаушы (оқу)", "", "2023-03-20T04:00", "", "", "")
    package = replace(kit, what="package", contest="", digest="a" * 64)
    day = noted(KitPacked(second), noted(KitPacked(first)))
    for one in (kit, replace(kit, arrived="2023-03-20T04:40", seals="whole"), package):
        day = noted(ThingHandedOver(one), day)
    assert (day.after.kit(LIST), day.after.kit(OTHER)) == (second, None)
    handed = day.after.kit_handed(LIST)
    assert handed is not None
    assert (handed.arrived, handed.wall) == ("2023-03-20T04:40", STAMP.wall)
    assert day.after.kit_handed(OTHER) is None
    assert [line.what for line in ThingHandedOver(package).told()] == ["handed_over.package"]


def test_postings_are_added() -> None:
    posting = Posting((SHEET,), "кіреберіс", "2023-03-20T02:50", "2023-03-22T02:50")
    day = noted(CopiesPosted(posting))
    assert day.after.postings == (posting,)


def test_the_history_names_no_observer() -> None:
    told = [line for event in (CopyNoted(COPY), ComplaintNoted(COMPLAINT)) for line in event.told()]
    assert not any(COPY.to in line.about or COPY.to in line.reason for line in told)
