"""A test on the law in a window of its own: a question after another, with ballots to judge."""
