"""The sheets of paper, one module each."""
