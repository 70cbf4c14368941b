"""The sheets of what comes after closing, one module each."""
