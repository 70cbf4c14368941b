"""Every event there is, and which one an entry of the journal holds: the one place where an event is added."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kzpoll_desktop.domain.day import bodies
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
from kzpoll_desktop.domain.day.events.stages import ProtocolPrinted, StageFinished
from kzpoll_desktop.domain.ground.decode import Raw
from kzpoll_desktop.domain.ground.errors import Malformed
from kzpoll_desktop.domain.ground.shown import shown

EVENTS: Final[tuple[type[Event], ...]] = (
    PrecinctCreated,
    ValuesEntered,
    ValuesUndone,
    StageFinished,
    ProtocolPrinted,
    HintGiven,
    ClockMoved,
    ProtocolsSigned,
    PinsWrong,
    FileRestored,
    ExerciseBegun,
    Recounted,
    QuestionAnswered,
    ValueRevealed,
    OtherNote,
    CheckClaimed,
    FigureConfirmed,
    FigureDenied,
    FigureTyped,
    DifferenceSettled,
    KeysMade,
    ProtocolsClosed,
    SheetsVoided,
    CopyNoted,
    CopiesPosted,
    ComplaintNoted,
    KitPacked,
    ThingHandedOver,
    MemberSigned,
    RecountAsked,
    RecountOpened,
    RecountClosed,
)
# The key of a body that says which note, or which step of the second check it is.
PARTS: Final[Mapping[str, str]] = {"noted": "note", "checked": "check"}
_VERSIONS: Final = frozenset(event.version for event in EVENTS)
_NEWEST: Final = str(max(_VERSIONS))
_BY_NAME: Final[Mapping[tuple[str, str], type[Event]]] = {(event.kind, event.part): event for event in EVENTS}


def event_from_json(version: Raw, kind: str, body: Raw) -> Event:
    """The event of an entry; Malformed unknown_version or unknown_entry where this program is older than the entry."""
    if type(version) is not int or version not in _VERSIONS:
        raise Malformed("unknown_version", "", value=shown(str(version)), expected=_NEWEST)
    part = str(bodies.mapping(body, "").get(PARTS[kind], "")) if kind in PARTS else ""
    found = _BY_NAME.get((kind, part))
    if kind == OtherNote.kind and (found is None or version < found.version):
        # Whatever an older program noted under this name was nothing that it knew.
        found = OtherNote
    if found is None:
        raise Malformed("unknown_entry", "", kind=shown(part or kind))
    if version != found.version:
        raise Malformed("unknown_version", "", value=str(version), expected=str(found.version))
    return found.from_json(body)
