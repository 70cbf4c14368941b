"""The paper bench compares like with like."""

import pytest

from kzpoll_desktop.paper import make
from kzpoll_desktop.paper.sheets import sheet
from tests.bench import paper_bench
from tests.shared.paper import papers
from tests.shared.paper.extract import page_texts


def test_the_bare_canvas_writes_the_same_text() -> None:
    about = papers.about()
    bare = paper_bench.bare_pdf([page.texts for page in sheet("protocol").pages(about)])
    assert page_texts(bare) == page_texts(make("protocol", about))


def test_every_row_and_its_words_are_in_the_typst_table() -> None:
    source = paper_bench.typst_source(papers.about(), 0)
    assert "[2955]" in source
    assert "[Екі мың тоғыз жүз елу бес \\ Две тысячи девятьсот пятьдесят пять]" in source
    assert paper_bench.typst_source(papers.about(), 1) != source


def test_all_runs_are_measured_and_the_exit_status_follows_the_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    found = paper_bench.measure([papers.about()], rounds=1)
    assert {"bare canvas", "protocols", "protocols, nothing measured"} <= found.keys()
    assert all(milliseconds > 0 for milliseconds in found.values())
    for protocols, status in ((15.0, 0), (15.1, 1)):
        figures = {"bare canvas": 10.0, "protocols": protocols}
        monkeypatch.setattr(paper_bench, "measure", lambda _jobs, figures=figures: figures)
        assert paper_bench.main() == status
