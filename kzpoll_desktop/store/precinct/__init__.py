"""The precinct file: its journal, its tables, and what a damaged one still proves."""
