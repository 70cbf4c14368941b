"""The precinct's own key, the seal on a PDF and its inspection; cryptography is used only here.

Nothing heavy is imported before a key or a seal is really needed.
"""

from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.ground.errors import KzpollError
from kzpoll_desktop.domain.ground.said import Param


class SealProblem(KzpollError):
    """A key that cannot be opened, with the refusal of it. Codes: damaged_key, recovery_group (group), recovery_length."""

    def __init__(self, code: str, **params: Param) -> None:
        self.refused = Refused(code, params)
        super().__init__(self.refused)


class WrongSecret(Exception):
    """Secrets that do not open a key; whether they were PINs or a code is known to who asked for them."""


__all__ = ["SealProblem", "WrongSecret"]
