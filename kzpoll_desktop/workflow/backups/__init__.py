"""Where a precinct file and its backups lie, and restoring it."""
