"""The names of files: a name of its own for each paper, and only a protocol is called one."""

import pytest

from kzpoll_desktop.paper.file_names import act_file_part, file_name
from kzpoll_desktop.paper.sheets import kinds


@pytest.mark.parametrize(
    ("kind", "practice", "draft", "name"),
    [
        ("protocol", False, False, "protocol-123-party_list.pdf"),
        ("protocol", True, False, "protocol-123-party_list-practice.pdf"),
        ("annex", False, False, "annex-123-party_list.pdf"),
        ("annex", True, False, "annex-123-party_list-practice.pdf"),
        ("protocol", False, True, "draft-123-party_list.pdf"),
        ("protocol", True, True, "draft-123-party_list-practice.pdf"),
        ("annex", False, True, "draft-annex-123-party_list.pdf"),
        ("empty", False, False, "empty-123-party_list.pdf"),
        ("counting", False, False, "counting-123-party_list.pdf"),
        ("copying", True, False, "copying-123-party_list-practice.pdf"),
    ],
)
def test_file_names(kind: str, practice: bool, draft: bool, name: str) -> None:
    assert file_name(kind, 123, "party_list", practice=practice, draft=draft) == name


def test_only_a_protocol_is_named_protocol() -> None:
    for kind in kinds():
        for draft in (True, False):
            name = file_name(kind, 7, "c", practice=False, draft=draft)
            assert name.startswith("protocol-") == (kind == "protocol" and not draft)


def test_every_paper_has_a_name_of_its_own() -> None:
    names = {
        file_name(kind, 7, "c", practice=practice, draft=draft)
        for kind in kinds()
        for draft in (True, False)
        for practice in (True, False)
    }
    assert len(names) == len(kinds()) * 4


def test_a_paper_that_there_is_once_is_named_after_its_precinct_alone() -> None:
    assert file_name("recovery", 123, practice=True) == "recovery-123-practice.pdf"


@pytest.mark.parametrize(
    ("number", "part"),
    [("7", "7"), ("№3/а", "3-а"), ("12 / 4", "12-4"), ("№ 8", "8"), ("///", "0"), ("", "0")],
)
def test_the_number_of_an_act_in_a_file_s_name(number: str, part: str) -> None:
    assert act_file_part(number) == part
