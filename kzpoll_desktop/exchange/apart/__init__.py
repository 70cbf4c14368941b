"""Files of strangers are read in a process of their own, which has little memory, little time, and can be ended."""

from kzpoll_desktop.exchange.apart.door import Died, TookTooLong, end, read_apart, warm

__all__ = ["Died", "TookTooLong", "end", "read_apart", "warm"]
