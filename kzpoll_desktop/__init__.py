"""Offline program for precinct election commissions: the day, the count, the protocols."""

__version__ = "0.1.0"
