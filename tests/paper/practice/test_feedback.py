"""Sheets of feedback, the class list and certificates: in their languages, by page numbers, long lists in parts."""

from __future__ import annotations

from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.paper.about import AboutPrecinct
from kzpoll_desktop.paper.layout.render import pdf
from kzpoll_desktop.paper.practice.feedback import (
    Judged,
    LostOnPaper,
    SeatOfClass,
    certificate_pages,
    list_pages,
    seat_pages,
)
from tests.shared.paper.extract import page_texts
from tests.shared.practice import ELECTION, RECORD

ABOUT = AboutPrecinct(ELECTION, RECORD)
COURSE = LocalText("Бір түнде", "За одну ночь")


def test_a_sheet_tells_each_point_in_both_languages() -> None:
    lost = (LostOnPaper(5, "22:41", ("қазақша", "по-русски")),)
    judged = [
        Judged(
            LocalText("Бірінші", "Первое"), 88, 31, True, (("figures", 25), ("hints", 0), ("time", 10)), lost
        ),
        Judged(LocalText("Екінші", "Второе"), 7, 3, False, (), ()),
    ]
    (text,) = page_texts(pdf(seat_pages(ABOUT, COURSE, 12, judged), "t", "kk"))
    for part in ("№12 орын", "Бірінші / Первое", "88", "Числа", "5 22:41 қазақша по-русски", "Не закончено"):
        assert part in text.replace("\xa0", " "), part
    assert "Подсказки" not in text, "nothing was taken off for hints"


def test_a_class_of_two_hundred_has_numbered_pages_and_wide_courses_parts() -> None:
    exercises = [LocalText(f"жаттығу {n}", f"задание {n}") for n in range(20)]
    seats = [SeatOfClass(seat, tuple([seat % 100] * 19 + [None])) for seat in range(1, 201)]
    texts = page_texts(pdf(list_pages(ABOUT, COURSE, exercises, seats), "t", "kk"))
    assert len(texts) > 4
    assert f"{len(texts)} беттің" in texts[0]
    assert any("15 – жаттығу 14" in text for text in texts)
    assert all("ОҚУ ҮЛГІСІ" in text for text in texts)


def test_a_name_of_any_length_stands_on_its_certificate() -> None:
    long = "Мұхамбетқалиева-Құдайбергенова Гүлбаршын Нұрмұхаммедқызы (оқу) " * 2
    played = (LocalText("Бірінші", "Первое"),)
    texts = page_texts(
        pdf(certificate_pages(ABOUT, COURSE, [(long, played), ("Б", ())], "2026-01-02"), "t", "kk")
    )
    assert len(texts) == 2
    assert "Гүлбаршын" in texts[0]
    assert "02.01.2026" in texts[1]
    assert "«Бір түнде»" in texts[1]
