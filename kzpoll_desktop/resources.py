"""Finds the data files that come with the program: fonts, elections, legal wording, languages, icons, style.

They lie in `resources/` of a checkout and in `kzpoll_desktop/_resources/` of an installed wheel; a bundle is
a wheel unpacked into a folder, so it is found the same way.
"""

from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """Folder that holds all resources.

    Raises FileNotFoundError where the installation lost it: nothing useful can be done without it.
    """
    package = Path(__file__).resolve().parent
    for folder in (package / "_resources", package.parent / "resources"):
        if (folder / "fonts").is_dir():
            return folder
    raise FileNotFoundError(f"no resources beside {package}")


def resource(*parts: str) -> Path:
    """Path of one file or folder of the resources, as in `resource("fonts", "NotoSans-Bold.ttf")`.

    Raises FileNotFoundError where it is not there.
    """
    found = root().joinpath(*parts)
    if not found.exists():
        raise FileNotFoundError(f"no resource {'/'.join(parts)} in {root()}")
    return found
