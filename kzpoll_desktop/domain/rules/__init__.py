"""The reconciliation rules: what fires, with which numbers, and what answers it."""
