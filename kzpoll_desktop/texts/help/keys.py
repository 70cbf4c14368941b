"""What a help is, and the keys that it shows with what they do; kk, ru, en."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from kzpoll_desktop.texts.catalogue import Message


@dataclass(frozen=True, slots=True)
class Help:
    """purpose: what the page or the dialog is for; typed: what to do there; keys: of KEYS, in their order."""

    purpose: Message
    typed: Message
    keys: tuple[str, ...]


# A key, and what it does wherever it is shown.
KEYS: Final[Mapping[str, tuple[str, Message]]] = {
    "enter": (
        "Enter",
        Message(
            "санды қабылдап, келесіге өту", "принять число и перейти дальше", "take the figure and go on"
        ),
    ),
    "back": (
        "Shift+Tab",
        Message("алдыңғы жолға қайту", "назад к предыдущему полю", "back to the field before"),
    ),
    "escape": (
        "Esc",
        Message(
            "терілгенге дейінгі санды қайтару",
            "вернуть число, каким оно было",
            "the figure as it was before typing",
        ),
    ),
    "undo": (
        "Ctrl+Z",
        Message("соңғы енгізуді болдырмау", "отменить последний ввод", "undo the last entry"),
    ),
    "disputed": (
        "F7",
        Message("даулы бюллетеньдер", "спорные бюллетени", "disputed ballots"),
    ),
    "zeros": (
        "F8",
        Message(
            "бос тұрған бумалардың бәрі 0", "во все пустые стопки – 0", "all piles that are still empty are 0"
        ),
    ),
    "hints": (
        "F9",
        Message("алдымен қай жерден іздеу керек", "где искать сначала", "where to look first"),
    ),
    "pages": (
        "PgUp, PgDn",
        Message("ұзын бюллетеньді парақтау", "листать длинный бюллетень", "leaf through a long ballot"),
    ),
    "sides": (
        "F6",
        Message(
            "бет, ескертулер, кезеңдер арасында өту",
            "страница, замечания, этапы по кругу",
            "page, findings, stages in turn",
        ),
    ),
    "agrees": (
        "Enter",
        Message(
            "екінші тексеру: сан дұрыс", "вторая проверка: число верно", "second check: the figure agrees"
        ),
    ),
    "differs": (
        "Delete",
        Message("екінші тексеру: сан басқа", "вторая проверка: число другое", "second check: another figure"),
    ),
    "print": (
        "Ctrl+P",
        Message("басып шығару", "печать", "print"),
    ),
    "save": (
        "Ctrl+S",
        Message("PDF етіп сақтау", "сохранить как PDF", "save as PDF"),
    ),
    "new": (
        "Ctrl+N",
        Message("жаңа учаске", "новый участок", "a new precinct"),
    ),
    "open": (
        "Ctrl+O",
        Message("учаске файлын ашу", "открыть файл участка", "open a precinct file"),
    ),
    "forget": (
        "Delete",
        Message("файлды тізімнен алып тастау", "убрать файл из списка", "take a file off the list"),
    ),
    "close": (
        "Esc",
        Message("жабу", "закрыть", "close"),
    ),
    "next_field": (
        "Enter",
        Message("келесі жолға өту", "к следующему полю", "to the next field"),
    ),
    "press": (
        "Enter",
        Message("белгіленген түймені басу", "нажать выделенную кнопку", "press the button that stands out"),
    ),
    "leave": (
        "Esc",
        Message("ештеңені өзгертпей жабу", "закрыть, ничего не меняя", "leave it, and change nothing"),
    ),
    "choose": (
        "Enter",
        Message("тізімде таңдалғанды алу", "взять выбранное в списке", "take what is chosen in the list"),
    ),
    "play": ("Ctrl+Space", Message("ойнату, кідірту", "пуск, пауза", "play, pause")),
    "steps": (
        "Alt+←, Alt+→",
        Message("бір қадам артқа, алға", "на шаг назад, вперёд", "one step back, forward"),
    ),
    "marks": (
        "Alt+↑, Alt+↓",
        Message(
            "алдыңғы, келесі белгі", "к прошлой, к следующей отметке", "to the mark before, the next one"
        ),
    ),
    "nights": (
        "F6",
        Message("түймелер мен түндер арасында өту", "кнопки и ночи по кругу", "buttons and nights in turn"),
    ),
}
