"""What stands before a precinct is open: the start page and a new precinct."""
