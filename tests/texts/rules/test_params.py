"""What the sentences of a rule name, part by part: rows, boxes, persons, reports, differences, and figures by their names."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kzpoll_desktop.domain.rules.engine import RULES, all_checks
from kzpoll_desktop.texts.rules.params import MOST_NAMED, About, params
from tests.shared.build import changed, election, record, with_annulled
from tests.shared.rules import THREE, Changes, E, R, reports
from tests.shared.texts.rule_sentences import Ruled, after, ruled
from tests.shared.texts.sentences import LANGUAGES

P1 = "portable_boxes.P1"


def about(*figures: str, language: str = "en", contest: str | None = "list") -> About:
    return About("E104", contest, figures, {}, R, E, language)


def given(
    code: str, *, contest: str | None = None, language: str = "en", **figures: int | None
) -> dict[str, str]:
    """What a rule names after figures were changed; the dots of a path are written as `__`."""
    record = after({path.replace("__", "."): number for path, number in figures.items()})
    return ruled(code, record, E, contest).params(language)


# --- parts ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "fewer", "more"),
    [
        ("kk", "2 кем", "1\u202f200 артық"),
        ("ru", "на 2 меньше", "на 1\u202f200 больше"),
        ("en", "2 fewer", "1\u202f200 more"),
    ],
)
def test_a_difference_has_its_direction_and_no_sign(language: str, fewer: str, more: str) -> None:
    one = about(language=language)
    assert one.difference(-2) == fewer
    assert one.difference(1200) == more
    assert one.difference(1) != one.difference(-1)


def test_figures_are_named_up_to_a_dozen_and_then_only_counted() -> None:
    path = "list.unused"
    twelve = about().named([path] * MOST_NAMED)
    assert twelve == "; ".join(["row 16: unused ballots"] * 12)
    assert about().named([path] * 13) == f"{twelve}; 1 more"
    assert about(language="ru").named([path] * 20).endswith("; еще 8")
    assert about(language="kk").named([path] * 20).endswith("; тағы 8")
    assert about().named([]) == ""


def test_a_figure_is_named_with_its_ballot_only_where_several_are_spoken_of() -> None:
    assert about().named(["mandate.spoiled"]) == "row 17: spoiled ballots handed back"
    assert about().named(["mandate.spoiled"], ballot=True) == "row 17: spoiled ballots handed back (green)"


def test_rows_are_cited_in_their_order_and_not_where_the_form_has_none() -> None:
    assert about().cited("K", "B") == " (rows 2, 5)"
    assert about(language="ru").cited("F") == " (строка 8)"
    assert about().cited("B1") == ""


def test_a_ballot_without_a_line_against_all_has_no_such_row() -> None:
    without = election(against_all=False)
    one = About("E104", "list", (), {}, record(without), without, "en")
    assert one.cited("E", "F", "G") == " (rows 7, 9)"
    assert replace(one, contest=None).cited("E", "F", "G") == " (rows 7, 8, 9)"
    assert ruled("E104", record(without), without, "list").params("en")["pile_rows"] == " (rows 7, 9, 15)"
    assert ruled("E104", R, E, "list").params("en")["pile_rows"] == " (rows 7, 8, 9, 15)"


def test_every_rule_has_the_rows_that_any_sentence_may_cite() -> None:
    for check in all_checks(R, E):
        rows = {
            name: text for name, text in Ruled(check, R, E).params("en").items() if name.endswith("_rows")
        }
        assert rows["voters_rows"] == " (row 1)"
        assert rows["cancelled_rows"] == " (rows 11, 16, 17)"
        assert len(rows) == 10, check.code


def test_boxes_are_those_of_the_figures_each_once_in_the_order_of_the_record() -> None:
    three = record(E, boxes=3)
    paths = ("portable_boxes.P3.applications", "list.unused", f"{P1}.ballots.list", f"{P1}.signed.list")
    one = replace(about(*paths), record=three)
    assert [box.id for box in one.boxes()] == ["P1", "P3"]
    assert one.box_ids() == "P1 and P3"
    assert replace(one, language="ru").box_ids() == "P1 и P3"
    assert about("list.unused", "voter_list.added").box_ids() == ""


# --- rules ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", RULES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_has_what_it_names_as_text(code: str, language: str) -> None:
    for check in all_checks(R, E):
        if check.code == code and check.fired is not None and not check.nothing:
            named = Ruled(check, R, E).params(language)
            assert len(named) > 10, "more than the rows"
            assert all(type(text) is str for text in named.values())


def test_a_form_without_parts_of_its_own_has_those_of_its_rule() -> None:
    one = ruled("E105", with_annulled(R, "P1", "list"), E).about("en")
    assert params(one, "E105.contest") == params(one, "E105")
    with pytest.raises(KeyError):
        params(replace(one, code="E999"), "E999")


def test_thousands_stand_apart_in_whatever_is_named() -> None:
    told = given("D202", contest="list", list__received=12_345)
    assert told["received"] == "12\u202f345"
    assert told["difference"] == "11\u202f335 fewer"
    assert (told["issued"], told["unused"], told["spoiled"]) == ("600", "405", "5")


def test_nouns_of_numbers_are_in_the_form_that_goes_with_them() -> None:
    for received, noun in ((1, "избиратель"), (2, "избирателя"), (11, "избирателей"), (21, "избиратель")):
        told = given("E102", contest="list", language="ru", voter_list__at_opening=received)
        assert told["voters"] == f"{received} {noun}"


def test_the_second_number_is_more_or_fewer_than_the_first() -> None:
    assert given("E104", contest="list", list__votes__a=401)["difference"] == "1 more"
    assert given("E104", contest="list", list__votes__a=398)["difference"] == "2 fewer"
    assert given("D201", contest="list", list__issued_by_member__m2=255)["difference"] == "5 more"
    assert given("D203", contest="list", list__stationary=600)["difference"] == "9 more"
    assert given("W304", contest="list", list__received=980)["difference"] == "30 fewer"


def test_a_box_is_told_with_its_forms_applications_and_annulment() -> None:
    forms: Changes = {f"{P1}.ballots.list": 14, f"{P1}.not_established.list": 1}
    told = ruled("D204", after(forms), E, "list").params("en")
    assert told["items"] == "P1: 14 ballots, 1 of them not of the established form, 12 written applications"
    annulled = with_annulled(after(forms), "P1", "list")
    assert (
        ruled("D204", annulled, E, "list").params("en")["items"]
        == f"{told['items']}, the ballots are annulled"
    )
    assert "established" not in given("D204", contest="list")["items"]


def test_the_members_of_a_box_are_named_and_nobody_where_none_is_known() -> None:
    assert given("D204", contest="list")["members"] == ": P1 – 4-мүше (оқу), 5-мүше (оқу)"
    boxes = tuple(replace(box, members=()) for box in R.portable_boxes)
    assert ruled("D204", replace(R, portable_boxes=boxes), E, "list").params("en")["members"] == ""


def test_contradictions_are_gathered_under_the_number_that_is_exceeded() -> None:
    both = after({"list.absentee_voters": 11, "mandate.absentee_voters": 13})
    assert ruled("E106", both, E).params("en")["items"] == (
        "Added to the list on the day – 10, row 4: voted by absentee certificate (blue) – 11 (1 more), "
        "row 4: voted by absentee certificate (green) – 13 (3 more)"
    )
    signed = after({f"{P1}.signed.list": 13})
    items = ruled("E106", signed, E).params("en")["items"]
    assert items.startswith("P1: ")
    assert items.endswith("(blue) – 13 (1 more)")
    assert items.count("P1") == 1
    opening = after({"voter_list.excluded": 1001})
    assert "1\u202f001 (1 more)" in ruled("E106", opening, E).params("en")["items"]


def test_each_ballot_is_compared_with_the_first() -> None:
    three = changed(record(THREE), THREE, {"region.signatures": 580, "mandate.absentee_voters": 4})
    told = ruled("W303", three, THREE).params("en")
    assert told["ballots"] == "blue ballot; green ballot; purple ballot"
    assert told["items"].split("; a difference of up to 12 is allowed") == [
        "blue ballots 600, green ballots 600, difference 0; by certificate 5 and 4, difference 1",
        "; blue ballots 600, purple ballots 590, difference 10; by certificate 5 and 5, difference 0",
        "",
    ]


def test_whoever_issued_ballots_is_told_with_the_sum_of_all() -> None:
    told = given("D207", contest="list", list__issued_by_member__m1=4)
    assert told["members"] == "1-мүше (оқу) (chair)"
    assert told["items"] == "1-мүше (оқу) (chair) – 4 ballots"
    assert told["by_members"] == "604 ballots"


def test_reports_go_by_their_times_and_only_known_ones_have_numbers() -> None:
    told = ruled("W311", reports(400, 300), replace(E, turnout=replace(E.turnout, at=("10:00", "12:00"))))
    assert told.params("en")["reports"] == "10:00 and 12:00"
    assert told.params("en")["items"] == "10:00 – 400, 12:00 – 300"
    assert told.params("en")["voters"] == "1\u202f000"
    one = replace(told.about("en"), numbers={"turnout.12:00": 300})
    assert params(one, "W311")["items"] == "12:00 – 300"
    assert params(one, "W311")["voters"] == "–"


def test_the_last_report_is_compared_with_the_ballot_nearest_to_it() -> None:
    told = ruled("D206", after({"turnout.22:00": 620}), E).params("ru")
    assert (told["report"], told["ballot"]) == ("22:00", "голубой бюллетень")
    assert (told["turnout"], told["issued"], told["limit"]) == ("620 избирателей", "600", "6")
    assert told["difference"] == "на 20 меньше"


def test_the_limits_of_a_commission_are_told_where_the_list_is_known() -> None:
    told = given("W309")
    assert (told["members"], told["least"], told["most"]) == ("5 members", "5", "7")
    large = given("W309", voter_list__at_opening=2001)
    assert (large["least"], large["most"]) == ("7", "11")
    assert given("W309", voter_list__at_opening=2000)["most"] == "7"
