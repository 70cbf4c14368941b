"""Foreign texts fit to stand in a sentence."""

from __future__ import annotations


def shown(text: str) -> str:
    """A foreign text fit to stand in a sentence: one line, 60 characters, no control characters."""
    clean = "".join(c if c.isprintable() else "?" for c in text[:60])
    return clean if len(text) <= 60 else clean[:57] + "..."


def shown_ends(text: str) -> str:
    """As `shown`, with its beginning and its end, as names of files need it: 120 characters."""
    clean = "".join(c if c.isprintable() else "?" for c in text)
    return clean if len(clean) <= 120 else f"{clean[:57]}...{clean[-60:]}"
