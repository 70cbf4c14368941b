"""What every part of the window shares: context, look, languages, dialogs, preview, long work."""
