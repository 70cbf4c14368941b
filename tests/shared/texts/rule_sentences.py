"""What is said of one rule about one record: its four sentences in a language, with the numbers of the real check in them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord
from kzpoll_desktop.domain.rules.engine import Check
from kzpoll_desktop.texts.catalogue import with_words
from kzpoll_desktop.texts.rules.params import About, params
from kzpoll_desktop.texts.rules.words import RuleWords
from tests.shared.build import changed, record, the_check
from tests.shared.rules import Changes, E
from tests.shared.texts.sentences import LANGUAGES

UNFILLED: Final = re.compile(r"[{}]|None| {2}|\.\.|: ?[.;]|\( *\)")


@dataclass(frozen=True, slots=True)
class Told:
    """The sentences of a rule in one language."""

    title: str
    todo: str
    numbers: str
    holds: str

    def all(self) -> tuple[str, ...]:
        """In the order in which they are read."""
        return (self.title, self.todo, self.numbers, self.holds)


@dataclass(frozen=True, slots=True)
class Ruled:
    """A rule that was checked in a record."""

    check: Check
    record: PrecinctRecord
    election: ElectionDefinition

    @property
    def form(self) -> str:
        """The key of its words."""
        return f"{self.check.code}.{self.check.form}" if self.check.form else self.check.code

    def about(self, language: str) -> About:
        """What its sentences are made from."""
        one = self.check
        return About(one.code, one.contest, one.figures, one.numbers, self.record, self.election, language)

    def params(self, language: str) -> dict[str, str]:
        """What its sentences may name."""
        return params(self.about(language), self.form)

    def told(self, words: Mapping[str, RuleWords], language: str) -> Told:
        """Its sentences; KeyError where one of them names what there is not."""
        given, its = self.params(language), words[self.form]
        messages = (its.title, its.todo, its.numbers, its.holds)
        return Told(*(with_words(message, given, language) for message in messages))


def ruled(
    code: str, record: PrecinctRecord, election: ElectionDefinition, contest: str | None = None
) -> Ruled:
    """A rule of this record; contest: None where it is about the whole precinct."""
    return Ruled(the_check(code, record, election, contest), record, election)


@dataclass(frozen=True, slots=True)
class Boundary:
    """A rule on both sides of its boundary, and the numbers that its sentences then have, in their order.

    fires, holds: records; says: numbers where it fires, denies: where it holds, todo: those of what to do in any order;
    ordered: where Kazakh and Russian have the numbers of `says` and `denies` in another order, the places of the English.
    """

    fires: PrecinctRecord
    holds: PrecinctRecord
    says: str
    denies: str
    todo: str = ""
    contest: str | None = "list"
    definition: ElectionDefinition = E
    ordered: tuple[int, ...] = ()

    def fired(self, form: str) -> Ruled:
        """The rule where it fires."""
        return ruled(form.partition(".")[0], self.fires, self.definition, self.contest)

    def held(self, form: str) -> Ruled:
        """The rule where it holds."""
        return ruled(form.partition(".")[0], self.holds, self.definition, self.contest)

    def expected(self, numbers: str, language: str) -> list[str]:
        """The numbers in the order of a language."""
        found = numbers.split()
        if language == "en" or not self.ordered:
            return found
        return [found[place] for place in self.ordered if place < len(found)]


def after(changes: Changes, definition: ElectionDefinition = E, *, counted: bool = True) -> PrecinctRecord:
    """The balanced record with some figures changed."""
    return changed(record(definition, counted=counted), definition, changes)


def assert_boundary(form: str, boundary: Boundary, words: Mapping[str, RuleWords], language: str) -> None:
    """One step fires the rule in this form, and each sentence has the numbers of its own side."""
    fired, held = boundary.fired(form), boundary.held(form)
    assert (fired.form, fired.check.fired) == (form, True)
    assert held.check.fired is False
    told = fired.told(words, language)
    assert numbers_in(told.numbers) == boundary.expected(boundary.says, language), told.numbers
    assert sorted(numbers_in(told.todo)) == sorted(boundary.todo.split()), told.todo
    denied = held.told(words, language).holds
    assert numbers_in(denied) == boundary.expected(boundary.denies, language), denied
    assert_whole(told, of_a_ballot=boundary.contest is not None)
    assert not UNFILLED.search(denied), denied
    assert denied.endswith("."), denied


def assert_three_languages(form: str, boundary: Boundary, words: Mapping[str, RuleWords]) -> None:
    """Each sentence is another in each language, in its own letters."""
    fired = boundary.fired(form)
    told = [fired.told(words, language).all() for language in LANGUAGES]
    for sentences in zip(*told, strict=True):
        assert len(set(sentences)) == len(LANGUAGES), sentences
    assert re.search("[әғқңөұүһі]", " ".join(told[0]).replace("(оқу)", "").replace("мүше", ""))
    assert not re.search("[әғқңөұүһ]", " ".join(told[1]).replace("(оқу)", "").replace("мүше", ""))
    assert not re.search("[а-я]", " ".join(told[2]).replace("(оқу)", "").replace("мүше", ""))


def numbers_in(text: str) -> list[str]:
    """The whole numbers and times of a sentence in its order, thousands together; P1 is the name of a box."""
    return [n.replace("\u202f", "") for n in re.findall(r"(?<![A-Z\d])\d[\d\u202f]*(?::\d\d)?", text)]


def assert_whole(told: Told, *, of_a_ballot: bool) -> None:
    """Nothing is left unfilled, and each sentence is one; a title of one ballot stands after the ballot's name."""
    for sentence in told.all():
        assert not UNFILLED.search(sentence), sentence
    assert not told.title.endswith(".")
    assert told.title[0].islower() is of_a_ballot, told.title
    for sentence in (told.todo, told.numbers, told.holds):
        assert sentence.endswith("."), sentence
        assert sentence[0].isupper() or sentence[0].isdigit(), sentence
