"""The one way from a code with its parameters to a sentence, in Kazakh, Russian or English.

A Said knows its family, each family has its `Sentences`, and parameters that are codes themselves (`Named`) are said by
their names. Findings, rows of the form, lines of the history and labels are descriptions of something else than a code and
have functions of their own.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Final

from kzpoll_desktop.domain.ground.said import Family, Named, Param, Said
from kzpoll_desktop.texts.catalogue import Sentences

if TYPE_CHECKING:
    from kzpoll_desktop.domain.election.definition import ElectionDefinition

# Family -> module and name of its sentences.
_HOMES: Final[Mapping[Family, tuple[str, str]]] = {
    "field": ("said.fields", "FIELDS"),
    "file": ("said.files", "FILES"),
    "readiness": ("said.readiness", "READINESS"),
    "refusal": ("said.refusals", "REFUSALS"),
    "reply": ("said.command", "REPLIES"),
    "report": ("said.verification", "REPORT"),
    "row": ("said.rows", "ROWS"),
    "store": ("said.store", "STORE"),
    "table": ("said.tables", "TABLES"),
    "trouble": ("said.verification", "TROUBLES"),
}


def say(said: Said, language: str, election: ElectionDefinition | None = None) -> str:
    """One sentence; election: names the stages and ballots among the parameters.

    KeyError for a code that its family has no sentence of, for a parameter that is missing, and for a stage or ballot
    without an election: mistakes of the program, which the tests of all families look for.
    """
    sentences = sentences_of(said.family)
    words = {name: _word(value, sentences, language, election) for name, value in said.params.items()}
    clause = sentences.catalogue[sentences.entry(said)].get(language).format_map(words)
    return sentences.whole(clause, said, language)


@cache
def sentences_of(family: Family) -> Sentences:
    """The sentences of a family; imported when the first one is said, for most of them never are in one run."""
    module, name = _HOMES[family]
    found: Sentences = getattr(import_module(f"kzpoll_desktop.texts.{module}"), name)
    return found


def make_ready(*families: Family) -> None:
    """Load sentences now: what is said when a disk fails cannot be looked for on it then."""
    for family in families:
        sentences_of(family)


def _word(value: Param, sentences: Sentences, language: str, election: ElectionDefinition | None) -> str:
    """A parameter as it stands in a sentence."""
    if isinstance(value, Named):
        return _name(value, language, election)
    return sentences.number(value) if type(value) is int else str(value)


def _name(named: Named, language: str, election: ElectionDefinition | None) -> str:
    """What is named by a parameter."""
    if named.of == "date":
        from kzpoll_desktop.texts.format import date

        return date(named.key)
    if named.of == "column":
        from kzpoll_desktop.texts.said.rows import COLUMN_NAMES

        return COLUMN_NAMES[named.key].get(language)
    if named.of == "table":
        from kzpoll_desktop.texts.said.verification import OTHER_TABLE, TABLES

        return TABLES.get(named.key, OTHER_TABLE).get(language)
    if named.of == "paper":
        from kzpoll_desktop.texts.names.papers import PAPERS

        return PAPERS[named.key].get(language)
    from kzpoll_desktop.texts.names.labels import ballot_name, stage_name

    if election is None:
        raise KeyError(f"no election names the {named.of} {named.key}")
    if named.of == "stage":
        return stage_name(named.key, election, language)
    return ballot_name(election.contest(named.key), language)
