"""A class of a workshop: what its seats handed in, taken in safely, on a board, and what the class needs next."""
