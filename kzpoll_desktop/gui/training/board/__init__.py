"""The trainer's class: the board of what was handed in, what the class needs next, and the same for the projector."""
