"""What the sentences of a rule name: its numbers with their nouns, rows, boxes, persons, reports and ballots."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.path import parsed
from kzpoll_desktop.domain.figures.record import PortableBox, PrecinctRecord
from kzpoll_desktop.texts.catalogue import as_words, filled
from kzpoll_desktop.texts.format import count, join_list
from kzpoll_desktop.texts.names.figure_names import counted, figure_name, rows_cited
from kzpoll_desktop.texts.names.labels import ballot_name, ballots_counted, role_name
from kzpoll_desktop.texts.rules.phrases import PARTS

Params = dict[str, str | int]
MOST_NAMED: Final = 12


@dataclass(frozen=True, slots=True)
class About:
    """What is said and of which record; contest: None where it is about the whole precinct."""

    code: str
    contest: str | None
    figures: Sequence[str]
    numbers: Mapping[str, int]
    record: PrecinctRecord
    election: ElectionDefinition
    language: str

    def part(self, key: str, **params: str | int) -> str:
        """One of the PARTS."""
        return filled(PARTS[key], params, self.language)

    def counted(self, noun: str, number: int) -> str:
        """A count with its noun."""
        return counted(noun, number, self.language)

    def cited(self, *letters: str) -> str:
        """Printed rows in brackets, those that the ballot has."""
        if self.contest is not None and not self.election.contest(self.contest).against_all:
            letters = tuple(letter for letter in letters if letter != "F")
        return rows_cited(self.election.row_numbers(), self.language, *letters)

    def ballot(self, contest: str) -> str:
        """The ballot's colour in words."""
        return ballot_name(self.election.contest(contest), self.language)

    def ballots(self, contest: str) -> str:
        """The ballots of a colour as they stand before their number."""
        return ballots_counted(self.election.contest(contest), self.language)

    def named(self, paths: Sequence[str], *, ballot: bool = False) -> str:
        """Figures by their names; after a dozen only how many more there are."""
        names = [
            figure_name(path, self.record, self.election, self.language, ballot=ballot)
            for path in paths[:MOST_NAMED]
        ]
        if len(paths) > MOST_NAMED:
            names.append(self.part("and_others", number=len(paths) - MOST_NAMED))
        return "; ".join(names)

    def difference(self, difference: int) -> str:
        """How much more or fewer the second number is."""
        return self.part("fewer" if difference < 0 else "more", number=abs(difference))

    def boxes(self) -> list[PortableBox]:
        """The boxes whose figures are meant, each once."""
        places = [parsed(path) for path in self.figures]
        ids = dict.fromkeys(one.subject for one in places if one.kind.of in ("box", "box_ballot"))
        return [box for box in self.record.portable_boxes if box.id in ids]

    def box_ids(self) -> str:
        """The same boxes by their ids: P1, P2 and P3."""
        return join_list([box.id for box in self.boxes()], self.language)


_CITED: Final = {
    "issued_rows": ("B", "B1", "B2", "K"),
    "voters_rows": ("A",),
    "received_rows": ("H",),
    "cancelled_rows": ("I", "I1", "I2"),
    "member_rows": ("C",),
    "absentee_rows": ("J",),
    "pile_rows": ("E", "F", "G", "G1", "X"),
    "invalid_rows": ("G", "G1"),
    "form_rows": ("X",),
    "box_rows": ("P", "S"),
}


def _rows(about: About) -> dict[str, str]:
    contest = about.contest
    against_all = contest is None or about.election.contest(contest).against_all
    return _rows_once(about.election.row_letters(), against_all, about.language)


@lru_cache(maxsize=256)
def _rows_once(letters: str, against_all: bool, language: str) -> dict[str, str]:
    """Thousands of findings of one definition cite the same rows."""
    rows: dict[str, int] = {}
    for number, letter in enumerate(letters.split(), start=1):
        rows.setdefault(letter, number)
    if not against_all:
        rows.pop("F", None)
    return {name: rows_cited(rows, language, *cited) for name, cited in _CITED.items()}


def _missing(about: About) -> Params:
    missing = about.counted("figure", about.numbers["missing"])
    return {"figures": about.named(about.figures), "missing": missing}


def _issued_voters(about: About) -> Params:
    issued, voters = about.numbers["B"], about.numbers["N"]
    return {
        "issued": issued,
        "voters": about.part("below_zero") if voters < 0 else about.counted("voter", voters),
        "difference": about.difference(issued - voters),
        "percent": about.numbers.get("percent", 0),
    }


def _struck_out(about: About) -> Params:
    votes = {path: about.numbers.get(f"votes.{parsed(path).subject}", 0) for path in about.figures}
    items = [f"{about.named([path])} – {about.counted('vote', n)}" for path, n in votes.items()]
    return {"lines": about.named(about.figures), "items": "; ".join(items)}


def _piles(about: About) -> Params:
    numbers = about.numbers
    in_boxes, piles = numbers["P"] + numbers["S"], numbers["D"] + numbers["G"]
    return {
        "in_boxes": about.counted("ballot", in_boxes),
        "piles": piles,
        "took_part": numbers["D"],
        "invalid": numbers["G"],
        "difference": about.difference(piles - in_boxes),
    }


def _derived_piles(about: About) -> Params:
    numbers = about.numbers
    return {
        "portable": about.counted("ballot", numbers["P"]),
        "piles": numbers["D"] + numbers["G"],
        "difference": about.difference(numbers["S"]),
        "box_rows": about.cited("P"),
    }


def _annulment(about: About) -> Params:
    items = []
    for box in about.boxes():
        said = [] if box.applications is None else [about.counted("written", box.applications)]
        for contest in about.record.contests:
            ballots = about.numbers.get(f"{box.id}.{contest}")
            annulled = f" ({about.part('annulled')})" if contest in box.annulled else ""
            if ballots is not None or annulled:
                number = "" if ballots is None else f" – {count(ballots)}"
                said.append(f"{about.ballots(contest)}{number}{annulled}")
        items.append(f"{box.id}: {', '.join(said)}")
    return {"boxes": about.box_ids(), "items": "; ".join(items)}


def _contradictions(about: About) -> Params:
    """What each number may not exceed, and the numbers that are compared with it."""
    numbers = about.numbers
    compared: dict[str, list[str]] = {}
    for name, number in numbers.items():
        most = _may_not_exceed(name)
        if most in numbers:
            left = about.named([_list_path(name)], ballot=True).removeprefix(f"{name.split('.')[0]}: ")
            more = f" ({about.difference(number - numbers[most])})" if number > numbers[most] else ""
            compared.setdefault(most, []).append(f"{left} – {count(number)}{more}")
    items = [
        f"{about.named([_list_path(most)])} – {count(numbers[most])}, {', '.join(lefts)}"
        for most, lefts in compared.items()
    ]
    return {
        "figures": about.named(about.figures, ballot=True),
        "items": "; ".join(items),
        "agreed": "; ".join(_agreed(about)),
    }


def _agreed(about: About) -> Iterator[str]:
    """The same where nothing contradicts, short enough for a row of the annex: numbers of the ballots in their order."""
    numbers = about.numbers

    def of_ballots(name: str) -> str:
        names = [f"{name}.{contest}" for contest in about.record.contests]
        return ", ".join(count(numbers[one]) for one in names if one in numbers)

    if "added" in numbers:
        yield about.part(
            "added_and_certificates",
            added=numbers["added"],
            rows=about.cited("J"),
            numbers=of_ballots("J"),
        )
    listed = ("at_opening", "excluded", "certificates_issued")
    if all(name in numbers for name in listed):
        yield about.part("list_at_opening", **{name: numbers[name] for name in listed})
    for box in about.boxes():
        if f"{box.id}.applications" in numbers:
            yield about.part(
                "written_and_signed",
                box=box.id,
                written=numbers[f"{box.id}.applications"],
                rows=about.cited("K"),
                numbers=of_ballots(f"{box.id}.signed"),
            )


def _may_not_exceed(name: str) -> str:
    """The number of E106 that another may not exceed; empty where there is none."""
    match name.split("."):
        case ["J", _]:
            return "added"
        case ["excluded" | "certificates_issued"]:
            return "at_opening"
        case [box, "signed", _]:
            return f"{box}.applications"
    return ""


def _list_path(name: str) -> str:
    """The path of a number of E106."""
    match name.split("."):
        case ["J", contest]:
            return f"{contest}.absentee_voters"
        case [_, *rest] if rest:
            return f"portable_boxes.{name}"
    return f"voter_list.{name}"


def _by_members(about: About) -> Params:
    issued, by_members = about.numbers["B"], about.numbers["C"]
    return {
        "issued": issued,
        "by_members": by_members,
        "difference": about.difference(by_members - issued),
    }


def _received(about: About) -> Params:
    assert about.contest is not None  # a rule about one contest
    figures = about.record.contests[about.contest]
    received, used = about.numbers["H"], about.numbers["B"] + about.numbers["I"]
    return {
        "received": received,
        "issued": about.numbers["B"],
        "unused": figures.unused or 0,
        "spoiled": figures.spoiled or 0,
        "difference": about.difference(used - received),
    }


def _boxes_issued(about: About) -> Params:
    numbers = about.numbers
    established = numbers["P"] + numbers["S"] - numbers["XT"]
    return {
        "issued": numbers["B"],
        "established": established,
        "difference": about.difference(established - numbers["B"]),
        "limit": numbers.get("limit", 0),
    }


def _box_items(about: About) -> Params:
    assert about.contest is not None  # a rule about one contest
    items = []
    for box in about.boxes():
        said = []
        ballots, forms = (about.numbers.get(f"{box.id}.{name}") for name in ("ballots", "not_established"))
        if ballots is not None:
            said.append(about.counted("ballot", ballots))
        if forms:
            said.append(about.part("of_other_form", number=forms))
        for name, noun in (("signed", "signed"), ("applications", "written")):
            number = about.numbers.get(f"{box.id}.{name}")
            if number is not None:
                said.append(about.counted(noun, number))
        if about.contest in box.annulled:
            said.append(about.part("annulled"))
        items.append(f"{box.id}: {', '.join(said)}")
    return {"boxes": about.box_ids(), "items": "; ".join(items), "members": _went_out(about)}


def _went_out(about: About) -> str:
    """The members who went out with the boxes, after a colon; nothing where none is named."""
    boxes = []
    for box in about.boxes():
        names = [member.name for member in about.record.commission if member.id in box.members]
        if names:
            boxes.append(f"{box.id} – {', '.join(names)}")
    return f": {'; '.join(boxes)}" if boxes else ""


def _turnout(about: About) -> Params:
    report, issued = about.numbers["turnout"], about.numbers["B"]
    contest = parsed(about.figures[1]).contest or ""
    return {
        "report": parsed(about.figures[0]).subject or "",
        "ballot": about.ballot(contest),
        "turnout": about.counted("voter", report),
        "issued": issued,
        "difference": about.difference(issued - report),
        "limit": about.numbers["limit"],
    }


def _issuers(about: About) -> Params:
    assert about.contest is not None  # a rule about one contest
    issued = about.record.contests[about.contest].issued_by_member
    persons, items = [], []
    for path in about.figures:
        member_id = parsed(path).subject or ""
        member = about.record.member(member_id)
        name = f"{member.name} ({role_name(member.role, about.language)})" if member else member_id
        persons.append(name)
        items.append(f"{name} – {about.counted('ballot', issued[member_id] or 0)}")
    total = sum(number or 0 for number in issued.values())
    return {
        "members": "; ".join(persons),
        "items": "; ".join(items),
        "by_members": about.counted("ballot", total),
    }


def _pairs(about: About) -> Params:
    numbers = about.numbers
    first, *others = [name.removeprefix("B.") for name in numbers if name.startswith("B.")]
    items = []
    for other in others:
        issued, other_issued = numbers[f"B.{first}"], numbers[f"B.{other}"]
        absentee, other_absentee = numbers[f"J.{first}"], numbers[f"J.{other}"]
        items.append(
            about.part(
                "pair",
                first=about.ballots(first),
                other=about.ballots(other),
                issued=issued,
                other_issued=other_issued,
                gap=issued - other_issued,
                absentee=absentee,
                other_absentee=other_absentee,
                absentee_gap=absentee - other_absentee,
                limit=numbers.get("limit", numbers.get(f"limit.{other}", 0)),
            )
        )
    ballots = "; ".join(about.ballot(contest) for contest in (first, *others))
    return {"items": "; ".join(items), "ballots": ballots}


def _reserve(about: About) -> Params:
    numbers = about.numbers
    return {
        "received": numbers["H"],
        "at_opening": numbers["at_opening"],
        "expected": numbers["expected"],
        "difference": about.difference(numbers["H"] - numbers["expected"]),
        "limit": numbers["limit"],
    }


def _invalid(about: About) -> Params:
    numbers = about.numbers
    return {
        "invalid": numbers["G"],
        "in_boxes": about.counted("ballot", numbers["P"] + numbers["S"]),
        "percent": numbers["percent"],
    }


def _single_line(about: About) -> Params:
    numbers = about.numbers
    return {
        "lines": about.named(about.figures),
        "votes": about.counted("vote", numbers.get("votes", 0)),
        "took_part": about.counted("vote", numbers["D"]),
        "limit": about.election.limits.single_line_above,
    }


def _same_votes(about: About) -> Params:
    totals = {name.removeprefix("E."): number for name, number in about.numbers.items()}
    items = [f"{about.ballot(contest)} – {about.counted('vote', n)}" for contest, n in totals.items()]
    return {
        "ballots": "; ".join(about.ballot(contest) for contest in totals),
        "items": "; ".join(items),
    }


def _commission(about: About) -> Params:
    numbers = about.numbers
    return {
        "members": about.counted("member", numbers["members"]),
        "least": numbers.get("least", 0),
        "most": numbers.get("most", 0),
    }


def _precinct_voters(about: About) -> Params:
    voters, limit = about.numbers["N"], about.numbers["limit"]
    return {
        "voters": about.counted("voter", voters),
        "limit": limit,
        "difference": about.difference(voters - limit),
    }


def _reports(about: About) -> Params:
    places = [parsed(path) for path in about.figures]
    times = [one.subject for one in places if one.kind.of == "report" and one.subject is not None]
    known = [(at, about.numbers[f"turnout.{at}"]) for at in times if f"turnout.{at}" in about.numbers]
    voters = about.numbers.get("N", about.numbers.get("at_opening"))
    return {
        "reports": join_list(times, about.language),
        "items": ", ".join(f"{at} – {count(number)}" for at, number in known),
        "voters": "–" if voters is None else voters,
    }


_BUILDERS: Final[Mapping[str, Callable[[About], Params]]] = {
    "E101": _missing,
    "E102": _issued_voters,
    "E103": _struck_out,
    "E104": _piles,
    "E104.derived": _derived_piles,
    "E105": _annulment,
    "E106": _contradictions,
    "D201": _by_members,
    "D202": _received,
    "D203": _boxes_issued,
    "D204": _box_items,
    "D205": _box_items,
    "D206": _turnout,
    "D207": _issuers,
    "D208": _pairs,
    "D209": _boxes_issued,
    "W301": _box_items,
    "W302": _boxes_issued,
    "W303": _pairs,
    "W304": _reserve,
    "W305": _invalid,
    "W306": _issued_voters,
    "W307": _single_line,
    "W308": _same_votes,
    "W309": _commission,
    "W310": _precinct_voters,
    "W311": _reports,
    "W312": _turnout,
}


def params(about: About, variant: str) -> dict[str, str]:
    """Everything that the sentences of a rule may name, as it stands in them; variant: its code, or a form: E104.derived."""
    build = _BUILDERS.get(variant) or _BUILDERS[about.code]
    return {**_rows(about), **as_words(build(about))}
