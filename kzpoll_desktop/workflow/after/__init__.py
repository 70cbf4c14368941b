"""After closing: what is noted at the desk, and the papers that come of it. Nothing here changes a closed sheet."""
