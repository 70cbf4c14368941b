"""Reads closed papers back: what stands on their pages as the printer set it, and its figures held against a code."""
