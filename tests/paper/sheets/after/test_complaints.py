"""The register of acts and complaints: each as it stands now, in two languages."""

from __future__ import annotations

from dataclasses import replace

from kzpoll_desktop.paper import make
from kzpoll_desktop.paper.sheets.after.complaints import SHEET, AboutComplaints
from tests.shared.paper import laid_out, papers
from tests.shared.paper.extract import whole_text


def about(*complaints: object) -> AboutComplaints:
    return AboutComplaints.of(papers.about_precinct(), complaints=complaints)


def test_each_line_says_what_from_whom_and_what_was_decided() -> None:
    found = whole_text(make("complaints", about(*papers.COMPLAINTS)))
    for words in ("ЖУРНАЛ УЧЕТА АКТОВ", "акт наблюдателя", "43(7-1)", "сандар сәйкес", "1, 4", "отказано"):
        assert words in found, words
    assert "не поступило" in whole_text(make("complaints", about()))


def test_an_act_waits_for_no_decision() -> None:
    assert "решено" not in whole_text(make("complaints", about(papers.COMPLAINTS[0])))


def test_many_long_lines_go_over_pages() -> None:
    long = "Өмірзаққызы-Нұрмұхамедова айтқандай " * 8
    pages = SHEET.pages(about(*(replace(papers.COMPLAINTS[1], number=n, about=long) for n in range(1, 20))))
    assert len(pages) > 1
    laid_out.check(pages)
