"""What a person may do: each step makes an entry from the state, or refuses and nothing changes."""
