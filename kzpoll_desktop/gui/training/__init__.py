"""Training: an exercise chosen, played, handed in and graded. It knows the precinct's window by its places alone."""
