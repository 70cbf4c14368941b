"""Every event of a day as hypothesis draws it, by its class, and the fixtures' journals."""

from __future__ import annotations

import json
import lzma
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from hypothesis import strategies as st

from kzpoll_desktop.domain.day.after import (
    CAPACITIES,
    DECISIONS,
    HANDED,
    PAPER_KINDS,
    PILES,
    SEALS,
    THINGS,
    Complaint,
    Copy,
    HandedOver,
    Kit,
    MemberSignature,
    Pack,
    Posting,
    SheetName,
)
from kzpoll_desktop.domain.day.closing import Closing, Frozen, NewSheet, Replaced, TrueTime
from kzpoll_desktop.domain.day.count import Change
from kzpoll_desktop.domain.day.entry import Event
from kzpoll_desktop.domain.day.events.after import (
    ComplaintNoted,
    CopiesPosted,
    CopyNoted,
    KitPacked,
    ThingHandedOver,
)
from kzpoll_desktop.domain.day.events.closing import KeysMade, ProtocolsClosed, SheetsVoided
from kzpoll_desktop.domain.day.events.creating import PrecinctCreated
from kzpoll_desktop.domain.day.events.entering import ValuesEntered, ValuesUndone
from kzpoll_desktop.domain.day.events.notes import (
    ClockMoved,
    FileRestored,
    HintGiven,
    OtherNote,
    PinsWrong,
    ProtocolsSigned,
)
from kzpoll_desktop.domain.day.events.practice import (
    ExerciseBegun,
    QuestionAnswered,
    Recounted,
    ValueRevealed,
)
from kzpoll_desktop.domain.day.events.recounting import RecountAsked, RecountClosed, RecountOpened
from kzpoll_desktop.domain.day.events.second_check import (
    CheckClaimed,
    DifferenceSettled,
    FigureConfirmed,
    FigureDenied,
    FigureTyped,
)
from kzpoll_desktop.domain.day.events.signing import MemberSigned
from kzpoll_desktop.domain.day.events.stages import PAPERS, ProtocolPrinted, StageFinished
from kzpoll_desktop.domain.day.recount import ANSWERS, BASES, Application, GivenUp, Recount
from tests.shared.practice import ELECTION, RECORD
from tests.shared.strategies import WITH_THREE, records

FIXTURES: Final = tuple(sorted((Path(__file__).parents[1] / "fixtures").glob("*.kzpoll*")))

# A text as a person may have saved it, with whatever is in it.
TEXT: Final = st.text(max_size=20)
PATH: Final = st.sampled_from(
    ["list.votes.a", "list.unused", "voter_list.added", "commission", "typist", "receipts.list"]
)
FIGURE: Final = st.integers(0, 99_999)
MEMBER: Final = st.sampled_from(["m1", "m2", "m3", "m9"])
DIGEST: Final = st.text("0123456789abcdef", min_size=64, max_size=64)
PLAIN: Final = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=6,
)
VOTES: Final = st.integers(0, 99)
_CONTESTS: Final = st.lists(TEXT, min_size=1, max_size=2).map(tuple)
CHANGES: Final = st.lists(st.builds(Change, PATH, PLAIN, PLAIN), min_size=1, max_size=3).map(tuple)
TIMES: Final = st.builds(
    TrueTime, TEXT, TEXT, st.sampled_from(["clock_before_end", "clock_after_limit", "ended_early"])
)
CLOSINGS: Final = st.builds(
    Closing,
    st.lists(MEMBER, max_size=2).map(tuple),
    st.sampled_from(["pins", "recovery", "none"]),
    TEXT,
    TEXT,
    st.none() | TIMES,
)
SHEETS: Final = st.builds(
    NewSheet,
    TEXT,
    st.integers(1, 3),
    st.integers(1, 9),
    DIGEST,
    DIGEST,
    TEXT,
    st.dictionaries(st.sampled_from(["protocol", "annex"]), DIGEST),
)
SHEET: Final = st.builds(
    SheetName, st.sampled_from(["list", "district"]) | TEXT, st.integers(1, 3), st.integers(1, 9)
)
PACKS: Final = st.builds(Pack, st.sampled_from(PILES), st.sampled_from(["", "a", "b"]), FIGURE, TEXT)
WRAPPED: Final = st.builds(
    lambda holders, salt: {"holders": holders, "salt": salt}, st.lists(MEMBER, max_size=2), TEXT
)
DRAWN: Final[Mapping[type[Event], st.SearchStrategy[Any]]] = {
    PrecinctCreated: st.builds(PrecinctCreated, TEXT, TEXT, st.just(ELECTION), st.just(RECORD))
    | st.builds(PrecinctCreated, TEXT, TEXT, st.just(WITH_THREE), records()),
    ValuesEntered: st.builds(
        ValuesEntered,
        CHANGES,
        TEXT,
        st.dictionaries(PATH, st.lists(st.tuples(FIGURE, FIGURE), max_size=3).map(tuple), max_size=2),
        st.booleans(),
        st.just("") | PATH,
    ),
    ValuesUndone: st.builds(ValuesUndone, FIGURE, CHANGES, st.sampled_from(["", "undo"])),
    StageFinished: st.builds(StageFinished, TEXT),
    ProtocolPrinted: st.builds(ProtocolPrinted, TEXT, st.sampled_from(PAPERS), DIGEST, DIGEST),
    HintGiven: st.builds(HintGiven, st.lists(PATH, min_size=1, max_size=3).map(tuple)),
    ClockMoved: st.builds(ClockMoved, st.sampled_from(["back", "forward", "zone"]), st.integers(), TEXT),
    ProtocolsSigned: st.builds(ProtocolsSigned),
    PinsWrong: st.builds(PinsWrong, st.lists(MEMBER, max_size=2).map(tuple)),
    FileRestored: st.builds(
        FileRestored,
        FIGURE,
        DIGEST,
        st.none() | st.builds(Replaced, FIGURE, DIGEST, st.dictionaries(TEXT, st.integers(1, 9), max_size=2)),
    ),
    ExerciseBegun: st.builds(ExerciseBegun, TEXT, DIGEST, TEXT, st.integers(0, 999), TEXT, FIGURE),
    Recounted: st.builds(Recounted, PATH, FIGURE),
    QuestionAnswered: st.builds(
        QuestionAnswered, TEXT, st.lists(TEXT, max_size=3).map(tuple), st.sampled_from([1, 2])
    ),
    ValueRevealed: st.builds(ValueRevealed, st.lists(PATH, min_size=1, max_size=3).map(tuple)),
    OtherNote: st.builds(
        OtherNote, st.fixed_dictionaries({"note": st.just("of a later program")}, optional={"x": PLAIN})
    ),
    CheckClaimed: st.builds(CheckClaimed, st.just("") | MEMBER),
    FigureConfirmed: st.builds(FigureConfirmed, PATH, FIGURE, MEMBER),
    FigureDenied: st.builds(FigureDenied, PATH, FIGURE, MEMBER),
    FigureTyped: st.builds(FigureTyped, PATH, FIGURE, FIGURE),
    DifferenceSettled: st.builds(DifferenceSettled, PATH, FIGURE),
    KeysMade: st.builds(KeysMade, TEXT, TEXT, st.lists(WRAPPED, max_size=2).map(tuple)),
    ProtocolsClosed: st.builds(
        ProtocolsClosed,
        CLOSINGS,
        st.lists(SHEETS, min_size=1, max_size=2).map(tuple),
        st.dictionaries(TEXT, DIGEST, max_size=2),
        st.builds(Frozen, FIGURE, DIGEST),
    ),
    SheetsVoided: st.builds(SheetsVoided, st.lists(TEXT, min_size=1, max_size=2).map(tuple), TEXT),
    CopyNoted: st.builds(
        CopyNoted,
        st.builds(
            Copy,
            SHEET,
            st.integers(1, 99),
            TEXT,
            st.sampled_from(CAPACITIES),
            TEXT,
            TEXT,
            TEXT,
            st.lists(MEMBER, max_size=2).map(tuple),
        ),
    ),
    CopiesPosted: st.builds(
        CopiesPosted, st.builds(Posting, st.lists(SHEET, max_size=2).map(tuple), TEXT, TEXT, TEXT)
    ),
    ComplaintNoted: st.builds(
        ComplaintNoted,
        st.builds(
            Complaint,
            st.integers(1, 99),
            st.sampled_from(PAPER_KINDS),
            TEXT,
            TEXT,
            TEXT,
            TEXT,
            st.booleans(),
            st.sampled_from(DECISIONS),
            TEXT,
            st.integers(0, 99),
            st.integers(0, 99),
        ),
    ),
    KitPacked: st.builds(
        KitPacked,
        st.builds(
            Kit,
            st.sampled_from(["list", "district"]) | TEXT,
            TEXT,
            st.lists(PACKS, max_size=3).map(tuple),
            st.dictionaries(st.sampled_from(THINGS), FIGURE).map(lambda found: tuple(sorted(found.items()))),
        ),
    ),
    ThingHandedOver: st.builds(
        ThingHandedOver,
        st.builds(
            HandedOver,
            st.sampled_from(HANDED),
            TEXT,
            TEXT,
            st.just("") | DIGEST,
            TEXT,
            TEXT,
            st.sampled_from(SEALS),
            TEXT,
        ),
    ),
    MemberSigned: st.builds(
        MemberSigned,
        st.builds(MemberSignature, DIGEST, st.sampled_from(("signature.m1", "signature.m3")), DIGEST, DIGEST),
    ),
    RecountAsked: st.builds(
        RecountAsked,
        st.builds(
            Application,
            TEXT,
            TEXT,
            TEXT,
            _CONTESTS,
            st.sampled_from(ANSWERS),
            TEXT,
            VOTES,
            VOTES,
            st.booleans(),
        ),
    ),
    RecountOpened: st.builds(
        RecountOpened,
        st.builds(
            Recount, _CONTESTS, st.booleans(), st.sampled_from(BASES), TEXT, TEXT, TEXT, TEXT, TEXT, TEXT
        ),
    ),
    RecountClosed: st.builds(RecountClosed, st.builds(GivenUp, TEXT, TEXT, TEXT, TEXT)),
}


def journal_of(fixture: Path, folder: Path) -> list[dict[str, Any]]:
    """The bodies of a fixture's entries, read without the program."""
    path = folder / fixture.name.removesuffix(".xz")
    data = fixture.read_bytes()
    path.write_bytes(lzma.decompress(data) if fixture.suffix == ".xz" else data)
    with closing(sqlite3.connect(path)) as conn:
        return [json.loads(row[0]) for row in conn.execute("SELECT body FROM journal ORDER BY seq")]
