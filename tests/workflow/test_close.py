"""Closing a precinct: frozen to the byte, signed, sealed, kept in one step; wrong PINs, the envelope, no seal, voided."""

from __future__ import annotations

import datetime
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kzpoll_desktop.domain.code.canonical import closing_bytes, figures_digest, sha256
from kzpoll_desktop.domain.code.protocol_code import code_of, decode, differences, signed_bytes
from kzpoll_desktop.domain.code.short_code import short_code
from kzpoll_desktop.domain.day.closing import Closing, TrueTime
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.election.definition_json import choices_to_json
from kzpoll_desktop.domain.figures.record_json import record_to_json
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.seal.keys import public_of, verify_signature
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow import close, keys, printing
from kzpoll_desktop.workflow.backups.backup import Backups
from kzpoll_desktop.workflow.desk import Desk, Entered
from tests.shared.closed import CHEAP, PINS, make_key, proofs, with_pins, without_seal
from tests.shared.paper.extract import words_of
from tests.shared.practice import ELECTION, RECORD
from tests.shared.typing import entered, kept_before, type_day

ZONE = datetime.timezone(datetime.timedelta(hours=6))
NIGHT = datetime.datetime(2023, 3, 20, 1, 10, 7, tzinfo=ZONE)


@pytest.fixture
def clock() -> PlayClock:
    return PlayClock(NIGHT)


@pytest.fixture
def desk(tmp_path: Path, clock: PlayClock) -> Iterator[Desk]:
    made = Desk.create(tmp_path / "123.kzpoll", ELECTION, uncounted(ELECTION, RECORD), clock, "m3")
    type_day(made)
    entered(made, "day.count_ended", "23:30")
    yield made
    made.close()


def refused(made: object) -> Refused:
    assert isinstance(made, Refused), made
    return made


def test_what_is_closed_is_frozen_to_the_byte(desk: Desk) -> None:
    make_key(desk)
    head = desk.frozen
    with_pins(desk)
    day = desk.day
    assert day.closed
    for contest, sheet in day.current_sheets.items():
        assert sheet.frozen == head
        told = sheet.closing.told(decode(sheet.code).closed_at)
        data = closing_bytes(day.election, day.record, contest, 1, 1, (head.seq, head.hash), told)
        assert sha256(data) == sheet.digest
        assert desk.kept_paper(sheet.digest) == data
        assert figures_digest(day.record, day.election, contest) == sheet.figures
        code = decode(sheet.code)
        again = code_of(
            day.record,
            day.election,
            contest,
            version=1,
            sheet=1,
            closed_at=NIGHT,
            digest=sheet.digest,
            public=code.public,
        )
        assert differences(code, again) == ()
        assert replace(code, signature="") == again
        assert code.closed_at == "2023-03-20T01:10+06:00"


def test_the_code_is_signed_by_the_key_that_is_in_the_file_and_in_the_seal(desk: Desk) -> None:
    make_key(desk)
    with_pins(desk)
    keys_kept = desk.day.keys
    assert keys_kept is not None
    public = bytes.fromhex(keys_kept.public)
    assert public_of(bytes.fromhex(keys_kept.certificate)) == public
    for sheet in desk.day.current_sheets.values():
        code = decode(sheet.code)
        assert code.public == keys_kept.public
        assert verify_signature(public, signed_bytes(code), bytes.fromhex(code.signature))
        assert not verify_signature(
            public, signed_bytes(replace(code, sheet=2)), bytes.fromhex(code.signature)
        )
        for blob in sheet.papers.values():
            data = desk.kept_paper(blob)
            assert b"/DocMDP" in data
            assert sheet.code.encode() in data


def test_both_codes_stand_on_every_page_of_protocol_and_annex(desk: Desk) -> None:
    import pypdfium2

    make_key(desk)
    with_pins(desk)
    for paper in printing.kept_papers(desk):
        sheet = desk.day.current_sheets[str(paper.contest)]
        document = pypdfium2.PdfDocument(paper.data)
        for page in document:
            words = page.get_textpage().get_text_range()
            assert "".join(short_code(sheet.figures).split()) in "".join(words.split())
        document.close()


def test_closing_is_one_step_and_opens_again_as_it_was(desk: Desk, clock: PlayClock) -> None:
    make_key(desk)
    before = desk.day.seq
    with_pins(desk, "m3", "m2")
    assert desk.day.seq == before + 1
    path, day = desk.path, desk.day
    papers = printing.kept_papers(desk)
    desk.close()
    again = Desk.open(path, clock)
    assert again.day == day
    assert printing.kept_papers(again) == papers
    again.close()


def test_wrong_pins_are_noted_slow_down_and_lock_nobody(desk: Desk, clock: PlayClock) -> None:
    make_key(desk)
    closing = Closing(("m1", "m3"), "pins")
    for _ in range(3):
        wrong = {"m1": PINS["m1"], "m3": "999999"}
        assert refused(close.close(desk, closing, wrong, proof_read=proofs(desk))).code == "wrong_pins"
    told = refused(close.close(desk, closing, PINS, proof_read=proofs(desk)))
    assert (told.code, dict(told.params)) == ("pins_wait", {"seconds": 10})
    assert "999999" not in str([entry.event for entry in desk.entries()])
    clock.put(NIGHT + datetime.timedelta(seconds=11))
    with_pins(desk)
    assert desk.day.wrong_pins.tries == 0


@pytest.mark.parametrize("pin", ["", "12000", "12000ә", "1234567890123", None])
def test_t10_an_impossible_pin_is_refused_before_it_is_counted_as_a_try(desk: Desk, pin: str | None) -> None:
    make_key(desk)
    before = desk.day.seq
    given = {"m1": PINS["m1"]} if pin is None else {"m1": PINS["m1"], "m3": pin}
    told = refused(close.close(desk, Closing(("m1", "m3"), "pins"), given, proof_read=proofs(desk)))
    assert told.code == "pin_impossible"
    member = desk.day.record.member("m3")
    assert member is not None
    for language in LANGUAGES:
        assert member.name in say(told, language)
    assert (desk.day.seq, desk.day.wrong_pins.tries) == (before, 0)


def test_while_waiting_the_protocols_can_be_closed_without_a_seal(desk: Desk) -> None:
    make_key(desk)
    for _ in range(5):
        desk.note_wrong_pins(("m1", "m3"))
    without_seal(desk)
    assert desk.day.closed


def test_each_pair_opens_with_its_own_pins_alone(desk: Desk) -> None:
    make_key(desk)
    swapped = {"m1": PINS["m3"], "m3": PINS["m1"]}
    made = close.close(desk, Closing(("m1", "m3"), "pins"), swapped, proof_read=proofs(desk))
    assert refused(made).code == "wrong_pins"
    with_pins(desk, "m2", "m3")


def test_a_forgotten_pin_is_an_envelope_and_an_act(desk: Desk) -> None:
    code = make_key(desk)
    closing = Closing(("m1", "m2"), "recovery", act="№12")
    letters = [c for c in "23456789" if c != code[2]]
    mistyped = code[:2] + letters[0] + code[3:]
    made = refused(close.close(desk, closing, {"recovery": mistyped}, proof_read=proofs(desk)))
    assert (made.code, dict(made.params)) == ("recovery_group", {"group": 1})
    short = refused(close.close(desk, closing, {"recovery": "ABC"}, proof_read=proofs(desk)))
    assert short.code == "recovery_length"
    other = keys.make(desk.day, {"m1": "41870263", "m2": "70915384"}, CHEAP)
    assert isinstance(other, keys.MadeKey)
    foreign = close.close(desk, closing, {"recovery": other.recovery}, proof_read=proofs(desk))
    assert refused(foreign).code == "wrong_recovery"
    assert desk.day.wrong_pins.tries == 1
    typed = code.lower().replace("-", " ")
    assert isinstance(close.close(desk, closing, {"recovery": typed}, proof_read=proofs(desk)), Entered)
    words = " ".join(words_of(printing.kept_papers(desk)[0].data).split())
    assert "по акту № 12" in words


def test_without_a_seal_the_paper_says_so_and_why(desk: Desk) -> None:
    without_seal(desk)
    protocol, annex, *_ = printing.kept_papers(desk)
    assert "ПРОТОКОЛ ЗАКРЫТ БЕЗ ЦИФРОВОЙ ПЕЧАТИ" in " ".join(words_of(protocol.data).split())
    assert "no key (practice)" in words_of(annex.data)
    assert b"/DocMDP" not in protocol.data
    assert not decode(desk.day.sheets[0].code).sealed


def test_a_wrong_clock_is_typed_over_and_stands_in_the_annex(desk: Desk, clock: PlayClock) -> None:
    clock.put(datetime.datetime(2001, 1, 1, 0, 5, tzinfo=ZONE))
    closing = Closing(("m1", "m3"), "none", reason="x")
    made = refused(close.close(desk, closing, {}, proof_read=proofs(desk)))
    assert made.code == "true_time_needed"
    time = TrueTime("2023-03-20T01:12", "the battery was dead", "clock_before_end")
    assert isinstance(
        close.close(desk, replace(closing, true_time=time), {}, proof_read=proofs(desk)), Entered
    )
    assert decode(desk.day.sheets[0].code).closed_at == "2023-03-20T01:12+06:00"
    assert "the battery was dead" in words_of(printing.kept_papers(desk)[1].data)


def test_every_proof_is_read_first(desk: Desk) -> None:
    closing = Closing(("m1", "m3"), "none", reason="x")
    for read in ((), proofs(desk)[:1]):
        assert refused(close.close(desk, closing, {}, proof_read=read)).code == "proof_not_read"


def test_letters_that_paper_cannot_show_are_corrected_before(desk: Desk) -> None:
    people = record_to_json(desk.day.record)["commission"]
    people[1]["name"] = "山 (оқу)"
    kept_before(desk, "commission", people)
    made = refused(close.close(desk, Closing(("m1", "m3"), "none", reason="x"), {}, proof_read=proofs(desk)))
    assert (made.code, dict(made.params)) == ("letters", {"texts": "«山 (оқу)»: 山 (U+5C71)"})


def test_n4_what_closing_refuses_is_corrected_and_the_night_ends(desk: Desk) -> None:
    """A file of an earlier version with a minus of Word in a candidate's name, an address and a member's name."""
    tree = record_to_json(desk.day.record)
    tree["commission"][1]["name"] = "Асқар − (оқу)"
    kept_before(desk, "commission", tree["commission"])
    tree["precinct"]["address"]["kk"] = "Абай к. 5 → мектеп"
    kept_before(desk, "precinct", tree["precinct"])
    ballots = {}
    for contest, bad in (("party_list", "✓"), ("single_mandate", "\u3000")):
        ballots[contest] = choices_to_json(desk.day.record.ballot(desk.day.election.contest(contest)))
        spoilt = [dict(one) for one in ballots[contest]]
        spoilt[0]["name"] = {"kk": f"Ә{bad}лі", "ru": "Али"}
        kept_before(desk, f"ballot.{contest}", spoilt)
    way = Closing(("m1", "m3"), "none", reason="x")
    made = refused(close.close(desk, way, {}, proof_read=proofs(desk)))
    for language in LANGUAGES:
        for text in ("«Асқар − (оқу)»: − (U+2212)", "→ (U+2192)", "✓ (U+2713)", "(U+3000)"):
            assert text in say(made, language)
    entered(desk, "commission", record_to_json(RECORD)["commission"])
    tree["precinct"]["address"]["kk"] = "Абай к. 5, мектеп"
    entered(desk, "precinct", tree["precinct"])
    for contest, ballot in ballots.items():
        entered(desk, f"ballot.{contest}", ballot)
    assert isinstance(close.close(desk, way, {}, proof_read=proofs(desk)), Entered)


def test_n2_a_backup_is_due_at_closing_and_at_signed(desk: Desk, tmp_path: Path) -> None:
    backups = Backups(desk, [tmp_path / "b"])
    way = Closing(("m1", "m3"), "none", reason="x")
    assert isinstance(close.close(desk, way, {}, proof_read=proofs(desk)), Entered)
    assert backups.is_due()
    backups.make()
    assert not backups.is_due()
    assert isinstance(desk.note_signed(), Entered)
    assert backups.is_due()


def test_n4_before_closing_only_names_are_put_right(desk: Desk) -> None:
    ballot = choices_to_json(desk.day.record.ballot(desk.day.election.contest("single_mandate")))
    assert refused(desk.enter("ballot.single_mandate", ballot[1:])).code == "ballot_fixed"
    ballot[0]["struck_out"] = not ballot[0].get("struck_out", False)
    assert refused(desk.enter("ballot.single_mandate", ballot)).code == "ballot_fixed"
    precinct = record_to_json(desk.day.record)["precinct"]
    assert refused(desk.enter("precinct", {**precinct, "number": 777})).code == "ballot_fixed"


UNFIT = ["−", "→", "≠", "✓", "☑", "😀", "漢", "\u3000", "\x07", "\u200b", "\u202e", "\u3164"]


def test_n4_typing_refuses_a_letter_at_once_by_letter_and_place(desk: Desk) -> None:
    before = desk.frozen
    for bad in UNFIT:
        people = record_to_json(desk.day.record)["commission"]
        people[1]["name"] = f"Асқар{bad}Бек"
        text = {"kk": "акт", "ru": f"акт{bad}"}
        typed = (
            desk.enter("commission", people),
            desk.enter("acts", [{"number": "1", "text": text, "signed_by": ["m1"], "answers": []}]),
            desk.enter("typist", "m4", reason=f"қате{bad}"),
            desk.void(("single_mandate",), f"қате{bad}"),
        )
        for answer in map(refused, typed):
            assert answer.code == "unprintable", answer
            for language in LANGUAGES:
                assert f"U+{ord(bad):04X}" in say(answer, language)
                place = "[ ]" if bad in UNFIT[-4:] else bad
                assert say(refused(typed[0]), language).count(f"«Асқар{place}Бек»") == 1
    assert desk.frozen == before


def test_n4_what_stood_there_before_does_not_hold_another_correction(desk: Desk) -> None:
    people = record_to_json(desk.day.record)["commission"]
    people[1]["name"] = "Асқар − (оқу)"
    kept_before(desk, "commission", people)
    people[2]["name"] = "Бекзат (оқу)"
    entered(desk, "commission", people)


def test_s20_names_typed_in_two_alphabets_are_refused_and_those_of_before_held_nothing(desk: Desk) -> None:
    people = record_to_json(desk.day.record)["commission"]
    people[1]["name"] = "Асқaр (оқу)"
    made = refused(desk.enter("commission", people))
    assert (made.code, made.params["words"]) == ("mixed_script", "«Асқaр»: a")
    precinct = record_to_json(desk.day.record)["precinct"]
    moved = {**precinct, "settlement": {"kk": "Алматы", "ru": "Aлматы"}}
    assert refused(desk.enter("precinct", moved)).code == "mixed_script"
    kept_before(desk, "commission", people)
    people[2]["name"] = "Бекзат (оқу)"
    people[2]["changes"] = [{"from": "21:00", "decision": "№8, коpректор", "role": people[2]["role"]}]
    entered(desk, "commission", people)


def test_what_was_entered_meanwhile_is_not_closed_over(desk: Desk) -> None:
    planned = close.plan(desk, Closing(("m1", "m3"), "none", reason="x"), {}, proof_read=proofs(desk))
    assert isinstance(planned, close.ClosingPlan)
    prepared = close.prepare(planned)
    assert isinstance(prepared, close.PreparedClosing)
    entered(desk, "typist", "m4")
    assert refused(close.finish(desk, prepared)).code == "changed_meanwhile"
    assert desk.day.sheets == ()


def test_a_window_for_looking_closes_nothing(desk: Desk, clock: PlayClock) -> None:
    path = desk.path
    desk.close()
    looking = Desk.open(path, clock, read_only=True)
    made = close.close(looking, Closing(("m1", "m3"), "none", reason="x"), {}, proof_read=proofs(looking))
    assert refused(made).code == "read_only_window"
    assert refused(keys.may_make(looking)).code == "read_only_window"
    looking.close()


def test_a_misspelt_name_gets_the_next_sheet_with_the_same_figures(desk: Desk) -> None:
    make_key(desk)
    with_pins(desk)
    first = {p.name: p.data for p in printing.kept_papers(desk)}
    voided = dict(desk.day.current_sheets)
    assert isinstance(desk.void(list(RECORD.contests), "chair's name"), Entered)
    assert printing.kept_papers(desk) == ()
    people = record_to_json(desk.day.record)["commission"]
    people[0]["name"] = "Төраға (түзетілген оқу)"
    entered(desk, "commission", people)
    with_pins(desk)
    second = {p.name: p.data for p in printing.kept_papers(desk)}
    assert first.keys() == second.keys()
    for contest, sheet in desk.day.current_sheets.items():
        assert (sheet.sheet, decode(sheet.code).sheet) == (2, 2)
        assert sheet.figures == voided[contest].figures
        assert sheet.digest != voided[contest].digest
        assert desk.kept_paper(voided[contest].papers["protocol"]) in first.values()
    annex = " ".join(words_of(second["annex-123-party_list-practice.pdf"]).split())
    assert "chair's name" in annex
    assert "Лист № 1 аннулирован" in annex
    assert "№2 парақ" in " ".join(words_of(second["protocol-123-party_list-practice.pdf"]).split())


@pytest.mark.parametrize("pin", ["1234567", "1234567890123", "1234567a", "", "١٢٣٤٥٦٧٨", "12 34567"])
def test_a_pin_has_eight_digits_or_more(desk: Desk, pin: str) -> None:
    made = refused(keys.make(desk.day, {"m1": pin, "m2": "70915384"}, CHEAP))
    assert made.code == "pin_short"


def test_a_key_takes_two_of_the_three(desk: Desk) -> None:
    assert refused(keys.make(desk.day, {"m1": "41870263"}, CHEAP)).code == "closers_needed"
    assert refused(keys.make(desk.day, {"m1": "41870263", "m5": "61847290"}, CHEAP)).code == "not_an_officer"
    made = keys.make(desk.day, {"m1": "41870263", "m2": "70915384"}, CHEAP)
    assert isinstance(made, keys.MadeKey)
    assert [one["holders"] for one in made.keys.wrapped] == [["m1", "m2"], ["recovery"]]
    sheet = words_of(printing.recovery_paper(desk.day, made).data)
    assert made.recovery in sheet
    assert made.recovery not in str(made.keys)


def test_w7_progress_goes_on_one_step_at_a_time_to_its_end(desk: Desk) -> None:
    """The key, then each paper made and each paper sealed."""
    make_key(desk)
    told: list[tuple[int, int]] = []
    secrets = {one: PINS[one] for one in ("m1", "m3")}
    made = close.close(
        desk,
        Closing(("m1", "m3"), "pins"),
        secrets,
        proof_read=proofs(desk),
        progress=lambda done, of: told.append((done, of)),
    )
    assert isinstance(made, Entered), made
    of = 1 + 4 * len(desk.day.record.contests) + len(desk.day.record.acts)
    assert told == [(done, of) for done in range(of + 1)]


def test_w7_a_key_that_does_not_open_is_no_step(desk: Desk) -> None:
    make_key(desk)
    told: list[int] = []
    secrets = {"m1": "999999", "m3": "999999"}
    made = close.close(
        desk,
        Closing(("m1", "m3"), "pins"),
        secrets,
        proof_read=proofs(desk),
        progress=lambda done, _: told.append(done),
    )
    assert refused(made).code == "wrong_pins"
    assert told == [0]


LOADED = (
    *("seal.whole", "seal.sealing", "seal.container", "paper.sheets.protocol", "paper.sheets.annex"),
    *("paper.layout.render", "paper.layout.code", "paper.layout.form", "texts.legal", "texts.rules.warnings"),
)


def test_what_closing_imports_can_be_loaded_before_it() -> None:
    """In a process of its own, where nothing is there yet."""
    code = "import sys; from kzpoll_desktop.workflow import close; print(*sys.modules); close.load(); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    before, after = (set(line.split()) for line in done.stdout.splitlines())
    needed = {f"kzpoll_desktop.{name}" for name in LOADED} | {"segno", "reportlab.lib.fonts"}
    assert (needed - after, needed & before, "pyhanko" in after) == (set(), set(), False)
