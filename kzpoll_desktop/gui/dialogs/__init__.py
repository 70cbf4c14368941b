"""The dialogs of the window; each is imported when it is first opened."""
