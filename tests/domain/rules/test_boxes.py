"""The rules about portable boxes at their boundaries, on both sides; expectations come from the text of the rules."""

from __future__ import annotations

from tests.shared.build import changed, record, the, with_annulled
from tests.shared.rules import CONTEST_SCOPE, Changes, E, R, fires


def test_E105_scope_box_annuls_every_contest_where_one_has_an_excess() -> None:
    over: Changes = {"portable_boxes.P1.ballots.list": 13}
    assert not fires("E105", None, {"portable_boxes.P1.ballots.list": 12})
    assert fires("E105", None, over)
    for annulled in (("list",), ("mandate",)):
        assert fires("E105", None, over, base=with_annulled(R, "P1", *annulled))
    assert not fires("E105", None, over, base=with_annulled(R, "P1", "mandate", "list"))


def test_E105_scope_box_annuls_none_without_an_excess() -> None:
    for annulled in (("list",), ("mandate",), ("list", "mandate")):
        assert fires("E105", None, {}, base=with_annulled(R, "P1", *annulled))


def test_E105_scope_contest_annuls_those_with_an_excess() -> None:
    over: Changes = {"portable_boxes.P1.ballots.list": 13}
    for annulled, wrong in (
        ((), True),
        (("list",), False),
        (("mandate",), True),
        (("list", "mandate"), True),
    ):
        base = with_annulled(record(CONTEST_SCOPE), "P1", *annulled)
        assert fires("E105", None, over, CONTEST_SCOPE, base) is wrong, annulled
    assert not fires("E105", None, {}, CONTEST_SCOPE)
    assert fires("E105", None, {}, CONTEST_SCOPE, with_annulled(record(CONTEST_SCOPE), "P1", "mandate"))


def test_E105_forms_are_no_excess_and_written_applications_count() -> None:
    over: Changes = {"portable_boxes.P1.ballots.list": 14}
    assert not fires("E105", None, {**over, "portable_boxes.P1.not_established.list": 2})
    assert fires("E105", None, {**over, "portable_boxes.P1.not_established.list": 1})
    assert fires("E105", None, {**over, "portable_boxes.P1.not_established.mandate": 2})
    assert fires("E105", None, {**over, "portable_boxes.P1.signed.list": 14})
    assert not fires("E105", None, {**over, "portable_boxes.P1.applications": 14})


def test_E105_names_every_wrong_box_and_no_other() -> None:
    base = with_annulled(record(E, boxes=3), "P1", "list", "mandate")
    after = changed(base, E, {"portable_boxes.P3.ballots.mandate": 13})
    finding = the("E105", after, E)
    assert {path.split(".")[1] for path in finding.figures} == {"P1", "P3"}
    assert finding.numbers["P3.mandate"] == 13
    assert finding.numbers["P1.list.annulled"] == 1
    assert finding.numbers["P3.applications"] == 12


def test_D204_an_excess_over_the_written_applications() -> None:
    assert not fires("D204", "list", {"portable_boxes.P1.ballots.list": 12})
    assert fires("D204", "list", {"portable_boxes.P1.ballots.list": 13})
    assert not fires("D204", "mandate", {"portable_boxes.P1.ballots.list": 13})
    with_form: Changes = {"portable_boxes.P1.ballots.list": 13, "portable_boxes.P1.not_established.list": 1}
    assert not fires("D204", "list", with_form)


def test_D204_a_contest_annulled_in_a_box() -> None:
    base = with_annulled(R, "P1", "mandate")
    assert fires("D204", "mandate", {}, base=base)
    assert not fires("D204", "list", {}, base=base)


def test_D204_names_the_boxes_concerned() -> None:
    base = with_annulled(record(E, boxes=3), "P3", "list")
    after = changed(base, E, {"portable_boxes.P2.ballots.list": 15})
    finding = the("D204", after, E)
    assert {path.split(".")[1] for path in finding.figures} == {"P2", "P3"}
    assert finding.numbers["P2.ballots"] == 15
    only = changed(R, E, {"portable_boxes.P1.ballots.list": 15, "portable_boxes.P1.not_established.list": 1})
    numbers = {"P1.ballots": 15, "P1.not_established": 1, "P1.applications": 12, "difference": 2}
    assert the("D204", only, E).numbers == numbers


def test_D205_more_than_signed_and_up_to_the_written() -> None:
    for ballots, fired in ((9, False), (10, False), (11, True), (12, True), (13, False)):
        assert fires("D205", "list", {"portable_boxes.P1.ballots.list": ballots}) is fired, ballots
    assert not fires("D205", "mandate", {"portable_boxes.P1.ballots.list": 11})


def test_D205_leaves_out_forms_and_annulled_boxes() -> None:
    over: Changes = {"portable_boxes.P1.ballots.list": 11}
    assert not fires("D205", "list", {**over, "portable_boxes.P1.not_established.list": 1})
    assert not fires("D205", "list", over, base=with_annulled(R, "P1", "list"))
    assert fires("D205", "list", over, base=with_annulled(R, "P1", "mandate"))


def test_D205_names_the_boxes_concerned() -> None:
    after = changed(record(E, boxes=3), E, {"portable_boxes.P2.ballots.list": 11})
    assert {path.split(".")[1] for path in the("D205", after, E).figures} == {"P2"}
    assert the("D205", after, E).numbers["P2.signed"] == 10


def test_W301_fewer_ballots_than_signed() -> None:
    assert not fires("W301", "list", {"portable_boxes.P1.ballots.list": 10})
    assert fires("W301", "list", {"portable_boxes.P1.ballots.list": 9})
    assert not fires("W301", "mandate", {"portable_boxes.P1.ballots.list": 9})
    assert fires("W301", "list", {"portable_boxes.P1.not_established.list": 1})
    assert fires("W301", "list", {"portable_boxes.P1.signed.list": 11})
    after = changed(record(E, boxes=2), E, {"portable_boxes.P2.ballots.list": 7})
    numbers = {"P2.ballots": 7, "P2.not_established": 0, "P2.signed": 10, "difference": -3}
    assert the("W301", after, E).numbers == numbers
    assert {path.split(".")[1] for path in the("W301", after, E).figures} == {"P2"}
