"""Whole texts that are written into files for others."""
