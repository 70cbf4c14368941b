"""A course in the making: what its author changes, where the exercises come from, and what is in the way of saving it."""
