"""The wording of the law is there in every language, well spelt, printable, and covers every article that a rule names."""

import json
import re
import string
from pathlib import Path

import pytest

from kzpoll_desktop.domain.day.hours import GROUNDS
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.rules.engine import RULES
from kzpoll_desktop.resources import resource
from kzpoll_desktop.texts import legal as module
from kzpoll_desktop.texts.acts import about_box, annulled, grounds
from kzpoll_desktop.texts.legal import LegalWording, legal
from kzpoll_desktop.texts.times import ground
from tests.shared.practice import ELECTION, RECORD
from tests.shared.texts.letters import foreign_words, is_composed, texts_of, without_glyph

EDITIONS = sorted(path.stem for path in resource("legal").glob("*.json"))
LANGUAGES = ("kk", "ru", "en")


def raw(edition: str) -> dict[str, dict[str, dict[str, str]]]:
    found: dict[str, dict[str, dict[str, str]]] = json.loads(
        resource("legal", f"{edition}.json").read_text(encoding="utf-8")
    )
    return found


def parameters(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.fixture(params=EDITIONS)
def wording(request: pytest.FixtureRequest) -> LegalWording:
    return legal(request.param)


def test_a_file_is_named_by_its_edition() -> None:
    assert "2023-01-01" in EDITIONS
    assert [legal(edition).edition for edition in EDITIONS] == EDITIONS


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_text_is_in_three_languages(edition: str) -> None:
    found = raw(edition)
    texts = found["citations"] | found["phrases"]
    assert [key for key, text in texts.items() if set(text) - {"articles"} != set(LANGUAGES)] == []
    assert [at for at, text in texts_of(texts) if not text.strip() or text != text.strip()] == []


@pytest.mark.parametrize("edition", EDITIONS)
def test_letters_are_those_of_the_language_and_of_the_font(edition: str) -> None:
    texts = dict(texts_of(raw(edition)["citations"])) | dict(texts_of(raw(edition)["phrases"]))
    assert {at: gone for at, text in texts.items() if (gone := without_glyph(text))} == {}
    assert [at for at, text in texts.items() if not is_composed(text)] == []
    cyrillic = {at: re.sub(r"\{\w+\}", "", text) for at, text in texts.items() if at.endswith((".kk", ".ru"))}
    assert cyrillic
    assert {at: found for at, text in cyrillic.items() if (found := foreign_words(text))} == {}
    assert [
        at for at, text in texts.items() if at.endswith(".en") and re.search("[а-яёәіңғүұқөһ]", text, re.I)
    ] == []


def test_a_phrase_takes_the_same_parameters_in_every_language(wording: LegalWording) -> None:
    for key, text in wording.phrases.items():
        names = [parameters(text.get(language)) for language in LANGUAGES]
        assert names[0] == names[1] == names[2], key
        values = dict.fromkeys(names[0], "17")
        for language in LANGUAGES:
            filled = wording.phrase(key, language, **values)
            assert filled.count("17") >= len(names[0]), key
            assert not set("{}") & set(filled), key


def test_every_article_that_a_rule_names_can_be_cited(wording: LegalWording) -> None:
    named = {article for rule in RULES.values() for article in rule.articles}
    assert named
    assert named - wording.citations.keys() == set()


def test_the_page_about_the_law_names_every_rule_with_its_article_and_cites_what_can_be_cited(
    wording: LegalWording,
) -> None:
    page = (Path(__file__).parents[2] / "docs" / "law.md").read_text(encoding="utf-8")
    for code, rule in RULES.items():
        assert f"| {code} | {', '.join(rule.articles) or '*ours*'} |" in page, code
    cited = set(re.findall(r"\b\d+(?:-\d+)?\(\d+(?:-\d+)?\)\d*", page))
    assert cited - wording.citations.keys() == set()


def test_a_citation_names_the_numbers_of_its_article_and_nothing_else(wording: LegalWording) -> None:
    for article in wording.citations:
        numbers = re.findall(r"\d+(?:-\d+)?", article)
        for language in LANGUAGES:
            text = wording.citation(article, language).replace("\u2011", "-")
            assert sorted(re.findall(r"\d+(?:-\d+)?", text)) == sorted(numbers), (article, language)


@pytest.mark.parametrize(
    ("article", "kk", "ru", "en"),
    [
        ("43(3-1)", "43‑баптың 3‑1‑тармағы", "п. 3‑1 ст. 43", "art. 43(3‑1)"),
        ("40", "40‑бап", "ст. 40", "art. 40"),
        ("12(6-2)", "12‑баптың 6‑2) тармақшасы", "подп. 6‑2) ст. 12", "art. 12(6‑2)"),
        (
            "43(4)3",
            "43‑баптың 4‑тармағының 3) тармақшасы",
            "подп. 3) п. 4 ст. 43",
            "art. 43(4)3",
        ),
    ],
)
def test_citations_of_2023(article: str, kk: str, ru: str, en: str) -> None:
    wording = legal("2023-01-01")
    told = [wording.citation(article, language).replace("\u00a0", " ") for language in LANGUAGES]
    assert told == [kk, ru, en]


def test_the_binding_terms_of_2023_stand_in_their_phrases() -> None:
    wording = legal("2023-01-01")
    assert wording.phrase("protocol_title", "kk") == "Дауыс беру нәтижелері туралы хаттама"
    assert wording.phrase("protocol_title", "ru") == "Протокол о результатах голосования"
    assert [wording.phrase("seal_place", one) for one in ("kk", "ru")] == ["М.О.", "М.П."]
    assert [wording.phrase("practice_mark", one) for one in ("kk", "ru")] == ["ОҚУ ҮЛГІСІ", "УЧЕБНЫЙ ОБРАЗЕЦ"]
    assert wording.phrase("from_record", "en").lower() == "from a record, not closed in the program"
    assert wording.phrase("page", "kk", page=1, pages=2) == "2 беттің 1-беті"


def test_what_the_law_itself_says_names_its_articles_and_they_can_be_cited(wording: LegalWording) -> None:
    """Grounds, decisions and duties are data of the edition: another edition has its own words and its own articles."""
    assert {article for named in wording.articles.values() for article in named} <= wording.citations.keys()
    of_the_law = {key for family in ("invalid", "early_end", "act") for key in wording.listed(family)}
    assert len(of_the_law) == 11
    assert of_the_law | {"act_title_excess", "copy_posted", "copy_on_request"} <= wording.articles.keys()
    for language in LANGUAGES:
        cited = wording.cited("early_end.all_voted", language)
        assert cited.startswith(wording.phrase("early_end.all_voted", language))
        assert cited.endswith(f"({wording.citation('38(3)', language)})")
    with pytest.raises(KeyError):
        wording.cited("seal_place", "kk")


def test_an_act_a_ground_and_an_early_end_take_their_words_from_the_edition_of_the_definition(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing of it stands in the code: with another edition all of them say something else."""
    found = raw("2023-01-01")
    for key, phrase in found["phrases"].items():
        if "articles" in phrase:
            found["phrases"][key] = phrase | {one: f"~{phrase[one]}" for one in LANGUAGES}
    (tmp_path / "2023-01-01.json").write_text(json.dumps(found), encoding="utf-8")
    monkeypatch.setattr(module, "resource", lambda _folder: tmp_path)
    module.legal.cache_clear()
    try:
        for language in LANGUAGES:
            box = RECORD.portable_boxes[0]
            said = [
                *grounds(ELECTION, language),
                about_box(box, RECORD, ELECTION, language),
                annulled(box, tuple(RECORD.contests), (5, 2), ELECTION, language),
                *(ground(code, ELECTION, language) for code in GROUNDS),
            ]
            assert all(text.startswith("~") for text in said)
    finally:
        module.legal.cache_clear()


def test_an_unknown_edition_takes_the_newest_known_wording(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for edition in ("2023-01-01", "2026-07-01", "2018-06-29"):
        text = {
            "edition": edition,
            "citations": {},
            "phrases": {"draft": {"kk": "ж", "ru": "ч", "en": edition}},
        }
        (tmp_path / f"{edition}.json").write_text(json.dumps(text), encoding="utf-8")
    monkeypatch.setattr(module, "resource", lambda _folder: tmp_path)
    read = legal.__wrapped__
    assert read("2018-06-29").phrases == {"draft": LocalText("ж", "ч", "2018-06-29")}
    assert read("2030-01-01").phrase("draft", "en") == "2026-07-01"
    assert read("../elections/majilis-2023").edition == "2026-07-01"


def test_what_the_wording_does_not_have_is_an_error() -> None:
    wording = legal("2023-01-01")
    with pytest.raises(KeyError):
        wording.citation("999(1)", "kk")
    with pytest.raises(KeyError):
        wording.phrase("no_such_phrase", "ru")
    with pytest.raises(KeyError):
        wording.phrase("page", "ru", page=1)
