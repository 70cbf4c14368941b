"""The strict primitives that both file formats are read with."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzpoll_desktop.domain.ground import decode
from kzpoll_desktop.domain.ground.decode import MAX_DEPTH, parse
from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.domain.ground.said import FileFault
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.texts.say import say

# A text with letters that nobody sees is refused.
seen = st.text(st.characters(exclude_categories=("Cf", "Cs", "Mn", "Lo", "So")))
trees = st.recursive(
    st.none() | st.booleans() | st.integers() | seen,
    lambda inner: st.lists(inner) | st.dictionaries(seen, inner),
)


def fault(read: Any, *arguments: Any, **words: Any) -> Malformed:
    with pytest.raises(Malformed) as caught:
        read(*arguments, **words)
    return caught.value


# --- parsing --------------------------------------------------------------------------------------------------


def as_plain(raw: Any) -> Any:
    if isinstance(raw, tuple):
        return {key: as_plain(value) for key, value in raw}
    return [as_plain(value) for value in raw] if isinstance(raw, list) else raw


@given(trees)
def test_a_parsed_tree_holds_what_json_holds(tree: Any) -> None:
    assert as_plain(parse(json.dumps(tree))) == tree


@given(trees)
def test_a_plain_tree_and_a_parsed_one_are_read_alike(tree: Any) -> None:
    assert decode.paired(tree) == parse(json.dumps(tree))


def test_a_key_given_twice_is_still_seen() -> None:
    assert parse('{"a": 1, "a": 2}') == (("a", 1), ("a", 2))
    found = fault(decode.obj, parse('{"a": 1, "b": 2, "b": 2}'), "there")
    assert (found.said.code, found.path, found.said.params["key"]) == ("duplicate_key", "there.b", "b")


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("", "cut_off", 1, 1),
        ('{"a": [1,\n  2', "cut_off", 2, 4),
        ('{"a": "b', "cut_off", 1, 7),
        ('{"a"', "cut_off", 1, 5),
        ('{"a": 1,}', "not_json", 1, 9),
        ("{'a': 1}", "not_json", 1, 2),
        ("[1]\n[2]", "not_json", 2, 1),
        ("[01]", "not_json", 1, 3),
        ('["a\tb"]', "not_json", 1, 4),
        ("\ufeff[]", "not_json", 1, 1),
        ("[\n 1" + "0" * 5000 + "]", "number_too_long", 2, 2),
        ("[\n" + "[" * MAX_DEPTH + "]" * MAX_DEPTH + "]", "too_deep", 2, MAX_DEPTH),
    ],
)
def test_a_text_that_is_no_json_is_refused_with_line_and_column(
    text: str, code: str, line: int, column: int
) -> None:
    found = fault(parse, text)
    assert (found.said.code, found.said.params["line"], found.said.params["column"]) == (code, line, column)


def test_the_deepest_nesting_is_read_and_brackets_inside_texts_do_not_count() -> None:
    deepest = "[" * MAX_DEPTH + "]" * MAX_DEPTH
    assert isinstance(parse(deepest), list)
    assert len(parse("[" + ",".join(["[]"] * 1000) + "]")) == 1000
    (text,) = parse(json.dumps(["[{" * 1000 + '\\"']))
    assert text.startswith("[{[{")


# --- objects and lists ----------------------------------------------------------------------------------------


def test_an_object_has_every_required_key_and_no_unknown_one() -> None:
    required, optional = frozenset({"a", "b"}), frozenset({"c"})
    read = decode.keyed
    assert read((("a", 1), ("b", 2)), "x", required, optional) == {"a": 1, "b": 2}
    assert read((("a", 1), ("c", 3), ("b", 2)), "x", required, optional)["c"] == 3
    missing = fault(read, (("a", 1),), "x", required, optional)
    assert (missing.said.code, missing.path) == ("missing_key", "x.b")
    unknown = fault(read, (("a", 1), ("z", 0), ("b", 2), ("y", 0)), "x", required, optional)
    assert (unknown.said.code, unknown.path) == ("unknown_key", "x.z"), "the first one in the file"
    assert fault(read, [], "x", required).said.code == "not_an_object"
    assert fault(read, {"a": 1, "b": 2}, "x", required).said.code == "not_an_object"


def test_a_list_has_a_limit() -> None:
    assert decode.items([1, 2], "x", 2) == [1, 2]
    assert fault(decode.items, [1, 2, 3], "x", 2).said.params == {"path": "x", "most": 2}
    assert fault(decode.items, (), "x").said.code == "not_a_list"


def test_keys_that_stand_twice_are_named_with_their_place() -> None:
    decode.unique(["a", "b"], "x")
    found = fault(decode.unique, ["a", "b", "a"], "x")
    assert (found.said.code, found.path, found.said.params["key"]) == ("duplicate_id", "x[2]", "a")


# --- values ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", [0, 1, 99_999, None])
def test_a_count_is_a_whole_number_or_not_known_yet(value: int | None) -> None:
    assert decode.count(value, "x") == value
    assert decode.counts((("k", value),), "x", {"k"}, "unknown_choice") == {"k": value}


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (True, "not_a_whole_number"),
        (False, "not_a_whole_number"),
        (3.0, "not_a_whole_number"),
        (float("nan"), "not_a_whole_number"),
        ("3", "not_a_whole_number"),
        ((), "not_a_whole_number"),
        ([], "not_a_whole_number"),
        (-1, "out_of_range"),
        (100_000, "out_of_range"),
        (10**4000, "out_of_range"),
    ],
)
def test_anything_else_is_no_count(value: Any, code: str) -> None:
    assert fault(decode.count, value, "x").said.code == code
    found = fault(decode.counts, (("k", value),), "x", {"k"}, "unknown_choice")
    assert (found.said.code, found.path) == (code, "x.k")


def test_a_count_of_something_unknown_has_the_code_of_its_table() -> None:
    found = fault(decode.counts, (("k", 1), ("q", 1)), "x", {"k"}, "unknown_member")
    assert (found.said.code, found.path, found.said.params["key"]) == ("unknown_member", "x.q", "q")


@pytest.mark.parametrize(
    ("value", "code"), [(None, "not_a_whole_number"), (0, "out_of_range"), (6, "out_of_range")]
)
def test_a_number_keeps_to_its_bounds(value: Any, code: str) -> None:
    assert decode.number(1, "x", 1, 5) == 1
    assert decode.number(5, "x", 1, 5) == 5
    assert fault(decode.number, value, "x", 1, 5).said.code == code


@pytest.mark.parametrize("value", [0, 1, None, "true"])
def test_only_true_and_false_are_so(value: Any) -> None:
    assert decode.boolean(True, "x") is True
    assert fault(decode.boolean, value, "x").said.code == "not_true_or_false"


def test_a_text_is_composed() -> None:
    assert decode.text("и\u0306од", "x") == "йод"
    assert decode.text("", "x", may_be_empty=True) == ""
    assert decode.text("а\nб\tв", "x") == "а\nб\tв"


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (5, "not_text"),
        (None, "not_text"),
        ("", "empty_text"),
        (" \u00a0", "empty_text"),
        ("а" * 11, "text_too_long"),
        ("а\0", "bad_character"),
        ("а\r", "bad_character"),
        ("а\x85", "bad_character"),
        ("а\u2028", "bad_character"),
        ("а\u202e", "bad_character"),
        ("а\ufeff", "bad_character"),
        ("а\udc00", "bad_character"),
        ("\x1b[1m", "bad_character"),
    ],
)
def test_a_text_without_what_belongs_into_no_text(value: Any, code: str) -> None:
    assert fault(decode.text, value, "x", most=10).said.code == code


@pytest.mark.parametrize("value", ["а\nб", "а\tб", "a\nb"])
def test_a_name_has_one_line(value: str) -> None:
    assert fault(decode.text, value, "x", one_line=True).said.code == "bad_character"


@pytest.mark.parametrize("bad", ["\0", "\n", "\x07", "\u2028", "\u202e", "\ud83d"])
def test_n4_a_file_with_a_character_that_nobody_sees_is_told_which_it_is(bad: str) -> None:
    said = fault(decode.text, f"аб{bad}в", "commission[0].name", one_line=True).said
    for language in LANGUAGES:
        assert f"U+{ord(bad):04X}" in say(FileFault(said.code, said.params), language)


@pytest.mark.parametrize("value", ["m1", "a-b_c", "~", "x" * 64, "a/b", "22:00"])
def test_an_id_is_printable_ascii(value: str) -> None:
    assert decode.identifier(value, "x") == value


@pytest.mark.parametrize("value", ["", "a.b", "a b", "ә", "x" * 65, "a\n"])
def test_no_id_has_dots_spaces_or_other_letters(value: str) -> None:
    assert fault(decode.identifier, value, "x").said.code == "bad_id"
    assert fault(decode.identifier, 1, "x").said.code == "not_text"


@pytest.mark.parametrize(
    "value",
    [
        "CON",
        "nul",
        "Com1",
        "LPT9",
        "aux.v2",
        "a/b",
        "a\\b",
        "a:b",
        "a*",
        "a?",
        'a"',
        "a<b",
        "a>b",
        "a|b",
        "..",
        ".a",
        "a b",
    ],
)
def test_an_id_that_names_files_is_fit_for_every_system(value: str) -> None:
    assert fault(decode.file_identifier, value, "x", dots=True).said.code == "bad_id"
    assert fault(decode.file_identifier, value, "x").said.code == "bad_id"


def test_an_id_that_names_files_may_have_dots_where_it_is_no_part_of_a_path() -> None:
    assert decode.file_identifier("majilis-2023.v2", "x", dots=True) == "majilis-2023.v2"
    assert fault(decode.file_identifier, "majilis-2023.v2", "x").said.code == "bad_id"
    assert decode.file_identifier("party_list", "x") == "party_list"


@pytest.mark.parametrize(
    "letter",
    "\u00ad \u034f \u061c \u115f \u180e \u200b \u200d \u200e \u202e \u2060 \u2064 \u2066 \u3164 \ufeff \U000e0041".split(
        " "
    ),
)
def test_s20_a_letter_that_nobody_sees_is_refused_in_every_text_of_a_file(letter: str) -> None:
    tree = {"members": [{"name": "Арман"}, {"name": f"Арм{letter}ан"}]}
    for ascii_only in (True, False):
        told = fault(decode.parse, json.dumps(tree, ensure_ascii=ascii_only)).said
        assert (told.code, told.params["path"]) == ("bad_character", "members[1].name")
        assert told.params["letter"] == f"U+{ord(letter):04X}"
    assert fault(decode.parse, json.dumps({letter: 1})).said.code == "bad_character"


def test_letters_that_are_seen_are_taken_however_they_are_written() -> None:
    tree = {"a": "Әлібек Ғани №1 «ё» – 1\u202f248\n\t"}
    for ascii_only in (True, False):
        assert decode.parse(json.dumps(tree, ensure_ascii=ascii_only)) == tuple(tree.items())


def test_one_of_some_words() -> None:
    assert decode.one_of("box", "x", ("box", "contest")) == "box"
    assert fault(decode.one_of, "Box", "x", ("box", "contest")).said.params["allowed"] == "box, contest"
    assert fault(decode.one_of, ["box"], "x", ("box", "contest")).said.code == "not_text"


@pytest.mark.parametrize("value", ["00:00", "07:05", "23:59"])
def test_a_time(value: str) -> None:
    assert decode.time(value, "x") == decode.time_or_none(value, "x") == value


@pytest.mark.parametrize(
    "value", ["24:00", "7:00", "07:60", "07:00:00", "07.00", "", 700, "٠٧:٠٠", "07:00\n"]
)
def test_no_time(value: Any) -> None:
    assert fault(decode.time, value, "x").said.code == "bad_time"
    assert decode.time_or_none(None, "x") is None


def test_a_text_in_two_languages_and_where_asked_for_in_three() -> None:
    two, three = (("kk", "а"), ("ru", "б")), (("en", "c"), ("kk", "а"), ("ru", "б"))
    assert decode.local_text(two, "x").en is None
    assert decode.local_text(three, "x", english=None).en == "c"
    assert decode.local_text(three, "x", english=True).en == "c"
    assert fault(decode.local_text, three, "x").path == "x.en"
    assert fault(decode.local_text, two, "x", english=True).said.code == "missing_key"
    assert fault(decode.local_text, (("kk", ""), ("ru", "б")), "x").path == "x.kk"
    assert decode.local_text((("kk", ""), ("ru", "")), "x", may_be_empty=True).kk == ""
    assert fault(decode.local_text, (("kk", "а\nб"), ("ru", "")), "x", may_be_empty=True).path == "x.kk"
    assert decode.local_text((("kk", "а\nб"), ("ru", "в")), "x", one_line=False).kk == "а\nб"


@pytest.mark.parametrize("text", ["a\nb", "\u202ea", "\ud800", "a\0"])
def test_a_place_is_shown_on_one_line(text: str) -> None:
    assert decode.join("", text).isprintable()
