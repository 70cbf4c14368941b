#!/usr/bin/env bash
# Installs the system libraries that Qt loads on Linux and that a bare Debian or Ubuntu lacks.
#
# Asks the dynamic linker, not the package manager, what is missing, so that it works on any Linux. Installs with
# apt-get as root or through sudo without a password, and says so first; otherwise, and where KZPOLL_SYSTEM=leave is set,
# prints the command to type. Exit status 1 where Qt
# could not even draw without a screen; what only a screen or a printer needs is told and not insisted on. The tools with
# which the tests sit down at a screen of their own are brought where that may be done, and not spoken of where not.
set -euo pipefail

[ "$(uname -s)" = Linux ] || exit 0
PATH="$PATH:/usr/sbin:/sbin"

# soname and Debian package
needed="libEGL.so.1 libegl1
libGL.so.1 libgl1
libglib-2.0.so.0 libglib2.0-0
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libxkbcommon.so.0 libxkbcommon0"
on_screen="libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-shape.so.0 libxcb-shape0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libwayland-cursor.so.0 libwayland-cursor0
libcups.so.2 libcups2"
# command and Debian package: a screen without a monitor, a window manager, keys and a mouse
at_a_screen="Xvfb xvfb
openbox openbox
setxkbmap x11-xkb-utils
xdotool xdotool"

missing() {  # the packages of the list $1 whose library the linker does not know
  local known
  known=$(ldconfig -p)
  while read -r soname package; do
    grep -qF "$soname " <<<"$known" || echo "$package"
  done <<<"$1"
}

lacking() {  # the packages of the list $1 whose command is not there
  while read -r name package; do
    command -v "$name" >/dev/null || echo "$package"
  done <<<"$1"
}

mapfile -t packages < <(missing "$needed"; missing "$on_screen"; lacking "$at_a_screen")
[ ${#packages[@]} -gt 0 ] || exit 0

echo "Not on this system, and needed by Qt or the tests: ${packages[*]}"
[ "${KZPOLL_SYSTEM:-}" != leave ] || as_told=1
if [ -n "${as_told:-}" ]; then as_root=(); echo "KZPOLL_SYSTEM=leave: the system is left as it is."
elif [ "$(id -u)" = 0 ]; then as_root=(env)
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then as_root=(sudo -n env)
else as_root=()
fi
install() {
  "${as_root[@]}" DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${packages[@]}"
}
if [ ${#as_root[@]} -gt 0 ] && command -v apt-get >/dev/null; then
  echo "Installing them with ${as_root[*]/env/} apt-get; KZPOLL_SYSTEM=leave make setup installs nothing." | tr -s ' '
  # A machine that has no package lists, or old ones, gets them first. What is still missing then is told below.
  install >/dev/null 2>&1 || { "${as_root[@]}" apt-get update -qq && install >/dev/null; } || true
fi

still=$(missing "$needed" | tr '\n' ' ')
wished=$(missing "$on_screen" | tr '\n' ' ')
if [ -n "$still$wished" ]; then
  echo "Qt needs system libraries that are not installed. On Debian or Ubuntu type:" >&2
  echo "  sudo apt-get update && sudo apt-get install --no-install-recommends $still$wished" >&2
  echo "On another Linux install the packages that hold the same libraries." >&2
fi
[ -z "$still" ] || exit 1
