"""The kzpoll command: thin, one file a command; what they do is in `workflow`, Qt is imported only where a window opens."""
