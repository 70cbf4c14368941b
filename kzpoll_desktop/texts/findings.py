"""What is said of findings and of checks that hold: what to do first, then the numbers, the law, the code small at the end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.record import PrecinctRecord, figure
from kzpoll_desktop.domain.rules.engine import RULES, Check, Finding
from kzpoll_desktop.texts.catalogue import Message, with_words
from kzpoll_desktop.texts.legal import LegalWording, legal
from kzpoll_desktop.texts.names.figure_names import figure_name
from kzpoll_desktop.texts.names.labels import ballot_name
from kzpoll_desktop.texts.rules.discrepancies import DISCREPANCIES
from kzpoll_desktop.texts.rules.errors import ERRORS
from kzpoll_desktop.texts.rules.params import About, params
from kzpoll_desktop.texts.rules.phrases import NOTHING
from kzpoll_desktop.texts.rules.warnings import WARNINGS
from kzpoll_desktop.texts.rules.words import RuleWords

__all__ = [
    "WORDS",
    "FindingText",
    "check_line",
    "describe",
    "figure_name",
    "law_cited",
    "law_in_full",
    "message",
    "severity_word",
]

WORDS: Final[Mapping[str, RuleWords]] = {**ERRORS, **DISCREPANCIES, **WARNINGS}
_SEVERITIES: Final = {
    "error": Message("ҚАТЕ", "ОШИБКА", "ERROR"),
    "discrepancy": Message("СӘЙКЕССІЗДІК", "НЕСООТВЕТСТВИЕ", "DISCREPANCY"),
    "warning": Message("ЕСКЕРТУ", "ПРЕДУПРЕЖДЕНИЕ", "WARNING"),
}


@dataclass(frozen=True, slots=True)
class FindingText:
    """A finding in one language.

    title: what it is, with its ballot, without a full stop; todo: what to do, comes first on screen; numbers: the rule
    with its numbers; law: the articles, empty where the rule is ours; severity_word: ҚАТЕ, СӘЙКЕССІЗДІК, ЕСКЕРТУ.
    """

    title: str
    todo: str
    numbers: str
    law: str
    severity_word: str


def severity_word(severity: str, language: str) -> str:
    """The severity in capitals, as states are named."""
    return _SEVERITIES[severity].get(language)


def law_cited(code: str, election: ElectionDefinition, language: str) -> str:
    """The articles that a rule rests on, as the definition's edition of the law has them; empty where it is ours."""
    wording = legal(election.law.edition)
    return "; ".join(wording.citation(article, language) for article in _articles(code, wording))


def law_in_full(code: str, election: ElectionDefinition, language: str) -> str:
    """The same as an act cites them; empty where the rule is ours."""
    wording = legal(election.law.edition)
    articles = _articles(code, wording)
    return wording.in_full(articles, language) if articles else ""


def _articles(code: str, wording: LegalWording) -> list[str]:
    return [article for article in RULES[code].articles if article in wording.citations]


def describe(
    finding: Finding | Check, record: PrecinctRecord, election: ElectionDefinition, language: str
) -> FindingText:
    """Everything that the window says of a finding, or of a check that fired."""
    about = _about(finding, record, election, language)
    words, values = _words_and_values(finding, about)
    title = with_words(words.title, values, language)
    if finding.contest is not None:
        ballot = ballot_name(election.contest(finding.contest), language)
        title = f"{ballot[:1].upper()}{ballot[1:]}: {title}"
    return FindingText(
        title=title,
        todo=_todo(finding, words, values, about),
        numbers=with_words(words.numbers, values, language),
        law=law_cited(finding.code, election, language),
        severity_word=severity_word(finding.severity, language),
    )


def message(
    finding: Finding | Check, record: PrecinctRecord, election: ElectionDefinition, language: str
) -> str:
    """A finding in one line, as `check --json` has it: what to do, and the numbers."""
    about = _about(finding, record, election, language)
    words, values = _words_and_values(finding, about)
    return f"{_todo(finding, words, values, about)} {with_words(words.numbers, values, language)}"


def check_line(check: Check, record: PrecinctRecord, election: ElectionDefinition, language: str) -> str:
    """A rule in one line with its numbers, whether it fired or holds; or what is missing before it can be said."""
    about = _about(check, record, election, language)
    if check.fired is None:
        missing = [path for path in check.figures if figure(record, path) is None]
        return about.part("open", figures=about.named(missing, ballot=check.contest is None))
    if not check.fired and check.nothing:
        return NOTHING[check.nothing].get(language)
    words, values = _words_and_values(check, about)
    return with_words(words.numbers if check.fired else words.holds, values, language)


def _about(
    finding: Finding | Check, record: PrecinctRecord, election: ElectionDefinition, language: str
) -> About:
    return About(finding.code, finding.contest, finding.figures, finding.numbers, record, election, language)


def _words_and_values(finding: Finding | Check, about: About) -> tuple[RuleWords, dict[str, str]]:
    """The words of the rule in its form, as the record calls for it, and what stands in them."""
    form = f"{finding.code}.{finding.form}" if finding.form else finding.code
    return WORDS[form], params(about, form)


def _todo(finding: Finding | Check, words: RuleWords, values: Mapping[str, str], about: About) -> str:
    """What to do first; then the act or the reason that lets it stand, where the words do not name it themselves."""
    todo = with_words(words.todo, values, about.language)
    then = "" if finding.rule.names_the_act else _LET_STAND[finding.severity]
    return f"{todo} {about.part(then)}" if then else todo


_LET_STAND: Final[Mapping[str, str]] = {"error": "", "discrepancy": "act", "warning": "reason"}
