"""The precinct's key: whoever opens it together gets the same key, nobody alone does, and a typed code names its mistake."""

from __future__ import annotations

import ctypes
import sys
import unicodedata
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from cryptography import x509
from hypothesis import given, settings
from hypothesis import strategies as st

from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.seal import SealProblem, WrongSecret
from kzpoll_desktop.seal.deriving import Cost
from kzpoll_desktop.seal.keys import (
    COST,
    DEAR,
    fingerprint,
    make_key,
    public_of,
    read_recovery_code,
    recovery_code,
    unwrap,
    usual_cost,
    verify_signature,
    wrap,
)

CHEAP = Cost(64, 1, 1)
KEY = make_key("№123 учаске (оқу)")


def problem(call: Any) -> str:
    """The code of what is wrong, `wrong_secret` where it is only the secret."""
    with pytest.raises((SealProblem, WrongSecret)) as told:
        call()
    return told.value.said.code if isinstance(told.value, SealProblem) else "wrong_secret"


def test_a_signature_is_of_this_key_and_of_these_bytes() -> None:
    signature = KEY.sign(b"figures")
    assert len(signature) == 64
    assert verify_signature(KEY.public, b"figures", signature)
    assert not verify_signature(KEY.public, b"figurez", signature)
    assert not verify_signature(make_key("other").public, b"figures", signature)
    for at in range(0, 64, 7):
        wrong = bytearray(signature)
        wrong[at] ^= 1
        assert not verify_signature(KEY.public, b"figures", bytes(wrong))


@given(st.binary(max_size=70), st.binary(max_size=70))
def test_no_bytes_make_the_check_raise(public: bytes, signature: bytes) -> None:
    assert not verify_signature(public, b"figures", signature)


def test_the_certificate_is_valid_whatever_a_wrong_clock_shows() -> None:
    made = x509.load_der_x509_certificate(KEY.certificate)
    assert made.not_valid_before_utc.year == 2000
    assert made.not_valid_after_utc.year == 2099
    assert public_of(KEY.certificate) == KEY.public
    assert len(KEY.public) == 33
    assert len(fingerprint(KEY.public)) == 64
    assert made.subject.rfc4514_string() == "CN=№123 учаске (оқу)"


@pytest.mark.parametrize("subject", ["", "x" * 200, "Ә" * 200, "a,b=c"])
def test_any_subject_makes_a_certificate(subject: str) -> None:
    if subject:
        assert public_of(make_key(subject).certificate)


def test_both_secrets_together_open_the_key_and_neither_alone() -> None:
    wrapped = wrap(KEY, ("m3", "m1"), ("333333", "111111"), CHEAP)
    assert wrapped["holders"] == ["m1", "m3"]
    opened = unwrap(wrapped, ("111111", "333333"), KEY.certificate)
    assert verify_signature(KEY.public, b"x", opened.sign(b"x"))
    for wrong in (
        ("333333", "111111"),
        ("111111", "333334"),
        ("111111", ""),
        ("111111333333", ""),
        ("111111",),
    ):
        assert problem(lambda given=wrong: unwrap(wrapped, given, KEY.certificate)) == "wrong_secret"


def test_what_is_kept_says_nothing_of_the_key() -> None:
    wrapped = wrap(KEY, ("m1", "m3"), ("111111", "333333"), CHEAP)
    assert KEY.private_der().hex() not in str(wrapped)
    assert wrap(KEY, ("m1", "m3"), ("111111", "333333"), CHEAP)["key"] != wrapped["key"]


def test_letters_that_are_written_in_two_ways_are_the_same_secret() -> None:
    composed, decomposed = unicodedata.normalize("NFC", "й12345"), unicodedata.normalize("NFD", "й12345")
    assert composed != decomposed
    wrapped = wrap(KEY, ("m1",), (decomposed,), CHEAP)
    assert unwrap(wrapped, (composed,), KEY.certificate).public == KEY.public


def _with(**changes: Any) -> dict[str, Any]:
    return wrap(KEY, ("m1", "m3"), ("111111", "333333"), CHEAP) | changes


@pytest.mark.parametrize(
    ("wrapped", "code"),
    [
        (_with(holders=["m1", "m2"]), "wrong_secret"),
        (_with(salt="00" * 16), "wrong_secret"),
        (_with(nonce="00" * 12), "wrong_secret"),
        (_with(nonce=""), "damaged_key"),
        (_with(key="zz"), "damaged_key"),
        (_with(key=""), "wrong_secret"),
        (_with(memory_kib=2**31), "damaged_key"),
        (_with(iterations=10**9), "damaged_key"),
        (_with(lanes=True), "damaged_key"),
        (_with(lanes="1"), "damaged_key"),
        (_with(iterations=0), "damaged_key"),
        ({}, "damaged_key"),
        (_with(holders=None), "damaged_key"),
    ],
)
def test_a_spoilt_wrapping_is_told_and_a_hostile_cost_not_obeyed(wrapped: dict[str, Any], code: str) -> None:
    assert problem(lambda: unwrap(wrapped, ("111111", "333333"), KEY.certificate)) == code


def test_a_key_under_another_certificate_is_not_opened() -> None:
    other = make_key("other").certificate
    wrapped = _with()
    assert problem(lambda: unwrap(wrapped, ("111111", "333333"), other)) == "wrong_secret"
    assert problem(lambda: unwrap(wrapped, ("111111", "333333"), b"30")) == "damaged_key"


def test_guessing_costs_more_than_a_tenth_of_a_million_tries_a_second_allow() -> None:
    """256 MiB and three passes where the laptop has them, otherwise 64: one PIN of eight digits is 10^8 tries."""
    assert (DEAR.memory_kib, DEAR.iterations, DEAR.lanes) == (262_144, 3, 1)
    assert (COST.memory_kib, COST.iterations, COST.lanes) == (65_536, 3, 1)
    assert usual_cost() in (COST, DEAR)


# --- the code in the envelope


def test_a_code_reads_back_however_it_is_typed() -> None:
    code = recovery_code()
    assert len(code.split("-")) == 5
    for typed in (code, code.lower(), code.replace("-", " "), code.replace("-", ""), f"  {code}\n"):
        assert read_recovery_code(typed) == code
    cyrillic = code.translate(str.maketrans("ABCEHKMPTYX", "АВСЕНКМРТУХ"))
    assert read_recovery_code(cyrillic) == code
    assert recovery_code() != code


@settings(max_examples=200)
@given(st.data())
def test_a_wrong_letter_or_an_exchange_names_its_group(data: st.DataObject) -> None:
    code = recovery_code()
    places = [at for at, letter in enumerate(code) if letter != "-"]
    at = data.draw(st.sampled_from(places))
    group = code[:at].count("-") + 1
    if data.draw(st.booleans()):
        letters = [one for one in "23456789ABCDEFGHJKMNPQRSTUVWXYZ" if one != code[at]]
        typed = code[:at] + data.draw(st.sampled_from(letters)) + code[at + 1 :]
    else:
        after = at + 1
        if after >= len(code) or code[after] in ("-", code[at]):
            return
        typed = code[:at] + code[after] + code[at] + code[after + 1 :]
    with pytest.raises(SealProblem) as told:
        read_recovery_code(typed)
    assert told.value.refused == Refused("recovery_group", {"group": group})


@pytest.mark.parametrize("text", ["", "A", "A" * 29, "A" * 31, "0" * 29])
def test_a_code_of_another_length_is_told(text: str) -> None:
    assert problem(lambda: read_recovery_code(text)) == "recovery_length"


@given(st.text(max_size=60))
def test_no_text_makes_reading_go_wrong(text: str) -> None:
    assert problem(lambda: read_recovery_code(text)) in ("recovery_length", "recovery_group")


@pytest.mark.parametrize(
    ("told", "cost"),
    [
        ("MemTotal: 9\nMemAvailable: 2000000 kB\n", DEAR),
        ("MemAvailable: 100000 kB\n", COST),
        ("MemTotal: 2000000 kB\n", COST),
        (OSError(), COST),
        (ValueError(), COST),
    ],
)
def test_a_try_costs_more_only_where_the_system_says_that_there_is_memory(
    monkeypatch: pytest.MonkeyPatch, told: str | Exception, cost: Cost
) -> None:
    def read(_: Path, **__: str) -> str:
        if isinstance(told, Exception):
            raise told
        return told

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(Path, "read_text", read)
    assert usual_cost() == cost


@pytest.mark.parametrize(
    ("answers", "free", "cost"), [(1, 2_000_000, DEAR), (1, 100_000, COST), (0, 2_000_000, COST)]
)
def test_on_windows_the_system_is_asked_for_its_memory(
    monkeypatch: pytest.MonkeyPatch, answers: int, free: int, cost: Cost
) -> None:
    """It fills a structure of a known length: the fourth of its fields is what is free, in bytes."""

    class Kernel:
        def GlobalMemoryStatusEx(self, given: Any) -> int:
            status = given._obj
            assert status.length == ctypes.sizeof(status)
            status.all, status.free = 2**40, free * 1024
            return answers

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=Kernel()), raising=False)
    assert usual_cost() == cost
