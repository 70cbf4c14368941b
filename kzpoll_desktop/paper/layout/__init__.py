"""How paper is laid out: pages, grids, tables, fonts, and the bytes of a PDF."""
