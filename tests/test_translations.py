"""The window's texts in Kazakh and Russian: nothing unfinished, nothing forgotten, nothing that a font cannot show."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kzpoll_desktop.resources import resource, root
from tests.shared.texts.letters import without_glyph

GUI = Path(__file__).parents[1] / "kzpoll_desktop" / "gui"
LANGUAGES = ("kk", "ru")
FORMS = {"kk": 2, "ru": 3, "en": 2}
PLACEHOLDER = re.compile(r"%(?:[1-9]|n)")
# What is printed on the keys is the same in every language.
KEYS = re.compile(r"(?:(?:Ctrl|Alt|Shift|Enter|Tab|Esc|Home|End|PgUp|PgDn|F[0-9]+|[A-Z0-9+.,…-])[+, ]*)+")


def messages(language: str) -> Iterator[tuple[str, ElementTree.Element]]:
    """Every message of a language with its context."""
    tree = ElementTree.parse(root() / "i18n" / f"kzpoll_{language}.ts")
    for context in tree.getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            yield name, message


def translations(message: ElementTree.Element) -> list[str]:
    """The translation, or its plural forms."""
    element = message.find("translation")
    assert element is not None
    forms = element.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [element.text or ""]


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    """Every call of a method named tr with the class it stands in."""
    tree = ast.parse(path.read_text("utf-8"))
    for found in ast.walk(tree):
        if isinstance(found, ast.ClassDef):
            for node in ast.walk(found):
                if (
                    isinstance(node, ast.Call)
                    and isinstance(node.func, ast.Attribute)
                    and node.func.attr == "tr"
                ):
                    yield found.name, node


def literal(call: ast.Call) -> str:
    """The text of a tr call."""
    first = call.args[0]
    assert isinstance(first, ast.Constant), ast.unparse(call)
    assert isinstance(first.value, str), ast.unparse(call)
    return first.value


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_unfinished_or_obsolete(language: str) -> None:
    seen = list(messages(language))
    assert len(seen) > 250
    for context, message in seen:
        element = message.find("translation")
        assert element is not None
        assert element.get("type") is None, (context, message.findtext("source"))
        assert all(text.strip() for text in translations(message)), (context, message.findtext("source"))


@pytest.mark.parametrize("language", [*LANGUAGES, "en"])
def test_plural_forms_are_complete(language: str) -> None:
    numbered = [m for _, m in messages(language) if m.get("numerus") == "yes"]
    assert numbered
    for message in numbered:
        assert len(translations(message)) == FORMS[language], message.findtext("source")
        assert all("%n" in text for text in translations(message)), message.findtext("source")


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_and_mnemonics_are_those_of_the_source(language: str) -> None:
    for context, message in messages(language):
        source = message.findtext("source") or ""
        wanted = Counter(PLACEHOLDER.findall(source))
        for text in translations(message):
            assert Counter(PLACEHOLDER.findall(text)) == wanted, (context, source, text)
            assert text.count("&") == source.count("&"), (context, source, text)
            assert source.endswith("…") == text.endswith("…"), (context, source, text)
            assert text == text.strip() or source != source.strip(), (context, source, text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_is_english_left_as_it_was(language: str) -> None:
    for context, message in messages(language):
        source = message.findtext("source") or ""
        bare = PLACEHOLDER.sub("", source)
        if not KEYS.fullmatch(source) and re.search(r"[A-Za-z]{2}", bare):
            assert all(text != source for text in translations(message)), (context, source)
            assert all(re.search(r"[Ѐ-ӿ]", text) for text in translations(message)), (context, source)


@pytest.mark.parametrize("language", [*LANGUAGES, "en"])
def test_every_letter_is_in_the_font(language: str) -> None:
    for context, message in messages(language):
        for text in translations(message):
            # Qt's own sentences are broken into lines by it.
            assert without_glyph(text.replace("\n", " ")) == "", (context, text)


def test_every_text_of_the_window_is_in_the_catalogues_in_its_own_context() -> None:
    """A text that lupdate does not see, or puts elsewhere, would stay English."""
    known = {
        language: {(context, m.findtext("source")) for context, m in messages(language)}
        for language in LANGUAGES
    }
    seen = 0
    for path in GUI.rglob("*.py"):
        for name, call in calls(path):
            seen += 1
            for language in LANGUAGES:
                assert (name, literal(call)) in known[language], (path.name, name, literal(call))
    assert seen > 250


def test_texts_of_tables_are_in_the_catalogues() -> None:
    """The rows of actions and activities: their words are named where they stand, and said later."""
    seen = 0
    for path in GUI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "QT_TRANSLATE_NOOP":
                seen += 1
                context, text = (ast.literal_eval(given) for given in node.args)
                for language in LANGUAGES:
                    found = {(name, m.findtext("source")) for name, m in messages(language)}
                    assert (context, text) in found, (path.name, context, text)
    assert seen > 25


def test_texts_are_literals_said_by_their_own_object() -> None:
    """lupdate sees `self.tr("…")` and nothing else, one in a statement and none inside an f-string."""
    for path in GUI.rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        inside = {
            id(node)
            for string in ast.walk(tree)
            if isinstance(string, ast.JoinedStr)
            for node in ast.walk(string)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
                told = f"{path.name}:{node.lineno}"
                assert isinstance(node.func.value, ast.Name), told
                assert node.func.value.id == "self", told
                assert isinstance(node.args[0], ast.Constant), told
                assert id(node) not in inside, told


@pytest.mark.parametrize("language", [*LANGUAGES, "en"])
def test_the_catalogues_are_built_into_the_program(language: str) -> None:
    assert resource("i18n", f"kzpoll_{language}.qm").stat().st_size > 50
