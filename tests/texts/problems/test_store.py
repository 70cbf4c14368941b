"""Every fault of a precinct file has its sentence."""

import pytest

from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.texts.problems.store import STORE, store_problem
from tests.shared.texts.raised import raised, values_of
from tests.shared.texts.sentences import LANGUAGES, faults, parameters

CODES = {
    *(found.code for found in raised("store", {"fault": 0, "StoreError": 0})),
    *values_of("store/errors.py", "_SQLITE_CODES"),
    *values_of("store/errors.py", "_SYSTEM_CODES"),
}


def test_every_code_of_the_store_has_a_sentence_and_every_sentence_a_code() -> None:
    assert CODES - STORE.keys() == set()
    assert STORE.keys() - CODES == {"locked_by"}


def test_texts_are_sound() -> None:
    assert faults(STORE) == []


@pytest.mark.parametrize("code", STORE)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_names_the_file_and_says_what_to_do(code: str, language: str) -> None:
    assert parameters(STORE[code].get(language)) <= {"file", "folder", "holder", "seq"}
    told = store_problem(KzpollError(code, file="123.kzpoll", folder="D:/", holder="PC", seq=1042), language)
    assert told.startswith("123.kzpoll: ")
    assert told.endswith(".")
    assert told.count(";") == 1


def test_who_holds_a_file_is_named_where_it_is_known() -> None:
    known = KzpollError("locked", file="123.kzpoll", holder="SECRETARY-PC")
    unknown = KzpollError("locked", file="123.kzpoll", holder="")
    assert "SECRETARY-PC" in store_problem(known, "ru")
    assert store_problem(unknown, "ru") == "123.kzpoll: файл открыт в другом окне; закройте его там."
