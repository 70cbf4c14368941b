"""The command without its script: `python -m kzpoll_desktop.cli`."""

from __future__ import annotations

import sys

from kzpoll_desktop.cli.main import main

sys.exit(main())
