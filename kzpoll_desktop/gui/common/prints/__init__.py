"""Prints that are more than the sheet: lines in their margin, and pages as large as the wall wants them."""
