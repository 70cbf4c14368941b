"""What the program is made of: the bill of materials is the lock's, and what builds it is pinned to it."""

from __future__ import annotations

import importlib.util
import json
import re
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def sbom() -> ModuleType:
    spec = importlib.util.spec_from_file_location("sbom", ROOT / "installer" / "sbom.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def test_what_builds_the_program_is_what_is_locked(sbom: ModuleType) -> None:
    locked = {name: version for name, version, _, _ in sbom.locked(LOCK)}
    pinned = dict(one.lower().split("==") for one in PROJECT["build-system"]["requires"])
    assert pinned.items() <= locked.items()
    assert "hatchling" in pinned


def test_everything_locked_has_hashes_and_stands_in_the_bill(sbom: ModuleType) -> None:
    made = sbom.bill(LOCK, PROJECT["project"], "0")
    assert json.loads(json.dumps(made)) == made == sbom.bill(LOCK, PROJECT["project"], "0")
    parts = {one["name"]: one for one in made["components"]}
    assert len(parts) == len(made["components"]) == len(re.findall(r"^\S+==", LOCK, re.MULTILINE))
    assert all(one["externalReferences"][0]["hashes"] for one in parts.values())
    scopes = {name: parts[name]["scope"] for name in ("openpyxl", "et-xmlfile", "pytest", "uv", "hatchling")}
    assert scopes == {
        "openpyxl": "required", "et-xmlfile": "required", "pytest": "excluded", "uv": "excluded",
        "hatchling": "excluded",
    }  # fmt: skip
