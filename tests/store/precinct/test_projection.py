"""The projection tables equal the state last given, after any sequence of entries."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from kzpoll_desktop.store import PrecinctFile, Projection, StoredFigure
from tests.shared.samples import body

TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=6)
PATHS = st.sampled_from(["a.b", "a.c", "b.votes.x", "voter_list.added"])
VALUES = st.none() | st.integers(-(2**62), 2**62)


def rows(path: str) -> st.SearchStrategy[StoredFigure]:
    contest = st.none() | st.sampled_from(["a", "b"])
    return st.builds(StoredFigure, st.just(path), contest, TEXT, TEXT, TEXT, TEXT, VALUES, st.integers(0, 99))


def figures(paths: set[str]) -> st.SearchStrategy[dict[str, StoredFigure]]:
    return st.fixed_dictionaries({path: rows(path) for path in paths})


STATES = st.builds(
    Projection,
    st.integers(1, 99_999),
    st.booleans(),
    st.sampled_from(["opening", "lists", "protocols"]),
    st.sets(PATHS).flatmap(figures),
    st.dictionaries(TEXT, TEXT, max_size=3),
)


@settings(max_examples=40)
@given(st.lists(STATES, min_size=1, max_size=6), st.sets(st.integers(1, 6)))
def test_tables_equal_the_state_last_given(states: list[Projection], reopened: set[int]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "123.kzpoll"
        file = PrecinctFile.create(path, body(1), states[0])
        try:
            for seq, after in enumerate(states[1:], 2):
                if seq in reopened:
                    file.close()
                    file = PrecinctFile.open(path)
                file.append([body(seq)], file.head, after)
                assert file.stored_projection() == after
            file.rebuild(states[-1])
            assert file.stored_projection() == states[-1]
        finally:
            file.close()
        with PrecinctFile.open(path, read_only=True) as again:
            assert again.stored_projection() == states[-1]


def test_caller_may_go_on_with_its_mapping() -> None:
    row = StoredFigure("a.b", "a", "1", "", "", "", 1, 0)
    later = StoredFigure("a.b", "a", "1", "", "", "", 2, 0)
    with tempfile.TemporaryDirectory() as folder:
        shared = {"a.b": row}
        state = Projection(1, False, "opening", shared, {})
        with PrecinctFile.create(Path(folder) / "1.kzpoll", body(1), state) as file:
            head = file.append([body(2)], file.head, state)
            shared["a.b"] = later
            file.append([body(3)], head, state)
            assert file.stored_projection().figures["a.b"].value == 2
