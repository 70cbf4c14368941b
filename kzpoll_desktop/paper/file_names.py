"""The names of the files of papers: `protocol-123-party_list.pdf`."""

from __future__ import annotations

import re


def file_name(kind: str, precinct_number: int, part: str = "", *, practice: bool, draft: bool = False) -> str:
    """The name of a file: `protocol-123-party_list.pdf`, `annex-123-party_list-practice.pdf`, `draft-123-party_list.pdf`.

    part: what tells the file from others of its kind, empty where there is only one; of an act its number (act_file_part).
    A draft of anything but the protocol names its kind after `draft-`: only a protocol's name begins with `protocol-`.
    """
    names = [kind, str(precinct_number), *([part] if part else [])]
    if draft:
        names = ["draft", *([] if kind == "protocol" else [kind]), *names[1:]]
    if practice:
        names.append("practice")
    return "-".join(names) + ".pdf"


def ballot_part(contest: str, version: int) -> str:
    """A ballot in the name of a file; the papers of a recount stand beside those of the count before."""
    return contest if version == 1 else f"{contest}-v{version}"


def act_file_part(number: str) -> str:
    """The number of an act as it may stand in the name of a file: letters, digits, hyphens."""
    return re.sub(r"[^\w]+", "-", number).strip("-") or "0"
