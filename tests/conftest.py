"""What all tests share: how hypothesis looks for examples."""

import os

from hypothesis import settings

# A slow machine is no finding, so there is no deadline. On the CI machine the same examples come every time.
settings.register_profile("local", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")
