"""Papers of a precinct: none before its time, kept at the first printing, the same bytes ever after."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from kzpoll_desktop.domain.day.steps import closing as steps
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.paper.about import LanguageMode
from kzpoll_desktop.workflow import printing
from kzpoll_desktop.workflow.desk import Desk, Entered
from kzpoll_desktop.workflow.printing import NotReady, Paper
from tests.shared.closed import without_seal
from tests.shared.paper.extract import words_of
from tests.shared.practice import ELECTION, RECORD
from tests.shared.typing import entered, type_day

ZONE = datetime.timezone(datetime.timedelta(hours=6))


@pytest.fixture
def clock() -> PlayClock:
    return PlayClock(datetime.datetime(2023, 3, 19, 23, 41, 7, tzinfo=ZONE))


@pytest.fixture
def desk(tmp_path: Path, clock: PlayClock) -> Iterator[Desk]:
    made = Desk.create(tmp_path / "123.kzpoll", ELECTION, uncounted(ELECTION, RECORD), clock, "m3")
    yield made
    made.close()


def counted(desk: Desk) -> None:
    """The whole day with the end of the count."""
    type_day(desk)
    entered(desk, "day.count_ended", "23:30")


def closed(desk: Desk) -> tuple[Paper, ...]:
    """The papers of protocols that are closed now."""
    without_seal(desk)
    return printing.kept_papers(desk)


def test_no_protocol_before_it_is_closed(desk: Desk) -> None:
    """Not at the opening, not after the end of the count: nothing is kept, and every paper of results is a draft."""
    assert printing.kept_papers(desk) == ()
    counted(desk)
    assert printing.kept_papers(desk) == ()
    for paper in (*printing.drafts(desk.day), printing.copying_sheet(desk.day, "party_list", "kk_ru")):
        assert paper.name.startswith("draft-")


def test_a_protocol_and_an_annex_of_each_contest(desk: Desk) -> None:
    counted(desk)
    papers = closed(desk)
    assert [(p.kind, p.contest) for p in papers] == [
        (kind, contest) for contest in RECORD.contests for kind in ("protocol", "annex")
    ]
    assert all(p.name.endswith("-practice.pdf") for p in papers)
    assert len({p.name for p in papers}) == len(papers)
    assert printing.copying_sheet(desk.day, "party_list", "kk_ru").name.startswith("copying-")


def test_printed_again_it_is_the_same_file(desk: Desk, clock: PlayClock) -> None:
    """At once, at another time, and after the file was closed and opened again."""
    counted(desk)
    first = closed(desk)
    clock.put(datetime.datetime(2023, 3, 20, 2, 0, tzinfo=ZONE))
    assert printing.kept_papers(desk) == first
    path = desk.path
    desk.close()
    again = Desk.open(path, clock)
    assert printing.kept_papers(again) == first
    again.close()


def test_an_open_discrepancy_prints_only_drafts(desk: Desk) -> None:
    counted(desk)
    entered(desk, "party_list.votes.amanat", 1)
    assert steps.may_close(desk.day) is not None
    for paper in printing.drafts(desk.day):
        assert "draft" in paper.name
        assert (
            "ЖОБА" in words_of(paper.data).upper()
            or "ПРОЕКТ" in words_of(paper.data).upper()
            or ("ЧЕРНОВИК" in words_of(paper.data).upper())
        )


def test_what_was_changed_after_the_announcement_stands_in_the_annex(desk: Desk) -> None:
    type_day(desk, until="stationary_boxes")
    unused = RECORD.contests["party_list"].unused
    assert unused is not None
    for value in (unused - 1, unused):
        made = desk.enter("party_list.unused", value, reason="mistyped by one")
        assert isinstance(made, Entered)
    annex = words_of(printing.draft_annex(desk.day, "party_list").data)
    assert "mistyped by one" in annex


def test_empty_forms_for_the_day_before(desk: Desk) -> None:
    papers = printing.empty_forms(desk.day)
    assert [(p.kind, p.contest) for p in papers] == [
        (kind, contest) for contest in RECORD.contests for kind in ("empty", "counting")
    ]
    for paper in papers:
        assert "1862" not in words_of(paper.data).replace("\u202f", "")


@pytest.mark.parametrize("languages", ["kk", "ru", "kk_ru"])
def test_a_copying_sheet_in_one_or_both_languages(desk: Desk, languages: LanguageMode) -> None:
    counted(desk)
    text = " ".join(words_of(printing.copying_sheet(desk.day, "party_list", languages).data).lower().split())
    kazakh, russian = "алты жүз елу бес" in text, "шестьсот пятьдесят пять" in text
    assert (kazakh, russian) == ("kk" in languages, "ru" in languages)


def test_papers_of_a_record_say_that_it_was_not_closed() -> None:
    papers = printing.from_record(RECORD, ELECTION, as_draft=False)
    assert isinstance(papers, tuple)
    assert len(papers) == 4
    kept = words_of(papers[0].data)
    assert kept != words_of(printing.from_record(RECORD, ELECTION, as_draft=True)[0].data)  # type: ignore[index]


def test_a_record_with_an_open_finding_is_refused_and_can_be_drafted() -> None:
    from kzpoll_desktop.domain.figures.record import with_figure

    wrong = with_figure(RECORD, "party_list.votes.amanat", 1, ELECTION)
    refused = printing.from_record(wrong, ELECTION, as_draft=False)
    assert isinstance(refused, NotReady)
    assert [f.code for f in refused.findings] == ["E104"]
    papers = printing.from_record(wrong, ELECTION, as_draft=True)
    assert isinstance(papers, tuple)
    assert all("draft" in paper.name for paper in papers)


def test_papers_are_saved_whole_or_not_at_all(desk: Desk, tmp_path: Path) -> None:
    papers = printing.empty_forms(desk.day)
    saved = printing.save_papers(papers, tmp_path / "new" / "folder")
    assert [path.read_bytes() for path in saved] == [paper.data for paper in papers]
    (tmp_path / "file").write_text("")
    with pytest.raises(FileProblem):
        printing.save_papers(papers, tmp_path / "file")
