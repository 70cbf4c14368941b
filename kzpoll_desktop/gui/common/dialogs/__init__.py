"""Dialogs that every window opens: about, keys, settings, the program's logs."""
