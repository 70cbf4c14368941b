"""What a precinct is on election day: figures, rules, stages and their law; standard library only."""
