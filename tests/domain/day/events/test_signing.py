"""A member's own signature is kept beside the sheet that it is of; the newest file has all of them."""

from __future__ import annotations

from kzpoll_desktop.domain.day.after import MemberSignature, is_named
from kzpoll_desktop.domain.day.events.signing import MemberSigned
from tests.domain.day.events.test_after import noted
from tests.shared.script import STAMP

FIRST = MemberSignature("a" * 64, "signature.m3", "a" * 64, "b" * 64)
SECOND = MemberSignature("a" * 64, "signature.m1", "b" * 64, "c" * 64)


def test_the_newest_file_has_all_signatures_of_its_paper() -> None:
    day = noted(MemberSigned(SECOND), noted(MemberSigned(FIRST)))
    assert [one.member for one in day.after.signatures_in("a" * 64)] == ["m3", "m1"]
    assert day.after.signed_file("a" * 64) == "c" * 64
    assert day.after.signed_file("d" * 64) == "d" * 64
    assert {one.wall for one in day.after.signatures} == {STAMP.wall}


def test_it_names_its_file_and_tells_whose_field_it_is() -> None:
    event = MemberSigned(FIRST)
    assert tuple(event.keeps()) == ("b" * 64,)
    (told,) = event.told()
    assert (told.what, told.about, told.about_is) == ("member_signed", "m3", "person")


def test_a_certificate_names_a_member_by_words_of_the_members_name() -> None:
    assert is_named("СЕРІКОВА АЙГҮЛ", "Серікова Айгүл Маратқызы")
    assert is_named("Семёнова Анна", "Семенова Анна Петровна")
    for other in ("СЕРІКОВА", "СЕРІКОВА ДАНА", "", "Айгүл"):
        assert not is_named(other, "Серікова Айгүл Маратқызы")
    assert is_named("Айгүл", "Айгүл")
