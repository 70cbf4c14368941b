"""An election as a dated definition: contests, districts, choices, limits, printed rows; and its JSON."""
