"""The annex: other figures, boxes, reports, rules with their numbers, reasons, acts and changes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kzpoll_desktop.domain.figures.record import (
    Acknowledgement,
    Act,
    Answer,
    Attendance,
    PortableBox,
    PrecinctRecord,
    RoleChange,
    Signing,
    TurnoutReport,
)
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.rules.engine import Finding, all_checks, check
from kzpoll_desktop.paper import make
from kzpoll_desktop.paper.about import AboutBallot, PrintedChange
from kzpoll_desktop.paper.sheets import sheet
from kzpoll_desktop.texts.findings import check_line
from tests.shared.paper import laid_out, papers
from tests.shared.paper.extract import page_texts, whole_text


def annex(made: PrecinctRecord | None = None, **changes: Any) -> str:
    return annex_of(papers.about(papers.election(), made, **changes))


def annex_of(about: AboutBallot) -> str:
    return whole_text(make("annex", about))


def record(**changes: Any) -> PrecinctRecord:
    return papers.record(papers.election(), **changes)


def test_rows_go_on_counting_where_the_protocol_ends() -> None:
    found = annex()
    for row in (
        "12 Тасымалданатын жәшіктердегі бюллетеньдер саны Число бюллетеней в переносных урнах 25",
        "13 Жарамсыз деп танылған тасымалданатын жәшіктердегі бюллетеньдер саны",
        "14 Тұрақты жәшіктердегі бюллетеньдер саны Число бюллетеней в стационарных урнах 568",
        "15 Белгіленбеген үлгідегі бюллетеньдер саны Число бюллетеней неустановленного образца 1",
        "16 Пайдаланылмаған бюллетеньдер саны Число неиспользованных бюллетеней 608",
        "17 Бүлінген бюллетеньдер саны Число испорченных бюллетеней 3",
    ):
        assert row in found


def test_voter_list_signatures_and_the_invalid_pile_are_there_too() -> None:
    found = annex()
    assert "Избирателей в списке на момент открытия 2 950" in found
    assert "Подписей в списке избирателей 568" in found
    assert "Стопка недействительных бюллетеней 29" in found


def test_the_heading_says_whose_annex_it_is() -> None:
    for text in page_texts(make("annex", papers.about())):
        assert "№123 · 19.03.2023 · хаттаманың қосымшасы" in text
    assert "ХАТТАМАҒА ҚОСЫМША" in annex()
    assert "ПРИЛОЖЕНИЕ К ПРОТОКОЛУ" in annex()
    assert "(жасыл бюллетень)" in annex()


def test_stationary_ballots_not_counted_separately_are_said_to_be_worked_out() -> None:
    changed = {"single": {"stationary": None, "stationary_counted": False}}
    found = annex(record(changed=changed))
    assert "(отдельно не подсчитывалось, получено вычислением) 568" in found
    assert "получено вычислением" not in annex()


def test_portable_boxes() -> None:
    boxes = (
        PortableBox("P1", ("m4", "m5"), 19, {"single": 18}, {"single": 17}, {"single": 2}, ()),
        PortableBox("P2", ("m6",), 7, {"single": 6}, {"single": 9}, {}, ("single",)),
    )
    found = annex(record(portable_boxes=boxes))
    assert "P1 4-мүше (оқу) 5-мүше (оқу) 19 18 17 2 жоқ / нет" in found
    assert "P2 6-мүше (оқу) 7 6 9 0 иә / да" in found
    assert "Переносные урны не использовались." in annex(record(portable_boxes=()))


def test_turnout_reports_with_their_corrections() -> None:
    reports = (
        TurnoutReport("10:00", 1212),
        TurnoutReport("12:00", 498, "қайта санадық"),
        TurnoutReport("22:00", None),
    )
    found = annex(record(turnout=reports))
    for row in ("10:00 1 212", "12:00 498 қайта санадық", "22:00 –"):
        assert row in found
    assert "Сведения не вводились." in annex(record(turnout=()))


def test_attendance_where_it_was_written_down() -> None:
    assert "Доверенные лица" not in annex(record(attendance=Attendance()))
    assert "Сенім білдірілген адамдар / доверенные лица 2" in annex()


def finding(made: PrecinctRecord, code: str) -> Finding:
    return next(f for f in check(made, papers.election()) if f.code == code)


def test_rules_are_printed_with_their_numbers_the_fired_ones_first() -> None:
    made = record(changed={"single": {"spoiled": 9}})
    about = papers.about(papers.election(), made)
    found = annex(made)
    checks = [c for c in all_checks(made, about.election) if c.contest in ("single", None)]
    fired = [c for c in checks if c.fired]
    assert "D202" in {c.code for c in fired}
    places = {}
    for one in checks:
        for language in ("kk", "ru"):
            line = " ".join(check_line(one, made, about.election, language).split())
            assert line in found
            places[one.code, one.contest, language] = found.index(line)
    last_fired = max(places[c.code, c.contest, "ru"] for c in fired)
    assert all(places[c.code, c.contest, "kk"] > last_fired for c in checks if c.fired is False)


def test_a_rule_without_its_figure_is_neither_passed_nor_fired() -> None:
    found = annex(record(changed={"single": {"received": None}}))
    assert "D202 көрсеткіш жетіспейді не хватает показателя" in found


def test_other_contests_rules_stay_out() -> None:
    election = papers.election(papers.contest("one"), papers.contest("two"))
    made = papers.record(election, changed={"two": {"spoiled": 9}})
    about = papers.about(election, made)
    found = whole_text(make("annex", about))
    line = next(c for c in all_checks(made, election) if c.code == "D202" and c.contest == "two")
    assert " ".join(check_line(line, made, election, "ru").split()) not in found


def test_answered_findings_name_act_and_reason() -> None:
    made = record(changed={"single": {"spoiled": 9, "unused": 508}})
    discrepancy, warning = finding(made, "D202"), finding(made, "W304")
    made = replace(
        made,
        acts=(
            Act(
                "5",
                LocalText("Алты бюллетень артық", "Шесть бюллетеней лишние"),
                ("m1", "m2"),
                (Answer("D202", "single", discrepancy.numbers),),
            ),
        ),
        acknowledgements=(
            Acknowledgement("Қосымша алынды", "m3", (Answer("W304", "single", warning.numbers),)),
        ),
    )
    found = annex(made)
    assert "D202 СӘЙКЕССІЗДІК НЕСООТВЕТСТВИЕ акт бар / есть акт" in found
    assert "W304 ЕСКЕРТУ ПРЕДУПРЕЖДЕНИЕ себебі көрсетілген / указана причина" in found
    assert "W304 Қосымша алынды 3-мүше (оқу)" in found
    assert "5 D202 Алты бюллетень артық Шесть бюллетеней лишние 1-мүше (оқу) 2-мүше (оқу)" in found


def test_f5_an_act_stands_in_the_annex_of_its_discrepancys_ballot_and_always_with_a_code() -> None:
    election = papers.election(papers.contest("blue"), papers.contest("green"))

    def act(number: str, *answers: tuple[str, str | None]) -> Act:
        given = tuple(Answer(code, contest, {}) for code, contest in answers)
        return Act(number, LocalText(f"{number}-актінің мәтіні", f"Текст акта {number}"), ("m1",), given)

    acts = (
        act("31", ("D201", "green")),
        act("32", ("D202", "blue"), ("D201", "green"), ("D202", "blue")),
        act("33", ("D206", None)),
        act("34"),
    )
    made = papers.record(election, acts=acts)
    blue = annex_of(papers.about(election, made, contest="blue"))
    green = annex_of(papers.about(election, made, contest="green"))
    assert "Текст акта 31" not in blue
    assert "31 D201 31-актінің" in green
    assert "32 D202 32-актінің" in blue
    assert "32 D201 32-актінің" in green
    for found in (blue, green):
        assert "33 D206 33-актінің" in found
        assert "34 – 34-актінің" in found


def test_changes_after_the_announcement() -> None:
    changes = (
        PrintedChange("single.signatures", 1226, 1262, "21:14", "Хатшы (оқу)", "қате терілген"),
        PrintedChange("voter_list.added", None, 14, "21:15", "Хатшы (оқу)", "", after_hint=True),
    )
    found = annex(changes=changes)
    assert "1 226 1 262 21:14 Хатшы (оқу) қате терілген" in found
    assert "– 14 21:15 Хатшы (оқу) нұсқаудан кейін после подсказки, где искать" in found
    assert "Изменений не было." in annex()
    assert "Изменений не было." not in found


def test_changes_of_another_contest_stay_out() -> None:
    election = papers.election(papers.contest("one"), papers.contest("two"))
    for path in ("two.signatures", "portable_boxes.P1.signed.two"):
        changes = (PrintedChange(path, 1, 4321, "21:14", "Хатшы (оқу)", "қате"),)
        assert "4 321" not in whole_text(make("annex", papers.about(election, changes=changes)))
        assert "4 321" in whole_text(make("annex", papers.about(election, contest="two", changes=changes)))


def test_role_changes_of_the_day_in_order_of_time() -> None:
    people = list(papers.members(7))
    people[0] = replace(people[0], changes=(RoleChange("12:40", None, True, "№7"),))
    people[1] = replace(people[1], changes=(RoleChange("12:30", "chair", False, "№8"),))
    found = annex(record(commission=people))
    assert "12:30 2-мүше (оқу) төраға председатель №8 12:40 1-мүше (оқу) шеттетілген отстранен №7" in found


def test_a_dissenting_opinion_is_printed_where_its_text_is_known() -> None:
    found = annex(record(signing=(Signing("m4", "signed", "Мен келіспеймін"), Signing("m5", "signed", True))))
    assert "4-мүше (оқу) Мен келіспеймін" in found
    assert "Ерекше пікірлер" not in annex()


def test_practice_and_drafts_are_crossed() -> None:
    about: AboutBallot = papers.about(papers.election(training=True), status="draft")
    for text in page_texts(make("annex", about)):
        assert "ОҚУ ҮЛГІСІ" in text
        assert "ЧЕРНОВИК" in text


def test_nothing_overlaps_and_the_bytes_stay_the_same() -> None:
    about = papers.about(papers.election(papers.contest(choices=papers.choices(42))))
    laid_out.check(sheet("annex").pages(about))
    assert make("annex", about) == make("annex", about)
