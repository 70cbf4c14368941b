"""Members sign the sealed protocol with own keys, in every order; the sealed file stays, and no figure changes."""

from __future__ import annotations

import datetime
import io
import itertools
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs12
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from kzpoll_desktop.domain.code.canonical import sha256
from kzpoll_desktop.domain.day.after import name_of
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.exchange.package.archive import open_archive
from kzpoll_desktop.seal.members import MemberKey
from kzpoll_desktop.texts.languages import LANGUAGES
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.after import signing
from kzpoll_desktop.workflow.after.papers import sheet_paper
from kzpoll_desktop.workflow.desk import Desk, Entered
from kzpoll_desktop.workflow.handing.packing import Package, pack
from kzpoll_desktop.workflow.verifying.report import lines
from kzpoll_desktop.workflow.verifying.verify import verify
from tests.shared.closed import NIGHT, closed_precinct, make_key, with_pins
from tests.shared.member_keys import IIN, PASSWORD, Wanted, key_file
from tests.shared.practice import ELECTION, RECORD
from tests.shared.typing import entered, type_day

FIRST, SECOND = RECORD.contests
NAMES = {one.id: one.name for one in RECORD.commission}
# Three members with three kinds of keys, one of them issued by a chain.
WANTED = {
    "m1": Wanted(NAMES["m1"], "rsa2048", iin=IIN),
    "m3": Wanted(NAMES["m3"], "p256"),
    "m4": Wanted(NAMES["m4"], "p384", issued=True),
}
NOBODY = ValidationContext(trust_roots=[])


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A precinct file whose protocols are sealed."""
    folder = tmp_path_factory.mktemp("sealed")
    desk = Desk.create(folder / "123.kzpoll", ELECTION, uncounted(ELECTION, RECORD), PlayClock(NIGHT), "m3")
    make_key(desk)
    type_day(desk)
    entered(desk, "day.count_ended", "23:30")
    with_pins(desk)
    desk.close()
    return desk.path


@pytest.fixture
def opened(sealed: Path, tmp_path: Path) -> Iterator[Callable[[], Desk]]:
    """A desk at a copy of it."""
    desks: list[Desk] = []

    def made() -> Desk:
        path = Path(shutil.copy(sealed, tmp_path / f"{len(desks)}.kzpoll"))
        desks.append(Desk.open(path, PlayClock(NIGHT + datetime.timedelta(minutes=20))))
        desks[-1].choose_typist("m3")
        return desks[-1]

    yield made
    for desk in desks:
        desk.close()


def key(member: str, tmp_path: Path) -> MemberKey:
    return key_of(WANTED[member], tmp_path)


def key_of(wanted: Wanted, tmp_path: Path) -> MemberKey:
    path = tmp_path / "key.p12"
    path.write_bytes(key_file(wanted))
    found = signing.key_of(path, PASSWORD)
    assert isinstance(found, MemberKey)
    return found


def signed_file(desk: Desk, contest: str = FIRST) -> bytes:
    return desk.kept_paper(desk.day.after.signed_file(desk.day.current_sheets[contest].papers["protocol"]))


@pytest.mark.parametrize("order", list(itertools.permutations(WANTED)), ids="-".join)
def test_three_members_sign_in_every_order_and_every_program_takes_it(
    order: tuple[str, ...], opened: Callable[[], Desk], tmp_path: Path
) -> None:
    desk = opened()
    sheet = desk.day.current_sheets[FIRST]
    record, printed = desk.day.record, desk.kept_paper(sheet.papers["protocol"])
    for member in order:
        assert isinstance(signing.sign(desk, FIRST, member, key(member, tmp_path)), Entered)
    data = signed_file(desk)
    assert data.startswith(printed)
    assert desk.day.record == record
    assert desk.day.current_sheets[FIRST] == sheet
    found = PdfFileReader(io.BytesIO(data)).embedded_signatures
    assert [one.field_name for one in found] == ["seal", *(f"signature.{one}" for one in order)]
    for one in found:
        status = validate_pdf_signature(one, NOBODY)
        assert (status.intact, status.valid, status.docmdp_ok) == (True, True, True)
    path = tmp_path / "signed.pdf"
    path.write_bytes(data)
    if shutil.which("pdfsig"):
        told = subprocess.run(["pdfsig", "-nocert", path], capture_output=True, text=True, check=True).stdout
        assert told.count("Signature is Valid.") == 4
    verdict = verify([path, desk.path])
    (looked,) = (one for one in verdict.looked if one.kind == "pdf")
    assert looked.intact
    assert [one.field for one in looked.later] == [f"signature.{one}" for one in order]
    report = "\n".join(line.text for line in lines(verdict, "en"))
    for member in order:
        assert f"The signature is in the field of this member: {NAMES[member]}." in report
    assert "was issued by Куәландыру орталығы (оқу); its chain and revocation were not checked" in report
    assert "another than the member's" not in report


def test_the_package_has_the_newest_file_and_copies_the_unsigned_one(
    opened: Callable[[], Desk], tmp_path: Path
) -> None:
    desk = opened()
    sheet = desk.day.current_sheets[FIRST]
    for member in ("m3", "m1"):
        assert isinstance(signing.sign(desk, FIRST, member, key(member, tmp_path)), Entered)
    package = pack(desk.path)
    assert isinstance(package, Package)
    files = open_archive(package.data).files
    (name,) = (one for one in files if one.endswith("protocol.signed.pdf"))
    assert files[name] == signed_file(desk)
    assert sheet_paper(desk, name_of(sheet)).data == desk.kept_paper(sheet.papers["protocol"])


def refused(made: object) -> str:
    assert isinstance(made, Refused)
    for language in LANGUAGES:
        text = say(made, language)
        assert text
        assert "{" not in text
    return made.code


def test_what_is_refused_changes_nothing(opened: Callable[[], Desk], tmp_path: Path) -> None:
    desk = opened()
    mine, other = key("m1", tmp_path), key("m3", tmp_path)
    before = desk.day.seq
    assert refused(signing.sign(desk, FIRST, "m4", mine)) == "key_of_another"
    assert desk.day.seq == before
    assert isinstance(signing.sign(desk, FIRST, "m1", mine), Entered)
    assert refused(signing.sign(desk, FIRST, "m1", mine)) == "field_signed"
    # Under a name that is nobody's a key signs in one field, and not in two.
    stranger = key_of(Wanted("SOMEBODY ELSE"), tmp_path)
    assert signing.names_differ(desk.day, "m4", stranger)
    assert not signing.names_differ(desk.day, "m3", other)
    assert isinstance(signing.sign(desk, FIRST, "m4", stranger), Entered)
    assert refused(signing.sign(desk, FIRST, "m5", stranger)) == "key_used"
    # The other protocol has fields of its own.
    assert isinstance(signing.sign(desk, SECOND, "m1", mine), Entered)
    assert desk.day.seq == before + 3
    path = tmp_path / "signed.pdf"
    path.write_bytes(signed_file(desk))
    report = "\n".join(line.text for line in lines(verify([path, desk.path]), "en"))
    assert f"another than the member's: {NAMES['m4']}" in report


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("GOSTKNCA_1.p12", b"0\x03\x02\x01\x03", "key_gost"),
        ("a.p12", b"no key", "key_broken"),
        ("a.p12", key_file(Wanted("X", "rsa1024")), "key_weak"),
        ("a.p12", key_file(Wanted("X", "k256")), "key_kind"),
        ("a.p12", key_file(Wanted("X", uses=("key_agreement",))), "key_not_for_signing"),
        ("a.p12", key_file(Wanted("X", padding=8_000)), "key_too_long"),
    ],
    ids=lambda one: one if isinstance(one, str) and one.startswith("key") else "",
)
def test_each_file_without_a_key_that_can_sign_has_its_sentence(
    name: str, data: bytes, code: str, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    found = signing.key_of(path, PASSWORD)
    assert refused(found) == code
    assert isinstance(found, Refused)
    assert name in say(found, "kk")


def test_a_wrong_password_is_asked_for_again(tmp_path: Path) -> None:
    path = tmp_path / "a.p12"
    path.write_bytes(key_file(WANTED["m3"]))
    found = signing.key_of(path, "x")
    assert refused(found) == "key_password"
    assert isinstance(found, Refused)
    assert found.paths == ("password",)


def test_a_protocol_without_a_seal_is_signed_by_hand(tmp_path: Path) -> None:
    desk = closed_precinct(tmp_path)
    assert refused(signing.sign(desk, FIRST, "m1", key("m1", tmp_path))) == "unsealed"
    assert desk.day.after.signatures == ()
    desk.close()


def test_neither_key_nor_password_is_kept_anywhere(opened: Callable[[], Desk], tmp_path: Path) -> None:
    desk = opened()
    assert isinstance(signing.sign(desk, FIRST, "m3", key("m3", tmp_path)), Entered)
    (signature,) = desk.day.after.signatures
    assert sha256(signed_file(desk)) == signature.after
    desk.close()
    mine, _, _ = pkcs12.load_key_and_certificates(key_file(WANTED["m3"]), PASSWORD.encode())
    assert isinstance(mine, ec.EllipticCurvePrivateKey)
    file = desk.path.read_bytes()
    for secret in (
        PASSWORD.encode(),
        mine.private_numbers().private_value.to_bytes(32),
        key_file(WANTED["m3"])[-64:],
    ):
        assert secret not in file
