"""How figures, rows, stages, ballots and roles are called; kk, ru, en."""
