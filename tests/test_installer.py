"""The set-up script asks for exactly the system libraries that are missing, and stops only where Qt could not draw."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parent.parent / "installer" / "system-libraries.sh"
TOOLS = dict(
    re.findall(
        r'^(?:at_a_screen=")?([A-Za-z]+) ([a-z0-9-]+)"?$', SCRIPT.read_text(encoding="utf-8"), re.MULTILINE
    )
)
LIBRARIES = dict(
    re.findall(r"(lib\S+\.so\.\d+) (lib\S+?)\"?$", SCRIPT.read_text(encoding="utf-8"), re.MULTILINE)
)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems bring these libraries")


class Machine:
    """A machine whose linker, package manager, commands and user the test decides."""

    def __init__(self, folder: Path) -> None:
        self.bin = folder
        self.known(*LIBRARIES)
        for name in ("bash", "uname", "grep", "cat", "cp", "tr", "env", "true"):
            found = shutil.which(name)
            assert found is not None, name
            (self.bin / name).symlink_to(found)
        for name in TOOLS:
            self.command(name, "exit 0")
        self.command("id", "echo 1000")
        self.command("sudo", "exit 1")
        self.command("apt-get", f'echo "$@" >> {folder}/asked; exit 0')

    def command(self, name: str, body: str) -> None:
        path = self.bin / name
        path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
        path.chmod(0o755)

    def known(self, *libraries: str) -> None:
        listing = "".join(f"\t{name} (libc6,x86-64) => /lib/{name}\n" for name in libraries)
        (self.bin / "listing").write_text(listing, encoding="utf-8")
        self.command("ldconfig", f"cat {self.bin}/listing")

    def run(self) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "PATH": str(self.bin)}
        return subprocess.run([SCRIPT], env=environment, capture_output=True, text=True, check=False)

    def asked(self) -> list[str]:
        path = self.bin / "asked"
        return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def all_but(*missing: str) -> list[str]:
    return [name for name in LIBRARIES if name not in missing]


def test_nothing_to_do_is_silent(machine: Machine) -> None:
    done = machine.run()
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert machine.asked() == []


def test_without_rights_the_command_is_told_and_setup_stops(machine: Machine) -> None:
    machine.known(*all_but("libEGL.so.1", "libxcb-shape.so.0"))
    done = machine.run()
    assert done.returncode == 1
    assert "apt-get install --no-install-recommends libegl1 libxcb-shape0" in done.stderr
    assert machine.asked() == []


def test_a_library_that_only_a_screen_needs_does_not_stop_setup(machine: Machine) -> None:
    machine.known(*all_but("libxcb-cursor.so.0"))
    done = machine.run()
    assert done.returncode == 0
    assert "libxcb-cursor0" in done.stderr


@pytest.mark.parametrize("rights", ["root", "sudo"])
def test_with_rights_what_is_missing_is_installed(machine: Machine, rights: str) -> None:
    machine.known(*all_but("libGL.so.1"))
    if rights == "root":
        machine.command("id", "echo 0")
    else:
        machine.command("sudo", '[ "$1" = -n ] && shift; exec "$@"')
    # Installing makes the linker find it.
    everything = "".join(f"\t{name} (libc6,x86-64) => /lib/{name}\n" for name in LIBRARIES)
    (machine.bin / "after").write_text(everything, encoding="utf-8")
    machine.command(
        "apt-get", f'echo "$@" >> {machine.bin}/asked; cp {machine.bin}/after {machine.bin}/listing'
    )
    done = machine.run()
    assert (done.returncode, done.stderr) == (0, "")
    assert machine.asked() == ["install -qq -y --no-install-recommends libgl1"]


def test_package_lists_are_fetched_where_the_first_try_fails(machine: Machine) -> None:
    machine.known(*all_but("libGL.so.1"))
    machine.command("id", "echo 0")
    machine.command("apt-get", f'echo "$1" >> {machine.bin}/asked; [ "$1" = update ]')
    done = machine.run()
    assert machine.asked() == ["install", "update", "install"]
    assert done.returncode == 1
    assert "libgl1" in done.stderr


def test_the_tools_of_the_tests_are_installed_with_rights(machine: Machine) -> None:
    assert set(TOOLS) == {"Xvfb", "openbox", "setxkbmap", "xdotool"}
    machine.command("id", "echo 0")
    (machine.bin / "openbox").unlink()
    (machine.bin / "xdotool").unlink()
    done = machine.run()
    assert (done.returncode, done.stderr) == (0, "")
    assert machine.asked() == ["install -qq -y --no-install-recommends openbox xdotool"]


def test_without_rights_nobody_is_asked_for_the_tools_of_the_tests(machine: Machine) -> None:
    for name in TOOLS:
        (machine.bin / name).unlink()
    done = machine.run()
    assert (done.returncode, done.stderr) == (0, "")
    assert machine.asked() == []


def test_a_tool_that_cannot_be_had_does_not_stop_setup(machine: Machine) -> None:
    machine.command("id", "echo 0")
    machine.command("apt-get", f'echo "$1" >> {machine.bin}/asked; exit 100')
    (machine.bin / "xdotool").unlink()
    assert machine.run().returncode == 0
