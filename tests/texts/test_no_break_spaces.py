"""Spaces that no line breaks at stay in the texts that have them: nothing takes a text of the program apart at every space."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "kzpoll_desktop"
# What is typed or read has its spaces put right, and words are looked for in it.
TYPED = {
    "gui/precinct/dialogs/commission.py": "line.name.text()",
    "gui/precinct/dialogs/address.py": "field.text()",
    "texts/names/labels.py": "region|settlement",
    "texts/rules/params.py": "letters",
    "gui/common/dialogs/files.py": "pattern",
}


def at_every_space(source: str) -> Iterator[str]:
    """What is taken apart by split() without a separator, or joined anew by it, and what a pattern matches by every space."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr in ("split", "rsplit") and not node.args and not node.keywords:
            if not isinstance(node.func.value, ast.Constant):
                yield ast.unparse(node.func.value)
        elif node.func.attr in ("sub", "split") and node.args and isinstance(node.args[0], ast.Constant):
            if isinstance(node.args[0].value, str) and re.search(r"\\s|\\W", node.args[0].value):
                yield ast.unparse(node)


@pytest.mark.parametrize("layer", ["texts", "paper", "gui", "cli"])
def test_no_text_of_the_program_is_taken_apart_at_every_space(layer: str) -> None:
    found = []
    for path in sorted((PACKAGE / layer).rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        for text in at_every_space(path.read_text(encoding="utf-8")):
            if name not in TYPED or not re.fullmatch(
                TYPED[name].replace("(", r"\(").replace(")", r"\)"), text
            ):
                found.append(f"{name}: {text}")
    assert found == []


def test_what_would_take_a_text_apart_is_seen() -> None:
    assert list(at_every_space("a = ' '.join(words.split())")) == ["words"]
    assert list(at_every_space(r"re.sub(r'\s+', ' ', told)")) == [r"re.sub('\\s+', ' ', told)"]
    assert list(at_every_space("a = 'x y'.split(); b.split(' ')")) == []


def test_no_sign_of_percent_stands_apart_from_its_number() -> None:
    catalogues = sorted((PACKAGE.parent / "resources" / "i18n").glob("*.ts"))
    sources = [*PACKAGE.rglob("*.py"), *catalogues]
    # A placeholder, a digit or a braced value, a space that a line may break at, and the sign: format.percent() has one that
    # keeps them together.
    apart = re.compile(r'(?:%\d|\d|\}) %(?=[".,;:<)\s])')
    assert [path.name for path in sources if apart.search(path.read_text(encoding="utf-8"))] == []
