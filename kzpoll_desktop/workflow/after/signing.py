"""A member signs the sealed protocol with an own key: the key is read once, used once, and kept nowhere."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kzpoll_desktop.domain.code.canonical import sha256
from kzpoll_desktop.domain.day.after import SIGNATURE, MemberSignature, is_named
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.state import Day
from kzpoll_desktop.domain.day.steps import after as steps
from kzpoll_desktop.domain.ground.said import NotDone
from kzpoll_desktop.exchange.files import read_bytes, shown_name
from kzpoll_desktop.workflow.desk import Desk, Entered

if TYPE_CHECKING:
    from kzpoll_desktop.seal.members import MemberKey


def key_of(path: Path, password: str) -> MemberKey | Refused:
    """A member's key out of a PKCS#12 file; FileProblem where it cannot be read.

    Refused: the faults of `seal.members`, with the file's name.
    """
    from kzpoll_desktop.seal.members import MOST_KEY_FILE, NoKey, read_member_key

    data = read_bytes(path, MOST_KEY_FILE)
    try:
        return read_member_key(data, path.name, password)
    except NoKey as fault:
        place = "password" if fault.code == "key_password" else "file"
        return Refused(fault.code, {"file": shown_name(path)}, (place,))


def whose(day: Day, member: str, key: MemberKey) -> Refused | None:
    """Why a key does not sign in this member's field: it says that it is another member's; None where it does not."""
    name = key.published.name
    if not names_differ(day, member, key):
        return None
    other = next((one for one in day.record.commission if is_named(name, one.name)), None)
    return Refused("key_of_another", {"name": other.name}) if other is not None else None


def names_differ(day: Day, member: str, key: MemberKey) -> bool:
    """Whether the certificate has another name than the member."""
    return not any(one.id == member and is_named(key.published.name, one.name) for one in day.record.voting())


def sign(desk: Desk, contest: str, member: str, key: MemberKey) -> Entered | NotDone:
    """Sign the protocol that counts, in the member's field, and keep the file beside the sealed one.

    Refused: what `steps.sign` refuses, unsealed, key_of_another, key_used where it signed the same protocol before.
    """
    from kzpoll_desktop.seal.inspection import inspect
    from kzpoll_desktop.seal.objects import NotOurs
    from kzpoll_desktop.seal.sealing import sign_later

    sheet = desk.day.current_sheets.get(contest)
    refusal = desk.may_take() or whose(desk.day, member, key)
    if refusal is not None or sheet is None:
        return refusal or Refused("not_closed")
    paper = sheet.papers["protocol"]
    before = desk.day.after.signed_file(paper)
    signature = MemberSignature(paper, SIGNATURE + member, before, "")
    made = steps.sign(desk.day, desk.stamp(), signature)
    if isinstance(made, Refused):
        return made
    data = desk.kept_paper(before)
    if any(one.certificate == key.fingerprint for one in inspect(data).later):
        return Refused("key_used")
    try:
        signed = sign_later(data, signature.field, key.contain, desk.clock.now())
    except NotOurs:
        return Refused("unsealed")
    whole = replace(signature, after=sha256(signed))
    return desk.take(lambda day, stamp: steps.sign(day, stamp, whole), blobs={whole.after: signed})
