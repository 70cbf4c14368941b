"""Turns codes into sentences in Kazakh, Russian and English, for window, command line and paper alike."""
