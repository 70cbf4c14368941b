"""The window: the only place of Qt; pages, dialogs and what leads a commission through its day."""
