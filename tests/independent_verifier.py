"""A verifier of the code on the paper, written from docs/protocol-code.md alone: the standard library and cryptography."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
HALF = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551 // 2
DAMM = """0317598642 7092154863 4206871359 1750983426 6123045978
3674209581 5869720134 8945362017 9438617205 2581436790""".split()


def payload_of(text: str) -> bytes:
    """The bytes of a code's text."""
    assert text.startswith("KZP1:")
    values = [LETTERS.index(letter) for letter in text[5:]]
    out = b""
    for start in range(0, len(values), 3):
        group = values[start : start + 3]
        number = sum(value * 45**place for place, value in enumerate(group))
        out += number.to_bytes(len(group) - 1, "big")
    return out


def read(text: str) -> dict[str, Any]:
    """Everything that a code says; verified: its signature is of its key."""
    data = payload_of(text)
    at = 0

    def take(length: int) -> bytes:
        nonlocal at
        at += length
        assert at <= len(data)
        return data[at - length : at]

    def number() -> int:
        value = shift = 0
        while True:
            byte = take(1)[0]
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value

    def figure() -> int | None:
        value = number()
        return value - 1 if value else None

    form = take(1)[0]
    assert form in (1, 2)
    flags = take(1)[0]
    said: dict[str, Any] = {"practice": bool(flags & 1), "election": take(number()).decode()}
    said["precinct"], said["contest"] = number(), take(number()).decode()
    said["district"] = number() if form > 1 and flags & 16 else None
    said["version"], said["sheet"], said["minutes"] = number(), number(), number()
    said["offset"] = (take(1)[0] - 64) * 15
    said["digest"] = take(32).hex()
    contest = said["contest"]
    names = [f"voter_list.{one}" for one in ("at_opening", "added", "excluded", "certificates_issued")]
    own = [
        "received",
        "signatures",
        "absentee_voters",
        "unused",
        "spoiled",
        "stationary",
        "not_established",
        "invalid_pile",
    ]
    names += [f"{contest}.{one}" for one in own if one != "stationary" or flags & 8]
    figures = {name: figure() for name in names}
    figures |= {f"{contest}.votes.{place}": figure() for place in range(1, number() + 1)}
    if flags & 4:
        figures[f"{contest}.against_all"] = figure()
    figures |= {f"{contest}.issued_by_member.{place}": figure() for place in range(1, number() + 1)}
    for place in range(1, number() + 1):
        box = f"portable_boxes.{place}"
        figures[f"{box}.applications"] = figure()
        for one in ("signed", "ballots", "not_established"):
            figures[f"{box}.{one}.{contest}"] = figure()
        figures[f"{box}.annulled.{contest}"] = take(1)[0]
    said["figures"] = figures
    said["verified"] = False
    if flags & 2:
        public = take(33)
        signed = b"kzpoll-code/%d\0" % form + data[:at]
        signature = take(64)
        assert form == 1 or int.from_bytes(signature[32:], "big") <= HALF
        said["fingerprint"] = hashlib.sha256(public).hexdigest()
        said["verified"] = signature_fits(public, signed, signature)
    assert at == len(data)
    return said


def signature_fits(public: bytes, signed: bytes, signature: bytes) -> bool:
    """Whether a raw signature is of a key."""
    r, s = int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big")
    try:
        key = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), public)
        key.verify(encode_dss_signature(r, s), signed, ec.ECDSA(hashes.SHA256()))
    except (InvalidSignature, ValueError):
        return False
    return True


def canonical(tree: Any) -> bytes:
    """Canonical JSON of texts that are in NFC already."""
    return json.dumps(tree, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def digest_of(canonical_record: bytes) -> str:
    """The digest in the foot of a page."""
    assert canonical(json.loads(canonical_record)) == canonical_record
    return hashlib.sha256(canonical_record).hexdigest()


def figures_of_record(canonical_record: bytes) -> dict[str, int | None]:
    """The figures of a protocol out of its canonical record, by their own paths."""
    whole = json.loads(canonical_record)
    record, contest = whole["record"], whole["contest"]
    own = record["contests"][contest]
    definition = next(one for one in whole["definition"]["contests"] if one["id"] == contest)
    found = {
        f"voter_list.{one}": record["voter_list"][one]
        for one in ("at_opening", "added", "excluded", "certificates_issued")
    }
    names = [
        "received",
        "signatures",
        "absentee_voters",
        "unused",
        "spoiled",
        "stationary",
        "not_established",
        "invalid_pile",
    ]
    for one in names:
        if one != "stationary" or own.get("stationary_counted", True):
            found[f"{contest}.{one}"] = own[one]
    found |= {f"{contest}.votes.{choice}": votes for choice, votes in own["votes"].items()}
    if definition["against_all"]:
        found[f"{contest}.against_all"] = own["against_all"]
    found |= {f"{contest}.issued_by_member.{member}": n for member, n in own["issued_by_member"].items()}
    for box in record["portable_boxes"]:
        path = f"portable_boxes.{box['id']}"
        found[f"{path}.applications"] = box["applications"]
        for one in ("signed", "ballots", "not_established"):
            found[f"{path}.{one}.{contest}"] = box[one].get(contest, 0)
        found[f"{path}.annulled.{contest}"] = int(contest in box["annulled"])
    return found


def short_code(election: str, precinct: int, contest: str, figures: dict[str, int | None]) -> str:
    """The code to read aloud."""
    tree = {"election": election, "precinct": precinct, "contest": contest, "figures": figures}
    number = int(hashlib.sha256(canonical(tree)).hexdigest(), 16) % 10**20
    digits = f"{number:020}"
    groups = []
    for place in range(5):
        group = digits[4 * place : 4 * place + 4]
        interim = place
        for digit in group:
            interim = int(DAMM[interim][int(digit)])
        groups.append(group + str(DAMM[interim].index("0")))
    return " ".join(groups)
