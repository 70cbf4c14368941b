"""Verification: what is untouched agrees, and every change of a paper, a code or a precinct file is noticed and named."""

from __future__ import annotations

import contextlib
import hashlib
import json
import lzma
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kzpoll_desktop.domain.code.canonical import canonical_bytes
from kzpoll_desktop.domain.code.protocol_code import decode, encode, figures_of
from kzpoll_desktop.domain.code.short_code import BadShortCode, short_code
from kzpoll_desktop.domain.figures.record import with_figure
from kzpoll_desktop.domain.figures.record_json import record_to_json
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.exchange.key_list import read_key_list
from kzpoll_desktop.paper.about import Closed
from kzpoll_desktop.workflow import printing
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.verifying.report import lines
from kzpoll_desktop.workflow.verifying.verify import verify
from tests.shared.closed import PINS, make_key, with_pins, without_seal
from tests.shared.practice import ELECTION, RECORD
from tests.shared.typing import entered, type_day
from tests.workflow.verifying.closed import NIGHT, PAPER, counted, troubles

FIXTURES = Path(__file__).parents[2] / "fixtures"

# --- untouched


def test_what_was_closed_agrees_with_all_its_papers(made: Path) -> None:
    inputs = [made / "123.kzpoll", made / "code.txt", made / "page.png", *sorted(made.glob("*.pdf"))]
    verdict = verify(inputs, read_key_list(made / "keys.txt"))
    assert troubles(verdict) == set()
    assert verdict.agrees
    assert [one.kind for one in verdict.looked] == ["file", "code", "picture", *["pdf"] * 4]
    assert {one.known for one in verdict.looked} == {"known"}
    assert {one.sealed for one in verdict.looked} == {True}
    text = "\n".join(line.text for line in lines(verdict, "en"))
    assert "Closed: 20.03.2023 01:10 UTC+06:00" in text
    assert "Sign by hand: Төраға (оқу), " in text
    alone = [line.text for line in lines(verify([made / PAPER]), "en")]
    assert "Closed in the name of: Төраға (оқу), Хатшы (оқу)" in alone


def test_each_alone_is_intact_without_a_precinct_of_ones_own(made: Path) -> None:
    for name in ("123.kzpoll", "code.txt", "page.png", PAPER, PAPER.replace("protocol", "annex")):
        verdict = verify([made / name])
        assert verdict.agrees, name
        assert verdict.looked[0].known == "unknown"
    (claim,) = verify([made / "page.png"]).looked[0].claims
    figures = dict(figures_of(claim.code))
    assert figures["party_list.received"] == RECORD.contests["party_list"].received


def test_the_text_of_a_code_may_stand_for_a_file(made: Path) -> None:
    text = (made / "code.txt").read_text().strip()
    assert verify([text]).agrees
    assert verify([text, str(made / PAPER)]).agrees


# --- papers


def test_a_paper_made_from_a_record_says_that_it_was_not_closed(tmp_path: Path) -> None:
    papers = printing.from_record(RECORD, ELECTION, as_draft=False)
    assert isinstance(papers, tuple)
    drafts = printing.from_record(RECORD, ELECTION, as_draft=True)
    assert isinstance(drafts, tuple)
    for code, made_papers in (("from_record", papers), ("is_a_draft", drafts)):
        for path in printing.save_papers(made_papers, tmp_path / code):
            assert troubles(verify([path])) == {code}


def test_a_changed_paper_is_not_confirmed(folder: Path) -> None:
    data = (folder / PAPER).read_bytes()
    (folder / PAPER).write_bytes(data.replace(b"(1 251)", b"(1 252)") if b"(1 251)" in data else data[:-1])
    assert not verify([folder / PAPER]).agrees
    (folder / PAPER).write_bytes(data + b"\n")
    assert troubles(verify([folder / PAPER])) == {"pdf_bytes_after_end"}


def test_a_paper_whose_seal_was_cut_off_says_so(folder: Path) -> None:
    (folder / PAPER).write_bytes(_printed(folder))
    assert troubles(verify([folder / PAPER])) == {"seal_removed"}


def _printed(folder: Path) -> bytes:
    """The pages of a closed paper, as they are before they are sealed."""
    desk = Desk.open(folder / "123.kzpoll", PlayClock(NIGHT), read_only=True)
    day = desk.day
    desk.close()
    first = day.current_sheets["party_list"]
    closed = Closed(first.code, short_code(first.figures), 1, first.closing, NIGHT.isoformat())
    about = printing.about_ballot(day, "party_list", "protocol")
    return printing.paper_of("protocol", replace(about, digest=first.digest, closed=closed)).data


def test_a_code_that_is_not_the_one_under_the_seal_is_named_by_its_page(folder: Path) -> None:
    """Sealed again by a key of one's own, with the code of the other ballot on the pages."""
    from kzpoll_desktop.seal.keys import make_key as other_key
    from kzpoll_desktop.seal.sealing import seal_pdf

    code = decode((folder / "code.txt").read_text().strip())
    forged = seal_pdf(_printed(folder), other_key("123"), NIGHT, ())
    (folder / "forged.pdf").write_bytes(forged)
    assert troubles(verify([folder / "forged.pdf"])) == {"code_of_another_key"}
    assert not verify([encode(code).replace("KZP1:", "KZP1:0", 1)]).agrees


def test_pages_that_show_another_code_than_the_sealed_one_are_named(folder: Path) -> None:
    """Sealed by the precinct's own key, with the code of one ballot in the file and of the other on its pages."""
    from kzpoll_desktop.paper.layout.render import pdf
    from kzpoll_desktop.paper.sheets import sheet
    from kzpoll_desktop.seal.keys import unwrap
    from kzpoll_desktop.seal.sealing import seal_pdf

    desk = Desk.open(folder / "123.kzpoll", PlayClock(NIGHT), read_only=True)
    day = desk.day
    desk.close()
    assert day.keys is not None
    wrapped = day.keys.wrapped_for(("m1", "m3"))
    assert wrapped is not None
    key = unwrap(wrapped, (PINS["m1"], PINS["m3"]), bytes.fromhex(day.keys.certificate))
    first, second = day.sheets
    closed = Closed(second.code, short_code(second.figures), 1, second.closing, NIGHT.isoformat())
    about = replace(printing.about_ballot(day, "party_list", "protocol"), closed=closed)
    pages = sheet("protocol").pages(about)
    (folder / "forged.pdf").write_bytes(seal_pdf(pdf(pages, "x", "kk", first.code), key, NIGHT, ()))
    verdict = verify([folder / "forged.pdf"])
    assert troubles(verdict) == {"printed_code_differs"}
    assert [one.params["page"] for one in verdict.looked[0].troubles] == list(range(1, len(pages) + 1))


def test_another_key_than_the_precinct_told_is_named(folder: Path) -> None:
    (folder / "keys.txt").write_text(f"123 {'ab' * 32}\n")
    verdict = verify([folder / PAPER], read_key_list(folder / "keys.txt"))
    assert troubles(verdict) == {"key_of_another"}


def test_every_figure_that_differs_is_named(folder: Path) -> None:
    """A second precinct closed with another figure, under its own key."""
    other = with_figure(
        RECORD, "party_list.votes.amanat", (RECORD.contests["party_list"].votes["amanat"] or 0) - 1, ELECTION
    )
    other = with_figure(
        other, "party_list.votes.auyl", (RECORD.contests["party_list"].votes["auyl"] or 0) + 1, ELECTION
    )
    desk = Desk.create(folder / "other.kzpoll", ELECTION, uncounted(ELECTION, other), PlayClock(NIGHT), "m3")
    type_day(desk, record=other)
    entered(desk, "day.count_ended", "23:30")
    make_key(desk)
    with_pins(desk)
    desk.close()
    verdict = verify([folder / "other.kzpoll", folder / PAPER])
    assert not verdict.agrees
    (two,) = verdict.disagreements
    assert [one.path for one in two.figures] == ["party_list.votes.amanat", "party_list.votes.auyl"]
    assert "another_key" in troubles(verdict)


# --- without a seal


def test_closed_without_a_seal_is_confirmed_by_its_file_alone(tmp_path: Path) -> None:
    desk = counted(tmp_path / "123.kzpoll", key=False)
    without_seal(desk)
    printing.save_papers(printing.kept_papers(desk), tmp_path)
    desk.close()
    assert troubles(verify([tmp_path / PAPER])) == {"pdf_not_sealed"}
    verdict = verify([tmp_path / PAPER, tmp_path / "123.kzpoll"])
    assert troubles(verdict) == set()
    assert verdict.agrees
    data = (tmp_path / PAPER).read_bytes()
    (tmp_path / PAPER).write_bytes(data + b" ")
    assert not verify([tmp_path / PAPER, tmp_path / "123.kzpoll"]).agrees


# --- a precinct file against a paper made from it


def objections(folder: Path) -> set[str]:
    verdict = verify([folder / "123.kzpoll", folder / PAPER])
    if not verdict.agrees:
        found = troubles(verdict)
        assert found
        return found
    return set()


def test_vacuum_is_no_change(folder: Path) -> None:
    with sqlite3.connect(folder / "123.kzpoll") as conn:
        conn.execute("VACUUM")
    conn.close()
    assert objections(folder) == set()


def test_a_file_replaced_by_an_older_copy_is_noticed(folder: Path) -> None:
    shutil.copy(folder / "before.kzpoll", folder / "123.kzpoll")
    assert objections(folder) == {"file_not_closed", "paper_not_in_file"}


def test_another_precinct_is_named(folder: Path) -> None:
    record = replace(RECORD, precinct=replace(RECORD.precinct, number=124))
    desk = Desk.create(folder / "124.kzpoll", ELECTION, uncounted(ELECTION, record), PlayClock(NIGHT), "m3")
    desk.close()
    verdict = verify([folder / "124.kzpoll", folder / PAPER])
    assert troubles(verdict) == {"file_not_closed"}
    assert [[one.precinct for one in group] for group in verdict.groups] == [[124], [123]]


TABLES = ("journal", "blob", "precinct", "figure", "detail", "_sqlite_migrations")


def columns() -> Iterator[tuple[str, str]]:
    from kzpoll_desktop.store.precinct import schema

    conn = sqlite3.connect(":memory:", isolation_level=None)
    conn.execute("BEGIN")
    schema.prepare(conn)
    for table in TABLES:
        for row in conn.execute(f"PRAGMA table_info('{table}')").fetchall():
            yield table, row[1]
    conn.close()


def change(folder: Path, *statements: str) -> None:
    """What a person with the sqlite3 tool does: guards and checks are taken away first, and the guards put back."""
    conn = sqlite3.connect(folder / "123.kzpoll", isolation_level=None)
    triggers = conn.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    conn.execute("PRAGMA ignore_check_constraints = ON")
    for name, _ in triggers:
        conn.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        conn.execute(statement)
    for _, sql in triggers:
        conn.execute(sql)
    conn.close()


def other_value(folder: Path, table: str, column: str, row: int) -> str:
    """An expression that gives another value of the same type."""
    conn = sqlite3.connect(folder / "123.kzpoll")
    kind, value = conn.execute(
        f'SELECT typeof("{column}"), "{column}" FROM {table} WHERE rowid = ?', (row,)
    ).fetchone()
    conn.close()
    if kind == "integer":
        return str(value + 100_000 if column in ("seq", "id", "only_row") else value + 1)
    if kind == "blob":
        return f"CAST(\"{column}\" || x'00' AS BLOB)"
    if kind == "null":
        return "'x'" if column == "contest" else "5"
    if column in ("hash", "digest"):
        return f"'{'e' if value[0] != 'e' else 'f'}{value[1:]}'"
    if column == "body":
        return f'replace("{column}", \'"run":"\', \'"run":"0\')'
    return f"\"{column}\" || 'x'"


@pytest.mark.parametrize(("table", "column"), list(columns()))
@pytest.mark.long
def test_every_column_that_is_changed_is_noticed(folder: Path, table: str, column: str) -> None:
    conn = sqlite3.connect(folder / "123.kzpoll")
    rows = [row[0] for row in conn.execute(f"SELECT rowid FROM {table}")]
    conn.close()
    for row in dict.fromkeys((rows[0], rows[len(rows) // 2], rows[-1])):
        shutil.copy(folder / "123.kzpoll", folder / "kept")
        value = other_value(folder, table, column, row)
        change(folder, f'UPDATE {table} SET "{column}" = {value} WHERE rowid = {row}')
        assert objections(folder), (table, column, row)
        shutil.copy(folder / "kept", folder / "123.kzpoll")
    assert objections(folder) == set()


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.long
def test_every_row_that_is_removed_or_doubled_is_noticed(folder: Path, table: str) -> None:
    conn = sqlite3.connect(folder / "123.kzpoll")
    rows = [row[0] for row in conn.execute(f"SELECT rowid FROM {table}")]
    names = [row[1] for row in conn.execute(f"PRAGMA table_info('{table}')")]
    conn.close()
    for row in dict.fromkeys((rows[0], rows[len(rows) // 2], rows[-1])):
        shutil.copy(folder / "123.kzpoll", folder / "kept")
        change(folder, f"DELETE FROM {table} WHERE rowid = {row}")
        assert objections(folder), ("removed", row)
        shutil.copy(folder / "kept", folder / "123.kzpoll")
        fresh = {
            "seq": "seq + 100000",
            "digest": f"'{'0' * 64}'",
            "path": "path || '.x'",
            "key": "key || 'x'",
        }
        fresh |= {"only_row": "1", "id": "id + 9", "name": "name || 'x'"}
        keyed = {names[0], "name"}
        chosen = ", ".join(fresh[one] if one in keyed & fresh.keys() else f'"{one}"' for one in names)
        listed = ", ".join(f'"{name}"' for name in names)
        if table != "precinct":
            change(folder, f"INSERT INTO {table} ({listed}) SELECT {chosen} FROM {table} WHERE rowid = {row}")
            assert objections(folder), ("doubled", row)
            shutil.copy(folder / "kept", folder / "123.kzpoll")


@pytest.mark.parametrize("left_out", [1, 2, 30])
def test_a_journal_that_was_cut_short_is_noticed_with_its_head_put_right_too(
    folder: Path, left_out: int
) -> None:
    change(
        folder,
        f"DELETE FROM journal WHERE seq > (SELECT max(seq) FROM journal) - {left_out}",
        "UPDATE precinct SET seq = (SELECT max(seq) FROM journal)",
        "UPDATE precinct SET hash = (SELECT hash FROM journal ORDER BY seq DESC LIMIT 1)",
    )
    assert objections(folder) >= {"paper_not_in_file"}


def test_entries_that_were_exchanged_are_noticed(folder: Path) -> None:
    change(
        folder,
        "UPDATE journal SET seq = -1 WHERE seq = 20",
        "UPDATE journal SET seq = 20 WHERE seq = 21",
        "UPDATE journal SET seq = 21 WHERE seq = -1",
    )
    assert objections(folder) >= {"file_chain_broken"}


def test_a_journal_written_anew_with_new_hashes_does_not_fit_the_paper(folder: Path) -> None:
    """Somebody who has the program can make another whole file; the paper tells it from the one it was made from."""
    (folder / "123.kzpoll").unlink()
    desk = counted(folder / "123.kzpoll")
    with_pins(desk)
    desk.close()
    assert objections(folder) >= {"another_key", "another_record"}


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TRIGGER journal_no_update",
        "CREATE TABLE more (a)",
        "CREATE TRIGGER more AFTER INSERT ON journal BEGIN SELECT 1; END",
        "DROP VIEW history",
        "CREATE INDEX more ON figure (value)",
        "PRAGMA user_version = 0",
        "ALTER TABLE figure ADD COLUMN more TEXT",
    ],
)
def test_tables_triggers_and_views_that_are_not_ours_are_named(folder: Path, statement: str) -> None:
    conn = sqlite3.connect(folder / "123.kzpoll", isolation_level=None)
    conn.execute(statement)
    conn.close()
    assert objections(folder)


def test_what_is_entered_after_closing_is_told_as_chained_and_not_sealed(folder: Path) -> None:
    desk = Desk.open(folder / "123.kzpoll", PlayClock(NIGHT))
    desk.note_signed()
    desk.close()
    verdict = verify([folder / "123.kzpoll", folder / PAPER])
    assert verdict.agrees
    notes = [(one.code, dict(one.params)) for one in verdict.looked[0].notes]
    assert notes == [("entries_after_closing", {"entries": 1})]
    told = [line.text for line in lines(verdict, "en")]
    assert "Noted as signed: 20.03.2023 01:10 UTC+06:00" in told


def test_a_voided_sheet_is_known_by_its_paper(folder: Path) -> None:
    desk = Desk.open(folder / "123.kzpoll", PlayClock(NIGHT))
    desk.void(["party_list"], "a name is misspelt")
    verdict = verify([folder / "123.kzpoll", folder / PAPER])
    assert "paper_is_voided" in troubles(verdict)
    people = record_to_json(desk.day.record)["commission"]
    people[0]["name"] = "Төраға (түзетілген оқу)"
    entered(desk, "commission", people)
    with_pins(desk)
    printing.save_papers(printing.kept_papers(desk), folder / "second")
    desk.close()
    assert troubles(verify([folder / "123.kzpoll", folder / PAPER])) == {"paper_is_voided"}
    assert verify([folder / "123.kzpoll", *sorted((folder / "second").glob("*.pdf"))]).agrees


# --- several papers of one precinct, and of several


def sealed_again(folder: Path, number: int, name: str) -> Path:
    """Another precinct, closed under a key of its own, with its papers."""
    record = replace(RECORD, precinct=replace(RECORD.precinct, number=number))
    desk = Desk.create(
        folder / f"{name}.kzpoll", ELECTION, uncounted(ELECTION, record), PlayClock(NIGHT), "m3"
    )
    type_day(desk, record=record)
    entered(desk, "day.count_ended", "23:30")
    make_key(desk)
    with_pins(desk)
    printing.save_papers(printing.kept_papers(desk), folder / name)
    desk.close()
    return folder / name


def test_w4_papers_of_two_precincts_agree_each_by_itself(folder: Path) -> None:
    """W4: two precincts together are not red."""
    other = sealed_again(folder, 124, "other")
    verdict = verify([*sorted(folder.glob("*.pdf")), *sorted(other.glob("*.pdf"))])
    assert troubles(verdict) == set()
    assert verdict.agrees
    assert [len(group) for group in verdict.groups] == [4, 4]


def test_two_papers_of_a_ballot_are_compared_whatever_stands_before_them(folder: Path) -> None:
    """The first input is of the other ballot and no precinct file is there to hold them against."""
    other = sealed_again(folder, 123, "other")
    green = PAPER.replace("party_list", "single_mandate")
    verdict = verify([folder / PAPER, folder / green, other / green])
    assert {"another_key", "another_record"} <= troubles(verdict)
    (two,) = verdict.disagreements
    assert two.contest == "single_mandate"


def test_two_ballots_of_a_precinct_have_one_key(folder: Path) -> None:
    other = sealed_again(folder, 123, "other")
    verdict = verify([folder / PAPER, other / PAPER.replace("party_list", "single_mandate")])
    assert troubles(verdict) == {"another_key"}


def test_inputs_of_one_name_are_told_apart(folder: Path) -> None:
    other = sealed_again(folder, 124, "other")
    names = [one.name for one in verify([folder / PAPER, other / PAPER.replace("123", "124")]).looked]
    assert len(set(names)) == 2
    shutil.copy(other / PAPER.replace("123", "124"), other / PAPER)
    names = [one.name for one in verify([folder / PAPER, other / PAPER, other / PAPER]).looked]
    assert len(set(names)) == 3
    assert all(name.startswith(PAPER) for name in names)


def test_w4_kept_acts_and_dissents_are_confirmed_by_their_file(tmp_path: Path) -> None:
    """W4: bound by their digest in the journal; alone, or changed, they are not confirmed."""
    desk = counted(tmp_path / "123.kzpoll")
    opinion = [{"member": "m2", "status": "signed", "dissent": "Санау тез өтті (оқу)."}]
    entered(desk, "signing", opinion)
    act = {
        "number": "1",
        "text": {"kk": "Акт (оқу).", "ru": "Акт (учебный)."},
        "signed_by": ["m1"],
        "answers": [],
    }
    entered(desk, "acts", [act])
    with_pins(desk)
    papers = (*printing.kept_papers(desk), *printing.dissent_papers(desk.day))
    assert sorted(paper.kind for paper in papers) == [
        "act",
        "annex",
        "annex",
        "dissent",
        "protocol",
        "protocol",
    ]
    saved = printing.save_papers([one for one in papers if one.kind in ("act", "dissent")], tmp_path)
    desk.close()
    verdict = verify([tmp_path / "123.kzpoll", *saved])
    assert verdict.agrees
    assert [one.kept for one in verdict.looked] == [False, True, True]
    assert [len(group) for group in verdict.groups] == [3]
    notes = [note.code for one in verdict.looked for note in one.notes]
    assert notes == ["kept_act", "kept_dissent"]
    for path in saved:
        assert troubles(verify([path])) == {"pdf_no_seal"}
        path.write_bytes(path.read_bytes() + b" ")
        assert not verify([tmp_path / "123.kzpoll", path]).agrees


# --- short codes and inputs that are none


def test_w4_a_printed_short_code_is_held_against_what_was_chosen(made: Path) -> None:
    """W4: against a precinct file or a sealed protocol; alone it is only told as typed without a mistake."""
    desk = Desk.open(made / "123.kzpoll", PlayClock(NIGHT), read_only=True)
    codes = {sheet.contest: short_code(sheet.figures) for sheet in desk.day.sheets}
    desk.close()
    for contest, code in codes.items():
        for name in ("123.kzpoll", PAPER.replace("party_list", contest)):
            verdict = verify([made / name], short=code.replace(" ", ""))
            assert verdict.short is not None
            assert verdict.short.fits == ((name, contest),)
            assert verdict.agrees
    blue, green = codes.values()
    assert not verify([made / PAPER], short=green).agrees
    assert not verify([], short=blue).agrees
    with pytest.raises(BadShortCode, match="short_code_group"):
        verify([made / PAPER], short=blue[:-1] + str((int(blue[-1]) + 1) % 10))


def test_a_short_code_is_compared_with_a_record(made: Path, tmp_path: Path) -> None:
    import json

    from kzpoll_desktop.domain.code.canonical import figures_digest

    (tmp_path / "r.json").write_text(json.dumps(record_to_json(RECORD)))
    code = short_code(figures_digest(RECORD, ELECTION, "party_list"))
    assert verify([tmp_path / "r.json"], short=code.replace(" ", "-"), election=ELECTION).agrees
    wrong = with_figure(RECORD, "party_list.votes.amanat", 1, ELECTION)
    (tmp_path / "r.json").write_text(json.dumps(record_to_json(wrong)))
    verdict = verify([tmp_path / "r.json"], short=code, election=ELECTION)
    assert not verdict.agrees
    assert verdict.short is not None
    assert (verdict.short.fits, len(verdict.short.compared)) == ((), 2)


@pytest.mark.parametrize(
    "data", [b"", b"x", b"%PDF-", b"%PDF-1.4 nothing", b"KZP1:", b"KZP9:AAA", b"\x89PNG\r\n\x1a\n"]
)
def test_an_input_that_is_none_is_told_in_a_sentence(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "given").write_bytes(data)
    told: list[str] = []
    with contextlib.suppress(FileProblem):
        told = sorted(troubles(verify([tmp_path / "given"])))
        assert told
    if not told:
        with pytest.raises(FileProblem, match=r"empty_file|no_picture|no_code_found"):
            verify([tmp_path / "given"])


@pytest.mark.parametrize("text", ["123", "123 zz", "x " + "0" * 64, f"123 {'0' * 63}"])
def test_a_line_of_a_key_list_that_is_not_understood_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "keys.txt").write_text(f"# keys\n{text}\n")
    with pytest.raises(FileProblem) as told:
        read_key_list(tmp_path / "keys.txt")
    assert (told.value.said.code, told.value.said.params["line"]) == ("bad_key_list", 2)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("by", ["m1", "m2"]),
        ("how", "recovery"),
        ("act", "№7"),
        ("reason", "no key"),
        ("time", {"moment": "2023-03-20T01:10", "reason": "wrong", "problem": "clock_before_end"}),
    ],
)
def test_s8_the_closing_stands_under_the_digest(folder: Path, key: str, value: Any) -> None:
    """S8: who closed, how and when, changed in the file with its whole chain made anew, is not the record of the code."""
    _closing_changed(folder, key, value)
    assert troubles(verify([folder / "123.kzpoll"])) == {"record_differs"}


def test_what_an_earlier_program_closed_is_verified_and_told_as_that(tmp_path: Path) -> None:
    """Papers of form 1 and codes of format 1, for ever."""
    (tmp_path / "123.kzpoll").write_bytes(lzma.decompress((FIXTURES / "sealed.kzpoll.xz").read_bytes()))
    desk = Desk.open(tmp_path / "123.kzpoll", PlayClock(NIGHT), read_only=True)
    sheet = desk.day.sheets[0]
    (tmp_path / PAPER).write_bytes(desk.kept_paper(sheet.papers["protocol"]))
    desk.close()
    verdict = verify([tmp_path / "123.kzpoll", tmp_path / PAPER, sheet.code])
    assert troubles(verdict) == set()
    notes = [{note.code for note in one.notes} for one in verdict.looked]
    assert [one >= {"earlier_program"} for one in notes] == [True] * 3
    assert "pages_not_read" in notes[1]


def test_s8_who_closed_in_an_earlier_program_is_held_against_its_paper(tmp_path: Path) -> None:
    """In format 1 the digest does not have it; the paper that the file keeps says otherwise."""
    (tmp_path / "123.kzpoll").write_bytes(lzma.decompress((FIXTURES / "sealed.kzpoll.xz").read_bytes()))
    assert troubles(verify([tmp_path / "123.kzpoll"])) == set()
    _closing_changed(tmp_path, "by", ["m1", "m2"])
    assert troubles(verify([tmp_path / "123.kzpoll"])) == {"other_closers"}


def _closing_changed(folder: Path, key: str, value: Any) -> None:
    conn = sqlite3.connect(folder / "123.kzpoll", isolation_level=None)
    rows = conn.execute("SELECT seq, body FROM journal ORDER BY seq").fetchall()
    conn.close()
    previous, statements = bytes(32), []
    for seq, text in rows:
        body = json.loads(text)
        if body["kind"] == "closed":
            assert body["body"][key] != value
            body["body"][key] = value
            text = canonical_bytes(body).decode()
        previous = hashlib.sha256(previous + text.encode()).digest()
        kept = text.replace("'", "''")
        statements.append(f"UPDATE journal SET body = '{kept}', hash = '{previous.hex()}' WHERE seq = {seq}")
    change(folder, *statements, f"UPDATE precinct SET hash = '{previous.hex()}'")
