"""Closing the protocols: the key is opened, the record frozen and signed, the papers made and sealed, all kept at once."""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from importlib import import_module
from typing import TYPE_CHECKING, Final

from kzpoll_desktop.domain.code.canonical import closing_bytes, figures_digest, sha256
from kzpoll_desktop.domain.code.protocol_code import code_of, encode, signed_bytes, with_signature
from kzpoll_desktop.domain.code.short_code import short_code
from kzpoll_desktop.domain.day.after import SIGNATURE
from kzpoll_desktop.domain.day.closing import RECOVERY, Closing, Frozen, NewSheet, TimeProblem
from kzpoll_desktop.domain.day.pins import LONGEST_PIN, SHORTEST_EVER, may_be_pin
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.day.steps import closing as steps
from kzpoll_desktop.domain.ground.clock import zone_of
from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.paper.about import Closed
from kzpoll_desktop.paper.letters import shown_texts, unfit_texts, unprintable_texts
from kzpoll_desktop.seal import SealProblem, WrongSecret
from kzpoll_desktop.workflow import printing
from kzpoll_desktop.workflow.desk import Desk, Entered

if TYPE_CHECKING:
    from kzpoll_desktop.seal.keys import PrecinctKey

Progress = Callable[[int, int], None]
# Of a ballot's two papers each is made and then sealed.
_STEPS_OF_A_BALLOT: Final = 2 * len(printing.AT_CLOSING)


# What is imported only when papers are made and sealed.
_NEEDED: Final = (
    "reportlab.pdfgen.canvas",
    "segno",
    "kzpoll_desktop.paper.layout.render",
    "kzpoll_desktop.seal.sealing",
    "kzpoll_desktop.seal.container",
)


def _silent(done: int, of: int) -> None:
    """Progress that nobody looks at."""


class _Steps:
    """Tells how many steps are done; none of them takes much longer than another."""

    def __init__(self, progress: Progress, of: int) -> None:
        self._progress, self._done, self._of = progress, 0, of
        progress(0, of)

    def one_more(self) -> None:
        """Another step is done."""
        self._done += 1
        self._progress(self._done, self._of)


@dataclass(frozen=True, slots=True)
class ClosingPlan:
    """All that closing needs and nothing that it changes, so that it can be prepared beside the window.

    secrets: PIN by member, or the recovery code under "recovery"; now: aware of its offset.
    """

    day: Day
    frozen: Frozen
    closing: Closing
    secrets: Mapping[str, str] = field(repr=False)
    now: datetime.datetime

    @property
    def closed_at(self) -> datetime.datetime:
        """The time that stands on the paper: the true one where the clock is wrong, in the precinct's zone."""
        zone = zone_of(self.day.record.precinct.utc_offset)
        if self.closing.true_time is not None:
            return datetime.datetime.fromisoformat(self.closing.true_time.moment).replace(tzinfo=zone)
        return self.now.astimezone(zone)


@dataclass(frozen=True, slots=True)
class PreparedClosing:
    """What is to be kept: the sheets, the acts' papers, the bytes of everything by its SHA-256."""

    plan: ClosingPlan
    sheets: tuple[NewSheet, ...]
    acts: Mapping[str, str]
    blobs: Mapping[str, bytes]


def plan(
    desk: Desk, closing: Closing, secrets: Mapping[str, str], *, proof_read: Sequence[str]
) -> ClosingPlan | Refused:
    """What is to be closed now, in this way; proof_read: the contests whose proof was read aloud.

    Refused as closing_steps.may_close and may_close_so; letters, proof_not_read, pin_impossible, pins_wait (seconds),
    read_only_window.
    """
    refusal = may_close(desk)
    if refusal is not None:
        return refusal
    desk.settle_clock()
    day = desk.day
    lacking = unprintable_texts(day.record, day.election) | unfit_texts([closing.act, closing.reason])
    if lacking:
        return Refused("letters", {"texts": shown_texts(lacking)})
    if set(proof_read) != set(steps.to_close(day)):
        return Refused("proof_not_read")
    refusal = steps.may_close_so(day, closing, local_problem(desk))
    if refusal is not None:
        return refusal
    if closing.how == "pins":
        refusal = _impossible(day, closing, secrets)
        if refusal is not None:
            return refusal
    if closing.how != "none":
        seconds = steps.pins_wait(day, desk.stamp())
        if seconds:
            return Refused("pins_wait", {"seconds": seconds})
    return ClosingPlan(day, desk.frozen, closing, dict(secrets), desk.clock.now())


def _impossible(day: Day, closing: Closing, secrets: Mapping[str, str]) -> Refused | None:
    """What cannot be anybody's PIN is told as that; trying it would cost a try."""
    for holder in closing.by:
        if not may_be_pin(secrets.get(holder, "")):
            member = day.record.member(holder)
            person = member.name if member else holder
            return Refused("pin_impossible", {"person": person, "digits": SHORTEST_EVER, "most": LONGEST_PIN})
    return None


def load() -> None:
    """Import what makes and seals papers: the first time that takes seconds, for which nobody is to wait at the closing."""
    # Where something is not there, that is told when it is needed.
    with contextlib.suppress(ImportError, OSError):
        for name in _NEEDED:
            import_module(name)
        from kzpoll_desktop.paper.layout.fonts import font
        from kzpoll_desktop.paper.layout.outlines import FILES, own_font
        from kzpoll_desktop.paper.sheets import sheet

        for kind in printing.AT_CLOSING:
            sheet(kind)
        for name in FILES:
            font(name)
            own_font(name)


def may_close(desk: Desk) -> Refused | None:
    """Why the protocols cannot be closed at this desk yet; None where they can."""
    return desk.may_write() or steps.may_close(desk.day)


def local_problem(desk: Desk) -> TimeProblem | None:
    """Whether the laptop's clock fits the end of voting as it was announced."""
    return steps.time_problem(desk.day, local_now(desk))


def local_now(desk: Desk) -> datetime.datetime:
    """What the laptop shows, in the precinct's zone and without offset."""
    zone = zone_of(desk.day.record.precinct.utc_offset)
    return desk.clock.now().astimezone(zone).replace(tzinfo=None)


def prepare(plan: ClosingPlan, progress: Progress = _silent) -> PreparedClosing | Refused:
    """Open the key, freeze, sign, print and seal; takes a second or two and touches no file.

    Refused: wrong_pins, wrong_recovery, recovery_group, recovery_length, damaged_key.
    """
    contests = steps.to_close(plan.day)
    steps_done = _Steps(progress, 1 + _STEPS_OF_A_BALLOT * len(contests) + len(plan.day.record.acts))
    key = _opened(plan)
    if isinstance(key, Refused):
        return key
    steps_done.one_more()
    sheets: list[NewSheet] = []
    blobs: dict[str, bytes] = {}
    for contest in contests:
        sheet, kept = _close_contest(plan, contest, key, steps_done)
        sheets.append(sheet)
        blobs |= kept
    acts: dict[str, str] = {}
    for act in plan.day.record.acts:
        data = printing.act_paper(plan.day, act).data
        acts[act.number] = sha256(data)
        blobs[acts[act.number]] = data
        steps_done.one_more()
    return PreparedClosing(plan, tuple(sheets), acts, blobs)


def finish(desk: Desk, prepared: PreparedClosing) -> Entered | NotDone:
    """Keep what was prepared, all of it or nothing; Refused changed_meanwhile where something was entered meanwhile."""
    if desk.frozen != prepared.plan.frozen:
        return Refused("changed_meanwhile")
    return desk.close_sheets(prepared.plan.closing, prepared.sheets, prepared.acts, prepared.blobs)


def close(
    desk: Desk,
    closing: Closing,
    secrets: Mapping[str, str],
    *,
    proof_read: Sequence[str],
    progress: Progress = _silent,
) -> Entered | NotDone:
    """Close every contest that has no current sheet, in one step; a wrong PIN is noted and nothing else happens."""
    planned = plan(desk, closing, secrets, proof_read=proof_read)
    if isinstance(planned, Refused):
        return planned
    prepared = prepare(planned, progress)
    if isinstance(prepared, Refused):
        note_failure(desk, closing, prepared)
        return prepared
    return finish(desk, prepared)


def note_failure(desk: Desk, closing: Closing, refused: Refused) -> None:
    """A key that did not open is noted, so that guessing takes longer each time."""
    if refused.code in ("wrong_pins", "wrong_recovery"):
        desk.note_wrong_pins(closing.by)


def _opened(plan: ClosingPlan) -> PrecinctKey | Refused | None:
    closing, keys = plan.closing, plan.day.keys
    if closing.how == "none" or keys is None:
        return None
    from kzpoll_desktop.seal.keys import read_recovery_code, unwrap

    recovering = closing.how == "recovery"
    holders = (RECOVERY,) if recovering else tuple(sorted(closing.by))
    wrapped = keys.wrapped_for(holders)
    if wrapped is None:
        return Refused("damaged_key" if recovering else "no_pin")
    try:
        secrets = tuple(plan.secrets.get(holder, "") for holder in holders)
        if recovering:
            secrets = (read_recovery_code(secrets[0]),)
        return unwrap(wrapped, secrets, bytes.fromhex(keys.certificate))
    except WrongSecret:
        return Refused("wrong_recovery" if recovering else "wrong_pins")
    except SealProblem as problem:
        return problem.refused


def _close_contest(
    plan: ClosingPlan, contest: str, key: PrecinctKey | None, steps_done: _Steps
) -> tuple[NewSheet, dict[str, bytes]]:
    day = plan.day
    number = steps.next_sheet(day, contest)
    frozen = (plan.frozen.seq, plan.frozen.hash)
    told = plan.closing.told(plan.closed_at.isoformat(timespec="minutes"))
    record = closing_bytes(day.election, day.record, contest, day.count.version, number, frozen, told)
    digest = sha256(record)
    figures = figures_digest(day.record, day.election, contest)
    code = code_of(
        day.record,
        day.election,
        contest,
        version=day.count.version,
        sheet=number,
        closed_at=plan.closed_at,
        digest=digest,
        public=key.public.hex() if key else "",
    )
    if key is not None:
        code = with_signature(code, key.sign(signed_bytes(code)))
    text = encode(code)
    closed = Closed(
        text,
        short_code(figures),
        number,
        plan.closing,
        plan.closed_at.isoformat(timespec="minutes"),
        tuple(one.voided for one in day.count.sheets if one.contest == contest),
        day.restored_in(day.count),
        sha256(key.public) if key else "",
    )
    papers: dict[str, str] = {}
    blobs = {digest: record}
    about = replace(printing.about_ballot(day, contest, "protocol"), digest=digest, closed=closed)
    for kind in printing.AT_CLOSING:
        paper = printing.paper_of(kind, about)
        steps_done.one_more()
        data = _sealed(plan, key, paper.data, with_fields=paper.kind == "protocol")
        papers[paper.kind] = sha256(data)
        blobs[papers[paper.kind]] = data
        steps_done.one_more()
    return NewSheet(contest, day.count.version, number, digest, figures, text, papers), blobs


def _sealed(plan: ClosingPlan, key: PrecinctKey | None, data: bytes, *, with_fields: bool) -> bytes:
    """The paper with the precinct's seal, and on a protocol an empty field for each member who may add a signature."""
    if key is None:
        return data
    from kzpoll_desktop.seal.sealing import seal_pdf

    fields = [SIGNATURE + member.id for member in plan.day.record.voting()] if with_fields else []
    return seal_pdf(data, key, plan.closed_at, fields)
