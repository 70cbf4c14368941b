"""The table of an exercise: its lines, and the stacks that lie there."""
