"""Checks a report for others: against the schema of NIST SP 1500-100 version 2, and what the schema lets through."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

FOLDER: Final = Path(__file__).parents[3] / "shared" / "data" / "nist"
SCHEMA: Final = FOLDER / "NIST_V2_election_results_reporting.json"
SAMPLE: Final = FOLDER / "sample-precinct-123.json"
# What a schema may say: another word in it would not be looked at.
_KNOWN: Final = frozenset(
    {"$ref", "additionalProperties", "enum", "format", "items", "maxLength", "minItems", "oneOf", "pattern"}
    | {"properties", "refTypes", "required", "type"}
)
_TYPES: Final[Mapping[str, tuple[type, ...]]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
}
_COUNTS: Final = frozenset(
    {
        "Count",
        "BallotsCast",
        "BallotsRejected",
        "BallotsOutstanding",
        "VotersRegistered",
        "VotersParticipated",
    }
)


@cache
def _definitions() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(SCHEMA.read_text(encoding="utf-8"))["definitions"]
    return found


def objections(data: bytes) -> list[str]:
    """Everything that is to be objected to in a report; empty where it is valid."""
    tree = json.loads(data)
    found = list(_against({"$ref": "#/definitions/ElectionResults.ElectionReport"}, tree, "$"))
    ids = list(_ids(tree))
    found += [f"@id twice: {one}" for one in {i for i, _ in ids} if sum(i == one for i, _ in ids) > 1]
    known = dict(ids)
    found += list(_references(tree, known, "$"))
    found += list(_counts(tree, "$"))
    return found


def _against(schema: Mapping[str, Any], value: Any, at: str) -> Iterator[str]:
    assert schema.keys() <= _KNOWN, schema
    if "$ref" in schema:
        yield from _against(_definitions()[schema["$ref"].rsplit("/", 1)[1]], value, at)
        return
    if "oneOf" in schema:
        fits = [not list(_against(one, value, at)) for one in schema["oneOf"]]
        if sum(fits) != 1:
            yield f"{at}: fits {sum(fits)} of {len(fits)}"
        return
    wanted = schema.get("type")
    if wanted is not None and (
        not isinstance(value, _TYPES[wanted]) or (isinstance(value, bool) and wanted != "boolean")
    ):
        yield f"{at}: {wanted} wanted"
        return
    if "enum" in schema and value not in schema["enum"]:
        yield f"{at}: {value!r} is not one of them"
    if isinstance(value, str):
        yield from _text(schema, value, at)
    elif isinstance(value, list):
        yield from (f"{at}: too few" for _ in range(len(value) < schema.get("minItems", 0)))
        for place, one in enumerate(value):
            yield from _against(schema["items"], one, f"{at}[{place}]")
    elif isinstance(value, dict):
        yield from _object(schema, value, at)


def _object(schema: Mapping[str, Any], value: Mapping[str, Any], at: str) -> Iterator[str]:
    known = schema["properties"]
    yield from (f"{at}: without {name}" for name in schema.get("required", []) if name not in value)
    for name, one in value.items():
        if name in known:
            yield from _against(known[name], one, f"{at}.{name}")
        elif schema.get("additionalProperties") is False:
            yield f"{at}: {name} is not known"


def _text(schema: Mapping[str, Any], value: str, at: str) -> Iterator[str]:
    if "pattern" in schema and not re.fullmatch(schema["pattern"], value):
        yield f"{at}: {value!r} does not fit"
    if len(value) > schema.get("maxLength", len(value)):
        yield f"{at}: too long"
    match schema.get("format"):
        case "date":
            datetime.date.fromisoformat(value)
        case "date-time":
            datetime.datetime.fromisoformat(value)


def _ids(tree: Any) -> Iterator[tuple[str, str]]:
    if isinstance(tree, dict):
        if "@id" in tree:
            yield tree["@id"], tree["@type"]
        for one in tree.values():
            yield from _ids(one)
    elif isinstance(tree, list):
        for one in tree:
            yield from _ids(one)


def _references(tree: Any, known: Mapping[str, str], at: str) -> Iterator[str]:
    """Every id that is named is there, and of a type that may be named so."""
    if isinstance(tree, list):
        for place, one in enumerate(tree):
            yield from _references(one, known, f"{at}[{place}]")
    elif isinstance(tree, dict):
        fields = _definitions()[tree["@type"]]["properties"]
        for name, value in tree.items():
            field = fields.get(name, {})
            types = field.get("refTypes") or field.get("items", {}).get("refTypes")
            if types is None:
                yield from _references(value, known, f"{at}.{name}")
                continue
            for one in value if isinstance(value, list) else [value]:
                if known.get(one) not in types:
                    yield f"{at}.{name}: {one!r} is {known.get(one)}"


def _counts(tree: Any, at: str) -> Iterator[str]:
    if isinstance(tree, list):
        for place, one in enumerate(tree):
            yield from _counts(one, f"{at}[{place}]")
    elif isinstance(tree, dict):
        for name, one in tree.items():
            if name in _COUNTS and (type(one) is not int or one < 0):
                yield f"{at}.{name}: {one!r}"
            yield from _counts(one, f"{at}.{name}")
