"""Every row of the form, every stage, role, colour and hint has its words in three languages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import get_args

import pytest

from kzpoll_desktop.domain.election.definition import COLOUR_NAMES, Contest
from kzpoll_desktop.domain.figures import rows as day_rows
from kzpoll_desktop.domain.figures.record import Role
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.texts.catalogue import Message
from kzpoll_desktop.texts.names import labels
from kzpoll_desktop.texts.names.figure_names import row_label
from tests.shared import build
from tests.shared.texts.letters import without_glyph
from tests.shared.texts.sentences import LANGUAGES, faults

ELECTION = build.election(5)
RECORD = build.record(ELECTION)
CATALOGUES: Mapping[str, Mapping[str, LocalText]] = {
    "rows": labels.ROW_LABELS,
    "hints": labels.HINTS,
    "colours": labels.COLOURS,
    "pile colours": labels.PILE_COLOURS,
    "stages": labels.STAGES,
    "roles": labels.ROLES,
    "ballots": labels.BALLOTS,
    "ballots counted": labels.BALLOTS_COUNTED,
    "others": {"piles": labels.PILES, "box": labels.BOX},
}


def rows() -> Iterator[tuple[str, day_rows.Row]]:
    """Every row of every stage with its stage."""
    for stage in day_rows.stages(ELECTION, RECORD):
        for row in day_rows.rows(stage, ELECTION, RECORD):
            yield stage, row


@pytest.mark.parametrize("name", CATALOGUES)
def test_texts_are_sound(name: str) -> None:
    as_messages = {key: Message(t.kk, t.ru, t.get("en")) for key, t in CATALOGUES[name].items()}
    assert as_messages
    assert faults(as_messages) == []


def test_every_row_of_the_form_has_its_label() -> None:
    seen = set()
    for stage, row in rows():
        told = [row_label(row, RECORD, ELECTION, language) for language in LANGUAGES]
        assert all(told), (stage, row)
        assert all(without_glyph(text) == "" for text in told), told
        if row.kind.key != "issued_by_member":
            assert len(set(told)) == len(LANGUAGES), told
        seen.add(row.kind.key)
    assert set(labels.ROW_LABELS) - {"issued_by_member"} <= seen
    assert {"votes", "issued_by_member", "turnout"} <= seen
    assert seen <= {*labels.ROW_LABELS, "votes"}


def test_every_hint_of_the_form_is_said_and_no_other_is_kept() -> None:
    used = {row.kind.hint for _, row in rows() if row.kind.hint}
    assert used == set(labels.HINTS)
    for code in used:
        for language in LANGUAGES:
            assert labels.hint(code, language).endswith(".")


def test_a_row_of_a_member_or_a_choice_has_its_name() -> None:
    told = {row.path: row_label(row, RECORD, ELECTION, "ru") for _, row in rows()}
    assert told["list.issued_by_member.m4"] == "4-мүше (оқу)"
    assert told["mandate.votes.b"] == "b (рус)"
    assert told["turnout.12:00"] == "Явка на 12:00"


def test_every_colour_that_a_definition_may_name_has_its_words() -> None:
    for words in (labels.COLOURS, labels.PILE_COLOURS, labels.BALLOTS, labels.BALLOTS_COUNTED):
        assert set(words) == set(COLOUR_NAMES)


def test_every_role_has_its_words() -> None:
    assert set(labels.ROLES) == {*get_args(Role), "suspended", ""}
    assert labels.role_name(None, "en") == "appointed later"


@pytest.mark.parametrize("language", LANGUAGES)
def test_stages_have_names_of_their_own(language: str) -> None:
    stages = day_rows.stages(replace(ELECTION, second_check="blind"), RECORD)
    names = [labels.stage_name(stage, ELECTION, language) for stage in stages]
    assert len(set(names)) == len(stages)
    assert {stage.partition(".")[0] for stage in stages} == set(labels.STAGES)


def uncoloured(contest: Contest) -> Contest:
    """The contest with a colour that has no name."""
    return replace(contest, colour="#123456")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_ballot_whose_colour_has_no_name_goes_by_its_title(language: str) -> None:
    contest = uncoloured(ELECTION.contests[0])
    title = contest.title.get(language)
    assert labels.ballot_name(contest, language) == title
    assert labels.short_heading(contest, language) == title
    assert labels.contest_heading(contest, language) == title
    definition = replace(ELECTION, contests=(contest, *ELECTION.contests[1:]))
    assert title in labels.stage_name("piles.list", definition, language)


def test_a_ballot_goes_by_its_colour_in_words() -> None:
    contest = ELECTION.contests[1]
    assert labels.ballot_name(contest, "kk") == "жасыл бюллетень"
    assert labels.short_heading(contest, "ru") == "ЗЕЛЕНЫЙ БЮЛЛЕТЕНЬ"
    assert labels.contest_heading(contest, "en") == "GREEN BALLOT · mandate (eng)"
    assert labels.stage_name("piles.mandate", ELECTION, "ru") == "Зеленые стопки"


def test_a_box_goes_by_its_id() -> None:
    told = [labels.box_name("P2", language) for language in LANGUAGES]
    assert told == ["P2 тасымалданатын жәшігі", "Переносная урна P2", "Portable box P2"]
