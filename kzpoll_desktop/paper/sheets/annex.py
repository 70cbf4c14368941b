"""The annex beside a protocol: other figures, boxes, reports, the rules with their numbers, acts, reasons and changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from kzpoll_desktop.domain.day.closing import Restored
from kzpoll_desktop.domain.figures.kinds import FIGURES, Figure, figure_of
from kzpoll_desktop.domain.figures.path import parsed, written
from kzpoll_desktop.domain.figures.record import ATTENDANCE_FIGURES, RoleChange, figure
from kzpoll_desktop.domain.figures.rows import row_number
from kzpoll_desktop.domain.ground.counted import Counted
from kzpoll_desktop.domain.rules.answering import answers, codes_on, stands_on
from kzpoll_desktop.domain.rules.commission import voting_members
from kzpoll_desktop.domain.rules.engine import Check, all_checks
from kzpoll_desktop.paper.about import AboutBallot
from kzpoll_desktop.paper.layout.grid import STRONG, GridColumn, grid
from kzpoll_desktop.paper.layout.heading import ballot_heading, section
from kzpoll_desktop.paper.layout.ledger import ledger_blocks
from kzpoll_desktop.paper.layout.page import LEFT, ROOM, Block, bold, regular
from kzpoll_desktop.paper.layout.phrases import Phrases, capital
from kzpoll_desktop.paper.layout.recounted import recounted
from kzpoll_desktop.paper.layout.table import ANNEX, TableLine, lines, table
from kzpoll_desktop.paper.sheet import Sheet, titled
from kzpoll_desktop.texts import acts
from kzpoll_desktop.texts.findings import check_line, figure_name
from kzpoll_desktop.texts.format import count, date, time
from kzpoll_desktop.texts.names.figure_names import label
from kzpoll_desktop.texts.names.labels import role_name

_TITLE: Final = "annex_title"
_PLAIN: Final = regular(8.2, 10.2)
_FIGURE: Final = bold(9, 11)
_SHOWN_OF_A_HASH: Final = 8


def _blocks(about: AboutBallot, phrases: Phrases) -> Iterator[Block]:
    parts = (
        _figures,
        ledger_blocks,
        _boxes,
        _turnout,
        _attendance,
        _rules,
        _acknowledgements,
        _acts,
        _disputed,
        recounted,
        _changes,
        _second_check,
        _role_changes,
        _dissents,
        _closing,
    )
    yield ballot_heading(about, phrases, _TITLE)
    for part in parts:
        yield from part(about, phrases)


def _sentence(phrases: Phrases, key: str) -> Block:
    block = Block()
    block.height = block.put(LEFT, 0, " / ".join(phrases.each(key)), _PLAIN, ROOM)
    return block


def _columns(phrases: Phrases, *given: tuple[str, float, str]) -> list[GridColumn]:
    """Columns from (key of the heading, share of the width, kind: text, strong or figure)."""
    found = []
    for key, wide, kind in given:
        titles = phrases.each(key) if key else ("",)
        if kind == "figure":
            found.append(GridColumn(titles, wide, "right", _FIGURE))
        elif kind == "strong":
            found.append(GridColumn(titles, wide, "left", STRONG))
        else:
            found.append(GridColumn(titles, wide))
    return found


def _number(figure: Counted) -> str:
    return "–" if figure is None else count(figure)


def figure_lines(about: AboutBallot, phrases: Phrases) -> list[TableLine]:
    """The lines of the first table: the other figures of the ballot and of the list."""
    found = list(lines(about, phrases, about.election.annex, start=len(about.election.rows) + 1))
    sheet = about.sums()
    if not sheet.figures.stationary_counted:
        found = [_worked_out(about, phrases, line) for line in found]
    printed = about.election.row_numbers()
    for kind in FIGURES:
        # Parts of a sum, printed here where the definition gives them no row of their own.
        if kind.of == "ballot" and kind.paper == "row_or_annex" and kind.letter not in printed:
            found.append(_counted(about, phrases, kind))
    return [*found, *(_counted(about, phrases, kind) for kind in FIGURES if kind.of == "list")]


def _figures(about: AboutBallot, phrases: Phrases) -> Iterator[Block]:
    found = figure_lines(about, phrases)
    yield section(phrases.each("other_figures"), before=4)
    yield from table(phrases, found, ANNEX)


def _counted(about: AboutBallot, phrases: Phrases, kind: Figure) -> TableLine:
    names = tuple(label(kind, language) for language in phrases.languages)
    return TableLine("", names, figure(about.record, written(kind, about.contest)))


def _worked_out(about: AboutBallot, phrases: Phrases, line: TableLine) -> TableLine:
    if line.number != row_number(figure_of("ballot", "stationary"), about.election):
        return line
    notes = phrases.each("not_counted_separately")
    labels = tuple(f"{label} ({note})" for label, note in zip(line.labels, notes, strict=True))
    return TableLine(line.number, labels, line.figure)


def _boxes(about: AboutBallot, phrases: Phrases) -> Iterator[Block]:
    if not about.record.boxes_said:
        return
    yield section(phrases.each("portable_boxes"))
    boxes = about.record.portable_boxes
    if not boxes:
        yield _sentence(phrases, "no_portable_boxes")
        return
    columns = _columns(
        phrases,
        ("box", 44, "strong"),
        ("members", 100, "text"),
        ("applications", 58, "figure"),
        ("signed_applications", 68, "figure"),
        ("ballots", 56, "figure"),
        ("not_established", 80, "figure"),
        ("annulled", 88, "text"),
    )
    rows = []
    for box in boxes:
        members = [m.name for m in about.record.commission if m.id in box.members]
        figures = (
            box.applications,
            box.signed.get(about.contest, 0),
            box.ballots.get(about.contest, 0),
            box.not_established.get(about.contest, 0),
        )
        annulled = phrases.joined("yes" if about.contest in box.annulled else "no")
        rows.append([box.id, members, *(_number(figure) for figure in figures), annulled])
    yield from grid(columns, rows)


def _turnout(about: AboutBallot, phrases: Phrases) -> Iterator[Block]:
    yield section(phrases.each("turnout"))
    if not about.record.turnout:
        yield _sentence(phrases, "no_turnout")
        return
    astana = about.election.turnout.timezone == "Asia/Almaty"
    columns = _columns(
        phrases,
        ("report_time_astana" if astana else "report_time", 90, "strong"),
        ("report_voters", 110, "figure"),
        ("report_correction", 300, "text"),
    )
    yield from grid(columns, [[r.at, _number(r.voters), r.correction or ""] for r in about.record.turnout])


def _attendance(about: AboutBallot, phrases: Phrases) -> Iterator[Block]:
    given = {name: getattr(about.record.attendance, name) for name in ATTENDANCE_FIGURES}
    if all(value is None for value in given.values()):
        return
    yield section(phrases.each("attendance"))
    rows = [[capital(phrases.joined(f"attendance.{name}")), _number(value)] for name, value in given.items()]
    yield from grid(_columns(phrases, ("row", 420, "text"), ("in_figures", 74, "figure")), rows)


def _rules(about: AboutBallot, phrases: Phrases) -> Iterator[Block]:
    """What fired first, then what could not be checked, then what holds; rules of this contest and of the precinct."""
    checks = [c for c in all_checks(about.record, about.election) if c.contest in (about.contest, None)]
    order = {True: 0, None: 1, False: 2}
    checks.sort(key=lambda c: order[c.fired])
    yield section(phrases.each("reconciliation"))
    columns = _columns(
        phrases, ("code", 34, "strong"), ("outcome", 122, "text"), ("rule", ROOM - 156, "text")
    )
    rows: list[Sequence[str | Sequence[str]]] = []
    for check in checks:
        texts = [check_line(check, about.record, about.election, language) for language in phrases.languages]
        rows.append([check.code, _outcome(about, phrases, check), texts])
    yield from grid(columns, rows)


def _outcome(about: AboutBallot, phrases: Phrases, check: Check) -> Sequence[str]:
    """The state in words, whether it was answered, and whether it is about the whole precinct."""
    if check.fired is None:
        found = list(phrases.each("open"))
    elif not check.fired:
        found = [phrases.joined("holds")]
    else:
        found = list(phrases.each(f"severity.{check.severity}"))
        if answers(about.record, check):
            act = check.severity == "discrepancy"
            found.append(phrases.joined("answered_by_act" if act else "acknowledged"))
    if check.contest is None:
        found.append(phrases.joined("whole_precinct"))
    return found


def _acknowledgements(about: AboutBallot, phrases: Phrases) -> Iterator[Block]:
    rows = []
    for given in about.record.acknowledgements:
        codes = codes_on(given.answers, about.contest)
        if codes:
            member = about.record.member(given.by)
            rows.append([", ".join(codes), given.reason, member.name if member else given.by])
    if rows:
        yield section(phrases.each("acknowledgements"))
        columns = _columns(
            phrases, ("code", 60, "strong"), ("reason", 300, "text"), ("entered_by", 134, "text")
        )
        yield from grid(columns, rows)


def _acts(about: AboutBallot, phrases: Phrases) -> Iterator[Block]:
    rows: list[Sequence[str | Sequence[str]]] = []
    for act in about.record.acts:
        if not stands_on(act, about.contest):
            continue
        signed = [m.name for m in about.record.commission if m.id in act.signed_by]
        texts = [text for text in dict.fromkeys(phrases.local(act.text)) if text.strip()]
        texts += _beside(about, phrases, act.number)
        rows.append([act.number, ", ".join(codes_on(act.answers, about.contest)) or "–", texts, signed])
    if rows:
        yield section(phrases.each("acts"))
        columns = _columns(
            phrases,
            ("act", 50, "strong"),
            ("code", 54, "text"),
            ("act_text", 256, "text"),
            ("signed_by", 134, "text"),
        )
        yield from grid(columns, rows)


def _beside(about: AboutBallot, phrases: Phrases, number: str) -> list[str]:
    """When an act was drawn up, and the vote that was taken on it."""
    details = about.details(number)
    if details is None:
        return []
    found = [acts.drawn_up(details.drawn_up, language) for language in phrases.languages]
    if details.vote is not None:
        votes = {"votes_for": details.vote.votes_for, "votes_against": details.vote.votes_against}
        found += [phrases.one(language, "act.vote", **votes) for language in phrases.languages]
    return found


def _disputed(about: AboutBallot, phrases: Phrases) -> Iterator[Block]:
    members = voting_members(about.record)
    rows: list[Sequence[str | Sequence[str]]] = []
    for one in about.disputed:
        if one.contest == about.contest:
            decision = str(one.decision(members) or "invalid")
            said = [acts.act_words(decision, language) for language in phrases.languages]
            votes = (count(one.vote.votes_for), count(one.vote.votes_against))
            rows.append([count(one.number), one.ground, *votes, said])
    if rows:
        yield section(phrases.each("disputed"))
        columns = _columns(
            phrases,
            ("", 34, "strong"),
            ("ground", 236, "text"),
            ("votes_for", 60, "figure"),
            ("votes_against", 60, "figure"),
            ("decision_taken", 104, "text"),
        )
        yield from grid(columns, rows)


def _changes(about: AboutBallot, phrases: Phrases) -> Iterator[Block]:
    others = {contest for contest in about.record.contests if contest != about.contest}
    changes = [change for change in about.changes if parsed(change.path).contest not in others]
    yield section(phrases.each("changes"))
    if not changes:
        yield _sentence(phrases, "no_changes")
        return
    columns = _columns(
        phrases,
        ("figure", 178, "text"),
        ("was", 52, "figure"),
        ("became", 52, "figure"),
        ("at", 44, "text"),
        ("entered_by", 76, "text"),
        ("reason", 92, "text"),
    )
    rows: list[Sequence[str | Sequence[str]]] = []
    for change in changes:
        names = [figure_name(change.path, about.record, about.election, one) for one in phrases.languages]
        reasons = [change.reason] if change.reason else []
        if change.after_hint:
            reasons += phrases.each("after_hint")
        figures = (_number(change.old), _number(change.new))
        rows.append([list(dict.fromkeys(names)), *figures, change.at, change.by, reasons])
    yield from grid(columns, rows)


def _second_check(about: AboutBallot, phrases: Phrases) -> Iterator[Block]:
    if not about.checked:
        return
    yield section(phrases.each("second_check"))
    aloud = about.checked[0].aloud
    columns = _columns(
        phrases,
        ("checked_at_keyboard" if aloud else "typed_first", 190, "text"),
        ("checked_reader" if aloud else "typed_unseen", 190, "text"),
        ("checked_figures", 114, "figure"),
    )
    yield from grid(columns, [[one.first, one.second, _number(one.figures)] for one in about.checked])


def _role_changes(about: AboutBallot, phrases: Phrases) -> Iterator[Block]:
    rows = [
        [change.since, member.name, _role_change(phrases, change), change.decision]
        for member in about.record.commission
        for change in member.changes
    ]
    if rows:
        yield section(phrases.each("role_changes"))
        columns = _columns(
            phrases,
            ("at", 48, "strong"),
            ("member", 170, "text"),
            ("change", 150, "text"),
            ("decision", 126, "text"),
        )
        yield from grid(columns, sorted(rows, key=lambda row: str(row[0])))


def _role_change(phrases: Phrases, change: RoleChange) -> Sequence[str]:
    role = "suspended" if change.suspended else change.role
    return [role_name(role, language) for language in phrases.languages]


def _dissents(about: AboutBallot, phrases: Phrases) -> Iterator[Block]:
    rows = []
    for signing in about.record.signing:
        member = about.record.member(signing.member)
        if isinstance(signing.dissent, str) and member is not None:
            rows.append([member.name, signing.dissent])
    if rows:
        yield section(phrases.each("dissents"))
        yield from grid(_columns(phrases, ("member", 150, "strong"), ("opinion", 344, "text")), rows)


def _closing(about: AboutBallot, phrases: Phrases) -> Iterator[Block]:
    """Who closed the protocol, when and how; what was wrong with the clock; the sheets before this one."""
    if about.closed is None:
        return
    closing = about.closed.closing
    yield section(phrases.each("closing"))
    names = [member.name for member in about.record.commission if member.id in closing.by]
    act = closing.act.removeprefix("№").strip()
    rows: list[Sequence[str | Sequence[str]]] = [
        [phrases.each("closed_at"), _moment(about.closed.at)],
        [phrases.each("closed_by"), names],
        [phrases.each("closed_how"), phrases.each(f"how.{closing.how}", act=act)],
    ]
    if closing.reason:
        rows.append([phrases.each("reason"), closing.reason])
    if closing.true_time is not None:
        rows.append([phrases.each("true_time"), closing.true_time.reason])
    rows += [
        [phrases.each("recovered" if one.from_itself else "restored"), _restored(about, phrases, one)]
        for one in about.closed.restored
    ]
    first = about.closed.sheet - len(about.closed.voided)
    for number, reason in enumerate(about.closed.voided, start=first):
        rows.append([phrases.each("sheet_voided", sheet=number), reason])
    columns = _columns(phrases, ("", 200, "text"), ("", ROOM - 200, "text"))
    yield from grid(columns, rows)


def _restored(about: AboutBallot, phrases: Phrases, one: Restored) -> Sequence[str]:
    """What took the place of what, so that nobody takes two papers for one."""
    told: dict[str, str] = {
        "at": _moment(one.wall),
        "entries": count(one.seq),
        "hash": one.hash[:_SHOWN_OF_A_HASH],
    }
    there = one.replaced
    if there is None:
        return phrases.each("restored_alone", **told)
    sheets = count(there.sheets.get(about.contest, 0))
    if one.from_itself:
        return phrases.each("recovered_says", **told, sheets=sheets)
    other = there.hash[:_SHOWN_OF_A_HASH]
    return phrases.each("restored_says", **told, replaced=count(there.seq), other=other, sheets=sheets)


def _moment(iso: str) -> str:
    return f"{date(iso)} {time(iso)} UTC{iso[16:]}"


SHEET: Final = Sheet(
    kind="annex", about=AboutBallot, title=titled(_TITLE), blocks=_blocks, kept=True, keywords=True
)
