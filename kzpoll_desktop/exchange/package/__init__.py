"""Result packages: the archive to the byte, and putting one on a stick."""
