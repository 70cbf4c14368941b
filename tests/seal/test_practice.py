"""A key for practice signs as a member's key does, and is of the name that it was made for."""

from __future__ import annotations

import datetime

from kzpoll_desktop.seal.members import MemberKey, read_member_key
from kzpoll_desktop.seal.practice import practice_key

NOW = datetime.datetime(2023, 3, 20, 1, tzinfo=datetime.UTC)


def test_it_is_read_as_a_members_key_is() -> None:
    found = read_member_key(practice_key("Төраға (оқу)", "practice-1", NOW), "key.p12", "practice-1")
    assert isinstance(found, MemberKey)
    assert found.published.name == "Төраға (оқу)"
    assert not found.published.personal
    assert found.is_in_force(NOW)
    assert not found.is_in_force(NOW + datetime.timedelta(days=2))
