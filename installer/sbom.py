"""The bill of materials of what is locked, as CycloneDX 1.5: out of the lock and what is installed, without a network."""

from __future__ import annotations

import importlib.metadata
import json
import re
import sys
import tomllib
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
_LINE: Final = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)(?: ; ([^\\]*))?")
_HASH: Final = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_NAME: Final = re.compile(r"[A-Za-z0-9._-]+")


def locked(lock: str) -> Iterator[tuple[str, str, str, list[str]]]:
    """Name, version, for which systems, and the SHA-256 of each file of everything in the lock."""
    for part in re.split(r"\n(?=[A-Za-z0-9])", lock):
        found = _LINE.match(part)
        if found is not None:
            yield found[1].lower(), found[2], (found[3] or "").strip(), _HASH.findall(part)


def shipped(roots: list[str]) -> set[str]:
    """The names of what the program itself needs, and what that needs; what is not installed here is counted too."""
    found: set[str] = set()
    open_ = [_normal(one) for one in roots]
    while open_:
        name = open_.pop()
        if name in found:
            continue
        found.add(name)
        try:
            needs = importlib.metadata.requires(name) or []
        except importlib.metadata.PackageNotFoundError:
            continue
        open_ += [_normal(need) for need in needs if "extra ==" not in need]
    return found


def _normal(requirement: str) -> str:
    named = _NAME.match(requirement)
    assert named is not None
    return re.sub(r"[-_.]+", "-", named[0]).lower()


def _licence(name: str) -> list[dict[str, Any]]:
    try:
        about = importlib.metadata.metadata(name)
    except importlib.metadata.PackageNotFoundError:
        return []
    said = about.get("License-Expression") or next(
        (
            one.rsplit(" :: ", 1)[-1]
            for one in about.get_all("Classifier") or []
            if one.startswith("License ::")
        ),
        "",
    )
    return [{"license": {"name": said}}] if said else []


def bill(lock: str, project: dict[str, Any], version: str) -> dict[str, Any]:
    """The whole document; the same for the same lock."""
    needed = shipped(project["dependencies"])
    parts = []
    for name, number, systems, hashes in locked(lock):
        purl = f"pkg:pypi/{_normal(name)}@{number}"
        files = [{"alg": "SHA-256", "content": one} for one in hashes]
        part: dict[str, Any] = {
            "type": "library",
            "bom-ref": purl,
            "name": name,
            "version": number,
            "purl": purl,
            "scope": "required" if _normal(name) in needed else "excluded",
            "licenses": _licence(name),
            "externalReferences": [{"type": "distribution", "url": purl, "hashes": files}],
        }
        if systems:
            part["properties"] = [{"name": "kzpoll:systems", "value": systems}]
        parts.append(part)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, lock)}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": project["name"],
                "name": project["name"],
                "version": version,
                "licenses": [{"license": {"id": project["license"]}}],
            }
        },
        "components": parts,
    }


def main() -> int:
    """Write it where the first word says."""
    from kzpoll_desktop import __version__

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    made = bill((ROOT / "requirements.lock").read_text(encoding="utf-8"), project, __version__)
    out = Path(sys.argv[1])
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    shipped_ = sum(one["scope"] == "required" for one in made["components"])
    print(f"{out}: {len(made['components'])} parts, {shipped_} of them in the program")
    return 0


if __name__ == "__main__":
    sys.exit(main())
