"""Whatever is typed and counted, no page has text over text, over a line, or in a margin."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kzpoll_desktop.domain.figures.record import (
    Act,
    Attendance,
    DayTimes,
    Member,
    PortableBox,
    Precinct,
    RoleChange,
    Signing,
    TurnoutReport,
    VoterList,
)
from kzpoll_desktop.domain.ground.counted import MAX_COUNT
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.paper.about import AboutBallot, PrintedChange
from kzpoll_desktop.paper.layout.page import DrawnPage
from kzpoll_desktop.paper.sheets import sheet
from tests.shared.paper import laid_out, papers

NAMES = st.text(alphabet="абвгдеӘҒҚҢӨҰҮҺіWЩж-«»№1 漢\n", min_size=1, max_size=400).map(lambda t: f"Ә{t}")
SHORT = st.text(alphabet="абвӘҒҚҢӨіWЩ -.", min_size=1, max_size=60).map(lambda t: f"Ә{t}")
COUNTS = st.one_of(st.none(), st.integers(0, MAX_COUNT))
LOCAL = st.builds(LocalText, SHORT, SHORT)
MAYBE = st.one_of(st.just(LocalText("", "")), LOCAL)


@st.composite
def abouts(draw: st.DrawFn) -> AboutBallot:
    """A print about of any names, figures, languages and status."""
    ballot = papers.choices(
        draw(st.integers(1, 42)), draw(st.lists(NAMES, max_size=6)), draw(st.lists(st.integers(1, 6)))
    )
    contest = papers.contest(
        choices=ballot,
        title=draw(LOCAL),
        addressee=draw(LOCAL),
        colour=draw(st.sampled_from(["blue", "#102030"])),
        form=draw(st.sampled_from([None, papers.contest().form])),
    )
    if draw(st.booleans()):
        contest = papers.in_district(contest)
    election = papers.election(contest, training=draw(st.booleans()))
    people = list(papers.members(draw(st.integers(4, 11)), draw(st.lists(NAMES, max_size=3))))
    people[3] = _changed(draw, people[3])
    members = [m.id for m in people]
    record = papers.record(
        election, people, {"single": _figures(draw, ballot, members)}, **_parts(draw, members)
    )
    return AboutBallot(
        election,
        record,
        draw(st.sampled_from(["protocol", "from_record", "draft"])),
        draw(st.sampled_from(["kk_ru", "kk", "ru"])),
        draw(st.sampled_from(["", papers.DIGEST])),
        draw(st.booleans()),
        contest="single",
        changes=tuple(
            PrintedChange(
                "single.signatures",
                draw(COUNTS),
                draw(COUNTS),
                "23:41",
                draw(SHORT),
                draw(NAMES),
                after_hint=hint,
            )
            for hint in draw(st.lists(st.booleans(), max_size=3))
        ),
    )


def _changed(draw: st.DrawFn, member: Member) -> Member:
    change = RoleChange("12:00", "secretary", False, draw(SHORT))
    return replace(member, changes=(change,)) if draw(st.booleans()) else member


def _figures(draw: st.DrawFn, ballot: Any, members: list[str]) -> dict[str, Any]:
    names = (
        "received",
        "signatures",
        "absentee_voters",
        "unused",
        "spoiled",
        "not_established",
        "invalid_pile",
    )
    found: dict[str, Any] = {name: draw(COUNTS) for name in names}
    counted = draw(st.booleans())
    found |= {"stationary_counted": counted, "stationary": draw(COUNTS) if counted else None}
    found["votes"] = {choice.id: draw(COUNTS) for choice in ballot}
    found["issued_by_member"] = {
        m: draw(COUNTS) for m in draw(st.lists(st.sampled_from(members), unique=True))
    }
    return found


def _parts(draw: st.DrawFn, members: list[str]) -> dict[str, Any]:
    boxes = tuple(
        PortableBox(
            f"P{n}",
            tuple(members[:n]),
            draw(COUNTS),
            {"single": draw(COUNTS)},
            {"single": draw(COUNTS)},
            {"single": draw(COUNTS)},
            ("single",) if draw(st.booleans()) else (),
        )
        for n in range(draw(st.integers(0, 3)))
    )
    return {
        "precinct": Precinct(
            draw(st.integers(1, 99_999)),
            {"single": 3},
            "ordinary",
            draw(MAYBE),
            draw(MAYBE),
            draw(MAYBE),
            "+06:00",
        ),
        "day": DayTimes(None, "20:00", None) if draw(st.booleans()) else DayTimes("07:00", "20:00", "02:40"),
        "attendance": Attendance(draw(COUNTS), 1, None, 2, 3, 4),
        "voter_list": VoterList(draw(COUNTS), draw(COUNTS), draw(COUNTS), draw(COUNTS)),
        "turnout": (TurnoutReport("10:00", draw(COUNTS), draw(st.one_of(st.none(), NAMES))),),
        "portable_boxes": boxes,
        "signing": tuple(
            Signing(
                member,
                draw(st.sampled_from(["signed", "absent", "refused"])),
                draw(st.one_of(st.booleans(), NAMES)),
            )
            for member in members[1:3]
        ),
        "acts": tuple(
            Act(draw(SHORT), draw(LOCAL), tuple(members[:2]), ()) for _ in range(draw(st.integers(0, 4)))
        ),
    }


def struck_names(about: AboutBallot) -> list[str]:
    """The names through which a line is meant."""
    return [
        name for c in about.record.ballot(about.definition) if c.struck_out for name in (c.name.kk, c.name.ru)
    ]


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(abouts())
@pytest.mark.long
def test_pages_hold_whatever_is_typed(about: AboutBallot) -> None:
    pages: list[DrawnPage] = [
        *sheet("protocol").pages(about),
        *sheet("empty").pages(about),
        *sheet("copying").pages(about),
    ]
    laid_out.check(pages, struck_names(about))
    laid_out.check(sheet("counting").pages(about)[:3])
    laid_out.check(sheet("annex").pages(about))
