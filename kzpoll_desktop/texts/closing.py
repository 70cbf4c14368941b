"""A closed sheet in one sentence: which ballot, when, how, by whom, and what came of it; kk, ru, en."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kzpoll_desktop.domain.day.closing import ClosedSheet
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.texts.catalogue import Message, filled
from kzpoll_desktop.texts.format import date, time
from kzpoll_desktop.texts.names.labels import ballot_name

HOW: Final[Mapping[str, Message]] = {
    "pins": Message(
        "{ballot}, №{sheet} парақ: {at} цифрлық мөрмен жабылды; жапқандар: {by}.",
        "{ballot}, лист №\u00a0{sheet}: закрыт {at} с цифровой печатью; закрыли: {by}.",
        "{ballot}, sheet No. {sheet}: closed {at} with the digital seal by {by}.",
    ),
    "recovery": Message(
        "{ballot}, №{sheet} парақ: {at} №{act} акт бойынша қалпына келтіру кодымен жабылды; жапқандар: {by}.",
        "{ballot}, лист №\u00a0{sheet}: закрыт {at} кодом восстановления по акту №\u00a0{act}; закрыли: {by}.",
        "{ballot}, sheet No. {sheet}: closed {at} with the recovery code, act No. {act}, by {by}.",
    ),
    "none": Message(
        "{ballot}, №{sheet} парақ: {at} цифрлық мөрсіз жабылды ({reason}); жапқандар: {by}.",
        "{ballot}, лист №\u00a0{sheet}: закрыт {at} без цифровой печати ({reason}); закрыли: {by}.",
        "{ballot}, sheet No. {sheet}: closed {at} without a digital seal ({reason}) by {by}.",
    ),
    "version": Message(
        "Бұл – қайта санау: №{version} санау.",
        "Это повторный подсчёт: подсчёт №\u00a0{version}.",
        "This is a recount: count No. {version}.",
    ),
    "voided": Message(
        "Парақтың күші жойылды: {reason}.", "Лист аннулирован: {reason}.", "The sheet was voided: {reason}."
    ),
}


def closing_sentence(sheet: ClosedSheet, day: Day, language: str) -> str:
    """What became of one sheet."""
    closing = sheet.closing
    names = [member.name for member in day.record.commission if member.id in closing.by]
    params: dict[str, str | int] = {
        "ballot": ballot_name(day.election.contest(sheet.contest), language),
        "sheet": sheet.sheet,
        "at": f"{date(sheet.wall)} {time(sheet.wall)}",
        "by": ", ".join(names) or "–",
        "act": closing.act.removeprefix("№").strip(),
        "reason": closing.reason.rstrip("."),
    }
    said = filled(HOW[closing.how], params, language)
    if sheet.version > 1:
        said += " " + filled(HOW["version"], {"version": sheet.version}, language)
    if sheet.voided:
        said += " " + filled(HOW["voided"], {"reason": sheet.voided.rstrip(".")}, language)
    return said[:1].upper() + said[1:]
