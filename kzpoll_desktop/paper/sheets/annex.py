"""The annex beside a protocol: other figures, boxes, reports, the rules with their numbers, acts, reasons and changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from kzpoll_desktop.domain.figures.record import ATTENDANCE_FIGURES, RoleChange
from kzpoll_desktop.domain.ground.counted import Counted
from kzpoll_desktop.domain.rules.engine import Check, Finding, all_checks, answers, voting_members
from kzpoll_desktop.paper.job import PrintJob
from kzpoll_desktop.paper.layout.grid import STRONG, Column, grid
from kzpoll_desktop.paper.layout.heading import heading, paged, section
from kzpoll_desktop.paper.layout.page import LEFT, ROOM, Block, Page, bold, regular
from kzpoll_desktop.paper.layout.render import pdf
from kzpoll_desktop.paper.layout.table import ANNEX, Line, lines, table
from kzpoll_desktop.paper.layout.wording import Wording, capital
from kzpoll_desktop.paper.ledger import ledger_blocks
from kzpoll_desktop.texts import acts
from kzpoll_desktop.texts.findings import check_line, figure_name
from kzpoll_desktop.texts.format import count, date, time
from kzpoll_desktop.texts.names.labels import ROW_LABELS, role_name

_PLAIN: Final = regular(8.2, 10.2)
_FIGURE: Final = bold(9, 11)
_VOTER_LIST: Final = ("at_opening", "added", "excluded", "certificates_issued")
# Parts of a derived row, printed here where the definition gives them no row of their own.
_PARTS: Final = (("B1", "signatures"), ("G1", "invalid_pile"))


def annex_pdf(job: PrintJob) -> bytes:
    """The PDF of the annex: the same bytes for the same job."""
    wording = Wording(job)
    title = f"{wording.one(wording.languages[0], 'annex_title')} №{job.record.precinct.number}"
    return pdf(annex_pages(job), title, wording.languages[0], job.keywords, job.closers)


def annex_pages(job: PrintJob) -> list[Page]:
    """The annex's pages before they become a PDF."""
    wording = Wording(job)
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
        _changes,
        _second_check,
        _role_changes,
        _dissents,
        _closing,
    )
    blocks = [heading(job, wording, "annex_title")]
    for part in parts:
        blocks += part(job, wording)
    return paged(job, wording, blocks, "annex")


def _sentence(wording: Wording, key: str) -> Block:
    block = Block()
    block.height = block.put(LEFT, 0, " / ".join(wording.each(key)), _PLAIN, ROOM)
    return block


def _columns(wording: Wording, *given: tuple[str, float, str]) -> list[Column]:
    """Columns from (key of the heading, share of the width, kind: text, strong or figure)."""
    found = []
    for key, wide, kind in given:
        titles = wording.each(key) if key else ("",)
        if kind == "figure":
            found.append(Column(titles, wide, "right", _FIGURE))
        elif kind == "strong":
            found.append(Column(titles, wide, "left", STRONG))
        else:
            found.append(Column(titles, wide))
    return found


def _number(figure: Counted) -> str:
    return "–" if figure is None else count(figure)


def _figures(job: PrintJob, wording: Wording) -> Iterator[Block]:
    found = list(lines(job, wording, job.election.annex, start=len(job.election.rows) + 1))
    sheet = job.sheet()
    if not sheet.figures.stationary_counted:
        found = [_worked_out(job, wording, line) for line in found]
    printed = job.election.row_numbers()
    for letter, label in _PARTS:
        if letter not in printed:
            found.append(Line("", wording.local(ROW_LABELS[label]), sheet.letter(letter)))
    for name in _VOTER_LIST:
        labels = wording.local(ROW_LABELS[f"voter_list.{name}"])
        found.append(Line("", labels, getattr(job.record.voter_list, name)))
    yield section(wording.each("other_figures"), before=4)
    yield from table(wording, found, ANNEX)


def _worked_out(job: PrintJob, wording: Wording, line: Line) -> Line:
    if line.number != str(job.election.row_numbers().get("S")):
        return line
    notes = wording.each("not_counted_separately")
    labels = tuple(f"{label} ({note})" for label, note in zip(line.labels, notes, strict=True))
    return Line(line.number, labels, line.figure)


def _boxes(job: PrintJob, wording: Wording) -> Iterator[Block]:
    yield section(wording.each("portable_boxes"))
    boxes = job.record.portable_boxes
    if not boxes:
        yield _sentence(wording, "no_portable_boxes")
        return
    columns = _columns(
        wording,
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
        members = [m.name for m in job.record.commission if m.id in box.members]
        figures = (
            box.applications,
            box.signed.get(job.contest, 0),
            box.ballots.get(job.contest, 0),
            box.not_established.get(job.contest, 0),
        )
        annulled = wording.joined("yes" if job.contest in box.annulled else "no")
        rows.append([box.id, members, *(_number(figure) for figure in figures), annulled])
    yield from grid(columns, rows)


def _turnout(job: PrintJob, wording: Wording) -> Iterator[Block]:
    yield section(wording.each("turnout"))
    if not job.record.turnout:
        yield _sentence(wording, "no_turnout")
        return
    astana = job.election.turnout.timezone == "Asia/Almaty"
    columns = _columns(
        wording,
        ("report_time_astana" if astana else "report_time", 90, "strong"),
        ("report_voters", 110, "figure"),
        ("report_correction", 300, "text"),
    )
    yield from grid(columns, [[r.at, _number(r.voters), r.correction or ""] for r in job.record.turnout])


def _attendance(job: PrintJob, wording: Wording) -> Iterator[Block]:
    given = {name: getattr(job.record.attendance, name) for name in ATTENDANCE_FIGURES}
    if all(value is None for value in given.values()):
        return
    yield section(wording.each("attendance"))
    rows = [[capital(wording.joined(f"attendance.{name}")), _number(value)] for name, value in given.items()]
    yield from grid(_columns(wording, ("row", 420, "text"), ("in_figures", 74, "figure")), rows)


def _rules(job: PrintJob, wording: Wording) -> Iterator[Block]:
    """What fired first, then what could not be checked, then what holds; rules of this contest and of the precinct."""
    checks = [c for c in all_checks(job.record, job.election) if c.contest in (job.contest, None)]
    order = {True: 0, None: 1, False: 2}
    checks.sort(key=lambda c: order[c.fired])
    yield section(wording.each("reconciliation"))
    columns = _columns(
        wording, ("code", 34, "strong"), ("outcome", 122, "text"), ("rule", ROOM - 156, "text")
    )
    rows: list[Sequence[str | Sequence[str]]] = []
    for check in checks:
        texts = [check_line(check, job.record, job.election, language) for language in wording.languages]
        rows.append([check.code, _outcome(job, wording, check), texts])
    yield from grid(columns, rows)


def _outcome(job: PrintJob, wording: Wording, check: Check) -> Sequence[str]:
    """The state in words, whether it was answered, and whether it is about the whole precinct."""
    if check.fired is None:
        found = list(wording.each("open"))
    elif not check.fired:
        found = [wording.joined("holds")]
    else:
        found = list(wording.each(f"severity.{check.severity}"))
        finding = Finding(check.code, check.severity, check.contest, check.figures, check.numbers)
        if answers(job.record, finding):
            act = check.severity == "discrepancy"
            found.append(wording.joined("answered_by_act" if act else "acknowledged"))
    if check.contest is None:
        found.append(wording.joined("whole_precinct"))
    return found


def _acknowledgements(job: PrintJob, wording: Wording) -> Iterator[Block]:
    rows = []
    for given in job.record.acknowledgements:
        codes = [a.code for a in given.answers if a.contest in (job.contest, None)]
        if codes:
            member = job.record.member(given.by)
            rows.append([", ".join(dict.fromkeys(codes)), given.reason, member.name if member else given.by])
    if rows:
        yield section(wording.each("acknowledgements"))
        columns = _columns(
            wording, ("code", 60, "strong"), ("reason", 300, "text"), ("entered_by", 134, "text")
        )
        yield from grid(columns, rows)


def _acts(job: PrintJob, wording: Wording) -> Iterator[Block]:
    rows: list[Sequence[str | Sequence[str]]] = []
    for act in job.record.acts:
        codes = [a.code for a in act.answers if a.contest in (job.contest, None)]
        signed = [m.name for m in job.record.commission if m.id in act.signed_by]
        texts = [text for text in dict.fromkeys(wording.local(act.text)) if text.strip()]
        texts += _beside(job, wording, act.number)
        rows.append([act.number, ", ".join(dict.fromkeys(codes)), texts, signed])
    if rows:
        yield section(wording.each("acts"))
        columns = _columns(
            wording,
            ("act", 50, "strong"),
            ("code", 54, "text"),
            ("act_text", 256, "text"),
            ("signed_by", 134, "text"),
        )
        yield from grid(columns, rows)


def _beside(job: PrintJob, wording: Wording, number: str) -> list[str]:
    """When an act was drawn up, and the vote that was taken on it."""
    details = job.details(number)
    if details is None:
        return []
    found = [acts.drawn_up(details.drawn_up, language) for language in wording.languages]
    if details.vote is not None:
        votes = {"votes_for": details.vote.votes_for, "votes_against": details.vote.votes_against}
        found += [acts.say("vote", language, **votes) for language in wording.languages]
    return found


def _disputed(job: PrintJob, wording: Wording) -> Iterator[Block]:
    members = voting_members(job.record)
    rows: list[Sequence[str | Sequence[str]]] = []
    for one in job.disputed:
        if one.contest == job.contest:
            decision = str(one.decision(members) or "invalid")
            said = [acts.say(decision, language) for language in wording.languages]
            votes = (count(one.vote.votes_for), count(one.vote.votes_against))
            rows.append([count(one.number), one.ground, *votes, said])
    if rows:
        yield section(wording.each("disputed"))
        columns = _columns(
            wording,
            ("", 34, "strong"),
            ("ground", 236, "text"),
            ("votes_for", 60, "figure"),
            ("votes_against", 60, "figure"),
            ("decision_taken", 104, "text"),
        )
        yield from grid(columns, rows)


def _changes(job: PrintJob, wording: Wording) -> Iterator[Block]:
    others = {contest for contest in job.record.contests if contest != job.contest}
    changes = [change for change in job.changes if _contest_of(change.path) not in others]
    yield section(wording.each("changes"))
    if not changes:
        yield _sentence(wording, "no_changes")
        return
    columns = _columns(
        wording,
        ("figure", 178, "text"),
        ("was", 52, "figure"),
        ("became", 52, "figure"),
        ("at", 44, "text"),
        ("entered_by", 76, "text"),
        ("reason", 92, "text"),
    )
    rows: list[Sequence[str | Sequence[str]]] = []
    for change in changes:
        names = [figure_name(change.path, job.record, job.election, one) for one in wording.languages]
        reasons = [change.reason] if change.reason else []
        if change.after_hint:
            reasons += wording.each("after_hint")
        figures = (_number(change.old), _number(change.new))
        rows.append([list(dict.fromkeys(names)), *figures, change.at, change.by, reasons])
    yield from grid(columns, rows)


def _second_check(job: PrintJob, wording: Wording) -> Iterator[Block]:
    if not job.checked:
        return
    yield section(wording.each("second_check"))
    aloud = job.checked[0].aloud
    columns = _columns(
        wording,
        ("checked_at_keyboard" if aloud else "typed_first", 190, "text"),
        ("checked_reader" if aloud else "typed_unseen", 190, "text"),
        ("checked_figures", 114, "figure"),
    )
    yield from grid(columns, [[one.first, one.second, _number(one.figures)] for one in job.checked])


def _contest_of(path: str) -> str:
    """The contest that a figure's path names: its first part, or the last one of a box's figure."""
    parts = path.split(".")
    return parts[-1] if parts[0] == "portable_boxes" else parts[0]


def _role_changes(job: PrintJob, wording: Wording) -> Iterator[Block]:
    rows = [
        [change.since, member.name, _role_change(wording, change), change.decision]
        for member in job.record.commission
        for change in member.changes
    ]
    if rows:
        yield section(wording.each("role_changes"))
        columns = _columns(
            wording,
            ("at", 48, "strong"),
            ("member", 170, "text"),
            ("change", 150, "text"),
            ("decision", 126, "text"),
        )
        yield from grid(columns, sorted(rows, key=lambda row: str(row[0])))


def _role_change(wording: Wording, change: RoleChange) -> Sequence[str]:
    role = "suspended" if change.suspended else change.role
    return [role_name(role, language) for language in wording.languages]


def _dissents(job: PrintJob, wording: Wording) -> Iterator[Block]:
    rows = []
    for signing in job.record.signing:
        member = job.record.member(signing.member)
        if isinstance(signing.dissent, str) and member is not None:
            rows.append([member.name, signing.dissent])
    if rows:
        yield section(wording.each("dissents"))
        yield from grid(_columns(wording, ("member", 150, "strong"), ("opinion", 344, "text")), rows)


def _closing(job: PrintJob, wording: Wording) -> Iterator[Block]:
    """Who closed the protocol, when and how; what was wrong with the clock; the sheets before this one."""
    if job.closed is None:
        return
    closing = job.closed.closing
    yield section(wording.each("closing"))
    names = [member.name for member in job.record.commission if member.id in closing.by]
    act = closing.act.removeprefix("№").strip()
    rows: list[Sequence[str | Sequence[str]]] = [
        [wording.each("closed_at"), _moment(job.closed.at)],
        [wording.each("closed_by"), names],
        [wording.each("closed_how"), wording.each(f"how.{closing.how}", act=act)],
    ]
    if closing.reason:
        rows.append([wording.each("reason"), closing.reason])
    if closing.true_time is not None:
        rows.append([wording.each("true_time"), closing.true_time.reason])
    for number, reason in enumerate(job.closed.voided, start=1):
        rows.append([wording.each("sheet_voided", sheet=number), reason])
    columns = _columns(wording, ("", 200, "text"), ("", ROOM - 200, "text"))
    yield from grid(columns, rows)


def _moment(iso: str) -> str:
    return f"{date(iso)} {time(iso)} UTC{iso[16:]}"
