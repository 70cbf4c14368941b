"""Real records with one or two figures typed wrongly: how people slip, seeded, and the exact posterior of that model.

The model: a figure is chosen evenly among those that are typed for one contest; a kind of slip as often as
people make it; then one of the ways in which it can happen, evenly. A slip that leaves every rule silent is drawn again.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures import rows
from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure, with_figure
from kzpoll_desktop.domain.ground.counted import MAX_COUNT
from kzpoll_desktop.domain.looking import slips
from kzpoll_desktop.domain.looking.localise import effects, residual
from kzpoll_desktop.domain.rules.engine import check
from kzpoll_desktop.domain.rules.reconciliation import Reconciliation

# How often each kind comes, as the program takes it too; each way of a kind is as likely as the others.
WEIGHTS: Final = {
    "transposed_digits": slips.TRANSPOSED,
    "wrong_digit": slips.WRONG,
    "dropped_digit": slips.DROPPED,
    "doubled_digit": slips.DOUBLED,
    "extra_digit": slips.EXTRA,
    "neighbour_row": slips.NEIGHBOUR,
    "exchanged_rows": slips.EXCHANGED,
}
KINDS: Final = tuple(WEIGHTS)
Explanation = frozenset[tuple[str, int]]


@dataclass(frozen=True)
class Slipped:
    """A record as typed; truth: the figures that are wrong in it with their right values; in_piles: all of them piles."""

    record: PrecinctRecord
    truth: Explanation
    kind: str
    in_piles: bool
    digits: int


def typed_paths(record: PrecinctRecord, election: ElectionDefinition, contest: str) -> list[str]:
    """The figures of a contest that take part in its equations, in the order in which they are typed."""
    sheets = [s for s in Reconciliation(record, election).sheets if s.id == contest]
    return list(effects(sheets))


def ways(true: int, kind: str, neighbours: list[int]) -> list[int]:
    """Every wrong figure that a kind of slip makes out of a right one; one entry a way, so that weights show."""
    text = str(true)
    size = len(text)
    made: list[str] = []
    match kind:
        case "transposed_digits":
            made = [
                text[:i] + text[i + 1] + text[i] + text[i + 2 :]
                for i in range(size - 1)
                if text[i] != text[i + 1]
            ]
        case "wrong_digit":
            made = [text[:i] + d + text[i + 1 :] for i in range(size) for d in "0123456789" if d != text[i]]
        case "dropped_digit" if size > 1:
            made = [text[:i] + text[i + 1 :] for i in range(size)]
        case "doubled_digit":
            made = [text[: i + 1] + text[i] + text[i + 1 :] for i in range(size)]
        case "extra_digit":
            made = [text[:i] + d + text[i:] for i in range(size + 1) for d in "0123456789"]
        case "neighbour_row":
            made = [str(value) for value in neighbours]
    return [int(m) for m in made if int(m) != true and int(m) <= MAX_COUNT]


def beside(record: PrecinctRecord, election: ElectionDefinition, paths: list[str]) -> list[tuple[str, str]]:
    """The pairs of figures that stand in rows next to each other on a page."""
    known = set(paths)
    found = []
    for stage in rows.stages(election, record):
        on_page = [row.path for row in rows.rows(stage, election, record)]
        found += [(one, two) for one, two in pairwise(on_page) if one in known and two in known]
    return found


def values_beside(record: PrecinctRecord, pairs: list[tuple[str, str]], path: str) -> list[int]:
    """What stands in the rows next to a figure's."""
    near = [two if one == path else one for one, two in pairs if path in (one, two)]
    return [figure(record, other) or 0 for other in near]


def spoil(
    record: PrecinctRecord, election: ElectionDefinition, kind: str, rng: random.Random, least_digits: int = 1
) -> Slipped | None:
    """One slip of a kind in one contest; None where it cannot be made to show."""
    contest = rng.choice(list(record.contests))
    paths = typed_paths(record, election, contest)
    pairs = beside(record, election, paths)
    for _ in range(60):
        if kind == "exchanged_rows":
            first, other = rng.choice(pairs)
            a, b = figure(record, first) or 0, figure(record, other) or 0
            changes = {first: b, other: a}
        else:
            path = rng.choice(paths)
            true = figure(record, path) or 0
            found = ways(true, kind, values_beside(record, pairs, path))
            if not found:
                continue
            changes = {path: rng.choice(found)}
        truth = frozenset((path, figure(record, path) or 0) for path in changes)
        digits = min(len(str(value)) for _, value in truth)
        wrong = record
        for path, value in changes.items():
            wrong = with_figure(wrong, path, value, election)
        if digits >= least_digits and wrong != record and _shows(wrong, election):
            return Slipped(wrong, truth, kind, all(_is_pile(path) for path in changes), digits)
    return None


def _shows(record: PrecinctRecord, election: ElectionDefinition) -> bool:
    return any(f.code in ("D201", "D202", "E104") for f in check(record, election))


def _is_pile(path: str) -> bool:
    return path.split(".")[1] in ("votes", "against_all", "invalid_pile", "not_established")


def likelihood(typed: int, true: int, neighbours: list[int]) -> float:
    """How likely the model makes the typed figure out of the right one."""
    total = 0.0
    for kind, weight in WEIGHTS.items():
        found = ways(true, kind, neighbours) if kind != "exchanged_rows" else []
        if found:
            total += weight * found.count(typed) / len(found)
    return total


def explanations(record: PrecinctRecord, election: ElectionDefinition) -> Iterator[tuple[float, Explanation]]:
    """Every single figure that satisfies all equations, and every exchange of two rows that does, with its weight."""
    context = Reconciliation(record, election)
    failing = [s for s in context.sheets if any(residual([s]))]
    if len(failing) != 1:
        return
    (sheet,) = failing
    of = effects([sheet])
    rest = residual([sheet])
    paths = list(of)
    before = _objections(record, election)
    pairs = beside(record, election, paths)
    for path, effect in of.items():
        needed = {-r / c if c else None for c, r in zip(effect, rest, strict=True) if c or r}
        if None in needed or len(needed) != 1:
            continue
        (shift,) = needed
        assert shift is not None
        old = figure(record, path) or 0
        true = old + shift
        if shift and true == int(true) and 0 <= true <= MAX_COUNT:
            fixed = with_figure(record, path, int(true), election)
            if not _objections(fixed, election) - before and not _shows(fixed, election):
                weight = likelihood(old, int(true), values_beside(record, pairs, path)) / len(paths)
                yield weight, frozenset({(path, int(true))})
    for first, other in pairs:
        a, b = figure(record, first) or 0, figure(record, other) or 0
        if a != b:
            fixed = with_figure(with_figure(record, first, b, election), other, a, election)
            if not _shows(fixed, election) and not _objections(fixed, election) - before:
                yield WEIGHTS["exchanged_rows"] / len(pairs), frozenset({(first, b), (other, a)})


def _objections(record: PrecinctRecord, election: ElectionDefinition) -> set[tuple[str, str | None]]:
    return {(f.code, f.contest) for f in check(record, election) if f.severity != "warning"}


def spoil_twice(
    record: PrecinctRecord, election: ElectionDefinition, kinds: tuple[str, str], rng: random.Random
) -> Slipped | None:
    """Two figures of one contest, each spoilt by its own kind of slip; None where it cannot be made to show."""
    contest = rng.choice(list(record.contests))
    paths = typed_paths(record, election, contest)
    pairs = beside(record, election, paths)
    for _ in range(60):
        chosen = rng.sample(paths, 2)
        wrong = record
        for path, kind in zip(chosen, kinds, strict=True):
            true = figure(record, path) or 0
            found = ways(true, kind, values_beside(record, pairs, path))
            if found:
                wrong = with_figure(wrong, path, rng.choice(found), election)
        truth = frozenset((path, figure(record, path) or 0) for path in chosen)
        changed = all(figure(wrong, path) != figure(record, path) for path in chosen)
        if changed and _shows(wrong, election):
            in_piles = all(_is_pile(path) for path in chosen)
            return Slipped(wrong, truth, "+".join(kinds), in_piles, min(len(str(v)) for _, v in truth))
    return None


def two_explanations(record: PrecinctRecord, election: ElectionDefinition) -> list[tuple[float, Explanation]]:
    """Every pair of slips in one contest that satisfies all equations, with its weight, the likeliest first."""
    context = Reconciliation(record, election)
    (sheet,) = [s for s in context.sheets if any(residual([s]))]
    of = effects([sheet])
    rest = residual([sheet])
    paths = list(of)
    pairs = beside(record, election, paths)
    by_shift: dict[tuple[int, ...], list[tuple[float, str, int]]] = {}
    for path, effect in of.items():
        old = figure(record, path) or 0
        near = values_beside(record, pairs, path)
        for true in _sources(old):
            weight = likelihood(old, true, near)
            if weight:
                shift = tuple(c * (true - old) for c in effect)
                by_shift.setdefault(shift, []).append((weight, path, true))
    found: dict[Explanation, float] = {}
    for shift, ones in by_shift.items():
        other_shift = tuple(-r - s for r, s in zip(rest, shift, strict=True))
        for weight, path, true in ones:
            for other_weight, other, other_true in by_shift.get(other_shift, ()):
                if path != other:
                    found[frozenset({(path, true), (other, other_true)})] = weight * other_weight
    ranked = sorted(found.items(), key=lambda entry: -entry[1])[:400]
    kept = []
    before = _objections(record, election)
    for explanation, weight in ranked:
        fixed = record
        for path, value in explanation:
            fixed = with_figure(fixed, path, value, election)
        if not _shows(fixed, election) and not _objections(fixed, election) - before:
            kept.append((weight, explanation))
        if len(kept) == 3:
            break
    return kept


def _sources(typed: int) -> set[int]:
    """Every right figure out of which a slip of digits can make a typed one."""
    text = str(typed)
    found = {typed}
    for i in range(len(text) - 1):
        found.add(int(text[:i] + text[i + 1] + text[i] + text[i + 2 :]))
    for i in range(len(text)):
        found |= {int(text[:i] + d + text[i + 1 :]) for d in "0123456789"}
        if len(text) > 1:
            found.add(int(text[:i] + text[i + 1 :]))
    for i in range(len(text) + 1):
        found |= {int(text[:i] + d + text[i:]) for d in "0123456789"}
    return {value for value in found if value != typed and value <= MAX_COUNT}


def plain_search(record: PrecinctRecord, election: ElectionDefinition) -> list[Explanation]:
    """What a program without a model finds: single figures that satisfy all, smallest change of digits first."""
    context = Reconciliation(record, election)
    found: list[tuple[int, Explanation]] = []
    for sheet in context.sheets:
        rest = residual([sheet])
        if not any(rest):
            continue
        for path, effect in effects([sheet]).items():
            needed = {-r / c if c else None for c, r in zip(effect, rest, strict=True) if c or r}
            if None in needed or len(needed) != 1:
                continue
            (shift,) = needed
            old = figure(record, path) or 0
            true = int(old + (shift or 0))
            if shift and shift == int(shift) and 0 <= true <= MAX_COUNT:
                found.append((_edits(str(old), str(true)), frozenset({(path, true)})))
    return [explanation for _, explanation in sorted(found, key=lambda entry: entry[0])]


def _edits(a: str, b: str) -> int:
    """How many digits differ; an exchange of two, a digit too many or too few count as one."""
    if len(a) == len(b):
        different = [i for i, (x, y) in enumerate(zip(a, b, strict=True)) if x != y]
        if len(different) == 2 and a[different[0]] == b[different[1]] and a[different[1]] == b[different[0]]:
            return 1
        return len(different)
    longer, shorter = (a, b) if len(a) > len(b) else (b, a)
    if len(longer) - len(shorter) == 1 and any(
        longer[:i] + longer[i + 1 :] == shorter for i in range(len(longer))
    ):
        return 1
    return 9
