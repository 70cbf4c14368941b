"""Three players: the careful one makes no mistake, the careless one never recounts, the adjuster makes figures fit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, Literal, TypeAlias

from kzpoll_desktop.domain.day import by_path
from kzpoll_desktop.domain.day.acts import Vote, excess_paths
from kzpoll_desktop.domain.day.entry import Entry
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.path import known
from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure
from kzpoll_desktop.domain.figures.rows import LISTS, PROTOCOLS, RECONCILIATION, SECOND_CHECK
from kzpoll_desktop.domain.looking.localise import suggest
from kzpoll_desktop.domain.rules.answering import answers
from kzpoll_desktop.domain.rules.commission import voting_members
from kzpoll_desktop.domain.rules.engine import Finding, check
from kzpoll_desktop.domain.training import earlier, hours, planted
from kzpoll_desktop.domain.training.course import (
    CountExercise,
    Happening,
    LateStriking,
    QuestionsExercise,
)
from kzpoll_desktop.training.adjusting import both_sides
from kzpoll_desktop.training.bare_desk import BareDesk
from kzpoll_desktop.workflow import acts

PlayerKind = Literal["careful", "careless", "adjuster"]
PLAYERS: Final[tuple[PlayerKind, ...]] = ("careful", "careless", "adjuster")
_Settle: TypeAlias = Callable[[BareDesk], None]
_TRIES: Final = 12


def play(desk: BareDesk, player: PlayerKind) -> None:
    """Play what is left of the exercise at a desk, to its closing or as far as this player comes."""
    if isinstance(desk.exercise, QuestionsExercise):
        _answer_all(desk, desk.exercise, player)
        return
    settle: _Settle = {"careful": _recount_and_answer, "careless": _answer, "adjuster": _adjust}[player]
    while desk.day.stage != PROTOCOLS:
        stage = desk.day.stage
        desk.at(hours.usual(stage))
        for one in _happening_at(desk, stage):
            meet(desk, one)
        if stage == SECOND_CHECK:
            desk.second_check()
        else:
            _type(desk, stage)
        for one in _happening_after(desk, stage):
            meet(desk, one)
        if desk.day.has_reached(LISTS):
            settle(desk)
        if stage == RECONCILIATION and player == "careful":
            _recount(desk, planted.silent(_count(desk), desk.election))
        if isinstance(desk.finish_stage(), Refused):
            return
    desk.close()


def _count(desk: BareDesk) -> CountExercise:
    assert isinstance(desk.exercise, CountExercise)
    return desk.exercise


def _answer_all(desk: BareDesk, exercise: QuestionsExercise, player: PlayerKind) -> None:
    for item in exercise.items:
        first = "1" if item.ballot is None else _first_pile(desk, item.ballot.contest)
        desk.answer(item.id, sorted(item.right_ids) if player == "careful" else [first], 1)


def _first_pile(desk: BareDesk, contest: str) -> str:
    return desk.day.record.ballot(desk.day.election.contest(contest))[0].id


def _type(desk: BareDesk, stage: str) -> None:
    """Every value of the stage as its sheet has it, one by one."""
    for path, value in earlier.beside_rows(stage, desk.day, desk.sheets):
        desk.enter(path, value)
    for path, value in earlier.counts(stage, desk.day, desk.sheets):
        desk.enter(path, value)


# --- what happens ---------------------------------------------------------------------------------------------


def _happening_at(desk: BareDesk, stage: str) -> list[Happening]:
    return [one for one in _count(desk).happenings if one.at == stage]


def _happening_after(desk: BareDesk, stage: str) -> list[Happening]:
    """Those that come after a slip was typed on this page."""
    typed = {path for path, _ in earlier.counts(stage, desk.day, desk.sheets)}
    return [one for one in _count(desk).happenings if one.after in typed]


def meet(desk: BareDesk, happening: Happening) -> None:
    """Do what a happening expects, in its first lawful way."""
    match happening.expects:
        case LateStriking(contest, choice, struck_out):
            ballot = by_path.current(desk.day, f"ballot.{contest}")
            for one in ballot:
                if one["id"] == choice:
                    one.pop("struck_out", None)
                    one |= {"struck_out": True} if struck_out else {}
            desk.enter(f"ballot.{contest}", ballot)
        case (way, *_):
            commission = by_path.current(desk.day, "commission")
            for member in commission:
                if member["id"] == way.member:
                    change: dict[str, Any] = {"from": "22:10", "decision": "1"}
                    change |= {"suspended": True} if way.suspended else {"role": way.role}
                    member["changes"] = [*member.get("changes", []), change]
            desk.enter("commission", commission)


# --- the careful one ------------------------------------------------------------------------------------------


def _open(desk: BareDesk, left: Sequence[planted.FindingKey] = ()) -> list[Finding]:
    """What fires and is not answered, but for figures that are still to be typed and what is left as it is."""
    return [
        one
        for one in check(desk.day.record, desk.day.election)
        if not one.rule.missing and not answers(desk.day.record, one) and (one.code, one.contest) not in left
    ]


def _recount_and_answer(desk: BareDesk) -> None:
    """Recount what the first open finding names until it has found what differs; answer what stays."""
    left: list[planted.FindingKey] = []
    while found := _open(desk, left):
        first = found[0]
        slips = planted.planted(_count(desk))
        named = sorted(first.figures, key=lambda path: (path not in slips, first.figures.index(path)))
        if _recount(desk, named, until_it_differs=True):
            continue
        if any(acts.has_excess(desk.day, one) for one in found):
            _annul(desk, recounted=True)
        else:
            _answer_one(desk, first)
        left.append((first.code, first.contest))


def _recount(desk: BareDesk, named: Sequence[str], *, until_it_differs: bool = False) -> bool:
    """Recount figures and put right what differs; whether something did."""
    differed = False
    for path in named:
        where = known(path)
        if where is None or where.figure is None or path in desk.recounted:
            continue
        true = desk.recount(path)
        if true is None or true == figure(desk.day.record, path):
            continue
        put(desk, path, true)
        differed = True
        if until_it_differs:
            break
    return differed


def put(desk: BareDesk, path: str, value: int) -> Entry | Refused:
    """Enter another figure, with a reason where it was announced before."""
    where = known(path)
    if where is not None and where.is_("ballot", "received"):
        return desk.enter(f"receipts.{where.contest}", earlier.receipts(value), "recounted")
    return desk.enter(path, value, "recounted" if desk.day.count.has_announced(path) else "")


def _annul(desk: BareDesk, *, recounted: bool) -> None:
    """An act with a vote about the boxes that hold more ballots than applications [43(3-1)]."""
    found = [one for one in _open(desk) if one.severity == "discrepancy" and one.rule.about_excess]
    counts = {path: figure(desk.day.record, path) or 0 for path in excess_paths(desk.day.record)}
    vote = Vote(voting_members(desk.day.record), 0)
    _draw_up(desk, found, vote, counts if recounted else {})


def _answer_one(desk: BareDesk, finding: Finding) -> None:
    if finding.severity == "discrepancy":
        _draw_up(desk, [finding], None, {})
    elif finding.severity == "warning":
        given = {
            "reason": "counted again, it stays",
            "by": desk.day.typist,
            "answers": [acts.answer_to_json(finding)],
        }
        desk.enter("acknowledgements", [*by_path.current(desk.day, "acknowledgements"), given])


def _draw_up(
    desk: BareDesk, findings: Sequence[Finding], vote: Vote | None, recounted: dict[str, int]
) -> None:
    signed = tuple(m.id for m in desk.day.record.commission if m.role_at_closing() == "chair")
    drawn = acts.Drawn(
        acts.next_number(desk.day),
        {"kk": "Акт (оқу-жаттығу)", "ru": "Акт (учебный)"},
        signed,
        f"{desk.election.date}T23:00",
        tuple(findings),
        recounted,
        vote,
    )
    desk.enter_many(acts.changes_of(desk.day, drawn))


# --- the careless one -----------------------------------------------------------------------------------------


def _answer(desk: BareDesk) -> None:
    """Answer everything with an act, whatever it is, and never recount."""
    left: list[planted.FindingKey] = []
    while found := _open(desk, left):
        first = found[0]
        if any(one.rule.about_excess and acts.has_excess(desk.day, one) for one in found):
            _annul(desk, recounted=False)
        _answer_one(desk, first)
        left.append((first.code, first.contest))


# --- the adjuster ---------------------------------------------------------------------------------------------


def _adjust(desk: BareDesk) -> None:
    """Change figures by the program's own proposals until nothing fires; where there is none, change both sides."""
    for _ in range(_TRIES):
        found = _open(desk)
        if not found:
            return
        changes = proposed(desk.day.record, desk.day.election, found) or both_sides(desk.day.record, found)
        if not changes:
            break
        reason = "recounted" if any(desk.day.count.has_announced(path) for path, _ in changes) else ""
        if isinstance(desk.enter_many(changes, reason), Refused):
            break
    _answer(desk)


def _is_received(path: str) -> bool:
    where = known(path)
    return where is not None and where.kind.name == "received"


def proposed(
    record: PrecinctRecord, election: ElectionDefinition, found: Sequence[Finding]
) -> list[tuple[str, int]]:
    """What the program itself proposes that settles one of the findings; empty where it proposes nothing."""
    # All findings are given, so that a proposal is not blamed for what is there already.
    open_ones = set(planted.keys(found))
    for one in suggest(record, election):
        if not open_ones & set(one.settles):
            continue
        changes = [(change.path, change.new) for change in one.changes if change.new is not None]
        if len(changes) == len(one.changes) and not any(_is_received(path) for path, _ in changes):
            return changes
    return []
