"""What is done after closing: a page a task, in any order, none forced; each with the dialogs in which it is noted."""
