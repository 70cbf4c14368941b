#!/usr/bin/env bash
# Tries the project on a machine that never saw it: a bare Debian 12 with git, make, python3 and python3-venv alone.
#
#   sudo installer/fresh-debian.sh [--suite NAME] [--carry FROM[:TO]]... FOLDER COMMAND...
#   sudo installer/fresh-debian.sh build/fresh make setup test
#
# Makes the system in FOLDER (once; delete the folder for a new one), clones the current commit into it and runs
# COMMAND in the clone. Packages come from the mirror that this machine's own apt uses. The environment is passed on;
# what the network here asks for besides (a certificate, pip's or apt's configuration) is copied in with --carry.
# Needs root, debootstrap and git.
set -euo pipefail

suite=bookworm
carried=(/etc/resolv.conf /etc/hosts)
while [ $# -gt 0 ]; do
  case $1 in
    --suite) suite=$2; shift 2 ;;
    --carry) carried+=("$2"); shift 2 ;;
    *) break ;;
  esac
done
if [ $# -lt 2 ]; then
  sed -n '2,/^set/s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
folder=$1; shift
for tool in debootstrap git; do
  command -v "$tool" >/dev/null || { echo "$tool is missing: apt-get install $tool" >&2; exit 2; }
done
[ "$(id -u)" = 0 ] || { echo "Needs root: debootstrap and chroot do." >&2; exit 2; }

checkout=$(git -C "$(dirname "${BASH_SOURCE[0]}")" rev-parse --show-toplevel)
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
system=$folder/$suite
clone=/srv/kzpoll-desktop

# The first archive that apt knows for this suite, in either of the two formats of its lists.
mirror=$(
  cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null \
    | sed -nE "s/^deb +(\[[^]]*\] +)?([^ ]+) +$suite +.*/\2/p" || true
  cat /etc/apt/sources.list.d/*.sources 2>/dev/null \
    | awk -v suite="$suite" '/^URIs:/ { uri = $2 }
        /^Suites:/ { for (i = 2; i <= NF; i++) if ($i == suite) print uri }' || true
)
mirror=${mirror%%$'\n'*}
[ -n "$mirror" ] || { echo "apt on this machine knows no mirror for $suite." >&2; exit 2; }

if [ ! -e "$system/.made" ]; then
  rm -rf "$system"
  debootstrap --variant=minbase --include=ca-certificates,git,make,python3,python3-venv \
    "$suite" "$system" "$mirror" >"$folder/debootstrap.log" \
    || { tail -n 20 "$folder/debootstrap.log" >&2; exit 2; }
  touch "$system/.made"
fi

for item in "${carried[@]}"; do
  from=${item%%:*}
  to=$system${item#*:}
  # Never through a link of the new system: it would lead out of it.
  if [ -d "$from" ]; then mkdir -p "$to" && cp -RL --remove-destination "$from/." "$to/"
  elif [ -e "$from" ]; then mkdir -p "$(dirname "$to")" && cp -L --remove-destination "$from" "$to"
  fi
done

rm -rf "${system:?}$clone"
git clone --quiet --no-hardlinks "$checkout" "$system$clone"

unmount() { umount "$system/proc" "$system/dev/shm" 2>/dev/null || true; }
trap unmount EXIT
mountpoint -q "$system/proc" || mount -t proc proc "$system/proc"
# Worker processes of the tests share memory there.
mkdir -p "$system/dev/shm"
mountpoint -q "$system/dev/shm" || mount -t tmpfs tmpfs "$system/dev/shm"

env -u DISPLAY -u WAYLAND_DISPLAY -u XDG_RUNTIME_DIR -u VIRTUAL_ENV -u TMPDIR \
  HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
  chroot "$system" /bin/bash -c 'cd "$1" && shift && exec "$@"' fresh "$clone" "$@"
