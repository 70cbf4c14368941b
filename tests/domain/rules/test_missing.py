"""A missing figure silences exactly the comparisons that name it; the rest of the rule, and every other rule, speaks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

import pytest

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord, RoleChange, TurnoutReport, figure_paths
from kzpoll_desktop.domain.rules.engine import RULES, all_checks
from tests.shared.build import (
    all_of,
    changed,
    election,
    found,
    record,
    state,
    the,
    with_annulled,
    with_changes,
    with_roles,
)

E = election(struck_out=("c",))
THREE = election(3)
BOXES: Final = ("P1", "P2")
HELD: Final = ("list", "mandate")


# --- which figures each rule names, from the text of the rules ------------------------------------------------


def _own(contest: str, *names: str) -> set[str]:
    return {f"{contest}.{name}" for name in names}


def _boxes(contest: str, *names: str) -> set[str]:
    return {f"portable_boxes.{box}.{name}.{contest}" for box in BOXES for name in names}


def _voters() -> set[str]:
    return {"voter_list.at_opening", "voter_list.added", "voter_list.excluded"}


def _applications() -> set[str]:
    return {f"portable_boxes.{box}.applications" for box in BOXES}


def _issued(contest: str) -> set[str]:
    return _own(contest, "signatures") | _boxes(contest, "signed")


def _took_part(contest: str) -> set[str]:
    return _own(contest, "votes.a", "votes.b", "votes.c", "against_all")


def _invalid(contest: str) -> set[str]:
    return _own(contest, "invalid_pile", "not_established") | _boxes(contest, "not_established")


def _stationary(contest: str, counted: bool) -> set[str]:
    if counted:
        return _own(contest, "stationary")
    return _took_part(contest) | _invalid(contest) | _boxes(contest, "ballots")


def _in_boxes(contest: str, counted: bool) -> set[str]:
    return _boxes(contest, "ballots") | _stationary(contest, counted)


def _forms(contest: str) -> set[str]:
    return _own(contest, "not_established") | _boxes(contest, "not_established")


Named = Callable[[str, bool], set[str]]
OF_A_CONTEST: Final[Mapping[str, Named]] = {
    "E101": lambda c, counted: set(),
    "E102": lambda c, counted: _issued(c) | _voters(),
    "E103": lambda c, counted: _own(c, "votes.c"),
    "E104": lambda c, counted: _in_boxes(c, counted) | _took_part(c) | _invalid(c),
    "D201": lambda c, counted: _issued(c) | _own(c, *(f"issued_by_member.m{n}" for n in (2, 4, 5))),
    "D202": lambda c, counted: _own(c, "received", "unused", "spoiled") | _issued(c),
    "D203": lambda c, counted: _in_boxes(c, counted) | _forms(c) | _issued(c),
    "D204": lambda c, counted: _boxes(c, "ballots", "not_established") | _applications(),
    "D205": lambda c, counted: _boxes(c, "ballots", "not_established", "signed") | _applications(),
    "D207": lambda c, counted: set(),
    "D209": lambda c, counted: set() if counted else _in_boxes(c, counted) | _forms(c) | _issued(c),
    "W301": lambda c, counted: _boxes(c, "ballots", "not_established", "signed"),
    "W302": lambda c, counted: _in_boxes(c, counted) | _forms(c) | _issued(c) if counted else set(),
    "W304": lambda c, counted: _own(c, "received") | {"voter_list.at_opening"},
    "W305": lambda c, counted: _in_boxes(c, counted) | _invalid(c),
    "W306": lambda c, counted: _issued(c) | _voters(),
    "W307": lambda c, counted: _took_part(c),
}


def _both(*parts: Callable[[str], set[str]]) -> set[str]:
    return {path for contest in HELD for part in parts for path in part(contest)}


OF_THE_PRECINCT: Final[Mapping[str, set[str]]] = {
    "E101": set(),
    "E105": _both(lambda c: _boxes(c, "ballots", "not_established")) | _applications(),
    "E106": _both(lambda c: _own(c, "absentee_voters") | _boxes(c, "signed"))
    | _applications()
    | _voters()
    | {"voter_list.certificates_issued"},
    "D206": {"turnout.22:00"} | _issued("list"),
    "D208": _both(_issued, lambda c: _own(c, "absentee_voters")),
    "W303": _both(_issued, lambda c: _own(c, "absentee_voters")),
    "W308": _both(lambda c: _own(c, "votes.a", "votes.b", "votes.c")),
    "W309": {"voter_list.at_opening"},
    "W310": _voters(),
    "W311": {"turnout.12:00", "turnout.22:00"} | _voters(),
    "W312": {"turnout.22:00"} | _issued("list"),
}


def test_every_rule_stands_in_the_tables() -> None:
    assert {code for code, rule in RULES.items() if rule.contest is not None} == OF_A_CONTEST.keys()
    assert {code for code, rule in RULES.items() if rule.precinct is not None} == OF_THE_PRECINCT.keys()


@pytest.mark.parametrize("counted", [True, False])
def test_one_missing_figure_leaves_open_exactly_the_rules_that_name_it(counted: bool) -> None:
    base = record(E, boxes=2, counted=counted)
    assert not [check for check in all_checks(base, E) if check.fired is not False]
    for path in figure_paths(base):
        if path.endswith(".stationary") and not counted:
            continue
        open_rules = {
            (c.code, c.contest) for c in all_checks(changed(base, E, {path: None}), E) if c.fired is None
        }
        expected: set[tuple[str, str | None]] = set()
        expected |= {(code, None) for code, named in OF_THE_PRECINCT.items() if path in named}
        for contest in HELD:
            expected |= {(code, contest) for code, of in OF_A_CONTEST.items() if path in of(contest, counted)}
        assert open_rules == expected, path


def test_a_figure_is_named_by_a_rule_only_where_it_silences_it() -> None:
    """The figures of a check are those of the tables; struck-out votes and reports too."""
    for counted in (True, False):
        base = record(E, boxes=2, counted=counted)
        for check in all_checks(base, E):
            if check.code in ("E101", "D207"):
                continue
            if check.contest is None:
                expected = OF_THE_PRECINCT[check.code]
            else:
                expected = OF_A_CONTEST[check.code](check.contest, counted)
            if expected or check.code not in ("D209", "W302"):
                assert set(check.figures) == expected, (check.code, check.contest, counted)


# --- the rest of the rule still speaks ------------------------------------------------------------------------

TWO_BOXES = record(E, boxes=2)


@pytest.mark.parametrize(
    ("code", "missing", "wrong"),
    [
        ("D204", "ballots", 13),
        ("D204", "not_established", 13),
        ("D205", "ballots", 11),
        ("D205", "signed", 11),
        ("W301", "ballots", 9),
        ("W301", "signed", 9),
    ],
)
def test_one_box_is_silent_and_another_speaks(code: str, missing: str, wrong: int) -> None:
    silent = changed(TWO_BOXES, E, {f"portable_boxes.P1.{missing}.list": None})
    assert state(code, silent, E, "list") is None
    assert state(code, silent, E, "mandate") is False
    speaking = changed(silent, E, {"portable_boxes.P2.ballots.list": wrong})
    assert state(code, speaking, E, "list") is True
    assert {path.split(".")[1] for path in all_of(code, speaking, E)["list"].figures} == {"P2"}


def test_written_applications_of_one_box_missing() -> None:
    silent = changed(
        TWO_BOXES, E, {"portable_boxes.P1.applications": None, "portable_boxes.P1.ballots.list": 13}
    )
    assert [state(code, silent, E, "list") for code in ("D204", "D205")] == [None, None]
    assert state("W301", silent, E, "list") is False
    assert state("E105", silent, E) is None
    assert state("E106", silent, E) is None
    speaking = changed(silent, E, {"portable_boxes.P2.ballots.list": 13})
    assert {path.split(".")[1] for path in the("E105", speaking, E).figures} == {"P2"}
    assert set(all_of("D204", speaking, E)) == {"list"}


def test_a_contest_annulled_in_a_box_is_found_without_its_figures() -> None:
    base = with_annulled(TWO_BOXES, "P1", "list")
    silent = changed(
        base, E, {"portable_boxes.P1.ballots.list": None, "portable_boxes.P1.applications": None}
    )
    assert all_of("D204", silent, E).keys() == {"list"}
    assert state("D204", silent, E, "mandate") is None


def test_an_annulled_box_lacks_nothing_that_D205_asks_for() -> None:
    base = with_annulled(TWO_BOXES, "P1", "list")
    assert state("D205", changed(base, E, {"portable_boxes.P1.ballots.list": None}), E, "list") is False
    assert state("D205", changed(base, E, {"portable_boxes.P2.ballots.list": None}), E, "list") is None


def test_E105_scope_box_speaks_once_one_excess_is_known() -> None:
    over = {"portable_boxes.P1.ballots.list": 13}
    silent = changed(TWO_BOXES, E, {"portable_boxes.P1.ballots.mandate": None})
    assert state("E105", silent, E) is None
    assert state("E105", changed(silent, E, over), E) is True
    annulled = with_annulled(changed(silent, E, over), "P1", "list", "mandate")
    assert state("E105", annulled, E) is False


def test_E105_scope_contest_speaks_for_each_contest() -> None:
    each = election(scope="contest")
    silent = changed(record(each, boxes=2), each, {"portable_boxes.P1.ballots.mandate": None})
    assert state("E105", silent, each) is None
    assert state("E105", with_annulled(silent, "P1", "mandate"), each) is None
    assert state("E105", with_annulled(silent, "P1", "list"), each) is True
    assert state("E105", changed(silent, each, {"portable_boxes.P1.ballots.list": 13}), each) is True


@pytest.mark.parametrize(
    ("missing", "wrong"),
    [
        ("list.absentee_voters", {"mandate.absentee_voters": 11}),
        ("voter_list.added", {"voter_list.excluded": 1001}),
        ("voter_list.excluded", {"voter_list.certificates_issued": 1001}),
        ("voter_list.certificates_issued", {"voter_list.excluded": 1001}),
        ("voter_list.at_opening", {"list.absentee_voters": 11}),
        ("portable_boxes.P1.signed.list", {"portable_boxes.P1.signed.mandate": 13}),
        ("portable_boxes.P1.applications", {"portable_boxes.P2.signed.list": 13}),
        ("voter_list.at_opening", {"portable_boxes.P2.signed.mandate": 13}),
    ],
)
def test_E106_one_part_is_silent_and_another_speaks(missing: str, wrong: Mapping[str, int]) -> None:
    silent = changed(TWO_BOXES, E, {missing: None})
    assert state("E106", silent, E) is None
    speaking = changed(silent, E, wrong)
    assert state("E106", speaking, E) is True
    assert missing not in the("E106", speaking, E).figures


@pytest.mark.parametrize(
    ("missing", "wrong"),
    [
        ("list.absentee_voters", {"list.absentee_voters": 11}),
        ("voter_list.added", {"list.absentee_voters": 11}),
        ("voter_list.at_opening", {"voter_list.excluded": 1001}),
        ("portable_boxes.P1.applications", {"portable_boxes.P1.signed.mandate": 13}),
    ],
)
def test_E106_a_part_with_a_missing_figure_says_nothing(missing: str, wrong: Mapping[str, int]) -> None:
    assert state("E106", changed(TWO_BOXES, E, {**wrong, missing: None}), E) is None


def test_E103_one_line_missing_and_another_with_votes() -> None:
    both = election(struck_out=("b", "c"))
    base = changed(record(both), both, {"list.votes.b": 0, "list.votes.c": None})
    assert state("E103", base, both, "list") is None
    assert all_of("E103", changed(base, both, {"list.votes.b": 1}), both)["list"].figures == ("list.votes.b",)


def test_D207_one_member_missing_and_another_unlawful() -> None:
    base = with_roles(record(E), "chair", "deputy", "secretary", "member", "member")
    lawful = changed(base, E, {"list.issued_by_member.m4": None})
    assert state("D207", lawful, E, "list") is False
    assert state("D207", changed(lawful, E, {"list.issued_by_member.m3": None}), E, "list") is None
    assert state("D207", changed(lawful, E, {"list.issued_by_member.m3": 1}), E, "list") is True


@pytest.mark.parametrize("figure", ["signatures", "absentee_voters"])
def test_pairs_of_contests_one_silent_and_another_speaking(figure: str) -> None:
    base = record(THREE)
    silent = changed(base, THREE, {f"mandate.{figure}": None})
    assert (state("D208", silent, THREE), state("W303", silent, THREE)) == (None, None)
    near = changed(silent, THREE, {"region.signatures": 589})
    assert (state("D208", near, THREE), state("W303", near, THREE)) == (None, True)
    far = changed(silent, THREE, {"region.signatures": 500})
    assert (state("D208", far, THREE), state("W303", far, THREE)) == (True, None)
    first = changed(far, THREE, {"list.signatures": None})
    assert (state("D208", first, THREE), state("W303", first, THREE)) == (None, None)


def test_W308_one_pair_silent_and_another_speaking() -> None:
    base = record(THREE)
    silent = changed(base, THREE, {"list.votes.c": None})
    assert state("W308", silent, THREE) is None
    same = changed(silent, THREE, {"region.votes.a": 399, "region.votes.b": 151})
    assert state("W308", same, THREE) is True
    both = changed(base, THREE, {"list.votes.c": None, "mandate.votes.c": None, "mandate.votes.a": 400})
    assert state("W308", changed(both, THREE, {"mandate.votes.b": 150}), THREE) is None


def test_W308_ballots_of_different_length_are_never_open() -> None:
    longer = replace(THREE.contests[1], choices=(THREE.contests[1].choices or ())[:2])
    definition = replace(THREE, contests=(THREE.contests[0], longer))
    base = record(election(2))
    shorter = replace(base.contests["mandate"], votes={"a": 400, "b": None})
    base = replace(base, contests={**base.contests, "mandate": shorter})
    assert state("W308", base, definition) is False


def test_W309_an_even_number_needs_no_voter_list() -> None:
    base = changed(record(E), E, {"voter_list.at_opening": None})
    assert state("W309", base, E) is None
    assert state("W309", with_roles(base, "chair", "deputy"), E) is True
    assert the("W309", with_roles(base, "chair", "deputy"), E).numbers == {"members": 2}


def _reported(*voters: int | None, base: PrecinctRecord) -> PrecinctRecord:
    times = ("10:00", "12:00", "14:00")
    return replace(base, turnout=tuple(TurnoutReport(at, v) for at, v in zip(times, voters, strict=False)))


def test_W311_one_report_silent_and_another_speaking() -> None:
    base = record(E)
    assert state("W311", _reported(None, 100, base=base), E) is None
    assert state("W311", _reported(300, None, 200, base=base), E) is None
    assert state("W311", _reported(None, 300, 200, base=base), E) is True
    assert state("W311", _reported(None, 1001, base=base), E) is True


def test_W311_without_the_list_reports_are_compared_with_each_other() -> None:
    base = changed(record(E), E, dict.fromkeys(_voters()))
    assert state("W311", _reported(100, 5000, base=base), E) is None
    assert state("W311", _reported(300, 299, base=base), E) is True
    assert state("W311", replace(base, turnout=()), E) is False


@pytest.mark.parametrize("lacking", [("added",), ("excluded",), ("added", "excluded")])
def test_f3_until_the_list_of_the_end_is_known_a_report_is_compared_with_the_list_at_opening(
    lacking: tuple[str, ...],
) -> None:
    """A turnout of 5 010 stood beside a list of 1 832, and everything agreed."""
    base = changed(record(E), E, {"voter_list.at_opening": 1832} | {f"voter_list.{n}": None for n in lacking})
    assert state("W311", _reported(1832, base=base), E) is None
    assert state("W311", _reported(1833, base=base), E) is True
    finding = the("W311", _reported(500, 5010, base=base), E)
    assert finding.numbers == {"at_opening": 1832, "turnout.12:00": 5010}
    assert finding.figures == ("turnout.12:00", "voter_list.at_opening")
    lower = the("W311", _reported(500, 499, base=base), E)
    assert lower.figures == ("turnout.10:00", "turnout.12:00")


def test_f3_the_list_of_the_end_takes_the_place_of_the_list_at_opening() -> None:
    base = changed(record(E), E, {"voter_list.added": 50})
    assert state("W311", _reported(1030, base=base), E) is False
    assert state("W311", _reported(1030, base=changed(base, E, {"voter_list.excluded": None})), E) is True


# --- portable boxes of which nobody has said how many there were ---------------------------------------------

# Rules that name a figure of portable boxes: of a contest, and of the whole precinct.
OF_BOXES: Final = (
    "E102", "E104", "D201", "D202", "D203", "D204", "D205", "W301", "W302", "W305", "W306",
)  # fmt: skip
OF_ALL_BOXES: Final = ("E101", "E105", "E106", "D206", "D208", "W303", "W312")


@pytest.mark.parametrize("counted", [True, False])
def test_f2_rules_wait_until_it_is_said_how_many_portable_boxes_there_were(counted: bool) -> None:
    """Five discrepancies stood beside every precinct with a portable box until its figures were typed."""
    told = record(E, boxes=1, counted=counted)
    silent = replace(told, portable_boxes=(), boxes_said=False)
    none = replace(told, portable_boxes=())
    assert {"D201", "D202", "D206"} <= {code for code, _ in found(none, E)}
    assert found(silent, E) == set()
    waiting = {check.code for check in all_checks(silent, E) if check.fired is None}
    idle = {"W302"} if not counted else set()
    assert waiting - {"D209"} == {*OF_BOXES, *OF_ALL_BOXES} - idle
    assert ("D209" in waiting) is not counted
    assert not [c for c in all_checks(silent, E) if c.fired is None and (c.passed or c.nothing)]


def test_f2_what_speaks_without_portable_boxes_still_speaks() -> None:
    silent = replace(record(E, boxes=0), boxes_said=False)
    wrong = changed(silent, E, {"voter_list.certificates_issued": 1001, "list.votes.c": 1})
    assert {("E106", None), ("E103", "list")} <= found(wrong, E)
    assert ("E101", None) in found(changed(silent, E, {"voter_list.added": None}), E)


def test_W306_lacks_nothing_in_a_closed_precinct() -> None:
    base = record(E)
    closed = replace(base, precinct=replace(base.precinct, kind="closed"))
    assert state("W306", changed(closed, E, {"list.signatures": None}), E, "list") is False


def test_what_is_not_compared_lacks_nothing() -> None:
    without = changed(record(E), E, {"list.stationary": None, "list.votes.a": None})
    assert state("D209", without, E, "list") is False
    assert state("W302", changed(record(E, counted=False), E, {"list.votes.a": None}), E, "list") is False
    one = election(1)
    assert state("D208", changed(record(one), one, {"list.signatures": None}), one) is False
    plain = election(party_list=False)
    assert state("D206", changed(record(plain), plain, {"list.signatures": None}), plain) is False
    assert state("W312", changed(record(plain), plain, {"list.signatures": None}), plain) is False
    boxless = changed(record(E, boxes=0), E, {"voter_list.added": None})
    for code in ("D204", "D205", "W301"):
        assert state(code, boxless, E, "list") is False
    assert state("E105", boxless, E) is False


def test_an_empty_record_misses_everything_and_finds_nothing_else() -> None:
    base = record(E, boxes=2)
    empty = changed(base, E, dict.fromkeys(figure_paths(base)))
    assert found(empty, E) == {("E101", None), ("E101", "list"), ("E101", "mandate")}
    named = {path for finding in all_of("E101", empty, E).values() for path in finding.figures}
    assert named == {path for path in figure_paths(base) if not path.startswith("turnout.")}


def test_with_a_role_of_the_day_the_missing_figure_of_a_chair_lacks_nothing() -> None:
    base = with_changes(record(E), "m1", RoleChange("12:00", "member", False, "1"))
    assert state("D207", changed(base, E, {"list.issued_by_member.m1": None}), E, "list") is False


def _none_open(definition: ElectionDefinition, base: PrecinctRecord) -> bool:
    return all(check.fired is not None for check in all_checks(base, definition))


@pytest.mark.parametrize("contests", [1, 2, 3, 4, 5])
def test_a_complete_record_leaves_nothing_open(contests: int) -> None:
    for against_all in (True, False):
        definition = election(contests, against_all=against_all)
        for boxes in (0, 1, 3):
            assert _none_open(definition, record(definition, boxes=boxes))
