"""Everything that can happen on a day: one module a family of events, one class an event."""
