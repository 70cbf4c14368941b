"""The program: its windows, the start page, and what is opened from there."""
