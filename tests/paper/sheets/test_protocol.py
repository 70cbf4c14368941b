"""The printed protocol: every figure and its words beside the right row, and what it must never look like."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kzpoll_desktop.domain.figures.record import Act, Answer, DayTimes, Member, RoleChange, Signing
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.ground.words import in_words
from kzpoll_desktop.paper import make
from kzpoll_desktop.paper.about import AboutBallot
from kzpoll_desktop.paper.layout.page import DrawnPage, TextLine
from kzpoll_desktop.paper.sheets import sheet
from tests.shared.paper import laid_out, papers
from tests.shared.paper.extract import contents, page_texts, whole_text

LONG_NAMES = (
    "Абдрахманова-Құсайынова Гүлбахрам Нұрмұхамедқызы",
    "Тлеубергенов-Жангелдиновтықұлшыбайұлы Мұхаммедқасым-Әбдірахман Қазыбекұлы",
    (
        "«Қазақстанның ауылшаруашылық, өнеркәсіп және қоғамдық бірлестіктерінің халықтық-демократиялық "
        "патриоттық партиясы» республикалық қоғамдық бірлестігі"
    ),
)


def text_of(pages: list[DrawnPage]) -> list[str]:
    return [text.text for page in pages for text in page.texts]


def spoken(number: int | None) -> str:
    assert number is not None
    return f"{number:,}".replace(",", " ") + f" {in_words(number, 'kk')} {in_words(number, 'ru')}"


def test_every_row_has_its_figure_and_words_in_both_languages() -> None:
    about = papers.about()
    found = whole_text(make("protocol", about))
    sheet = about.sums()
    for number, (letter, kk, ru) in enumerate(papers.ROWS, start=1):
        if letter not in "CE":
            figure = sheet.letter(letter)
            assert figure is not None
            row = f"{number} {kk[0].upper()}{kk[1:]} {ru[0].upper()}{ru[1:]} {spoken(figure)}"
            assert row in found


def test_members_and_choices_stand_in_order_with_their_figures() -> None:
    about = papers.about()
    found = whole_text(make("protocol", about))
    figures = about.record.contests["single"]
    rows = [
        f"{m.name} {spoken(figures.issued_by_member[m.id])}"
        for m in about.record.commission
        if m.id in figures.issued_by_member
    ]
    total = sum(v or 0 for v in figures.issued_by_member.values())
    rows.append(f"Барлығы / Всего {spoken(total)}")
    ballot = about.record.ballot(about.definition)
    rows += [
        f"7.{n} {c.name.kk} {c.name.ru} {spoken(figures.votes[c.id])}" for n, c in enumerate(ballot, start=1)
    ]
    places = [found.find(row) for row in rows]
    assert -1 not in places
    assert places == sorted(places)


def test_a_line_is_drawn_from_the_words_to_the_end() -> None:
    pages = sheet("protocol").pages(papers.about())
    words = in_words(papers.about().sums().A or 0, "ru")
    text = next(text for text in pages[0].texts if text.text == words)
    _, low, end, high = laid_out.area(text)
    lines = [r for r in pages[0].rules if r.y0 == r.y1 and low <= r.y0 <= high and r.x0 >= end]
    assert len(lines) == 1
    assert lines[0].x1 > lines[0].x0


def test_heading_names_form_addressee_precinct_district_place_and_date() -> None:
    election = papers.election(papers.in_district(papers.contest()))
    found = whole_text(make("protocol", papers.about(election)))
    for part in (
        "ДАУЫС БЕРУ НӘТИЖЕЛЕРІ ТУРАЛЫ ХАТТАМА",
        "ПРОТОКОЛ О РЕЗУЛЬТАТАХ ГОЛОСОВАНИЯ",
        "20.01.2023 № 18/672",
        "20-қосымша",
        "(жасыл бюллетень)",
        "(зеленый бюллетень)",
        "Округтік сайлау комиссиясы",
        "Окружная избирательная комиссия",
        "№123",
        "№3 сайлау округі, Алматы қаласы",
        "Избирательный округ №3, город Алматы",
        "№1 мектеп (оқу-жаттығу)",
        "Школа № 1 (учебный участок)",
        "19.03.2023",
    ):
        assert part in found


def test_an_act_that_is_no_resolution_of_the_commission_is_named_as_it_is() -> None:
    form = papers.contest().form
    assert form is not None
    election = papers.election(papers.contest(form=replace(form, act="Бұйрық 5")))
    assert "Бұйрық 5" in whole_text(make("protocol", papers.about(election)))


def test_times_acts_and_the_place_of_the_seal() -> None:
    election = papers.election()
    made = papers.record(
        election, acts=(Act("5", LocalText("а", "а"), (), ()), Act("№ 6", LocalText("а", "а"), (), ()))
    )
    found = whole_text(make("protocol", papers.about(election, made)))
    for part in ("07:00", "20:00", "02:40", "№5, №6", "М.О. М.П."):
        assert part in found


def test_f5_a_protocol_names_the_acts_on_its_own_ballot_and_on_the_whole_precinct() -> None:
    election = papers.election(papers.contest("blue"), papers.contest("green"))
    acts = tuple(
        Act(number, LocalText("а", "а"), (), (Answer(code, contest, {}),))
        for number, code, contest in (("5", "D201", "green"), ("6", "D206", None), ("7", "D202", "blue"))
    )
    about = papers.about(election, papers.record(election, acts=acts))
    for contest, numbers in (("blue", "№6, №7"), ("green", "№5, №6")):
        assert f"{numbers} " in attached(replace(about, contest=contest))
    alone = papers.about(election, papers.record(election, acts=acts[:1]))
    assert "жоқ / нет" in attached(alone)
    assert "№5 " in attached(replace(alone, contest="green"))


def attached(about: AboutBallot) -> str:
    """The acts that a protocol names, and what follows them."""
    found = whole_text(make("protocol", about))
    return found[found.index("Прилагаемые акты") :][:40]


def test_times_not_known_leave_room_for_a_pen() -> None:
    election = papers.election()
    found = whole_text(make("protocol", papers.about(election, papers.record(election, day=DayTimes()))))
    assert ":00" not in found
    assert "None" not in found


def test_without_acts_the_protocol_says_so() -> None:
    assert "жоқ / нет" in whole_text(make("protocol", papers.about()))


def signature_rows(record_changes: dict[str, Any], commission: tuple[Member, ...]) -> str:
    election = papers.election()
    made = papers.record(election, commission, **record_changes)
    found = whole_text(make("protocol", papers.about(election, made)))
    return found[found.index("Подписи председателя") :]


def test_every_voting_member_signs_by_role_and_the_advisory_one_does_not() -> None:
    people = (
        *papers.members(7),
        Member("m8", "Кеңесші (оқу)", "advisory"),
        Member("m9", "Кейінгі (оқу)", None),
    )
    found = signature_rows({}, people)
    assert "1 1-мүше (оқу) төраға председатель" in found
    assert "7 7-мүше (оқу) комиссия мүшесі член комиссии" in found
    assert "Кеңесші" not in found
    assert "Кейінгі" not in found


def test_roles_at_closing_are_printed_with_time_and_decision() -> None:
    people = list(papers.members(7))
    people[0] = replace(people[0], changes=(RoleChange("12:30", None, True, "№7"),))
    people[1] = replace(people[1], changes=(RoleChange("12:40", "chair", False, "№8"),))
    found = signature_rows({}, tuple(people))
    assert "1-мүше" not in found
    assert (
        "1 2-мүше (оқу) төраға председатель 12:40 уақытынан; шешімнің нөмірі: №8 с 12:40; решение: №8"
        in found
    )


def test_absence_refusal_and_dissent_are_noted() -> None:
    signing = (Signing("m4", "absent"), Signing("m5", "refused"), Signing("m6", "signed", True))
    found = signature_rows({"signing": signing}, papers.members(7))
    assert "4 4-мүше (оқу) комиссия мүшесі член комиссии қатысқан жоқ отсутствует" in found
    assert "5 5-мүше (оқу) комиссия мүшесі член комиссии қол қоюдан бас тартты отказ от подписи" in found
    assert "6 6-мүше (оқу) комиссия мүшесі член комиссии ерекше пікірі бар" in found
    assert found.count("отсутствует") == 1


def test_a_struck_out_line_is_struck_and_said_in_words() -> None:
    election = papers.election(papers.contest(choices=papers.choices(5, struck=(2,))))
    about = papers.about(election)
    pages = sheet("protocol").pages(about)
    assert "жол сызып тасталған / строка вычеркнута" in text_of(pages)
    names = {"2-кандидат (оқу)", "Кандидат 2 (учебный)"}
    struck = {text for page in pages for text, _ in laid_out.crossed(page)}
    assert struck == names
    assert (
        f"7.2 2-кандидат (оқу) Кандидат 2 (учебный) жол сызып тасталған / строка вычеркнута {spoken(0)}"
        in whole_text(make("protocol", about))
    )


def test_a_missing_figure_is_an_empty_box_and_never_a_nought() -> None:
    election = papers.election()
    whole = papers.about(election)
    made = papers.record(
        election,
        changed={"single": {"received": None, "votes": dict.fromkeys(whole.record.contests["single"].votes)}},
    )
    about = papers.about(election, made, status="draft")
    found = whole_text(make("protocol", about))
    # Row 6 (took part), five choices and row 10 (received).
    assert found.count("енгізілмеген не введено") == 7
    assert "Нөл" not in found
    boxes = [
        box
        for page in sheet("protocol").pages(about)
        for box in page.boxes
        if box.fill is None and box.height < 20
    ]
    assert len(boxes) == 7 + len(
        [b for b in sheet("protocol").pages(whole)[0].boxes if b.fill is None and b.height < 20]
    )


def test_a_contest_without_against_all_has_no_such_row_and_keeps_the_numbers() -> None:
    election = papers.election(papers.contest(against_all=False))
    made = papers.record(election, changed={"single": {"against_all": 0}})
    found = whole_text(make("protocol", papers.about(election, made)))
    assert "«Против всех»" not in found
    assert "9 Жарамсыз деп танылған бюллетеньдер саны" in found


def test_page_numbers_and_digest_stand_on_every_page() -> None:
    election = papers.election(papers.contest(choices=papers.choices(42)))
    texts = page_texts(make("protocol", papers.about(election)))
    assert len(texts) == 4
    for number, text in enumerate(texts, start=1):
        assert f"4 беттің {number}-беті · страница {number} из 4" in text
        assert "0123 4567 89ab cdef 0123" in text
        assert "№123 · 19.03.2023" in text


def test_the_table_head_is_repeated_and_signatures_stand_on_one_page_with_the_last_rows() -> None:
    election = papers.election(papers.contest(choices=papers.choices(42)))
    made = papers.record(election, papers.members(11))
    texts = page_texts(make("protocol", papers.about(election, made)))
    assert all("Көрсеткіш / Показатель" in text for text in texts)
    assert all(f" {name}-мүше (оқу) " in texts[-1] for name in range(1, 12))
    assert "11 Жойылған бюллетеньдер саны" in texts[-1]
    assert "М.П." in texts[-1]


@pytest.mark.parametrize(
    ("practice", "status", "marks"),
    [
        (False, "protocol", ()),
        (False, "from_record", ()),
        (False, "draft", ("ЖОБА", "ЧЕРНОВИК")),
        (True, "protocol", ("ОҚУ ҮЛГІСІ", "УЧЕБНЫЙ ОБРАЗЕЦ")),
        (True, "draft", ("ОҚУ ҮЛГІСІ", "УЧЕБНЫЙ ОБРАЗЕЦ", "ЖОБА", "ЧЕРНОВИК")),
    ],
)
def test_drafts_and_practice_papers_are_crossed_on_every_page(
    practice: bool, status: Any, marks: tuple[str, ...]
) -> None:
    about = papers.about(papers.election(training=practice), status=status)
    all_marks = {"ЖОБА", "ЧЕРНОВИК", "ОҚУ ҮЛГІСІ", "УЧЕБНЫЙ ОБРАЗЕЦ"}
    for text in page_texts(make("protocol", about)):
        assert {mark for mark in all_marks if mark in text} == set(marks)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"status": "draft"}, "Жоба – хаттама емес · Черновик – не протокол"),
        (
            {"status": "from_record"},
            "Жазбадан алынған, бағдарламада жабылмаған · Из записи, не закрыт в программе",
        ),
        ({"entered_after_event": True}, "Оқиғадан кейін енгізілген · Введено после события"),
    ],
)
def test_what_a_paper_is_not_stands_at_the_top_of_every_page(changes: dict[str, Any], words: str) -> None:
    for text in page_texts(make("protocol", papers.about(**changes))):
        assert words in text
    assert words not in whole_text(make("protocol", papers.about()))


@pytest.mark.parametrize("status", ["draft", "from_record"])
def test_only_a_protocol_of_the_program_has_a_place_for_the_seal(status: Any) -> None:
    assert "М.П." not in whole_text(make("protocol", papers.about(status=status)))


def test_one_language_leaves_the_other_out() -> None:
    russian = whole_text(make("protocol", papers.about(languages="ru")))
    assert "Общее число избирателей на участке 2 955 Две тысячи" in russian
    assert "Екі мың" not in russian
    assert "ХАТТАМА" not in russian
    kazakh = whole_text(make("protocol", papers.about(languages="kk")))
    assert "Учаскедегі сайлаушылардың жалпы саны 2 955 Екі мың" in kazakh
    assert "Две тысячи" not in kazakh


def test_the_same_name_in_both_languages_is_printed_once() -> None:
    election = papers.election(papers.contest(choices=papers.choices(2, ["Айгүл (оқу)"])))
    assert whole_text(make("protocol", papers.about(election))).count("Айгүл (оқу)") == 1


def test_each_of_five_contests_has_its_own_protocol() -> None:
    colours = ("blue", "green", "purple", "orange", "#aa00aa")
    election = papers.election(*(papers.contest(f"c{n}", colour=colour) for n, colour in enumerate(colours)))
    made = papers.record(election, changed={f"c{n}": {"spoiled": n + 30} for n in range(5)})
    texts = [whole_text(make("protocol", papers.about(election, made, contest=f"c{n}"))) for n in range(5)]
    words = ("көк бюллетень", "жасыл бюллетень", "күлгін бюллетень", "қызғылт сары бюллетень")
    for n, text in enumerate(texts):
        assert f"11 Жойылған бюллетеньдер саны Число погашенных бюллетеней {spoken(638 + n)}" in text
        assert [word in text for word in words] == [n == place for place in range(4)]


def test_an_unprintable_letter_is_seen() -> None:
    election = papers.election(papers.contest(choices=papers.choices(2, ["Әли 漢"])))
    assert "Әли \ufffd" in whole_text(make("protocol", papers.about(election)))


def test_printed_again_the_bytes_are_the_same() -> None:
    first = make("protocol", papers.about())
    make("protocol", papers.about(status="draft", languages="kk"))
    assert make("protocol", papers.about()) == first


def test_another_process_prints_the_same_bytes() -> None:
    code = (
        "import hashlib, sys; from tests.shared.paper import papers; from kzpoll_desktop.paper import make;"
        "assert 'reportlab' not in sys.modules;"
        "print(hashlib.sha256(make('protocol', papers.about())).hexdigest())"
    )
    digests = set()
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", code],
            cwd=Path(__file__).parents[3],
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": f"Etc/GMT-{seed}"},
            capture_output=True,
            text=True,
            check=True,
        )
        digests.add(done.stdout)
    assert len(digests) == 1


def test_nothing_but_black_and_grey_is_drawn() -> None:
    about: AboutBallot = papers.about(papers.election(training=True), status="draft")
    streams = contents(make("protocol", about))
    assert len(streams) == len(sheet("protocol").pages(about))
    operators = {word for stream in streams for word in stream.split()}
    assert not operators & {
        b"rg",
        b"RG",
        b"k",
        b"K",
        b"sc",
        b"SC",
        b"scn",
        b"SCN",
        b"cs",
        b"CS",
        b"sh",
        b"Do",
    }
    assert b"Tm" in operators


def test_long_names_many_lines_and_no_address_make_good_pages() -> None:
    names = LONG_NAMES * 14
    election = papers.election(
        papers.in_district(papers.contest(choices=papers.choices(42, names, struck=(5,))))
    )
    made = papers.record(election, papers.members(11, LONG_NAMES * 4))
    nowhere = LocalText("", "")
    made = replace(made, precinct=replace(made.precinct, region=nowhere, settlement=nowhere, address=nowhere))
    for pages in (
        sheet("protocol").pages(papers.about(election, made)),
        sheet("empty").pages(papers.about(election, made)),
    ):
        struck = {text for page in pages for text, _ in laid_out.crossed(page)}
        laid_out.check(pages, LONG_NAMES[1:2])
        assert struck == {
            "Тлеубергенов-Жангелдиновтықұлшыбайұлы",
            "Мұхаммедқасым-Әбдірахман Қазыбекұлы",
        }


def test_figures_stand_under_one_another() -> None:
    pages = sheet("protocol").pages(papers.about())
    ends = {round(laid_out.area(text)[2], 3) for page in pages for text in page.texts if is_figure(text)}
    assert len(ends) == 1


def is_figure(text: TextLine) -> bool:
    return text.size == 13 and text.text.replace("\u202f", "").isdigit()


def test_a_sum_that_nobody_could_have_counted_still_fits_its_column() -> None:
    election = papers.election(papers.contest(choices=papers.choices(42)))
    votes = {f"c{n}": 99_999 for n in range(1, 43)}
    made = papers.record(election, changed={"single": {"votes": votes}})
    about = papers.about(election, made, status="draft")
    laid_out.check(sheet("protocol").pages(about))
    assert "4 200 006 –" in whole_text(make("protocol", about))
