"""The end of a protocol: who signs and in what order, what stands beside a name, the place of the seal."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kzpoll_desktop.domain.figures.record import Act, DayTimes, Member, PrecinctRecord, RoleChange, Signing
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.paper.layout.page import LEFT, RIGHT, ROOM, Block
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.paper.layout.signing import (
    NAME,
    line_to_sign,
    roles,
    signatures,
    signers,
    times_and_acts,
)
from tests.shared.paper import papers


def record(*changed: Member, signing: tuple[Signing, ...] = ()) -> PrecinctRecord:
    """The practice commission with other members in the places of their ids, and one with an advisory vote."""
    by_id = {member.id: member for member in changed}
    people = [by_id.get(member.id, member) for member in papers.members(6)]
    return papers.record(
        papers.election(), [*people, Member("m9", "9-мүше (оқу)", "advisory")], signing=signing
    )


def member(place: int) -> Member:
    return papers.members(6)[place - 1]


def became(place: int, role: str | None, *, suspended: bool = False) -> Member:
    change = RoleChange("12:40", role, suspended, "№8")  # type: ignore[arg-type]
    return replace(member(place), changes=(change,))


def words(block: Block) -> str:
    return " ".join(" ".join(text.text for text in block.texts).split())


def signed(made: PrecinctRecord, *, seal: bool = True) -> Block:
    about = papers.about(made=made)
    return signatures(about, Phrases(about), seal=seal)


def test_those_with_a_vote_sign_chair_first() -> None:
    made = record(became(1, None, suspended=True), became(5, "chair"))
    assert [one.id for one in signers(made)] == ["m5", "m2", "m3", "m4", "m6"]


def test_an_advisory_vote_does_not_sign() -> None:
    assert "9-мүше (оқу)" not in words(signed(record()))
    assert words(signed(record())).count("-мүше (оқу)") == 6


def test_a_role_in_both_languages_as_it_is_at_closing() -> None:
    phrases = Phrases(papers.about())
    assert roles(became(5, "chair"), phrases) == ["төраға", "председатель"]
    assert roles(member(1), Phrases(papers.about(languages="ru"))) == ["председатель"]
    assert roles(None, phrases) == roles(Member("x", "x", None), phrases)


def test_what_stands_beside_a_name() -> None:
    made = record(
        signing=(Signing("m1", "absent"), Signing("m4", "refused"), Signing("m5", "signed", "пікір"))
    )
    found = words(signed(made))
    phrases = Phrases(papers.about())
    for key in ("absent", "refused", "dissent", "for_chair"):
        for text in phrases.each(key):
            assert text in found, key
            assert text not in words(signed(record())), key


def test_since_when_a_role_is_held_and_by_what_decision() -> None:
    found = words(signed(record(became(5, "secretary"))))
    assert "с 12:40; решение: №8" in found


def test_the_place_of_the_seal_holds_one_of_forty_millimetres() -> None:
    def places(seal: bool) -> list[float]:
        block = signed(record(), seal=seal)
        return [box.width for box in block.boxes if box.fill is None and box.width == box.height]

    assert places(seal=False) == []
    (side,) = places(seal=True)
    assert side / 72 * 25.4 > 40
    assert "М.П." not in words(signed(record(), seal=False))


def test_it_stays_in_one_piece() -> None:
    block = signed(record())
    assert block.height > 6 * 29
    assert all(0 <= text.y <= block.height for text in block.texts)


@pytest.mark.parametrize("blank", [False, True])
def test_times_and_acts_leave_room_on_a_blank_form(blank: bool) -> None:
    made = papers.record(papers.election(), acts=(Act("№ 5", LocalText("а", "а"), (), ()),))
    about = papers.about(made=made)
    found = words(times_and_acts(about, Phrases(about), blank=blank))
    for text in ("07:00", "20:00", "02:40", "№5"):
        assert (text in found) is not blank


def test_without_acts_or_times_it_says_so_or_leaves_room() -> None:
    about = papers.about(made=papers.record(papers.election(), day=DayTimes()))
    found = words(times_and_acts(about, Phrases(about)))
    assert Phrases(about).joined("no_acts") in found
    assert "None" not in found


def test_a_line_to_sign_on_is_beside_name_and_role() -> None:
    block = line_to_sign(member(1), Phrases(papers.about()), 4)
    assert [text.text for text in block.texts] == ["1-мүше (оқу)", "төраға / председатель"]
    (line,) = block.rules
    assert (line.x1, line.y0) == (RIGHT, line.y1)
    assert LEFT + ROOM * 0.55 < line.x0
    assert block.keep
    assert block.height >= 34


def test_a_name_of_too_many_lines_is_set_smaller() -> None:
    long = replace(member(1), name="Өмірзаққызы-Нұрмұхамедова " * 12)
    phrases = Phrases(papers.about())
    sizes = [line_to_sign(long, phrases, most).texts[0].size for most in (4, 99)]
    assert sizes[0] < sizes[1] == NAME.size
