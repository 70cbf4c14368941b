"""Argon2id says the same wherever it runs, and what costs much runs in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from kzpoll_desktop.seal import deriving
from kzpoll_desktop.seal.deriving import APART_FROM_KIB, Cost, derive

SECRET, SALT = "482915 құпия".encode(), bytes(range(16))
DEAR, CHEAP = Cost(APART_FROM_KIB, 1, 1), Cost(64, 1, 1)


def _bare(cost: Cost) -> bytes:
    made = Argon2id(salt=SALT, length=32, iterations=1, lanes=1, memory_cost=cost.memory_kib)
    return made.derive(SECRET)


def _never(*_: object) -> Any:
    raise AssertionError("this was not to be asked")


def test_what_costs_much_is_derived_in_a_process_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """With it in this one the memory would be this program's; the answer is Argon2id's."""
    monkeypatch.setattr(deriving, "_here", _never)
    assert derive(SECRET, SALT, DEAR) == _bare(DEAR)


def test_what_costs_little_starts_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subprocess, "run", _never)
    assert derive(SECRET, SALT, CHEAP) == _bare(CHEAP)


@pytest.mark.parametrize("python", ["/nowhere/python", "/bin/false"])
def test_where_no_process_answers_it_is_derived_here(python: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", python)
    assert derive(SECRET, SALT, DEAR) == _bare(DEAR)


def test_no_secret_is_among_the_words_that_a_process_is_started_with(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are seen by whoever lists the processes of a laptop."""
    words: list[str] = []
    run = subprocess.run

    def noted(command: list[str], **told: Any) -> Any:
        words.extend(command)
        assert "env" not in told
        return run(command, **told)

    monkeypatch.setattr(subprocess, "run", noted)
    derive(SECRET, SALT, DEAR)
    assert words
    assert not any(SECRET.hex() in word or SECRET.decode() in word for word in words)


def test_a_cost_that_argon2id_does_not_have_is_refused() -> None:
    with pytest.raises(ValueError, match="lanes"):
        derive(SECRET, SALT, Cost(APART_FROM_KIB, 1, 0))
