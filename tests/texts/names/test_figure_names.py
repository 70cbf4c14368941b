"""How a figure is called: every path of the form has a name, no two the same, with the numbers of the printed rows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kzpoll_desktop.domain.figures import rows as day_rows
from kzpoll_desktop.domain.figures.kinds import figure_of
from kzpoll_desktop.domain.figures.record import ATTENDANCE_FIGURES, figure_paths
from kzpoll_desktop.domain.figures.rows import row_number
from kzpoll_desktop.domain.ground.errors import UnknownFigure
from kzpoll_desktop.texts.names.figure_names import counted, figure_name, plain_figure_name, rows_cited
from tests.shared import build
from tests.shared.texts.letters import foreign_words, without_glyph
from tests.shared.texts.sentences import LANGUAGES

ELECTION = build.election(5)
RECORD = build.record(ELECTION, boxes=2)
PATHS = tuple(figure_paths(RECORD))
NOUNS = ("ballot", "voter", "vote", "figure", "written", "signed", "member")


def test_the_paths_are_those_of_the_form() -> None:
    rows = {
        row.path
        for stage in day_rows.stages(ELECTION, RECORD)
        for row in day_rows.rows(stage, ELECTION, RECORD)
    }
    assert rows <= set(PATHS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_figure_has_a_name_of_its_own(language: str) -> None:
    names = [figure_name(path, RECORD, ELECTION, language, ballot=True) for path in PATHS]
    assert len(set(names)) == len(PATHS) > 100
    for name in names:
        assert without_glyph(name) == "", name
        assert name == name.strip()
        assert not name.endswith("."), name


@pytest.mark.parametrize("path", PATHS)
def test_a_name_is_in_its_language(path: str) -> None:
    kk, ru, en = (figure_name(path, RECORD, ELECTION, language) for language in LANGUAGES)
    assert len({kk, ru, en}) == 3
    for name in (kk, ru):
        bare = " ".join(word for word in name.split() if word.rstrip(":") not in ("P1", "P2", *"abc"))
        assert not foreign_words(bare), name


def test_names_carry_their_row_box_person_and_ballot() -> None:
    def name(path: str, *, ballot: bool = False) -> str:
        return figure_name(path, RECORD, ELECTION, "ru", ballot=ballot)

    assert name("list.votes.b") == "7.2 b (рус)"
    assert name("list.received") == "строка 10: бюллетеней получено комиссией"
    assert name("mandate.received", ballot=True) == "строка 10: бюллетеней получено комиссией (зеленые)"
    assert name("list.issued_by_member.m4") == "строка 3: выдано бюллетеней – 4-мүше (оқу)"
    assert name("portable_boxes.P2.applications") == "P2: Письменных заявлений"
    assert name("portable_boxes.P1.signed.list") == (
        "P1: строка 5: заявлений с подписью о получении (голубые)"
    )
    assert name("portable_boxes.P1.not_established.list") == (
        "P1: Бюллетени неустановленного образца (голубые)"
    )
    assert name("voter_list.added") == "Включено в список в день голосования"
    assert name("turnout.22:00") == "Явка на 22:00"


def test_whoever_is_not_on_the_list_goes_by_the_id() -> None:
    alone = replace(RECORD, commission=())
    assert figure_name("list.issued_by_member.m4", alone, ELECTION, "en").endswith("– m4")


@pytest.mark.parametrize(
    "path",
    [
        "",
        "list",
        "list.nothing",
        "list.votes.z",
        "list.votes",
        "other.received",
        "voter_list.nothing",
        "voter_list",
        "portable_boxes.P1.nothing.list",
        "portable_boxes.P1.ballots.other",
        "portable_boxes.P1",
        "turnout",
    ],
)
def test_what_is_no_figure_has_no_name(path: str) -> None:
    with pytest.raises(UnknownFigure):
        figure_name(path, RECORD, ELECTION, "kk")


def test_a_figure_without_a_row_has_no_number() -> None:
    bare = replace(ELECTION, rows=(), annex=())
    assert row_number(figure_of("ballot", "received"), bare) == ""
    assert figure_name("list.votes.b", RECORD, bare, "en") == "2 b (eng)"
    assert figure_name("list.received", RECORD, bare, "en") == "Ballots received by the commission"


def test_counted_voters_stand_in_the_row_of_voters_where_they_have_no_own() -> None:
    assert row_number(figure_of("ballot", "signatures"), ELECTION) == "2"
    assert row_number(figure_of("ballot", "unused"), ELECTION) == str(
        len(build.ROWS) + build.ANNEX.index("I1") + 1
    )


def test_rows_are_cited_in_their_order_and_each_once() -> None:
    numbers = {"A": 1, "H": 10, "B": 2}
    assert rows_cited(numbers, "kk", "A") == " (1-жол)"
    assert rows_cited(numbers, "ru", "H", "B", "B", "Z") == " (строки 2, 10)"
    assert rows_cited(numbers, "en", "A", "B") == " (rows 1, 2)"
    assert rows_cited(numbers, "en", "Z") == ""


@pytest.mark.parametrize("noun", NOUNS)
def test_a_noun_follows_its_count(noun: str) -> None:
    one, two, five = (counted(noun, number, "ru").split(" ", 1)[1] for number in (1, 2, 5))
    assert len({one, two, five}) == 3
    assert counted(noun, 21, "ru").endswith(f" {one}")
    assert counted(noun, 11, "ru").endswith(f" {five}")
    assert counted(noun, 1_248, "kk").startswith("1\u202f248 ")
    assert counted(noun, 1, "kk").split(" ", 1)[1] == counted(noun, 7, "kk").split(" ", 1)[1]
    assert counted(noun, 1, "en").split(" ", 1)[1] + "s" == counted(noun, 0, "en").split(" ", 1)[1]


def test_figures_are_named_where_no_definition_is_at_hand() -> None:
    for path in (
        "voter_list.added",
        "party_list.received",
        "party_list.against_all",
        "party_list.votes.3",
        "party_list.issued_by_member.2",
        "portable_boxes.1.applications",
        "portable_boxes.P1.ballots.party_list",
        "portable_boxes.P1.annulled.party_list",
    ):
        names = [plain_figure_name(path, language) for language in LANGUAGES]
        assert all(names)
        assert path not in names
    assert plain_figure_name("something.else.entirely.new", "en") == "something.else.entirely.new"


def test_every_figure_that_a_record_has_is_named() -> None:
    """Also of those who were there: the page of a grade names whatever was typed wrongly."""
    paths = [*PATHS, *(f"attendance.{name}" for name in ATTENDANCE_FIGURES)]
    for language in LANGUAGES:
        named = [figure_name(path, RECORD, ELECTION, language, ballot=True) for path in paths]
        assert all(named)
        assert len(set(named)) == len(set(paths))
