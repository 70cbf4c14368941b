"""Plays an election day through the real windows."""
