"""The precinct's own key, the seal on a PDF and its inspection; pyHanko and cryptography are used only here.

Nothing heavy is imported before a key or a seal is really needed.
"""

from kzpoll_desktop.domain.ground.errors import KzpollError


class SealProblem(KzpollError):
    """A key that cannot be opened. Codes: wrong_secret, damaged_key, recovery_group (group), recovery_length."""


__all__ = ["SealProblem"]
