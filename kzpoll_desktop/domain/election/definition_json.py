"""Reads an election definition (kzpoll-election/1) strictly from a parsed tree, and writes it back."""

from __future__ import annotations

import datetime
import re
import zoneinfo
from typing import Any, Final

from kzpoll_desktop.domain.election.definition import (
    COLOUR_NAMES,
    FORMAT,
    LIMIT_NAMES,
    RESERVED_CONTEST_IDS,
    ROW_FIGURES,
    Choice,
    Contest,
    District,
    ElectionDefinition,
    Form,
    Hours,
    Law,
    Limits,
    ProtocolRow,
    TurnoutPlan,
)
from kzpoll_desktop.domain.ground.clock import zone_named
from kzpoll_desktop.domain.ground.decode import (
    Raw,
    boolean,
    each,
    file_identifier,
    identifier,
    items,
    join,
    keyed,
    local_text,
    number,
    one_of,
    text,
    time,
    unique,
)
from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.ground.shown import shown

MAX_CHOICES: Final = 200
_DEFINITION: Final = frozenset(
    "format id title date training law hours turnout second_check annulment_scope limits contests "
    "protocol".split()
)
_CONTEST: Final = frozenset("id colour kind title addressee form against_all".split())
_CONTEST_MAY: Final = frozenset("choices districts seats threshold_percent".split())
_CHOICE: Final = frozenset({"id", "name"})
_STRUCK: Final = frozenset({"struck_out"})
_COLOUR: Final = re.compile(r"#[0-9A-Fa-f]{6}")


def election_from_json(raw: Raw) -> ElectionDefinition:
    """The definition of a parsed tree; Malformed with the path of the first thing that does not fit."""
    check_format(raw, FORMAT)
    found = keyed(raw, "", _DEFINITION)
    law = keyed(found["law"], "law", frozenset({"act", "edition"}))
    protocol = keyed(found["protocol"], "protocol", frozenset({"rows", "annex"}))
    contests = each(found["contests"], "contests", _contest, most=20)
    if not contests:
        raise Malformed("too_few", "contests", least=1)
    # They name files, and there are systems to which large and small letters are the same there.
    unique((c.id.casefold() for c in contests), "contests")
    return ElectionDefinition(
        id=file_identifier(found["id"], "id", dots=True),
        title=local_text(found["title"], "title", english=True),
        date=_date(found["date"], "date"),
        training=boolean(found["training"], "training"),
        law=Law(text(law["act"], "law.act"), text(law["edition"], "law.edition")),
        hours=_hours(found["hours"]),
        turnout=_turnout(found["turnout"]),
        second_check=one_of(found["second_check"], "second_check", ("read_aloud", "blind", "none")),
        annulment_scope=one_of(found["annulment_scope"], "annulment_scope", ("box", "contest")),
        limits=_limits(found["limits"]),
        contests=contests,
        rows=each(protocol["rows"], "protocol.rows", _row, most=100),
        annex=each(protocol["annex"], "protocol.annex", _row, most=100),
    )


def check_format(raw: Raw, expected: str) -> None:
    """The tree is an object whose `format` is the expected one; a newer version of it is told apart."""
    if type(raw) is not tuple:
        raise Malformed("not_an_object", "")
    given = next((value for key, value in raw if key == "format"), None)
    if given == expected:
        return
    if type(given) is not str:
        raise Malformed("missing_format", "format", expected=expected)
    same = given.split("/")[0] == expected.split("/")[0]
    raise Malformed(
        "unknown_version" if same else "unknown_format", "format", value=shown(given), expected=expected
    )


def _date(raw: Raw, path: str) -> str:
    if type(raw) is str and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", raw):
        try:
            datetime.date.fromisoformat(raw)
        except ValueError:
            pass
        else:
            return raw
    raise Malformed("bad_date", path)


def _hours(raw: Raw) -> Hours:
    found = keyed(raw, "hours", frozenset({"open", "close"}))
    hours = Hours(time(found["open"], "hours.open"), time(found["close"], "hours.close"))
    if hours.open >= hours.close:
        raise Malformed("wrong_order", "hours.close", value=hours.close)
    return hours


def _turnout(raw: Raw) -> TurnoutPlan:
    found = keyed(raw, "turnout", frozenset({"timezone", "at"}))
    zone = text(found["timezone"], "turnout.timezone")
    try:
        zone_named(zone)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        raise Malformed("unknown_timezone", "turnout.timezone", value=shown(zone)) from None
    at = each(found["at"], "turnout.at", time, most=48)
    for index in range(1, len(at)):
        if at[index - 1] >= at[index]:
            raise Malformed("wrong_order", f"turnout.at[{index}]", value=at[index])
    return TurnoutPlan(zone, at)


def _limits(raw: Raw) -> Limits:
    found = keyed(raw, "limits", frozenset(LIMIT_NAMES))
    return Limits(**{name: number(found[name], f"limits.{name}") for name in LIMIT_NAMES})


def _row(raw: Raw, path: str) -> ProtocolRow:
    found = keyed(raw, path, frozenset({"figure", "label"}))
    return ProtocolRow(
        one_of(found["figure"], f"{path}.figure", ROW_FIGURES),
        local_text(found["label"], f"{path}.label", english=None),
    )


def _form(raw: Raw, path: str) -> Form | None:
    if raw is None:
        return None
    found = keyed(raw, path, frozenset({"act", "annex"}))
    return Form(text(found["act"], f"{path}.act"), number(found["annex"], f"{path}.annex", least=1))


def _contest(raw: Raw, path: str) -> Contest:
    found = keyed(raw, path, _CONTEST, _CONTEST_MAY)
    kind = one_of(found["kind"], f"{path}.kind", ("party_list", "plurality"))
    contest_id = file_identifier(found["id"], f"{path}.id")
    if contest_id in RESERVED_CONTEST_IDS:
        raise Malformed("reserved_id", f"{path}.id", value=contest_id)
    if ("choices" in found) == ("districts" in found):
        raise Malformed("choices_or_districts", path)
    is_list = kind == "party_list"
    for key in ("seats", "threshold_percent"):
        if is_list and key not in found:
            raise Malformed("missing_key", join(path, key), key=key)
        if not is_list and key in found:
            raise Malformed("unknown_key", join(path, key), key=key)
    return Contest(
        id=contest_id,
        colour=_colour(found["colour"], f"{path}.colour"),
        kind=kind,
        title=local_text(found["title"], f"{path}.title", english=True),
        addressee=local_text(found["addressee"], f"{path}.addressee", english=True),
        form=_form(found["form"], f"{path}.form"),
        against_all=boolean(found["against_all"], f"{path}.against_all"),
        choices=choices_from_json(found["choices"], f"{path}.choices") if "choices" in found else None,
        districts=_districts(found["districts"], f"{path}.districts") if "districts" in found else None,
        seats=number(found["seats"], f"{path}.seats", least=1) if is_list else None,
        threshold_percent=(
            number(found["threshold_percent"], f"{path}.threshold_percent", most=100) if is_list else None
        ),
    )


def _colour(raw: Raw, path: str) -> str:
    if type(raw) is str and (raw in COLOUR_NAMES or _COLOUR.fullmatch(raw)):
        return raw
    raise Malformed("bad_colour", path, allowed=", ".join(COLOUR_NAMES))


def _districts(raw: Raw, path: str) -> tuple[District, ...]:
    districts = each(raw, path, _district, most=1_000)
    if not districts:
        raise Malformed("too_few", path, least=1)
    unique((d.number for d in districts), path)
    return districts


def _district(raw: Raw, path: str) -> District:
    found = keyed(raw, path, frozenset({"number", "name", "region", "choices"}))
    return District(
        number(found["number"], f"{path}.number", least=1),
        local_text(found["name"], f"{path}.name", english=None),
        local_text(found["region"], f"{path}.region", english=None),
        choices_from_json(found["choices"], f"{path}.choices"),
    )


def choices_from_json(raw: Raw, path: str) -> tuple[Choice, ...]:
    """The choices of a ballot in order; ids stand once."""
    choices = tuple(_choice(c, f"{path}[{i}]") for i, c in enumerate(items(raw, path, MAX_CHOICES)))
    unique((c.id for c in choices), path)
    return choices


def _choice(raw: Raw, path: str) -> Choice:
    found = keyed(raw, path, _CHOICE, _STRUCK)
    return Choice(
        identifier(found["id"], f"{path}.id"),
        local_text(found["name"], f"{path}.name", english=None),
        boolean(found.get("struck_out", False), f"{path}.struck_out"),
    )


def local_text_to_json(value: LocalText) -> dict[str, str]:
    """kk, ru and, where there is one, en."""
    found = {"kk": value.kk, "ru": value.ru}
    if value.en is not None:
        found["en"] = value.en
    return found


def choices_to_json(choices: tuple[Choice, ...]) -> list[dict[str, Any]]:
    """Choices as the format has them; struck_out only where it is so."""
    return [
        {"id": c.id, "name": local_text_to_json(c.name)} | ({"struck_out": True} if c.struck_out else {})
        for c in choices
    ]


def _contest_to_json(contest: Contest) -> dict[str, Any]:
    found: dict[str, Any] = {
        "id": contest.id,
        "colour": contest.colour,
        "kind": contest.kind,
        "title": local_text_to_json(contest.title),
        "addressee": local_text_to_json(contest.addressee),
        "form": None if contest.form is None else {"act": contest.form.act, "annex": contest.form.annex},
        "against_all": contest.against_all,
    }
    if contest.kind == "party_list":
        found |= {"seats": contest.seats, "threshold_percent": contest.threshold_percent}
    if contest.choices is not None:
        found["choices"] = choices_to_json(contest.choices)
    else:
        found["districts"] = [
            {
                "number": d.number,
                "name": local_text_to_json(d.name),
                "region": local_text_to_json(d.region),
                "choices": choices_to_json(d.choices),
            }
            for d in contest.districts or ()
        ]
    return found


def _rows_to_json(rows: tuple[ProtocolRow, ...]) -> list[dict[str, Any]]:
    return [{"figure": row.figure, "label": local_text_to_json(row.label)} for row in rows]


def election_to_json(election: ElectionDefinition) -> dict[str, Any]:
    """The definition as plain dicts and lists that election_from_json reads back as an equal value."""
    return {
        "format": FORMAT,
        "id": election.id,
        "title": local_text_to_json(election.title),
        "date": election.date,
        "training": election.training,
        "law": {"act": election.law.act, "edition": election.law.edition},
        "hours": {"open": election.hours.open, "close": election.hours.close},
        "turnout": {"timezone": election.turnout.timezone, "at": list(election.turnout.at)},
        "second_check": election.second_check,
        "annulment_scope": election.annulment_scope,
        "limits": {name: getattr(election.limits, name) for name in LIMIT_NAMES},
        "contests": [_contest_to_json(c) for c in election.contests],
        "protocol": {"rows": _rows_to_json(election.rows), "annex": _rows_to_json(election.annex)},
    }
