"""Changes of a sealed protocol by single bits, in number: `make tamper`."""
