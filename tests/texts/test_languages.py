"""The system's language, the same for window and command, and what each takes where the system has none of ours."""

from __future__ import annotations

import subprocess
import sys

import pytest

from kzpoll_desktop.texts.languages import LANGUAGES, system_language

ENVIRONMENTS: list[tuple[dict[str, str], str | None]] = [
    ({"LANG": "ru_RU.UTF-8"}, "ru"),
    ({"LANG": "kk"}, "kk"),
    ({"LC_ALL": "kk_KZ.UTF-8", "LANG": "ru_RU.UTF-8"}, "kk"),
    ({"LC_ALL": "", "LANG": "ru_RU.UTF-8"}, "ru"),
    ({"LC_MESSAGES": "kk_KZ.UTF-8", "LANG": "ru_RU.UTF-8"}, "kk"),
    ({"LC_ALL": "C", "LANG": "ru_RU.UTF-8"}, None),
    ({"LC_ALL": "C.UTF-8", "LANG": "ru_RU.UTF-8"}, None),
    ({"LANG": "C.UTF-8", "LANGUAGE": "kk"}, "kk"),
    ({"LANG": "ru_RU.UTF-8", "LANGUAGE": "kk:en"}, "kk"),
    ({"LANG": "kk_KZ.UTF-8", "LANGUAGE": "de:ru"}, None),
    ({"LANG": "C", "LANGUAGE": "kk"}, None),
    ({"LANGUAGE": "kk"}, None),
    ({"LANG": "de_DE.UTF-8"}, None),
    ({"LANG": "kkj_CM"}, None),
    ({}, None),
]


@pytest.mark.parametrize("otherwise", LANGUAGES)
@pytest.mark.parametrize(("environment", "expected"), ENVIRONMENTS)
def test_what_the_environment_says(environment: dict[str, str], expected: str | None, otherwise: str) -> None:
    assert system_language(otherwise, environment) == (expected or otherwise)


@pytest.mark.skipif(sys.platform == "win32", reason="there Qt asks Windows and no environment")
@pytest.mark.parametrize(("environment", "expected"), ENVIRONMENTS)
def test_it_is_the_language_that_qt_finds(environment: dict[str, str], expected: str | None) -> None:
    """The standard buttons of the window speak Qt's language until the person chooses one."""
    asked = "from PySide6.QtCore import QLocale; print(QLocale.system().name())"
    ended = subprocess.run(
        [sys.executable, "-c", asked], env=environment, capture_output=True, text=True, check=True
    )
    found = ended.stdout.strip().split("_")[0]
    assert (found if found in LANGUAGES else None) == expected
