"""Practice: courses and their exercises, a variant for each seat, the grade and its short code; pure."""
