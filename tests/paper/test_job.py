"""Names of files and characters that cannot be printed."""

from dataclasses import replace

import pytest

from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.paper import PrintJob, file_name, unprintable_characters
from kzpoll_desktop.paper.job import KINDS, Kind
from tests.shared.paper import papers


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
def test_file_names(kind: Kind, practice: bool, draft: bool, name: str) -> None:
    assert file_name(kind, 123, "party_list", practice=practice, draft=draft) == name


def test_only_a_protocol_is_named_protocol() -> None:
    for kind in KINDS:
        for draft in (True, False):
            name = file_name(kind, 7, "c", practice=False, draft=draft)
            assert name.startswith("protocol-") == (kind == "protocol" and not draft)


def test_every_paper_has_a_name_of_its_own() -> None:
    names = {
        file_name(kind, 7, "c", practice=practice, draft=draft)
        for kind in KINDS
        for draft in (True, False)
        for practice in (True, False)
    }
    assert len(names) == len(KINDS) * 4


def test_all_letters_of_a_usual_record_can_be_printed() -> None:
    election = papers.election()
    assert unprintable_characters(papers.record(election), election) == {}


def test_unprintable_characters_are_named_with_their_place() -> None:
    election = papers.election(papers.contest(choices=papers.choices(2, ["Әли 漢", "Айгүл"])))
    made = papers.record(election, papers.members(7, ["Төраға ☐☐"]))
    made = replace(made, precinct=replace(made.precinct, address=LocalText("мектеп", "Школа ♥")))
    assert unprintable_characters(made, election) == {
        "commission.m1": "☐",
        "precinct.address.ru": "♥",
        "single.c1.kk": "漢",
        "single.c1.ru": "漢",
    }


@pytest.mark.parametrize(("mode", "spoken"), [("kk_ru", ("kk", "ru")), ("kk", ("kk",)), ("ru", ("ru",))])
def test_languages_of_a_paper(mode: str, spoken: tuple[str, ...]) -> None:
    made: PrintJob = papers.job(languages=mode)
    assert made.spoken == spoken
