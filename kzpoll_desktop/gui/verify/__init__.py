"""Checking protocols, files, pictures and codes of any precinct."""
