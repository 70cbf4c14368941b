"""How long both protocols take against a bare reportlab canvas writing the same text, and against typst setting the table."""

from __future__ import annotations

import gc
import io
import itertools
import statistics
import sys
import time
from collections.abc import Callable, Sequence

from kzpoll_desktop.domain.day.closing import Closing
from kzpoll_desktop.domain.election.definition_json import election_from_json
from kzpoll_desktop.domain.figures.record_json import record_from_json
from kzpoll_desktop.domain.ground.counted import MAX_COUNT
from kzpoll_desktop.domain.ground.decode import parse
from kzpoll_desktop.domain.ground.words import in_words
from kzpoll_desktop.paper import make
from kzpoll_desktop.paper.about import AboutBallot, Closed
from kzpoll_desktop.paper.layout.fonts import BOLD, REGULAR, font, printable, units, wrap
from kzpoll_desktop.paper.layout.page import PAGE_HEIGHT, PAGE_WIDTH, TextLine
from kzpoll_desktop.paper.layout.phrases import Phrases
from kzpoll_desktop.paper.layout.table import lines
from kzpoll_desktop.paper.sheets import sheet
from kzpoll_desktop.resources import resource

ROUNDS = 15
MOST = 1.5
# As long as the code of two ballots and a dozen candidates is.
CODE = "KZP1:" + ("7$%A B-C" * 80)[:560]


CLOSED = Closed(
    CODE, "48213 09577", 1, Closing(("m1", "m3"), "pins"), "2023-03-20T01:10+06:00", ("1-мүше (оқу)",)
)


def practice_jobs() -> list[AboutBallot]:
    """Both closed protocols of the practice precinct that comes with the program, with their code."""
    election = election_from_json(
        parse(resource("elections", "majilis-2023-training.json").read_text("utf-8"))
    )
    record = record_from_json(
        parse(resource("training", "practice.record.json").read_text("utf-8")), election
    )
    return [
        AboutBallot(election, record, contest=contest, digest="0123456789abcdef" * 4, closed=CLOSED)
        for contest in record.contests
    ]


def bare_pdf(pages: Sequence[Sequence[TextLine]]) -> bytes:
    """A canvas that only writes the given strings where they stood, with the same fonts and options."""
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(PAGE_WIDTH, PAGE_HEIGHT), invariant=1, pageCompression=0)
    for texts in pages:
        for x, y, face, size, text, _ink in texts:
            canvas.setFont(face, size)
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def typst_source(about: AboutBallot, shift: int) -> str:
    """The same rows, figures and words as a typst table; shift: added to every figure, so that no two runs are alike."""
    wording = Phrases(about)
    cells: list[str] = []
    for line in lines(about, wording, about.election.rows):
        figure = None if line.figure is None else (line.figure + shift) % (MAX_COUNT + 1)
        spoken = [] if figure is None else [in_words(figure, language) for language in wording.languages]
        number = "" if figure is None else str(figure)
        cells += [line.number, " \\ ".join(line.labels), number, " \\ ".join(spoken)]
    table = ", ".join(f"[{cell.replace('[', '(').replace(']', ')')}]" for cell in cells)
    return (
        '#set page("a4")\n#set text(font: "Noto Sans", size: 8.5pt)\n'
        f"#table(columns: (1fr, 8fr, 2fr, 6fr),\n{table})\n"
    )


def typst_run(abouts: Sequence[AboutBallot]) -> Callable[[], object] | None:
    """Setting both tables with typst, other figures each time; None where it is not installed."""
    try:
        import typst
    except ImportError:
        return None
    compiler = typst.Compiler(font_paths=[str(resource("fonts"))], ignore_system_fonts=True)
    shifts = itertools.count(1)

    def run() -> list[object]:
        shift = next(shifts)
        return [compiler.compile(input=typst_source(about, shift).encode(), format="pdf") for about in abouts]

    return run


def medians(runs: dict[str, Callable[[], object]], rounds: int = ROUNDS) -> dict[str, float]:
    """The median of each run in seconds, the runs alternated so that all see the same machine."""
    times: dict[str, list[float]] = {name: [] for name in runs}
    for run in runs.values():
        run()
    for _ in range(rounds):
        for name, run in runs.items():
            gc.collect()
            begin = time.perf_counter()
            run()
            times[name].append(time.perf_counter() - begin)
    return {name: statistics.median(found) for name, found in times.items()}


def forget() -> None:
    """Drop every measured width and broken line, as if nothing had been printed yet."""
    for cached in (wrap, units, printable):
        cached.cache_clear()


def measure(abouts: Sequence[AboutBallot], rounds: int = ROUNDS) -> dict[str, float]:
    """Milliseconds of both protocols warm and with nothing measured before, of the bare canvas, and of typst."""
    font(REGULAR), font(BOLD)
    strings = [[page.texts for page in sheet("protocol").pages(about)] for about in abouts]

    def first() -> None:
        forget()
        for about in abouts:
            make("protocol", about)

    runs: dict[str, Callable[[], object]] = {
        "bare canvas": lambda: [bare_pdf(pages) for pages in strings],
        "protocols": lambda: [make("protocol", about) for about in abouts],
        "protocols, nothing measured": first,
    }
    typst = typst_run(abouts)
    if typst is not None:
        runs["typst"] = typst
    return {name: seconds * 1000 for name, seconds in medians(runs, rounds).items()}


def main() -> int:
    """Print the figures; 1 where both closed protocols, the code counted, take too many times the bare canvas."""
    found = measure(practice_jobs())
    bare = found["bare canvas"]
    for name, milliseconds in found.items():
        print(f"paper: {name}: {milliseconds:.1f} ms = {milliseconds / bare:.2f} x bare canvas")
    if "typst" in found:
        print(f"paper: protocols = {found['protocols'] / found['typst']:.2f} x typst")
    else:
        print("paper: typst is not installed, no comparison")
    return 0 if found["protocols"] <= MOST * bare else 1


if __name__ == "__main__":
    sys.exit(main())
