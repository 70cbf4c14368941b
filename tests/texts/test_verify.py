"""What a verification says: every trouble that can be found has its sentence in three languages, and none is idle."""

from __future__ import annotations

import pytest

from kzpoll_desktop.seal.inspection import PROBLEMS
from kzpoll_desktop.texts.names.figure_names import plain_figure_name
from kzpoll_desktop.texts.verify import _LINES, TROUBLES
from kzpoll_desktop.workflow.verifying.verify import _UNCLOSED
from tests.shared.texts.raised import raised
from tests.shared.texts.sentences import LANGUAGES, faults, parameters

MADE = {
    *(
        one.code
        for part in ("workflow/verifying/verify.py", "workflow/verifying/precinct_file.py")
        for one in raised(part, {"Trouble": 0})
    ),
    *(one.code for one in raised("domain/code/protocol_code.py", {"BadCode": 0})),
    *(one.code for one in raised("domain/code/short_code.py", {"BadShortCode": 0})),
    *_UNCLOSED.values(),
    *(f"pdf_{code}" for code in PROBLEMS),
    *(f"file_{code}" for code in ("chain_broken", "damaged", "not_a_precinct_file")),
}


def test_every_trouble_has_its_sentence_and_every_sentence_a_trouble() -> None:
    assert set(TROUBLES) == MADE


def test_texts_are_sound() -> None:
    assert faults(TROUBLES) == []
    assert faults(_LINES) == []


@pytest.mark.parametrize("code", TROUBLES)
def test_a_trouble_is_one_whole_sentence_in_every_language(code: str) -> None:
    for language in LANGUAGES:
        text = TROUBLES[code].get(language)
        assert text.endswith(".")
        assert parameters(text) == parameters(TROUBLES[code].en)


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
