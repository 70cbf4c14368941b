"""What leaves the precinct after closing: the result package, and what stands in it beside the protocols."""
