"""Verification for anyone, and its report."""
