"""A precinct's night once more, as a film out of its journal: for whoever learns from it or looks it through."""
