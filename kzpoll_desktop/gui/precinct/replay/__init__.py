"""The replay of a precinct's night in its own window: the real pages, read-only, and a time line over them."""
