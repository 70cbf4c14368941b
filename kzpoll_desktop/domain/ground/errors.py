"""The failures of the domain: a code and its parameters each, never a sentence."""

from __future__ import annotations


class KzpollError(Exception):
    """A failure that a person is told of.

    code: stable name, translated by `texts`; params: what the sentence names (text and whole numbers).
    """

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.params: dict[str, str | int] = params

    def __str__(self) -> str:
        inside = ", ".join(f"{name}={value!r}" for name, value in self.params.items())
        return f"{self.code}({inside})"


class Malformed(KzpollError):
    """A file's content does not fit its format; path says where inside the file."""

    def __init__(self, code: str, path: str, **params: str | int) -> None:
        super().__init__(code, path=path, **params)
        self.path = path


class UnknownFigure(KzpollError):
    """A path names no figure of this record."""

    def __init__(self, path: str) -> None:
        super().__init__("unknown_figure", path=path)


class NumberOutOfRange(KzpollError):
    """A whole number outside 0…99 999 was to be said in words."""

    def __init__(self, number: int) -> None:
        super().__init__("number_out_of_range", number=number)
