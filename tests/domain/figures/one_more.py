"""A child process in which the table has one row more: everything that the row alone, with its words, must bring about."""

from __future__ import annotations

import datetime
import importlib.util
import sys
from dataclasses import replace
from pathlib import Path

import pytest

ROW = """
    Figure(
        "torn",
        "ballot",
        PILES,
        place=5,
        letter="Y",
        source="pile",
        paper="row_or_annex",
        code=9,
        hint="spoiled_invalid",
        alike=False,
    ),
"""
BEFORE = "    # --- what is no count\n"
NAME = "kzpoll_desktop.domain.figures.kinds"
LANGUAGES = ("kk", "ru", "en")


def add_the_row() -> None:
    """The module of the table as if somebody had written one row into it; before anything has read it."""
    spec = importlib.util.find_spec(NAME)
    assert spec is not None
    assert spec.origin is not None
    source = Path(spec.origin).read_text(encoding="utf-8")
    assert source.count(BEFORE) == 1
    module = importlib.util.module_from_spec(spec)
    sys.modules[NAME] = module
    exec(compile(source.replace(BEFORE, ROW + BEFORE), spec.origin, "exec"), module.__dict__)


def main() -> None:
    """Each line is a place that would have to be changed by hand, were it not for the table."""
    from kzpoll_desktop.domain.code import protocol_code as codes
    from kzpoll_desktop.domain.day.by_path import completed
    from kzpoll_desktop.domain.election.definition_json import election_from_json
    from kzpoll_desktop.domain.figures import kinds, missing, record_json, rows
    from kzpoll_desktop.domain.figures.path import parsed
    from kzpoll_desktop.domain.figures.record import figure, figure_paths, with_figure
    from kzpoll_desktop.domain.figures.sums import sheet
    from kzpoll_desktop.domain.ground.decode import paired, parse
    from kzpoll_desktop.domain.ground.errors import Malformed
    from kzpoll_desktop.domain.ground.local_text import LocalText
    from kzpoll_desktop.paper import make
    from kzpoll_desktop.paper.about import AboutBallot
    from kzpoll_desktop.resources import resource
    from kzpoll_desktop.texts.hints import hint_sentence
    from kzpoll_desktop.texts.names import figure_names, labels
    from tests.shared.paper.extract import whole_text

    labels.ROW_LABELS["torn"] = LocalText("Жыртылған", "Разорванные", "Torn")

    # The record and its JSON: read, written, asked for by name where it is left out.
    text = resource("elections", "majilis-2023-training.json").read_text(encoding="utf-8")
    election = election_from_json(parse(text))
    text = resource("training", "practice.record.json").read_text(encoding="utf-8")
    with_it = text.replace('"received"', '"torn": 7, "received"')
    with pytest.raises(Malformed) as lacked:
        record_json.record_from_json(parse(text), election)
    assert (lacked.value.said.code, lacked.value.said.params["key"]) == ("missing_key", "torn")
    record = record_json.record_from_json(parse(with_it), election)
    path = "party_list.torn"
    assert figure(record, path) == 7
    written = record_json.record_to_json(record)
    assert written["contests"]["party_list"]["torn"] == 7
    assert record_json.record_from_json(paired(written), election) == record
    assert path in figure_paths(record)
    assert figure(with_figure(record, path, 8, election), path) == 8

    # Its page, with its hint, and what the page waits for.
    stage = rows.piles_stage("party_list")
    row = rows.rows(stage, election, record)[-1]
    assert (row.path, row.kind.key, row.kind.hint) == (path, "torn", "spoiled_invalid")
    assert rows.stage_of(path, election, record) == stage
    assert rows.page_of(path, election, record) == stage
    assert path in [one.path for one in rows.checked_rows(election, record)]
    assert path not in rows.announced_paths(election, record)
    empty = completed(rows.uncounted(election, record))
    assert path in rows.missing(stage, election, empty)
    assert missing.missing_of_ballot("party_list", empty.contests["party_list"])[7] == path
    lacking = with_figure(record, path, None, election)
    assert missing.misses_own(lacking.contests["party_list"])

    # Its letter, its names, where to look.
    assert sheet(record, election, "party_list").letter("Y") == 7
    assert sheet(record, election, "party_list").paths("Y") == (path,)
    names = [figure_names.figure_name(path, record, election, one) for one in LANGUAGES]
    assert names == ["Жыртылған", "Разорванные", "Torn"]
    assert [figure_names.plain_figure_name(path, one) for one in LANGUAGES] == names
    assert [figure_names.row_label(row, record, election, one) for one in LANGUAGES] == names
    told = hint_sentence((path,), False, record, election, "en")
    assert told == "Recount the pile: Torn (blue)."

    # The code on paper, before and after it was printed.
    now = datetime.datetime(2023, 3, 19, 23, tzinfo=datetime.UTC)
    code = codes.code_of(record, election, "party_list", version=1, sheet=1, closed_at=now, digest="00" * 32)
    assert dict(codes.figures_of(codes.decode(codes.encode(code))))[path] == 7

    # The annex and a counting sheet; the form's own row where a definition prints one.
    about = AboutBallot(election, record, contest="party_list")
    assert "Жыртылған Разорванные 7" in whole_text(make("annex", about))
    counting = whole_text(make("counting", about))
    assert "Жыртылған Разорванные" in counting
    assert parsed(path).figure is kinds.figure_of("ballot", "torn")
    own = replace(kinds.figure_of("ballot", "torn"), rows=("H",))
    assert rows.row_number(own, election) == str(election.row_numbers()["H"])


if __name__ == "__main__":
    add_the_row()
    main()
