"""Backups of a precinct file, and restoring it."""
