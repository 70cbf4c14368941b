"""Acts at the desk: drawn up with their vote, confirmed again after a correction, withdrawn, on a sheet of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kzpoll_desktop.domain.day.acts import Vote
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.figures.record import figure
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.domain.rules.answering import answers
from kzpoll_desktop.domain.rules.engine import Finding
from kzpoll_desktop.workflow import acts, printing
from kzpoll_desktop.workflow.acts import Drawn
from kzpoll_desktop.workflow.desk import Desk, Entered
from tests.shared.checked import check_again
from tests.shared.closed import without_seal
from tests.shared.paper.extract import words_of
from tests.shared.practice import ELECTION, RECORD
from tests.shared.typing import type_day

UNUSED = "party_list.unused"
BOX = "portable_boxes.P1.ballots.party_list"


@pytest.fixture
def desk(tmp_path: Path, clock: PlayClock) -> Iterator[Desk]:
    """The practice precinct at its reconciliation."""
    made = Desk.create(tmp_path / "123.kzpoll", ELECTION, uncounted(ELECTION, RECORD), clock, "m3")
    type_day(made, until="reconciliation")
    yield made
    made.close()


def put(desk: Desk, path: str, value: int) -> None:
    assert isinstance(desk.enter(path, value, reason="counted again"), Entered)


def finding(desk: Desk, code: str, contest: str | None = "party_list") -> Finding:
    return next(f for f in desk.findings if (f.code, f.contest) == (code, contest))


def drawn(desk: Desk, *findings: Finding, number: str = "1", vote: Vote | None = None) -> Drawn:
    text = {one: acts.prepared_text(desk.day, findings, vote, one) for one in acts.LANGUAGES}
    recounted = {BOX: figure(desk.day.record, BOX) or 0} if vote else {}
    return Drawn(number, text, ("m1", "m3"), "2023-03-19T23:41", findings, recounted, vote)


def short(desk: Desk) -> Finding:
    """One unused ballot too few."""
    put(desk, UNUSED, (figure(desk.day.record, UNUSED) or 0) - 1)
    return finding(desk, "D202")


def test_an_act_answers_with_the_numbers_there_are(desk: Desk) -> None:
    found = short(desk)
    assert acts.next_number(desk.day) == "1"
    assert isinstance(acts.draw_up(desk, drawn(desk, found)), Entered)
    assert answers(desk.day.record, found)
    assert desk.day.count.act_details[0].drawn_up == "2023-03-19T23:41"
    assert desk.waits_for() is None
    assert acts.next_number(desk.day) == "2"


def test_numbers_go_on_after_the_highest(desk: Desk) -> None:
    acts.draw_up(desk, drawn(desk, short(desk), number="12"))
    assert acts.next_number(desk.day) == "13"


def test_a_changed_figure_opens_it_again_and_one_step_confirms_it(desk: Desk) -> None:
    first = short(desk)
    acts.draw_up(desk, drawn(desk, first))
    put(desk, UNUSED, (figure(desk.day.record, UNUSED) or 0) - 1)
    second = finding(desk, "D202")
    assert not answers(desk.day.record, second)
    assert acts.idle(desk) == desk.day.record.acts
    before = desk.day.record.acts[0]
    assert isinstance(acts.confirm_again(desk, second), Entered)
    assert answers(desk.day.record, second)
    after = desk.day.record.acts[0]
    assert after.number == before.number
    assert acts.idle(desk) == ()
    for language in acts.LANGUAGES:
        assert after.text.get(language) == acts.prepared_text(desk.day, [second], None, language)


def test_what_people_wrote_stays_when_it_is_confirmed_again(desk: Desk) -> None:
    first = short(desk)
    own = drawn(desk, first)
    own = replace(own, text={one: f"Бастапқы сөз. {text}\nСоңғы сөз." for one, text in own.text.items()})
    acts.draw_up(desk, own)
    put(desk, UNUSED, (figure(desk.day.record, UNUSED) or 0) - 1)
    acts.confirm_again(desk, finding(desk, "D202"))
    text = desk.day.record.acts[0].text
    for language in acts.LANGUAGES:
        assert text.get(language).startswith("Бастапқы сөз. ")
        assert text.get(language).endswith(" Соңғы сөз.")
        now = acts.prepared_text(desk.day, [finding(desk, "D202")], None, language)
        assert now in text.get(language)


def test_nothing_is_confirmed_that_still_counts(desk: Desk) -> None:
    found = short(desk)
    assert isinstance(acts.confirm_again(desk, found), Refused)
    acts.draw_up(desk, drawn(desk, found))
    assert isinstance(acts.confirm_again(desk, found), Refused)


def test_a_reason_is_confirmed_again(desk: Desk) -> None:
    put(desk, "party_list.stationary", (figure(desk.day.record, "party_list.stationary") or 0) - 20)
    put(desk, "party_list.votes.amanat", (figure(desk.day.record, "party_list.votes.amanat") or 0) - 20)
    first = finding(desk, "W302")
    reason = {"reason": "taken away", "by": "m3", "answers": [acts.answer_to_json(first)]}
    assert isinstance(desk.enter("acknowledgements", [reason]), Entered)
    put(desk, "party_list.stationary", (figure(desk.day.record, "party_list.stationary") or 0) - 1)
    second = finding(desk, "W302")
    assert not answers(desk.day.record, second)
    assert isinstance(acts.confirm_again(desk, second), Entered)
    assert answers(desk.day.record, second)
    assert desk.day.record.acknowledgements[0].reason == "taken away"


def test_an_idle_act_is_withdrawn_with_its_details(desk: Desk) -> None:
    acts.draw_up(desk, drawn(desk, short(desk)))
    put(desk, UNUSED, figure(RECORD, UNUSED) or 0)
    assert [act.number for act in acts.idle(desk)] == ["1"]
    assert isinstance(acts.withdraw(desk, "1"), Entered)
    assert desk.day.record.acts == ()
    assert desk.day.count.act_details == ()


# --- an excess in a portable box ------------------------------------------------------------------------------


def more_in_the_box(desk: Desk) -> Finding:
    """Ballots of one colour in box P1 above its written applications."""
    put(desk, BOX, (RECORD.portable_boxes[0].applications or 0) + 2)
    return finding(desk, "D204")


def test_an_excess_is_annulled_by_the_act_and_the_rules_follow(desk: Desk) -> None:
    found = more_in_the_box(desk)
    assert acts.has_excess(desk.day, found)
    assert "E105" in {f.code for f in desk.findings}
    vote = Vote(4, 1)
    assert acts.vote_carries(desk.day, vote)
    assert isinstance(acts.draw_up(desk, drawn(desk, found, vote=vote)), Entered)
    assert desk.day.record.portable_boxes[0].annulled == tuple(desk.day.record.contests)
    assert "E105" not in {f.code for f in desk.findings}
    excess = [f for f in desk.findings if f.code == "D204"]
    assert {f.contest for f in excess} == set(desk.day.record.contests)
    assert all(answers(desk.day.record, f) for f in excess)
    assert not any(acts.has_excess(desk.day, f) for f in excess)
    assert desk.day.count.act_details[0].vote == vote


@pytest.mark.parametrize("votes", [(0, 7), (3, 4), (3, 0), (7, 7)])
def test_a_vote_that_does_not_carry(desk: Desk, votes: tuple[int, int]) -> None:
    assert not acts.vote_carries(desk.day, Vote(*votes))


@pytest.mark.parametrize("language", acts.LANGUAGES)
def test_the_act_of_a_box_names_its_members_the_recount_and_the_vote(desk: Desk, language: str) -> None:
    found = more_in_the_box(desk)
    text = acts.prepared_text(desk.day, [found], Vote(5, 2), language)
    box = desk.day.record.portable_boxes[0]
    for member in desk.day.record.commission:
        assert (member.name in text) is (member.id in box.members)
    assert str(figure(desk.day.record, BOX)) in text
    assert "– 5" in text
    assert "– 2" in text


# --- on paper -------------------------------------------------------------------------------------------------


def test_an_act_has_its_own_sheet_at_once(desk: Desk) -> None:
    acts.draw_up(desk, drawn(desk, short(desk), number="3/а"))
    paper = printing.act_paper(desk.day, desk.day.record.acts[0])
    assert paper.name == "act-123-3-а-practice.pdf"
    words = words_of(paper.data)
    assert "№ 3/а" in words
    assert "19.03.2023" in words
    assert "23:41" in words
    assert "D202" in words
    for member in desk.day.record.commission:
        assert (member.name in words) is (member.id in ("m1", "m3"))
    assert printing.act_paper(desk.day, desk.day.record.acts[0]).data == paper.data


def test_acts_are_kept_with_the_protocols_and_stand_on_them(desk: Desk) -> None:
    acts.draw_up(desk, drawn(desk, short(desk), number="31"))
    assert isinstance(desk.finish_stage(), Entered)
    check_again(desk)
    assert isinstance(desk.finish_stage(), Entered)
    desk.enter("day.count_ended", "23:50")
    without_seal(desk)
    papers = printing.kept_papers(desk)
    assert "act-123-31-practice.pdf" in {paper.name for paper in papers}
    protocols = [paper for paper in papers if paper.kind == "protocol"]
    assert len(protocols) == 2
    assert {paper.contest for paper in protocols if "№31" in words_of(paper.data).split()} == {"party_list"}
    (act,) = (paper for paper in papers if paper.kind == "act")
    assert act.data == printing.act_paper(desk.day, desk.day.record.acts[0]).data


def test_an_act_that_no_longer_counts_keeps_the_protocol_back(desk: Desk) -> None:
    acts.draw_up(desk, drawn(desk, short(desk)))
    assert isinstance(desk.finish_stage(), Entered)
    put(desk, UNUSED, (figure(desk.day.record, UNUSED) or 0) - 1)
    check_again(desk)
    refused = desk.finish_stage()
    assert isinstance(refused, Refused)
    assert refused.code == "findings_open"


def test_a_vote_stands_on_the_sheet_and_in_the_annex(desk: Desk) -> None:
    acts.draw_up(desk, drawn(desk, more_in_the_box(desk), vote=Vote(6, 1)))
    sheet = words_of(printing.act_paper(desk.day, desk.day.record.acts[0]).data)
    annex = words_of(printing.draft_annex(desk.day, "party_list").data)
    for words in (sheet, annex):
        flat = " ".join(words.split())
        assert "за – 6, против – 1" in flat


def test_disputed_ballots_stand_in_the_annex_of_their_ballot(desk: Desk) -> None:
    ballot = {"contest": "party_list", "number": 1, "ground": "екі белгі", "for": 0, "against": 7}
    assert isinstance(desk.enter("disputed", [ballot]), Entered)
    assert "екі белгі" in words_of(printing.draft_annex(desk.day, "party_list").data)
    assert "екі белгі" not in words_of(printing.draft_annex(desk.day, "single_mandate").data)


def test_the_second_check_stands_in_the_annex_by_name(desk: Desk) -> None:
    desk.finish_stage()
    check_again(desk)
    typist, other = (desk.day.record.member(one) for one in ("m3", "m1"))
    assert typist is not None
    assert other is not None
    words = " ".join(words_of(printing.draft_annex(desk.day, "party_list").data).split())
    assert typist.name in words.partition("Екінші тексеру")[2]
    assert other.name in words.partition("Екінші тексеру")[2]
