"""What keeps a release back: `python -m tests.release_check`; the exit status is 1 while a text has not been read.

`docs/read-by.json` says who has read which texts, by the digest of each: {"format": "kzpoll-read-by/1", "readers":
[{"name": …, "language": "kk" or "ru", "on": "YYYY-MM-DD", "texts": [digests]}]}. A text that changes has another digest
and is to be read again. `--list` prints every text that is still to be read, with its digest.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from pathlib import Path
from typing import Final

from tests.shared.texts.everything import Text, all_texts

READ_BY: Final = Path(__file__).parents[1] / "docs" / "read-by.json"
FORMAT: Final = "kzpoll-read-by/1"
LANGUAGES: Final = ("kk", "ru")


def digest(text: str) -> str:
    """SHA-256 of a text in UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()


def read_texts(path: Path, language: str) -> set[str]:
    """The digests of the texts that somebody has read; ValueError where the file is not what it should be."""
    found = json.loads(path.read_text(encoding="utf-8"))
    if found.get("format") != FORMAT:
        raise ValueError(f"{path}: the format is not {FORMAT}")
    read: set[str] = set()
    for reader in found["readers"]:
        if not str(reader["name"]).strip():
            raise ValueError(f"{path}: a reader has no name")
        if reader["language"] == language:
            read |= set(reader["texts"])
    return read


def unread(language: str, path: Path = READ_BY) -> list[Text]:
    """The texts of a language that nobody has read as they stand now, each once wherever it stands."""
    read = read_texts(path, language)
    return [one for one in _each_once(language) if digest(one.text) not in read]


def _each_once(language: str) -> list[Text]:
    found: dict[str, Text] = {}
    for one in all_texts(language):
        if one.text:
            found.setdefault(one.text, one)
    return list(found.values())


def main(words: list[str] | None = None, path: Path = READ_BY) -> int:
    """Say how much is still to be read."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args(words)
    waiting = {language: unread(language, path) for language in LANGUAGES}
    for language, texts in waiting.items():
        print(
            f"{language}: {len(texts)} of {len(_each_once(language))} texts are still to be read by a native reader"
        )
        for one in texts if options.list else ():
            print(f"  {digest(one.text)[:16]} {one.where}: {one.text}")
    return int(any(waiting.values()))


if __name__ == "__main__":
    sys.exit(main())
