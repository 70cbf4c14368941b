"""The failures of the domain: each carries what is to be said, never a sentence."""

from __future__ import annotations

from kzpoll_desktop.domain.ground.said import FileFault, Param, Said


class KzpollError(Exception):
    """A failure that a person is told of; said: what they are told, put into words by `texts`."""

    def __init__(self, said: Said) -> None:
        super().__init__(said.code)
        self.said = said

    def __str__(self) -> str:
        return str(self.said)


class Malformed(KzpollError):
    """A file's content does not fit its format; path says where inside the file."""

    def __init__(self, code: str, path: str, **params: Param) -> None:
        super().__init__(FileFault(code, {"path": path, **params}))
        self.path = path


class UnknownFigure(KzpollError):
    """A path names no figure of this record."""

    def __init__(self, path: str) -> None:
        super().__init__(FileFault("unknown_figure", {"path": path}))


class NumberOutOfRange(KzpollError):
    """A whole number outside 0…99 999 was to be said in words."""

    def __init__(self, number: int) -> None:
        super().__init__(FileFault("number_out_of_range", {"number": number}))
