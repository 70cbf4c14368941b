"""The letters in typed texts that the bundled font has no picture of, so that they are corrected before anything is printed."""

from __future__ import annotations

from collections.abc import Iterator

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.paper.layout.fonts import missing


def unprintable(record: PrecinctRecord, election: ElectionDefinition) -> dict[str, str]:
    """Path of each typed text -> its characters that the font lacks and that paper shows as U+FFFD; empty: all is well.

    Paths: `commission.m1`, `precinct.address.kk`, `party_list.c01.ru`, `acts.0.kk`, `acknowledgements.0`, …
    """
    found = {path: missing(text) for path, text in _typed_texts(record, election)}
    return {path: gone for path, gone in found.items() if gone}


def unprintable_letters(record: PrecinctRecord, election: ElectionDefinition) -> str:
    """All those characters, each once, a space between them, as they are told; empty: all is well."""
    return " ".join(sorted(set("".join(unprintable(record, election).values()))))


def _typed_texts(record: PrecinctRecord, election: ElectionDefinition) -> Iterator[tuple[str, str]]:
    for name in ("region", "settlement", "address"):
        yield from _local(f"precinct.{name}", getattr(record.precinct, name))
    for member in record.commission:
        yield f"commission.{member.id}", member.name
        for index, change in enumerate(member.changes):
            yield f"commission.{member.id}.changes.{index}", change.decision
    for contest in election.contests:
        if contest.id in record.contests:
            for choice in record.ballot(contest):
                yield from _local(f"{contest.id}.{choice.id}", choice.name)
    for signing in record.signing:
        if isinstance(signing.dissent, str):
            yield f"signing.{signing.member}", signing.dissent
    for report in record.turnout:
        yield f"turnout.{report.at}", report.correction or ""
    for index, act in enumerate(record.acts):
        yield f"acts.{index}.number", act.number
        yield from _local(f"acts.{index}", act.text)
    for index, given in enumerate(record.acknowledgements):
        yield f"acknowledgements.{index}", given.reason


def _local(path: str, text: LocalText) -> Iterator[tuple[str, str]]:
    yield f"{path}.kk", text.kk
    yield f"{path}.ru", text.ru
