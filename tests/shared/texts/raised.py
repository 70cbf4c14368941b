"""Which codes the program raises and with which parameters, read from its source: every one of them needs a sentence."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

PACKAGE: Final = Path(__file__).parents[3] / "kzpoll_desktop"


@dataclass(frozen=True)
class Raised:
    """A code where it is raised. names: its parameters; open: more may come from a mapping."""

    code: str
    place: str
    names: frozenset[str]
    open: bool


def _words(node: ast.expr) -> list[str]:
    """The texts that an argument can be: a constant, or either side of a choice."""
    if isinstance(node, ast.IfExp):
        return [*_words(node.body), *_words(node.orelse)]
    return [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []


def _name(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def raised(folder_or_file: str, makers: dict[str, int]) -> Iterator[Raised]:
    """Every code given to one of the makers (function or class: position of the code) in a part of the package."""
    root = PACKAGE / folder_or_file
    for path in [root] if root.is_file() else sorted(root.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _name(node) in makers and len(node.args) > makers[_name(node)]:
                position = makers[_name(node)]
                names, more = _parameters(node, position)
                for code in _words(node.args[position]):
                    yield Raised(code, f"{path.name}:{node.lineno}", names, more)


def _parameters(call: ast.Call, position: int) -> tuple[frozenset[str], bool]:
    """The names that a call gives, as keywords or in a dict after the code; and whether there may be more."""
    names = {keyword.arg for keyword in call.keywords if keyword.arg}
    more = any(keyword.arg is None for keyword in call.keywords)
    for given in call.args[position + 1 : position + 2]:
        if not isinstance(given, ast.Dict):
            more = True
            continue
        for key in given.keys:
            if isinstance(key, ast.Constant):
                names.add(str(key.value))
            else:
                more = True
    return frozenset(names), more


def values_of(folder_or_file: str, variable: str) -> list[str]:
    """The texts that a table of the source gives as values."""
    for node in ast.walk(ast.parse((PACKAGE / folder_or_file).read_text(encoding="utf-8"))):
        if isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "") == variable:
            assert isinstance(node.value, ast.Dict)
            return [word for value in node.value.values for word in _words(value)]
    raise AssertionError(f"no table {variable} in {folder_or_file}")
