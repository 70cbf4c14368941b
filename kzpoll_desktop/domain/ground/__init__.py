"""What everything in the domain rests on: failures, strict reading, the clock, numbers in words."""
