"""What is made ready before a class: the stick for the tables, the key for the trainer, the class file with times and turns."""
