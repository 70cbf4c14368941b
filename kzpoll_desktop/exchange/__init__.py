"""Reads and writes others' files, strictly and within limits: definitions, records, lists of candidates."""
