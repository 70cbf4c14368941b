"""What papers are called on screen: in words, by their ballot and precinct, never by the names of their files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.texts.catalogue import capital
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.texts.names.labels import PRECINCT

# Kind of paper, as the module of its sheet is called.
PAPERS: Final[Mapping[str, LocalText]] = {
    "protocol": LocalText("хаттама", "протокол", "protocol"),
    "annex": LocalText("хаттаманың қосымшасы", "приложение к протоколу", "annex to the protocol"),
    "copying": LocalText("көшіру парағы", "лист для переноса", "copying sheet"),
    "empty": LocalText("бос хаттама", "незаполненный протокол", "empty protocol"),
    "counting": LocalText("санау парағы", "лист подсчёта", "counting sheet"),
    "act": LocalText("акт", "акт", "act"),
    "dissent": LocalText("ерекше пікір", "особое мнение", "dissenting opinion"),
    "readiness": LocalText("дайындық парағы", "лист готовности", "readiness sheet"),
    "journal": LocalText("журнал", "журнал", "journal"),
    "observers": LocalText("бақылаушыларға арналған парақ", "лист наблюдателей", "observers' page"),
    "opened": LocalText("учаскенің ашылуы туралы акт", "акт об открытии участка", "opening statement"),
    "cancelling": LocalText(
        "пайдаланылмаған бюллетеньдерді жою актісі",
        "акт о погашении неиспользованных бюллетеней",
        "act of cancelling unused ballots",
    ),
    "disputed": LocalText(
        "даулы бюллетеньдердің тізімі", "список спорных бюллетеней", "list of disputed ballots"
    ),
    "minutes": LocalText(
        "санау отырысының хаттамасы", "протокол заседания о подсчёте", "minutes of the count"
    ),
    "complaints": LocalText(
        "актілер мен шағымдар журналы", "журнал актов и жалоб", "register of acts and complaints"
    ),
    "inventory": LocalText("тізімдеме", "опись", "inventory"),
    "register": LocalText("көшірмелерді тіркеу журналы", "журнал учёта копий", "register of copies"),
    "recovery": LocalText("қалпына келтіру коды", "код восстановления", "recovery code"),
}
_DRAFT: Final = LocalText("жоба: {paper}", "черновик: {paper}", "draft: {paper}")
# What a paper is about beside the precinct: a ballot in words, the number of an act, whose opinion it is.
_ABOUT: Final[Mapping[str, LocalText]] = {
    "act": LocalText("№{about} {paper}", "{paper} №\u00a0{about}", "{paper} No. {about}"),
    "dissent": LocalText("{paper}: {about}", "{paper}: {about}", "{paper}: {about}"),
}
# A paper that counts no more, by its count and its sheet.
_EARLIER: Final = LocalText(
    "{paper} · №{version} санау, {sheet}-парақ",
    "{paper} · подсчёт №\u00a0{version}, лист {sheet}",
    "{paper} · count {version}, sheet {sheet}",
)
_OF_A_BALLOT: Final = LocalText("{paper}, {about}", "{paper}, {about}", "{paper}, {about}")


def paper_title(kind: str, precinct: int, about: str, language: str, *, draft: bool = False) -> str:
    """«Протокол, синий бюллетень, участок №123»; about: the ballot, the number of the act, the name; empty: none."""
    name = PAPERS[kind].get(language)
    if about:
        name = _ABOUT.get(kind, _OF_A_BALLOT).get(language).format(paper=name, about=about)
    if draft:
        name = _DRAFT.get(language).format(paper=name)
    return capital(f"{name}, {PRECINCT.get(language).format(number=precinct)}")


def of_earlier_sheet(title: LocalText, version: int, sheet: int) -> LocalText:
    """The title of a paper of a sheet that was voided or replaced."""
    said = {
        language: _EARLIER.get(language).format(paper=title.get(language), version=version, sheet=sheet)
        for language in LANGUAGES
    }
    return LocalText(**said)
