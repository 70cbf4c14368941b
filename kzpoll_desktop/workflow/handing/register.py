"""The register of a package: copies, postings, acts and complaints, without names unless they are asked for."""

from __future__ import annotations

from typing import Any, Final

from kzpoll_desktop.domain.day.after import After, Complaint, Copy, SheetName

FORMAT: Final = "kzpoll-register/1"


def register_json(after: After, *, names: bool) -> dict[str, Any]:
    """The register as plain JSON; names: of observers and complainants, and what they wrote, which may name others.

    What was packed and handed over is not in it: that comes after the package.
    """
    return {
        "format": FORMAT,
        "names": names,
        "copies": [_copy(one, names) for one in after.copies],
        "postings": [
            {
                "sheets": [_sheet(sheet) for sheet in one.sheets],
                "where": one.where,
                "at": one.at,
                "until": one.until,
            }
            for one in after.postings
        ],
        "complaints": [_complaint(one, names) for one in after.complaints],
    }


def _sheet(one: SheetName) -> dict[str, Any]:
    return {"contest": one.contest, "version": one.version, "sheet": one.sheet}


def _copy(one: Copy, names: bool) -> dict[str, Any]:
    return {
        "number": one.number,
        **_sheet(one.of),
        "capacity": one.capacity,
        "organisation": one.organisation,
        "asked": one.asked,
        "given": one.given,
        "reason": one.reason,
        "certified": list(one.certified),
        **({"to": one.to} if names else {}),
    }


def _complaint(one: Complaint, names: bool) -> dict[str, Any]:
    return {
        "number": one.number,
        "kind": one.kind,
        "article": one.article,
        "at": one.at,
        "attached": one.attached,
        "decision": one.decision,
        "reason": one.reason,
        "votes": {"for": one.votes_for, "against": one.votes_against},
        **({"by": one.by, "about": one.about} if names else {}),
    }
