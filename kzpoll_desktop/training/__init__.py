"""Practice: what is planted for it, and how it is led."""
