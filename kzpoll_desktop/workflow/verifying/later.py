"""A signature that somebody added to a paper after the precinct's seal."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Later:
    """A signature that was added to a PDF after the seal; subject and at are what the signer's program says.

    certificate: SHA-256 of the signer's, which alone tells one signer from another; empty where the signature is wrong.
    issuer: who issued it, as it says; nothing of that is checked.
    """

    subject: str
    at: str
    intact: bool
    field: str = ""
    certificate: str = ""
    issuer: str = ""
