"""Argon2id in a process of its own where it costs much: the memory goes back to the laptop when that process ends."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import asdict, dataclass
from typing import Any, Final

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

LENGTH: Final = 32
# What costs less than a process does is derived where it is asked for.
APART_FROM_KIB: Final = 32_768
# The program's own folders are said and not found: neither a working folder nor a variable leads elsewhere.
_BEGIN: Final = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]); "
    "from kzpoll_desktop.seal.deriving import serve; serve()"
)


@dataclass(frozen=True, slots=True)
class Cost:
    """What one derivation by Argon2id costs."""

    memory_kib: int
    iterations: int
    lanes: int


def derive(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    """32 bytes of Argon2id, the same wherever it runs; ValueError where Argon2id has no such cost."""
    apart = _apart(secret, salt, cost) if cost.memory_kib >= APART_FROM_KIB else None
    return _here(secret, salt, cost) if apart is None else apart


def _here(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    made = Argon2id(
        salt=salt, length=LENGTH, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib
    )
    return made.derive(secret)


def _apart(secret: bytes, salt: bytes, cost: Cost) -> bytes | None:
    """The same from a process that lives for this alone; None where the system gave none, or it broke."""
    own: dict[str, Any] = {}
    if sys.platform == "win32":
        own = {"creationflags": subprocess.CREATE_NO_WINDOW}
    # The secret goes through a pipe: what a process is started with is seen by others.
    order = json.dumps({"secret": secret.hex(), "salt": salt.hex(), "cost": asdict(cost)})
    try:
        ended = subprocess.run(
            [sys.executable, "-I", "-c", _BEGIN, json.dumps(sys.path)],
            input=order.encode(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            check=False,
            **own,
        )
    except OSError:
        return None
    return ended.stdout if ended.returncode == 0 and len(ended.stdout) == LENGTH else None


def serve() -> None:
    """Answer the one order of `_apart`."""
    order = json.loads(sys.stdin.buffer.read())
    made = _here(bytes.fromhex(order["secret"]), bytes.fromhex(order["salt"]), Cost(**order["cost"]))
    sys.stdout.buffer.write(made)
