"""The figures of a precinct: the record, its JSON, its rows and its sums."""
