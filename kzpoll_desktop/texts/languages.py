"""The languages of the program, and which of them the system's user has; the same for window and command."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import Final

LANGUAGES: Final = ("kk", "ru", "en")
_NO_LANGUAGE: Final = ("C", "POSIX")
_LONGEST_NAME: Final = 85


def system_language(otherwise: str, environment: Mapping[str, str] = os.environ) -> str:
    """kk, ru or en as the system is set; otherwise: where it is set to another language or to none.

    As Qt has it: the first of LANGUAGE, or LC_ALL, LC_MESSAGES, LANG; where Windows sets none of them, what the user
    chose there. LANGUAGE alone, or beside a system without a language, says nothing.
    """
    named = (environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    given = next((one for one in named if one), "") or _windows_locale()
    if given and given not in _NO_LANGUAGE:
        given = environment.get("LANGUAGE", "").split(":")[0] or given
    language = given.replace("-", "_").split("_")[0].split(".")[0].split("@")[0].lower()
    return language if language in LANGUAGES else otherwise


def _windows_locale() -> str:
    """The user's locale by its name, such as kk-KZ; empty on every other system."""
    if sys.platform != "win32":
        return ""
    import ctypes

    name = ctypes.create_unicode_buffer(_LONGEST_NAME)
    ctypes.windll.kernel32.GetUserDefaultLocaleName(name, _LONGEST_NAME)
    return name.value
