"""Closing with all papers sealed against what it is made of, warm and the first in a process; verifying against pyHanko."""

from __future__ import annotations

import io
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Final

from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1_x509
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import signers
from pyhanko_certvalidator.registry import SimpleCertificateStore

from kzpoll_desktop.seal.keys import COST, make_key
from kzpoll_desktop.workflow import printing
from kzpoll_desktop.workflow.desk import Desk
from tests.bench.closing_child import closed, prepared

MOST_CLOSING: Final = 1.3
MOST_FIRST: Final = 1.2
MOST_VERIFYING: Final = 0.7
PAIRS: Final = 5
RUNS: Final = 7

# What pyHanko asks of a signature, told nothing of the program's papers.
VALIDATE: Final = """
import sys
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
with open(sys.argv[1], "rb") as paper:
    for one in PdfFileReader(paper).embedded_signatures:
        assert validate_pdf_signature(one).intact
"""


def bare(desk: Desk) -> float:
    """Seconds of its parts alone: the same papers unsealed, one Argon2id, and as many signatures of pyHanko's own."""
    cost, signer = COST, own_signer()
    papers: list[printing.Paper] = []
    began = time.perf_counter()
    Argon2id(
        salt=b"0" * 16, length=32, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib
    ).derive(b"41870263 26384519")
    day = desk.day
    for about in [printing.about_ballot(day, one, "protocol") for one in day.record.contests]:
        papers += printing.closed_papers(about)
    for paper in papers:
        writer = IncrementalPdfFileWriter(io.BytesIO(paper.data))
        signers.sign_pdf(writer, signers.PdfSignatureMetadata(field_name="Seal"), signer)
    return time.perf_counter() - began


def own_signer() -> Any:
    """A signer of pyHanko with a key made for it."""
    key = make_key("bench")
    return signers.SimpleSigner(
        signing_cert=asn1_x509.Certificate.load(key.certificate),
        signing_key=asn1_keys.PrivateKeyInfo.load(key.private_der()),
        cert_registry=SimpleCertificateStore(),  # type: ignore[no-untyped-call]
    )


def first_closing() -> float:
    """Seconds of the first closing in a process that has loaded what it needs, as the page of the protocols does."""
    command = [sys.executable, "-m", "tests.bench.closing_child"]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def seconds(*words: str) -> float:
    """Wall seconds of a process with all its imports."""
    began = time.perf_counter()
    subprocess.run([sys.executable, *words], check=True, capture_output=True)
    return time.perf_counter() - began


def main() -> int:
    """Report; 1 where a bar is missed."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pairs = []
        for number in range(PAIRS + 1):
            desk = prepared(folder, str(number))
            pairs.append((bare(desk), closed(desk)))
            if not number:
                printing.save_papers(printing.kept_papers(desk), folder)
            desk.close()
        pairs = pairs[1:]
        closing = statistics.median(took / limit for limit, took in pairs)
        warm = statistics.median(took for _, took in pairs)
        first = statistics.median(first_closing() for _ in range(3)) / warm
        (paper,) = folder.glob("protocol-*-party_list*.pdf")
        verify = ("-m", "kzpoll_desktop.cli", "verify", str(paper))
        validate = ("-W", "ignore", "-c", VALIDATE, str(paper))
        verifying = statistics.median(seconds(*verify) / seconds(*validate) for _ in range(RUNS))
    print(
        f"closing, both protocols and annexes sealed, warm: {warm:.2f} s, {closing:.2f} x its papers unsealed, bare "
        f"signatures and one Argon2id (at most {MOST_CLOSING} x; {PAIRS} pairs)"
    )
    print(
        f"the first closing in a process, imports loaded before: {first:.2f} x the warm one (at most {MOST_FIRST} x)"
    )
    print(
        f"kzpoll verify of a protocol as a process: {verifying:.2f} x pyHanko's own validation "
        f"(at most {MOST_VERIFYING} x; {RUNS} pairs)"
    )
    return int(closing > MOST_CLOSING or first > MOST_FIRST or verifying > MOST_VERIFYING)


if __name__ == "__main__":
    sys.exit(main())
