"""What is printed for a workshop: the papers of a table, practice ballots to count, their key, the trainer's solution."""
