"""Where to look when figures do not agree: slips, localisation, the ledger."""
