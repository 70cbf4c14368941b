"""What cannot be done or used, in one sentence each: what happened, where, what to do; kk, ru, en."""
