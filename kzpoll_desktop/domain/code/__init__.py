"""What proves a record on paper: canonical bytes, the code, the short code."""
