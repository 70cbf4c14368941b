"""The commands of kzpoll, one file each; `main` finds them by their names and loads no other."""
