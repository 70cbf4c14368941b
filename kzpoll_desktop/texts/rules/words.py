"""The sentences that one rule needs."""

from __future__ import annotations

from dataclasses import dataclass

from kzpoll_desktop.texts.catalogue import Message


@dataclass(frozen=True, slots=True)
class RuleWords:
    """What is said of one rule.

    title: what the finding is, without a full stop; of one contest it stands after the ballot's name, in small letters.
    todo: what to do first. numbers: the rule with its numbers where it fires; holds: the same where it does not.
    Where two numbers are compared, a difference tells how the second differs from the first.
    """

    title: Message
    todo: Message
    numbers: Message
    holds: Message
