"""Bad pictures of a printed page, in number: `make scans`."""
