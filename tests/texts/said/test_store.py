"""What is wrong with a precinct file or its disk, in one sentence: which file, what, what to do."""

import pytest

from kzpoll_desktop.domain.ground.said import Param
from kzpoll_desktop.store import StoreFault
from kzpoll_desktop.texts.said.store import STORE
from kzpoll_desktop.texts.say import say
from tests.shared.texts.sentences import LANGUAGES, parameters


@pytest.mark.parametrize("code", STORE.catalogue)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_names_the_file_and_says_what_to_do(code: str, language: str) -> None:
    params: dict[str, Param] = {"file": "123.kzpoll", "folder": "D:/", "holder": "PC", "seq": 1042}
    if code == "other_precinct":
        made, other = "19.03.2023 07:00", "18.03.2023 12:00"
        params |= {"precinct": 123, "made": made, "backup": "b.kzpoll", "other": 777, "other_made": other}
    if code == "other_history":
        params |= {"backup": "b.kzpoll", "first": 118, "theirs": 12, "ours": 1_204}
    if code in ("strange_tables", "too_large"):
        params |= {"name": "forged", "most": 64}
    assert parameters(STORE.catalogue[code].get(language)) <= set(params)
    told = say(StoreFault(code, params), language)
    assert told.startswith("123.kzpoll: ")
    assert told.endswith(".")
    assert told.count(";") == 1


def test_who_holds_a_file_is_named_where_it_is_known() -> None:
    known = StoreFault("locked", {"file": "123.kzpoll", "holder": "SECRETARY-PC"})
    unknown = StoreFault("locked", {"file": "123.kzpoll", "holder": ""})
    assert "SECRETARY-PC" in say(known, "ru")
    assert say(unknown, "ru") == "123.kzpoll: файл открыт в другом окне; закройте его там."
