"""What the window of a precinct is built of, beside its pages."""
