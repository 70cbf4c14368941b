"""Precinct records are read whole or not at all, against their definition, and written back as they were read."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings

from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.figures.record_json import election_id, record_from_json, record_to_json
from kzpoll_desktop.domain.ground.decode import paired, parse
from kzpoll_desktop.domain.ground.errors import Malformed
from tests.shared.places import places, reached
from tests.shared.strategies import PRACTICE, PRACTICE_RECORD, WITH_THREE, records


def tree() -> Any:
    """The practice record with every optional key."""
    found = json.loads(PRACTICE_RECORD.read_text(encoding="utf-8"))
    found["commission"][0]["changes"] = [{"from": "09:00", "suspended": True, "decision": "№ 1"}]
    found["commission"][1]["changes"] = [{"from": "09:00", "role": "chair", "decision": "№ 1"}]
    found["turnout"][1]["correction"] = "қате жазылған (оқу)"
    found["contests"]["party_list"]["stationary_counted"] = True
    found["signing"] = [{"member": "m1", "status": "signed", "dissent": "ерекше пікір\n(оқу)"}]
    answers = [{"code": "D202", "contest": "party_list", "numbers": {"H": 1862, "difference": -36}}]
    text = {"kk": "Акт (оқу)", "ru": "Акт\n(учебный)"}
    found["acts"] = [{"number": "1", "text": text, "signed_by": ["m1", "m3"], "answers": answers}]
    found["acknowledgements"] = [{"reason": "оқу", "by": "m3", "answers": answers}]
    return json.loads(json.dumps(found))


def read(changed: Any) -> PrecinctRecord:
    return record_from_json(paired(changed), PRACTICE)


def refusal(changed: Any) -> Malformed:
    with pytest.raises(Malformed) as caught:
        read(changed)
    return caught.value


def test_the_whole_record_is_read() -> None:
    record = read(tree())
    assert record.precinct.districts == {"single_mandate": 3}
    assert record.commission[0].role_at_closing() is None
    assert record.commission[1].roles_of_the_day() == ("deputy", "chair")
    assert record.turnout[1].correction == "қате жазылған (оқу)"
    assert record.contests["party_list"].votes["amanat"] == 655
    assert list(record.contests["single_mandate"].votes) == [f"c{i:02}" for i in range(1, 13)]
    assert record.signing[0].dissent == "ерекше пікір\n(оқу)"
    assert record.acts[0].answers[0].numbers == {"H": 1862, "difference": -36}


@settings(max_examples=60)
@given(records())
def test_any_record_comes_back_equal(record: PrecinctRecord) -> None:
    written = json.dumps(record_to_json(record), ensure_ascii=False)
    again = record_from_json(parse(written), WITH_THREE)
    assert again == record
    assert list(again.contests) == list(record.contests)
    assert json.dumps(record_to_json(again), ensure_ascii=False) == written


# --- every key ------------------------------------------------------------------------------------------------

EVERY_PLACE = places(tree())
OPTIONAL = ("day", "attendance", "signing", "acts", "acknowledgements")
OPTIONAL_INSIDE = (".changes", ".correction", ".stationary_counted", ".dissent")
CONTESTS = ("contests.party_list", "contests.single_mandate")
TABLES = (".signed", ".ballots", ".not_established", ".issued_by_member", ".numbers")


def may_be_left_out(path: str) -> bool:
    """A key marked so in the format, or one figure of a table in which what is not named is 0."""
    above = path.rpartition(".")[0]
    return path in OPTIONAL or path.endswith(OPTIONAL_INSIDE) or above.endswith(TABLES)


@pytest.mark.parametrize("path", EVERY_PLACE)
def test_no_key_may_be_of_another_kind_or_be_left_out(path: str) -> None:
    changed = tree()
    inside, last = reached(changed, path)
    inside[last] = 1.5
    assert refusal(changed).path == path
    del inside[last]
    if may_be_left_out(path):
        read(changed)
        return
    found = refusal(changed)
    if path in CONTESTS:
        assert found.said.code == "unknown_contest", "boxes and districts still name it"
        return
    assert found.said.code in ("missing_key", "missing_format", "role_or_suspended")
    assert found.path in (path, path.rpartition(".")[0])


@pytest.mark.parametrize("path", EVERY_PLACE)
def test_no_object_takes_an_unknown_key(path: str) -> None:
    changed = tree()
    inside, last = reached(changed, path)
    if not isinstance(inside[last], dict):
        inside[last] = {"unknown": 1}
        assert refusal(changed).path.startswith(path)
        return
    inside[last]["unknown"] = 1
    if path.endswith(".numbers"):
        assert read(changed).acts[0].answers, "the numbers of a finding are its own"
        return
    found = refusal(changed)
    assert found.said.code in ("unknown_key", "unknown_contest", "unknown_member", "unknown_choice")
    assert found.path == f"{path}.unknown"


NULLABLE = {"role", "opened", "voting_ended", "count_ended", "contest"}


@pytest.mark.parametrize("path", EVERY_PLACE)
def test_only_what_may_not_be_known_yet_is_null(path: str) -> None:
    """Counts of people and ballots, times of the day, a role before appointment, a finding of the whole precinct."""
    changed = tree()
    inside, last = reached(changed, path)
    was = inside[last]
    counted = isinstance(was, int) and not isinstance(was, bool)
    unknown = counted and path != "precinct.number" and ".numbers." not in path and ".districts." not in path
    inside[last] = None
    if unknown or (last in NULLABLE and "changes" not in path):
        read(changed)
    else:
        assert refusal(changed).path == path


# --- against the definition ----------------------------------------------------------------------------------


def test_the_definition_must_be_the_one_named() -> None:
    found = refusal(tree() | {"election": "majilis-2023"})
    assert found.said.params == {"path": "election", "value": "majilis-2023", "expected": PRACTICE.id}


def test_votes_stand_in_ballot_order_whatever_their_order_in_the_file() -> None:
    changed = tree()
    votes = changed["contests"]["party_list"]["votes"]
    changed["contests"]["party_list"]["votes"] = dict(reversed(votes.items()))
    changed["contests"] = dict(reversed(changed["contests"].items()))
    assert read(changed) == read(tree())
    assert list(read(changed).contests) == ["party_list", "single_mandate"]
    assert list(read(changed).contests["party_list"].votes) == [
        c.id for c in PRACTICE.contests[0].choices or ()
    ]


def test_a_precinct_may_hold_fewer_contests() -> None:
    changed = tree()
    del changed["contests"]["single_mandate"]
    for box in changed["portable_boxes"]:
        for table in ("signed", "ballots"):
            del box[table]["single_mandate"]
    assert refusal(changed).path == "precinct.districts.single_mandate"
    changed["precinct"]["districts"] = {}
    assert list(read(changed).contests) == ["party_list"]


@pytest.mark.parametrize("value", [None, 1, 0.0, False, "0"])
def test_a_ballot_without_that_line_has_no_votes_against_all(value: Any) -> None:
    contests = tuple(replace(c, against_all=False) for c in PRACTICE.contests)
    changed = tree()
    for figures in changed["contests"].values():
        figures["against_all"] = 0
    without = replace(PRACTICE, contests=contests)
    assert record_from_json(paired(changed), without).contests["party_list"].against_all == 0
    changed["contests"]["party_list"]["against_all"] = value
    with pytest.raises(Malformed, match="no_against_all_line"):
        record_from_json(paired(changed), without)
    del changed["contests"]["party_list"]["against_all"]
    assert record_from_json(paired(changed), without).contests["party_list"].against_all == 0


def test_stationary_boxes_not_counted_separately_have_no_figure() -> None:
    changed = tree()
    figures = changed["contests"]["party_list"]
    figures["stationary_counted"] = False
    assert refusal(changed).said.code == "stationary_not_counted"
    figures["stationary"] = None
    assert read(changed).contests["party_list"].stationary_counted is False


def test_turnout_may_be_empty_but_not_out_of_order() -> None:
    assert read(tree() | {"turnout": [], "portable_boxes": []}).turnout == ()
    changed = tree()
    changed["turnout"].reverse()
    assert refusal(changed).said.code == "wrong_order"


def test_a_dissent_is_a_text_or_a_mark() -> None:
    changed = tree()
    for value in (True, False, "пікір"):
        changed["signing"][0]["dissent"] = value
        assert read(changed).signing[0].dissent == value
    for unfit in ("", None, 1):
        changed["signing"][0]["dissent"] = unfit
        assert refusal(changed).path == "signing[0].dissent"


@pytest.mark.parametrize(
    ("section", "again"),
    [("commission", "m1"), ("portable_boxes", "P1"), ("acts", "1"), ("signing", "m1")],
)
def test_nobody_and_nothing_stands_twice(section: str, again: str) -> None:
    changed = tree()
    changed[section].append(changed[section][0])
    found = refusal(changed)
    assert (found.said.code, found.said.params["key"]) == ("duplicate_id", again)


def test_the_place_of_a_member_is_its_own_though_members_are_read_once() -> None:
    """Members without changes are remembered; what is wrong with one must not be told of another's place."""
    changed = tree()
    spoilt = {"id": "m.7", "name": "М", "role": "member"}
    for index in (3, 6):
        again = tree()
        again["commission"][index] = spoilt
        assert refusal(again).path == f"commission[{index}].id"
    changed["commission"][2] = {"id": ["m3"], "name": "М", "role": "secretary"}
    assert refusal(changed).path == "commission[2].id"
    twice = parse(json.dumps(tree()).replace('"id": "m3", "name"', '"id": "m3", "id": "m3", "x"'))
    with pytest.raises(Malformed) as caught:
        record_from_json(twice, PRACTICE)
    assert (caught.value.said.code, caught.value.path) == ("duplicate_key", "commission[2].id")


def test_the_election_is_read_before_anything_else() -> None:
    assert election_id(parse('{"format": "kzpoll-record/1", "election": "x", "junk": 1}')) == "x"
    for text, path in (
        ('{"format": "kzpoll-record/1"}', "election"),
        ('{"format": "kzpoll-record/1", "election": "a/b"}', "election"),
        ('{"election": "x"}', "format"),
        ("[]", ""),
    ):
        with pytest.raises(Malformed) as caught:
            election_id(parse(text))
        assert caught.value.path == path
