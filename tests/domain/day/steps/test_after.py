"""After closing: what each step waits for, what it puts in by itself, and what is open."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.after import (
    Complaint,
    Copy,
    HandedOver,
    Kit,
    MemberSignature,
    Pack,
    Posting,
    SheetName,
)
from kzpoll_desktop.domain.day.entry import Entry
from kzpoll_desktop.domain.day.events.closing import SheetsVoided
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.day.steps import after as steps
from tests.domain.day.events.test_closing import CLOSED, DAY, after
from tests.shared.script import STAMP

OPEN, SHUT = DAY, after(CLOSED)
LIST, OTHER = SHUT.record.contests
ANY_SHEET = SheetName(LIST, 0, 0)
COPY = Copy(ANY_SHEET, 0, " Бақылаушы (оқу) ", "observer", "Ұйым", "2023-03-20T02:50", "", ("m1", "m3"))
POSTING = Posting((), "кіреберіс", "2023-03-20T02:50", "2023-03-22T02:50")
COMPLAINT = Complaint(0, "complaint", "Бақылаушы (оқу)", "көшірме", "43(8)", "2023-03-20T02:55", False)
KIT = Kit(LIST, "Аумақтық комиссия", (Pack("choice", "a", 5, " 17 "),), (("stamp", 1), ("acts", 2)))
HANDED = HandedOver("kit", LIST, "Қабылдаушы (оқу)", "", "2023-03-20T04:00", "2023-03-20T04:40", "whole", "")
STEPS = {
    "copy": (steps.note_copy, COPY),
    "posting": (steps.post, POSTING),
    "complaint": (steps.note_complaint, COMPLAINT),
    "kit": (steps.pack, KIT),
    "handed": (steps.hand_over, replace(HANDED, what="package", contest="")),
}


def taken(day: Day, made: Any) -> Day:
    assert isinstance(made, Entry), made
    return journal.apply(day, journal.entry_from_json(journal.entry_to_json(made)))


def code(made: Any) -> str:
    assert isinstance(made, Refused), made
    return made.code


@pytest.mark.parametrize("name", STEPS)
def test_nothing_is_noted_before_closing(name: str) -> None:
    step, what = STEPS[name]
    assert code(step(OPEN, STAMP, what)) == "not_closed"  # type: ignore[operator]
    taken(SHUT, step(SHUT, STAMP, what))  # type: ignore[operator]
    assert steps.may_begin(OPEN) == Refused("not_closed")
    assert steps.may_begin(SHUT) is None


def test_a_member_signs_the_protocol_that_counts_once_and_in_the_newest_file() -> None:
    paper = SHUT.current_sheets[LIST].papers["protocol"]
    signature = MemberSignature(paper, "signature.m3", paper, "b" * 64)
    assert code(steps.sign(OPEN, STAMP, signature)) == "not_closed"
    assert code(steps.sign(SHUT, STAMP, replace(signature, paper="9" * 64))) == "paper_replaced"
    day = taken(SHUT, steps.sign(SHUT, STAMP, signature))
    assert code(steps.sign(day, STAMP, signature)) == "field_signed"
    other = replace(signature, field="signature.m1")
    assert code(steps.sign(day, STAMP, other)) == "other_file_signed"
    day = taken(day, steps.sign(day, STAMP, replace(other, before="b" * 64, after="c" * 64)))
    assert day.after.signed_file(paper) == "c" * 64
    assert not steps.is_done(day, "after.signatures"), "it is the signature by hand that is needed"


def test_a_copy_gets_its_sheet_and_number_and_a_refused_one_is_certified_by_nobody() -> None:
    day = taken(SHUT, steps.note_copy(SHUT, STAMP, COPY))
    (copy,) = day.after.copies
    assert (copy.of, copy.number, copy.to) == (SheetName(LIST, 1, 1), 1, "Бақылаушы (оқу)")
    day = taken(day, steps.note_copy(day, STAMP, replace(COPY, reason="болуға құқығы жоқ")))
    assert [(one.number, one.certified) for one in day.after.copies] == [(1, ("m1", "m3")), (2, ())]
    assert code(steps.note_copy(day, STAMP, copy)) == "nothing_changes"
    day = taken(day, steps.note_copy(day, STAMP, replace(copy, organisation="Басқа ұйым")))
    assert sorted((one.number, one.organisation) for one in day.after.copies) == [
        (1, "Басқа ұйым"),
        (2, "Ұйым"),
    ]


@pytest.mark.parametrize(
    ("step", "what", "said", "at"),
    [
        (steps.note_copy, replace(COPY, to=" "), "person_needed", "to"),
        (steps.note_copy, replace(COPY, asked="02:50"), "bad_moment", "asked"),
        (steps.note_copy, replace(COPY, certified=()), "certifier_needed", "certified"),
        (steps.note_copy, replace(COPY, of=SheetName("no", 1, 1)), "not_closed", ""),
        (steps.post, replace(POSTING, where=""), "place_needed", "where"),
        (steps.post, replace(POSTING, at=""), "bad_moment", "at"),
        (steps.post, replace(POSTING, until=POSTING.at), "until_before", "until"),
        (steps.note_complaint, replace(COMPLAINT, by=""), "person_needed", "by"),
        (steps.note_complaint, replace(COMPLAINT, about=""), "about_needed", "about"),
        (steps.note_complaint, replace(COMPLAINT, at="x"), "bad_moment", "at"),
        (steps.note_complaint, replace(COMPLAINT, decision="granted"), "reason_needed", "reason"),
        (
            steps.note_complaint,
            replace(COMPLAINT, decision="granted", reason="дәлел", votes_for=90, votes_against=9),
            "votes_too_many",
            "for",
        ),
        (
            steps.note_complaint,
            replace(COMPLAINT, decision="granted", reason="дәлел", votes_for=-1),
            "votes_too_many",
            "for",
        ),
        (steps.pack, replace(KIT, packs=(Pack("unused", "", 100_000, ""),)), "pack_not_a_number", ""),
        (steps.pack, replace(KIT, contest="no"), "not_closed", ""),
        (steps.hand_over, HANDED, "not_packed", ""),
        (steps.hand_over, replace(HANDED, what="package", to=""), "person_needed", "to"),
        (steps.hand_over, replace(HANDED, what="package", left="x"), "bad_moment", "left"),
        (
            steps.hand_over,
            replace(HANDED, what="package", arrived="2023-03-20T03:00"),
            "arrived_before",
            "arrived",
        ),
        (steps.hand_over, replace(HANDED, what="package", seals="act"), "seals_need_act", "act"),
    ],
)
def test_what_is_missing_is_named_with_its_place(step: Any, what: Any, said: str, at: str) -> None:
    made = step(SHUT, STAMP, what)
    assert code(made) == said
    assert made.paths == ((at,) if at else ())


def test_a_complaint_is_decided_once_it_is_noted() -> None:
    day = taken(SHUT, steps.note_complaint(SHUT, STAMP, replace(COMPLAINT, reason="әлі емес", votes_for=3)))
    (noted,) = day.after.complaints
    assert (noted.number, noted.reason, noted.votes_for, noted.open) == (1, "", 0, True)
    decided = replace(noted, decision="forwarded", reason="құзыреті емес", votes_for=4)
    day = taken(day, steps.note_complaint(day, STAMP, decided))
    assert day.after.complaints == (decided,)
    assert code(steps.note_complaint(day, STAMP, decided)) == "nothing_changes"


def test_a_sheet_that_is_closed_anew_is_posted_anew() -> None:
    assert not steps.is_posted(SHUT)
    day = taken(SHUT, steps.post(SHUT, STAMP, POSTING))
    assert steps.is_posted(day)
    again = after(
        replace(CLOSED, sheets=(replace(CLOSED.sheets[0], sheet=2),)),
        after(SheetsVoided((LIST,), "аты"), day),
    )
    assert again.closed
    assert not steps.is_posted(again)
    assert steps.of_earlier_sheet(again, SheetName(LIST, 1, 1))
    assert not steps.of_earlier_sheet(again, SheetName(OTHER, 1, 1))


def test_the_kits_are_handed_over_once_each_has_arrived() -> None:
    day = SHUT
    for contest in (LIST, OTHER):
        assert not steps.is_handed_over(day)
        day = taken(day, steps.pack(day, STAMP, replace(KIT, contest=contest)))
        day = taken(day, steps.hand_over(day, STAMP, replace(HANDED, contest=contest)))
    assert steps.is_handed_over(day)
    kit = day.after.kit(LIST)
    assert kit is not None
    assert (kit.packs[0].seal, kit.things) == ("17", (("acts", 2), ("stamp", 1)))
    assert code(steps.pack(day, STAMP, kit)) == "nothing_changes"
    assert code(steps.hand_over(day, STAMP, replace(HANDED, contest=OTHER))) == "nothing_changes"


def test_a_copy_is_certified_by_the_chair_and_the_secretary_or_who_stands_in() -> None:
    roles = [one.role_at_closing() for one in steps.certifiers(SHUT)]
    assert roles == ["chair", "secretary"]
