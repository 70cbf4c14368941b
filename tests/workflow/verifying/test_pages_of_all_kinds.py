"""Papers of every kind of precinct are read as they were printed: an objection to an honest one is a fault of ours."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any

import pytest

from kzpoll_desktop.domain.code.protocol_code import code_of, encode, signed_bytes, with_signature
from kzpoll_desktop.domain.code.short_code import short_code
from kzpoll_desktop.domain.day.closing import Closing
from kzpoll_desktop.domain.election.definition import Choice, ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.paper import make
from kzpoll_desktop.paper.about import AboutBallot, Closed
from kzpoll_desktop.seal.sealing import seal_pdf
from kzpoll_desktop.workflow.verifying.rows import with_figures_read
from kzpoll_desktop.workflow.verifying.verify import _Library, look_at_pdf
from tests.seal import generator
from tests.shared.paper import papers
from tests.shared.practice import ELECTION, RECORD

AT = datetime.datetime(2023, 3, 20, 1, 10, tzinfo=datetime.timezone(datetime.timedelta(hours=6)))
LONG = "Аса ұзақ есімді үміткер Құдайберген-Мұхаммедәли Әбілқасымұлы Нұрсұлтанбайқызы-Сейдахметова"


def sealed(
    definition: ElectionDefinition,
    record: PrecinctRecord,
    contest: str,
    kind: str,
    *,
    district: int | None = None,
) -> bytes:
    """A closed paper of a contest, as closing makes it; district: what its code names, None for the precinct's own."""
    key = generator.key()
    code = code_of(
        record,
        definition,
        contest,
        version=1,
        sheet=2,
        closed_at=AT,
        digest="0123456789abcdef" * 4,
        public=key.public.hex(),
    )
    if district is not None:
        code = replace(code, district=district)
    text = encode(with_signature(code, key.sign(signed_bytes(code))))
    closing = Closing(("m1", "m3"), "recovery", act="№7")
    closed = Closed(text, short_code("ab" * 32), 2, closing, AT.isoformat(), ("қате (оқу)",), (), "cd" * 32)
    about = AboutBallot(definition, record, contest=contest, digest=code.digest, closed=closed)
    return seal_pdf(make(kind, about), key, AT, ("signature.m1",) if kind == "protocol" else ())


def held(definition: ElectionDefinition, record: PrecinctRecord) -> None:
    for contest in record.contests:
        for kind in ("protocol", "annex"):
            data = sealed(definition, record, contest, kind)
            found = with_figures_read(_Library(definition, None).named(look_at_pdf(data, "paper.pdf")))
            assert [trouble.code for trouble in found.troubles] == [], (contest, kind)
            codes = [note.code for note in found.notes]
            assert codes[0] == "pages_read", (contest, kind)
            assert codes[1:] in (
                ["heading_read", "beside_not_read"],
                ["heading_read_of_district", "beside_not_read"],
            ), (contest, kind)
            assert not found.unread


def names(count: int, long: bool = False) -> tuple[Choice, ...]:
    """So many choices; every fifth is struck out."""
    return tuple(
        Choice(
            f"c{n}",
            LocalText(f"{LONG} {n}" if long else f"{n}-үміткер (оқу)", f"Кандидат {n} (учебный)"),
            struck_out=n % 5 == 0,
        )
        for n in range(1, count + 1)
    )


CASES: dict[str, ElectionDefinition] = {
    "one": papers.election(),
    "practice": papers.election(training=True),
    "42_names": papers.election(papers.contest(choices=names(42))),
    "long_names": papers.election(papers.contest(choices=names(12, long=True))),
    "district": papers.election(papers.in_district(papers.contest(choices=names(7)))),
    "without_against_all": papers.election(papers.contest(against_all=False)),
}


@pytest.mark.parametrize("name", CASES)
def test_honest_papers_are_read(name: str) -> None:
    definition = CASES[name]
    none = {"against_all": 0}
    changed = {one.id: none for one in definition.contests if not one.against_all}
    held(definition, papers.record(definition, changed=changed))


def test_the_practice_precinct_is_read() -> None:
    held(ELECTION, RECORD)


@pytest.mark.parametrize(
    "changes",
    [
        {"stationary_counted": False, "stationary": None},
        {"received": 99_999, "unused": 0, "spoiled": 0, "invalid_pile": 0, "against_all": 0},
    ],
)
def test_figures_at_their_bounds_are_read(changes: dict[str, Any]) -> None:
    definition = papers.election()
    contest = definition.contests[0].id
    record = papers.record(definition, changed={contest: changes})
    held(definition, replace(record, portable_boxes=()))
