"""The resolver finds the resources in a checkout, in a wheel and in a bundle, and says what is missing."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from kzpoll_desktop import __version__, resources

ROOT = Path(__file__).resolve().parent.parent


def test_checkout_uses_its_own_folder() -> None:
    assert resources.root() == ROOT / "resources"
    assert resources.resource("fonts", "NotoSans-Regular.ttf").read_bytes()[:4] == b"\x00\x01\x00\x00"
    assert resources.resource("fonts").is_dir()


def test_missing_resource_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"no resource fonts/Absent\.ttf in "):
        resources.resource("fonts", "Absent.ttf")


def test_package_without_its_resources_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "kzpoll_desktop" / "resources.py"))
    with pytest.raises(FileNotFoundError, match="no resources beside"):
        resources.root.__wrapped__()


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from this checkout with what is installed."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


def test_wheel_brings_every_resource(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    expected = {
        f"kzpoll_desktop/_resources/{path.relative_to(ROOT / 'resources').as_posix()}"
        for path in (ROOT / "resources").rglob("*")
        if path.is_file()
    }
    assert expected <= inside
    assert f"kzpoll_desktop-{__version__}.dist-info/licenses/LICENSE" in inside
    translations = {name for name in inside if name.startswith("kzpoll_desktop/_resources/i18n/")}
    sources = {name for name in translations if name.endswith(".ts")}
    assert {name[:-3] + ".qm" for name in sources} == translations - sources


def test_unpacked_wheel_finds_its_own_resources(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    program = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        "from kzpoll_desktop.resources import resource\n"
        "print(resource('fonts', 'NotoSans-Bold.ttf'))"
    )
    # -I: neither the checkout nor the environment takes part.
    said = subprocess.run(
        [sys.executable, "-I", "-c", program], cwd=tmp_path, check=True, capture_output=True, text=True
    )
    assert (
        Path(said.stdout.strip()) == tmp_path.resolve() / "kzpoll_desktop/_resources/fonts/NotoSans-Bold.ttf"
    )
