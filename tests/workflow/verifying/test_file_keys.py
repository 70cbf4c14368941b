"""Whoever has the file and no PIN writes entries of their own behind the closing, with a key of their own."""

from __future__ import annotations

import datetime
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from kzpoll_desktop.domain.code.canonical import closing_bytes, figures_digest, sha256
from kzpoll_desktop.domain.code.protocol_code import code_of, encode, signed_bytes, with_signature
from kzpoll_desktop.domain.day import journal
from kzpoll_desktop.domain.day.closing import Closing, Frozen, NewSheet
from kzpoll_desktop.domain.day.entry import Entry, Event, Stamp
from kzpoll_desktop.domain.day.events.closing import KeysMade, ProtocolsClosed, SheetsVoided
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.exchange.key_list import read_key_list
from kzpoll_desktop.seal.keys import make_key
from kzpoll_desktop.store import PrecinctFile
from kzpoll_desktop.workflow.projection import project
from kzpoll_desktop.workflow.verifying.verify import verify
from tests.workflow.verifying.closed import NIGHT, troubles

CONTEST = "single_mandate"


@dataclass
class Writing:
    """A file to which entries are written that no program would write."""

    file: PrecinctFile
    day: Day

    @classmethod
    def of(cls, file: PrecinctFile) -> Writing:
        return cls(file, journal.replay([journal.entry_from_json(one.body) for one in file.entries()]))

    def put(self, event: Event, blobs: Mapping[str, bytes] | None = None) -> None:
        stamp = Stamp(NIGHT.isoformat(), 1, secrets.token_hex(4), "")
        entry = Entry(self.day.seq + 1, stamp, event, None)
        self.day = journal.apply(self.day, entry)
        body = [journal.entry_to_json(entry)]
        self.file.append_with_blobs(body, blobs or {}, self.file.head, project(self.day))


@pytest.mark.parametrize("own", [True, False])
def test_a_sheet_closed_again_with_a_key_of_ones_own_is_refused(folder: Path, own: bool) -> None:
    """The first sheet is still by the precinct's key, which stands in the list; own: the forger's key is put in, too."""
    key, at = make_key("123"), NIGHT + datetime.timedelta(minutes=10)
    with PrecinctFile.open(folder / "123.kzpoll") as file:
        writing = Writing.of(file)
        writing.put(SheetsVoided((CONTEST,), "қате (оқу)"))
        before = writing.day.keys
        assert before is not None
        if own:
            writing.put(KeysMade(key.public.hex(), key.certificate.hex(), before.wrapped))
        day, closing = writing.day, Closing(("m1", "m3"), "pins")
        frozen = Frozen(file.head.seq, file.head.hash)
        told = closing.told(at.isoformat(timespec="minutes"))
        record = closing_bytes(
            day.election, day.record, CONTEST, day.count.version, 2, (frozen.seq, frozen.hash), told
        )
        code = code_of(
            day.record,
            day.election,
            CONTEST,
            version=day.count.version,
            sheet=2,
            closed_at=at,
            digest=sha256(record),
            public=key.public.hex(),
        )
        text = encode(with_signature(code, key.sign(signed_bytes(code))))
        figures = figures_digest(day.record, day.election, CONTEST)
        sheet = NewSheet(CONTEST, day.count.version, 2, sha256(record), figures, text, {})
        writing.put(ProtocolsClosed(closing, (sheet,), {}, frozen), {sha256(record): record})
    verdict = verify([folder / "123.kzpoll"], read_key_list(folder / "keys.txt"))
    assert troubles(verdict) == (
        {"key_made_after_closing", "sheet_of_another_key"}
        if own
        else {"sheet_of_another_key", "code_differs"}
    )
    assert (verdict.level, verdict.passes) == ("reject", False)


def test_a_sheet_that_is_voided_and_not_closed_again_is_no_protocol(folder: Path) -> None:
    with PrecinctFile.open(folder / "123.kzpoll") as file:
        Writing.of(file).put(SheetsVoided((CONTEST,), "қате (оқу)"))
    verdict = verify([folder / "123.kzpoll"], read_key_list(folder / "keys.txt"))
    assert troubles(verdict) == {"file_not_closed"}
