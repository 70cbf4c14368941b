"""The window of a precinct: stages, pages, menus, dialogs."""
