"""The counting sheets: a numbered page a pile, boxes for every ballot, room for the sum and two names."""

from dataclasses import replace

from kzpoll_desktop.domain.election.definition import Choice, ProtocolRow
from kzpoll_desktop.domain.figures.record import VoterList
from kzpoll_desktop.domain.figures.rows import piles_stage, rows
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.paper import make
from kzpoll_desktop.paper.layout.page import BOTTOM
from kzpoll_desktop.paper.sheets import sheet
from kzpoll_desktop.texts.names.figure_names import figure_name
from tests.shared.longest import LONG_NAMES
from tests.shared.paper import laid_out, papers
from tests.shared.paper.extract import page_texts


def test_every_pile_has_a_numbered_sheet() -> None:
    election = papers.election(papers.contest(choices=papers.choices(4, struck=(3,))))
    texts = page_texts(make("counting", papers.about(election)))
    piles = [
        "7.1 1-кандидат (оқу) Кандидат 1 (учебный)",
        "7.2 2-кандидат (оқу) Кандидат 2 (учебный)",
        "7.4 4-кандидат (оқу) Кандидат 4 (учебный)",
        "8 Бәріне қарсымын Против всех",
        "9 Жарамсыз бюллетеньдер бумасы Стопка недействительных бюллетеней",
        "15 Белгіленбеген үлгідегі бюллетеньдер Бюллетени неустановленного образца",
    ]
    assert len(texts) == len(piles)
    for number, (text, pile) in enumerate(zip(texts, piles, strict=True), start=1):
        assert pile in text
        assert f"№{number} парақ, барлығы 6 / лист № {number} из 6" in text
        for words in ("Санаған", "Подсчет", "Тексерген", "Проверка", "Сөзбен / Прописью", "× 50 ="):
            assert words in text


def test_the_pile_of_invalid_ballots_has_the_same_row_on_screen_and_on_its_counting_sheet() -> None:
    """Where the form prints G1 as a row of its own, beside the sum G."""
    election = papers.election()
    own = ProtocolRow("G1", LocalText("G1 каз", "G1 рус"))
    place = [row.figure for row in election.rows].index("G")
    election = replace(election, rows=(*election.rows[:place], own, *election.rows[place:]))
    about = papers.about(election)
    shown = {row.path: row.number for row in rows(piles_stage("single"), election, about.record)}
    assert election.row_numbers()["G1"] == 9
    assert shown["single.invalid_pile"] == "9"
    assert figure_name("single.invalid_pile", about.record, election, "ru").startswith("строка 9: ")
    printed = page_texts(make("counting", about))
    assert [text for text in printed if "9 Жарамсыз бюллетеньдер бумасы" in text]


def test_the_boxes_are_enough_for_every_ballot_received() -> None:
    election = papers.election()
    made = papers.record(election, changed={"single": {"received": 1851}})
    text = page_texts(make("counting", papers.about(election, made)))[0]
    assert "38 1 900" in text
    assert "39 1 950" not in text


def test_before_anything_is_known_the_list_and_then_the_largest_precinct_count() -> None:
    election = papers.election()
    made = papers.record(election, changed={"single": {"received": None}})
    listed = replace(made, voter_list=VoterList(at_opening=120))
    assert "3 150" in page_texts(make("counting", papers.about(election, listed)))[0]
    empty = replace(made, voter_list=VoterList())
    texts = page_texts(make("counting", papers.about(election, empty)))
    assert "40 2 000" in texts[0]
    assert "60 3 000" in texts[1]
    assert len(texts) == 16


def test_practice_sheets_are_crossed() -> None:
    about = papers.about(papers.election(training=True))
    assert all("УЧЕБНЫЙ ОБРАЗЕЦ" in text for text in page_texts(make("counting", about)))


def test_long_names_fit() -> None:
    names = ["Өмірзақов-Құдайбергенов Нұрсұлтан Әбілқайырұлы, " * 8]
    election = papers.election(papers.contest(choices=papers.choices(1, names)))
    laid_out.check(sheet("counting").pages(papers.about(election)))


def test_the_same_bytes_again() -> None:
    assert make("counting", papers.about()) == make("counting", papers.about())


def test_under_the_longest_names_there_is_still_room_for_the_sums() -> None:
    """Names of three lines in each language, forty groups on a page, and every band that can stand over them."""
    choices = tuple(
        Choice(f"c{place}", LocalText(f"{LONG_NAMES[0]} {LONG_NAMES[2]}", f"{LONG_NAMES[1]} {LONG_NAMES[0]}"))
        for place in range(2)
    )
    election = papers.election(papers.contest(choices=choices), training=True)
    made = papers.record(election, changed={"single": {"received": 2_000}})
    for more in ({}, {"entered_after_event": True}):
        about = papers.about(election, made, **more)
        pages = sheet("counting").pages(about)
        laid_out.check(pages)
        assert all(text.y > BOTTOM for page in pages for text in page.texts if "Проверка" in text.text)
