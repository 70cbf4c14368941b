"""A precinct's day as a state: what a person may do, the entry it makes, and what the entry does."""
