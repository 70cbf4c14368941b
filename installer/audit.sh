#!/usr/bin/env bash
# Asks pip-audit for known weaknesses of everything in the lock. It needs a network, as nothing else of the project does:
# where it is not installed or its data cannot be reached, that is said, and nothing has been audited.
set -uo pipefail
cd "$(dirname "$0")/.."

audit=$(command -v .venv/bin/pip-audit || command -v pip-audit) || {
  echo "Nothing was audited: pip-audit is not installed here. Where there is a network:" >&2
  echo "  pipx run pip-audit --require-hashes --disable-pip -r requirements.lock" >&2
  exit 0
}
said=$("$audit" --require-hashes --disable-pip --progress-spinner off -r requirements.lock 2>&1)
status=$?
echo "$said"
if [ $status -ne 0 ] && ! grep -qE "Found [0-9]+ known vulnerabilit" <<<"$said"; then
  echo "Nothing was audited: the data about weaknesses could not be reached." >&2
  exit 0
fi
exit $status
