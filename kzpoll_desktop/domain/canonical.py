"""The one serialisation and the digests: JSON, UTF-8, NFC, ASCII keys sorted, integers only, no spaces."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from typing import Any

from .election import ElectionDefinition
from .election_json import election_to_json
from .errors import KzpollError
from .record import PrecinctRecord, figure, figure_paths
from .record_json import record_to_json


class NotCanonical(KzpollError):
    """A value that the canonical form has no place for: a float, a key that is not ASCII text."""


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


def record_digest(election: ElectionDefinition, record: PrecinctRecord, version: int, sheet: int) -> str:
    """SHA-256 over definition, record, version and sheet number."""
    return sha256(
        canonical_bytes(
            {
                "definition": election_to_json(election),
                "record": record_to_json(record),
                "version": version,
                "sheet": sheet,
            }
        )
    )


def figures_digest(record: PrecinctRecord) -> str:
    """SHA-256 over the precinct's number and every figure by its path: only the digits that stand on paper."""
    figures = {path: figure(record, path) for path in figure_paths(record)}
    return sha256(canonical_bytes({"precinct": record.precinct.number, "figures": figures}))
