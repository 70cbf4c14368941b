"""The one serialisation and the digests: JSON, UTF-8, NFC, ASCII keys sorted, integers only, no spaces."""

from __future__ import annotations

import datetime
import hashlib
import json
import unicodedata
from collections.abc import Mapping
from typing import Any, Final

from kzpoll_desktop.domain.code.protocol_code import FORMAT, code_of, figures_of, names_of
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.election.definition_json import election_to_json
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.figures.record_json import record_to_json
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.ground.said import FileFault, Param

_NEVER: Final = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)


class NotCanonical(KzpollError):
    """A value that the canonical form has no place for: a float, a key that is not ASCII text."""

    def __init__(self, code: str, **params: Param) -> None:
        super().__init__(FileFault(code, params))


def canonical_bytes(tree: Any) -> bytes:
    """The canonical bytes of plain dicts, lists, texts, whole numbers, true, false and null; NotCanonical otherwise."""
    return json.dumps(_checked(tree), ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def _checked(tree: Any) -> Any:
    if tree is None or type(tree) in (int, bool):
        return tree
    if isinstance(tree, str):
        return tree if tree.isascii() else unicodedata.normalize("NFC", tree)
    if isinstance(tree, dict):
        for key in tree:
            if not isinstance(key, str) or not key.isascii():
                raise NotCanonical("not_canonical_key", key=str(key))
        return {key: _checked(value) for key, value in tree.items()}
    if isinstance(tree, list | tuple):
        return [_checked(value) for value in tree]
    raise NotCanonical("not_canonical_value", kind=type(tree).__name__)


def sha256(data: bytes) -> str:
    """The SHA-256 of some bytes, 64 hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def closing_bytes(
    election: ElectionDefinition,
    record: PrecinctRecord,
    contest: str,
    version: int,
    sheet: int,
    frozen: tuple[int, str] | None,
    closing: Mapping[str, Any] | None = None,
) -> bytes:
    """What a protocol stands for, to the byte: definition, record, contest, version, sheet, the journal up to there.

    frozen: number and hash of the journal's last entry before closing; None for a paper that was not closed. closing: who
    closed, how and when, as `Closing.told`; None for what was not closed, or by an earlier program (format 1).
    """
    journal = None if frozen is None else {"seq": frozen[0], "hash": frozen[1]}
    told = {} if closing is None else {"format": FORMAT, "closing": dict(closing)}
    return canonical_bytes(
        {
            **told,
            "definition": election_to_json(election),
            "record": record_to_json(record),
            "contest": contest,
            "version": version,
            "sheet": sheet,
            "journal": journal,
        }
    )


def figures_digest(record: PrecinctRecord, election: ElectionDefinition, contest: str) -> str:
    """SHA-256 over election, precinct, contest and every figure of the protocol by its path: the digits on paper alone."""
    code = code_of(record, election, contest, version=0, sheet=0, closed_at=_NEVER, digest="")
    figures = dict(figures_of(code, names_of(record, election, contest)))
    return sha256(
        canonical_bytes(
            {
                "election": election.id,
                "precinct": record.precinct.number,
                "contest": contest,
                "figures": figures,
            }
        )
    )
