"""Stands in for the dialogs that ask short questions: answers as it was told, and remembers what was asked."""

from __future__ import annotations

from collections.abc import Sequence

from kzpoll_desktop.domain.day.hours import Odd


class Asked:
    """change: the answer to "change a figure?"; reason: the answer to "why?"; questions: what was asked;
    zeros: what was asked to be filled with zeros, where may_fill agrees; reports: the name and figure of the report before,
    where a lower one was questioned; is_right: the answer to "is the time right?", and odd what was asked so.
    """

    def __init__(self) -> None:
        self.may_change = True
        self.may_fill = True
        self.filled: list[list[str]] = []
        self.given_reason = ""
        self.questions: list[tuple[str, str, str]] = []
        self.reports: list[tuple[str, str]] = []
        self.is_right = True
        self.odd: list[tuple[str, str, Odd]] = []

    def change(self, name: str, old: str, new: str) -> bool:
        self.questions.append((name, old, new))
        return self.may_change

    def zeros(self, rows: Sequence[str]) -> bool:
        self.filled.append(list(rows))
        return self.may_fill

    def reason(self, name: str, old: str, new: str) -> str:
        self.questions.append((name, old, new))
        return self.given_reason

    def odd_time(self, name: str, value: str, why: Odd) -> bool:
        self.odd.append((name, value, why))
        return self.is_right

    def lower(self, name: str, old: str, new: str, before: str, had: str) -> str:
        self.questions.append((name, old, new))
        self.reports.append((before, had))
        return self.given_reason
