"""What a result package says beside what was closed: its list of contents, its table of results, its report for others."""
