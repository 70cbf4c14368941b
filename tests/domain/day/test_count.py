"""A count of the votes: what was announced in it is marked when it changes."""

from __future__ import annotations

from kzpoll_desktop.domain.figures.record import figure
from tests.shared.days import at, enter, refused
from tests.shared.practice import RECORD


def test_an_announced_figure_changes_only_with_a_reason_and_is_marked() -> None:
    day = at("portable_boxes")
    assert refused(day, ("voter_list.added", 15)).code == "announced_needs_reason"
    assert refused(day, ("party_list.signatures", 1)).code == "announced_needs_reason"
    assert refused(day, ("receipts.party_list", [])).code == "announced_needs_reason"
    after = enter(day, ("voter_list.added", 15), reason="mistyped")
    (late,) = after.count.late_changes
    assert (late.path, late.value, late.was, late.reason) == ("voter_list.added", 15, 14, "mistyped")


def test_before_the_announcement_nothing_is_marked() -> None:
    day = enter(at("unused_and_lists"), ("voter_list.added", 14))
    assert enter(day, ("voter_list.added", 15)).count.late_changes == ()
    assert day.count.announced is None
    assert at("portable_boxes").count.announced is not None


def test_the_announcement_keeps_what_was_announced() -> None:
    day = enter(at("portable_boxes"), ("party_list.unused", 1), reason="recounted")
    assert day.count.announced is not None
    assert day.count.announced["party_list.unused"] == figure(RECORD, "party_list.unused")
    assert figure(day.record, "party_list.unused") == 1
