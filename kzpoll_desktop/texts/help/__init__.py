"""What is said of the parts of the window where somebody asks: help by F1, and the tool tips of buttons."""
