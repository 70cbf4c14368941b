"""Dialogs of a precinct's window."""
