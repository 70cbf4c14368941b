"""A new precinct, in steps."""
