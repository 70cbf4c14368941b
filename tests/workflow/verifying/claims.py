"""A code and a claim of the practice record, for tests of what is told of them."""

from __future__ import annotations

import datetime

from kzpoll_desktop.domain.code.protocol_code import ProtocolCode, code_of, names_of
from kzpoll_desktop.workflow.verifying.looked import ContestClaim
from tests.shared.practice import ELECTION, RECORD

CLOSED = datetime.datetime(2023, 3, 20, 1, 10, tzinfo=datetime.timezone(datetime.timedelta(hours=6)))


def code() -> ProtocolCode:
    return code_of(
        RECORD, ELECTION, "party_list", version=2, sheet=3, closed_at=CLOSED, digest="0123456789abcdef" * 4
    )


def claim() -> ContestClaim:
    return ContestClaim(code(), names_of(RECORD, ELECTION, "party_list"))
