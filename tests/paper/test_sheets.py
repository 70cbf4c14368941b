"""A paper that is added is whole: its name in two languages, its foot in three, its test, its line in the documents."""

from __future__ import annotations

import ast
import importlib
import re
from dataclasses import replace
from pathlib import Path

import pytest

from kzpoll_desktop.paper.file_names import file_name
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.paper.sheet import Sheet
from kzpoll_desktop.paper.sheets import kinds, sheet
from kzpoll_desktop.texts.history import WHAT
from kzpoll_desktop.texts.printed import PRINTED
from kzpoll_desktop.workflow.printing import AT_CLOSING, BY_PEN
from tests.shared.paper import laid_out, papers
from tests.shared.paper.extract import page_texts

ROOT = Path(__file__).parents[2]
ROW = re.compile(r"^\| `(\w+)` \| (precinct|ballot) \| `([^`]+)` \| (yes|no) \| ([^|]+) \|$", re.MULTILINE)
MADE_BY = ("printing.py", "after/papers.py")


def told() -> dict[str, tuple[str, ...]]:
    """Kind -> what it is about, its file, whether it is kept, what it is for; as the document has it."""
    text = (ROOT / "docs" / "papers.md").read_text("utf-8")
    return {kind: tuple(cells) for kind, *cells in ROW.findall(text)}


def test_there_are_as_many_as_modules() -> None:
    modules = {path.stem for path in (ROOT / "kzpoll_desktop" / "paper" / "sheets").rglob("*.py")}
    assert set(kinds()) == modules - {"__init__"}


def test_there_is_none_of_another_name() -> None:
    for name in ("protocols", "", "layout", "__init__"):
        with pytest.raises(KeyError):
            sheet(name)


def test_the_document_tells_each_once_and_nothing_else() -> None:
    assert sorted(told()) == sorted(kinds())
    assert len(ROW.findall((ROOT / "docs" / "papers.md").read_text("utf-8"))) == len(kinds())


def test_every_sample_is_of_a_kind() -> None:
    assert sorted(papers.samples()) == sorted(kinds())


@pytest.mark.parametrize("kind", kinds())
def test_a_sheet_is_called_as_its_module(kind: str) -> None:
    assert isinstance(sheet(kind), Sheet)
    assert sheet(kind).kind == kind
    (path,) = (ROOT / "kzpoll_desktop" / "paper" / "sheets").rglob(f"{kind}.py")
    module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
    assert sheet(kind) is importlib.import_module(module).SHEET


@pytest.mark.parametrize("kind", kinds())
def test_it_has_a_name_in_both_languages_and_a_foot_in_three(kind: str) -> None:
    about = papers.samples()[kind]
    names = {language: sheet(kind).title(about, Phrases(about), language) for language in ("kk", "ru")}
    assert all(name.strip() for name in names.values())
    assert names["kk"] != names["ru"]
    foot = PRINTED[f"foot.{kind}"]
    assert all(foot.get(language).strip() for language in ("kk", "ru", "en"))


@pytest.mark.parametrize("kind", kinds())
def test_it_is_told_as_it_is(kind: str) -> None:
    about, file, kept, purpose = told()[kind]
    found = sheet(kind)
    assert (about == "precinct") is found.whole_precinct
    assert (kept == "yes") is found.kept
    of = replace(
        papers.samples()[kind],
        **({} if found.whole_precinct else {"contest": "party_list"}),  # type: ignore[arg-type]
    )
    assert file == file_name(kind, of.record.precinct.number, of.file_part, practice=of.practice)
    assert purpose.strip()


@pytest.mark.parametrize("kind", kinds())
def test_it_has_a_test_of_its_own(kind: str) -> None:
    assert list((ROOT / "tests" / "paper" / "sheets").rglob(f"test_{kind}.py"))


def test_the_workflow_says_when_each_is_made() -> None:
    modules = [ast.parse((ROOT / "kzpoll_desktop" / "workflow" / one).read_text("utf-8")) for one in MADE_BY]
    told = {node.value for module in modules for node in ast.walk(module) if isinstance(node, ast.Constant)}
    assert set(kinds()) - told == set()


def test_what_is_kept_is_made_at_closing_and_has_its_words_in_the_history() -> None:
    kept = {kind for kind in kinds() if sheet(kind).kept}
    assert kept == {*AT_CLOSING, "act"}
    assert kept == {what.removeprefix("printed.") for what in WHAT if what.startswith("printed.")}
    assert set(BY_PEN) <= set(kinds())


@pytest.mark.parametrize("kind", kinds())
def test_every_page_says_at_its_foot_what_it_is(kind: str) -> None:
    about = replace(papers.samples()[kind], languages="ru")
    texts = page_texts(sheet(kind).make(about))
    first = f"№123 · 19.03.2023 · {PRINTED[f'foot.{kind}'].ru}"
    for text in texts:
        assert first in text
        assert (f"{first} · " in text) is not sheet(kind).whole_precinct
        assert ("0123 4567 89ab" in text) is (sheet(kind).digest or kind in ("recovery", "observers"))


@pytest.mark.parametrize("kind", kinds())
def test_nothing_lies_over_anything_and_the_bytes_are_the_same_again(kind: str) -> None:
    about = papers.samples()[kind]
    laid_out.check(sheet(kind).pages(about))
    assert sheet(kind).make(about) == sheet(kind).make(about)


@pytest.mark.parametrize("kind", kinds())
def test_practice_and_a_draft_are_crossed(kind: str) -> None:
    about = papers.samples()[kind]
    for page in sheet(kind).pages(about):
        assert page.marks == ()
    election = replace(about.election, training=True)
    practice = replace(about, election=election, status="draft", languages="ru")
    for page in sheet(kind).pages(practice):
        assert page.marks == ("УЧЕБНЫЙ ОБРАЗЕЦ", "ЧЕРНОВИК")
