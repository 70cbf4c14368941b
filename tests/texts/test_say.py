"""All families of codes in one place: every code that is made has its sentence, every sentence its code, in three languages."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, get_args

import pytest

from kzpoll_desktop.domain.ground.said import FAMILIES, Family, FileFault, Named, NotDone, Said, Trouble
from kzpoll_desktop.domain.training.grade import UNGRADED
from kzpoll_desktop.seal.inspection import PROBLEMS
from kzpoll_desktop.seal.members import KeyFault
from kzpoll_desktop.store import DAMAGES
from kzpoll_desktop.texts.catalogue import Catalogue, Message
from kzpoll_desktop.texts.say import say, sentences_of
from kzpoll_desktop.workflow.verifying.verify import _UNCLOSED
from tests.shared.practice import ELECTION
from tests.shared.texts.raised import PACKAGE, Raised, raised, values_of
from tests.shared.texts.sentences import LANGUAGES, faults, parameters


@dataclass(frozen=True)
class Made:
    """Where a family's codes are made: part of the package -> its makers and the code's place among their arguments.

    beside: codes that no maker is given as a text; given: parameters that a maker adds to what it is given.
    """

    parts: Mapping[str, Mapping[str, int]]
    beside: tuple[str, ...] = ()
    given: frozenset[str] = frozenset()

    def found(self) -> Iterator[Raised]:
        """Every code where it is made."""
        for part, makers in self.parts.items():
            yield from raised(part, dict(makers))


_FILES: Final = {"Malformed": 0, "FileProblem": 0, "FileFault": 0, "NotCanonical": 0}
# Functions that raise with the code they are given.
_GIVEN: Final = {"counts": 3, "_names": 3}
_TROUBLES: Final = {"Trouble": 0}
MADE: Final[Mapping[Family, Made]] = {
    "reply": Made(
        {
            "cli": {"Reply": 0, "UsageProblem": 0},
            "gui/rehearsal": {"Reply": 0},
        },
        tuple(f"ungraded_{code}" for code in UNGRADED),
        given=frozenset({"name"}),
    ),
    "field": Made(
        {"workflow": {"FieldFault": 0}, "gui": {"FieldFault": 0}},
        (
            *("two_chairs", "two_deputies", "two_secretaries", "no_chair", "no_secretary"),
            *("unknown_district", "bad_offset"),
        ),
    ),
    "file": Made(
        {
            **dict.fromkeys(("domain", "exchange", "training"), _FILES),
            "training/classroom/roster.py": {"_fault": 1},
        },
        (
            *(*values_of("exchange/files.py", "_READING"), *values_of("exchange/files.py", "_WRITING")),
            *(found.code for found in raised("domain", dict(_GIVEN))),
            *("duplicate_id", "read_failed", "io_error"),
        ),
        frozenset({"path", "file"}),
    ),
    "readiness": Made(
        {"workflow/readiness.py": {"Item": 0}},
        ("date_today", "date_tomorrow", "date_other", "struck_out", "none_struck_out"),
        frozenset({"ballot"}),
    ),
    "refusal": Made(
        {
            **{part: {"Refused": 0} for part in ("domain", "workflow", "training", "gui")},
            "seal": {"SealProblem": 0},
        },
        (
            *get_args(KeyFault),
            *(
                f"bad_value.{problem}"
                for problem in (
                    *("stationary_not_counted", "unknown_member", "duplicate_id", "out_of_range"),
                    *("too_many_votes", "not_decided", "other_sum"),
                )
            ),
        ),
    ),
    "report": Made(
        {"workflow/verifying/report.py": {"Fact": 0}},
        (
            *("known", "unknown", "unlisted", "is_not_intact", "is_differing"),
            *("is_intact", "is_intact_unknown", "is_code_intact", "is_kept", "is_readable"),
        ),
    ),
    "row": Made(
        {
            "exchange/candidates.py": {"RowFault": 0, "wrong": 1, "add": 0},
            "exchange/doubts.py": {"RowFault": 0, "wrong": 1},
            "exchange/names.py": {"RowFault": 0},
        },
        given=frozenset({"line", "column"}),
    ),
    "store": Made(
        {"store": {"fault": 0, "StoreError": 0}, "workflow": {"StoreError": 0}},
        (
            *(*values_of("store/errors.py", "_SQLITE_CODES"), *values_of("store/errors.py", "_SYSTEM_CODES")),
            "locked_by",
        ),
        frozenset({"file", "folder", "holder"}),
    ),
    "table": Made(
        {
            "exchange/candidates.py": {"Noted": 0, "leave": 0},
            "exchange/doubts.py": {"Noted": 0, "_ask": 3},
        },
        (
            "marked",
            *("leave", "take", "exchange", "keep", "correct", "not_so", "strike", "stands"),
            *("is_struck", "on_ballot"),
            "hidden_sheet",
        ),
        frozenset({"count", "value", "line", "letter", "right", "note", "other", "column"}),
    ),
    "trouble": Made(
        {
            "domain/code": {"BadCode": 0, "BadShortCode": 0},
            "domain/training": {"BadResultCode": 0},
            "exchange/package": {"Trouble": 0, "_trouble": 0},
            "workflow/verifying": _TROUBLES,
            "workflow/verifying/package.py": {"_object": 0},
            "workflow/verifying/package_sheets.py": {"_object": 0},
        },
        (
            *_UNCLOSED.values(),
            *(
                "package_bad_name",
                "package_link",
                "package_nested",
                "package_compressed",
                "package_unknown_entry",
            ),
            "package_twice",
            *(f"pdf_{code}" for code in PROBLEMS),
            *(f"file_{code}" for code in DAMAGES),
        ),
    ),
}
# Names that are the same in every language: of commands, languages, formats and keys.
_NAMES: Final = re.compile(
    r"\b(?:kk|ru|en|kzpoll|PDF|JSON|json|jsonl|help|draft|check|protocol|UTC|F2|PIN)\b"
)


def catalogue(family: Family) -> Catalogue:
    return sentences_of(family).catalogue


def made_in(family: Family) -> list[Raised]:
    return list(MADE[family].found())


def test_every_family_is_looked_at() -> None:
    assert set(MADE) == set(FAMILIES)


def _names_a_family(one: ast.Assign) -> bool:
    return any(getattr(target, "id", "") == "family" for target in one.targets)


def test_every_kind_of_said_is_of_a_family_or_above_several() -> None:
    above = {"NotDone"}
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef) and {getattr(base, "id", "") for base in node.bases} & {
                "Said",
                "NotDone",
            }:
                named = [one for one in node.body if isinstance(one, ast.Assign) and _names_a_family(one)]
                assert (named != []) == (node.name not in above), node.name


@pytest.mark.parametrize("family", FAMILIES)
def test_every_code_has_a_sentence_and_every_sentence_a_code(family: Family) -> None:
    codes = {one.code for one in made_in(family)} | set(MADE[family].beside)
    assert codes - catalogue(family).keys() == set(), "made without a sentence"
    assert catalogue(family).keys() - codes == set(), "a sentence that nobody says"


@pytest.mark.parametrize("family", FAMILIES)
def test_a_sentence_names_only_what_is_given_where_its_code_is_made(family: Family) -> None:
    for found in made_in(family):
        if not found.open:
            assert parameters(catalogue(family)[found.code].kk) <= found.names | MADE[family].given, found


@pytest.mark.parametrize("family", FAMILIES)
def test_sentences_are_sound_and_name_the_same_in_three_languages(family: Family) -> None:
    texts = catalogue(family).items()
    assert faults({k: Message(_NAMES.sub("0", m.kk), _NAMES.sub("0", m.ru), m.en) for k, m in texts}) == []


# --- how one is said ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Refusal(NotDone):
    family = "refusal"

    paths: tuple[str, ...] = field(default=())


def test_the_family_decides_between_two_sentences_of_one_code() -> None:
    @dataclass(frozen=True, slots=True)
    class OfTheStore(Said):
        family = "store"

    given = {"file": "123.kzpoll", "holder": ""}
    told = say(OfTheStore("io_error", given), "en"), say(FileFault("io_error", given), "en")
    assert told[0].startswith("123.kzpoll: the disk")
    assert told[1].startswith("123.kzpoll: not written")


def test_parameters_that_are_codes_are_said_by_their_names() -> None:
    stages = {"stage": Named("stage", "turnout"), "current": Named("stage", "opening")}
    assert say(_Refusal("stage_not_reached", stages), "ru", ELECTION) == (
        "Это пока рано: сначала завершите этап «Открытие». Заполняется на этапе «Голосование»."
    )


def test_a_stage_has_no_name_without_its_election() -> None:
    with pytest.raises(KeyError):
        say(_Refusal("stage_waits", {"stage": Named("stage", "turnout"), "missing": 1}), "ru")


def test_numbers_stand_as_their_family_writes_them() -> None:
    assert "1042" in say(Trouble("entry_impossible", {"seq": 1042}), "ru")
    assert "4\u202f000\u202f000" in say(FileFault("too_large", {"most": 4_000_000}), "ru")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_code_or_a_parameter_that_is_not_known_is_a_mistake_of_the_program(language: str) -> None:
    with pytest.raises(KeyError):
        say(FileFault("no_such_code"), language)
    with pytest.raises(KeyError):
        say(FileFault("too_large"), language)
