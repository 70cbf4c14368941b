"""Places in a JSON tree as the readers name them: `contests[0].title.en`."""

from typing import Any


def places(value: Any, path: str = "") -> list[str]:
    """The path of every key in a tree; of a list its first and last item are enough."""
    found = []
    if isinstance(value, dict):
        for key, inner in value.items():
            place = f"{path}.{key}" if path else key
            found += [place, *places(inner, place)]
    elif isinstance(value, list) and value:
        for index in {0, len(value) - 1}:
            found += places(value[index], f"{path}[{index}]")
    return found


def reached(value: Any, path: str) -> tuple[Any, Any]:
    """The object or list that holds a place, and the key or position of the place in it."""
    steps = [int(s[1:-1]) if s.startswith("[") else s for s in path.replace("[", ".[").split(".")]
    for step in steps[:-1]:
        value = value[step]
    return value, steps[-1]
