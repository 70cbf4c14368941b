"""Everything printed: protocols, annexes, empty forms, counting and copying sheets, acts, the journal.

The layout is loaded when the first paper is made, reportlab with it: neither belongs to the start of the program.
"""

from kzpoll_desktop.paper.about import AboutPrecinct


def make(kind: str, about: AboutPrecinct) -> bytes:
    """The PDF of a kind of paper; KeyError for a kind that there is not, TypeError for one made from something else."""
    from kzpoll_desktop.paper.sheets import sheet

    return sheet(kind).make(about)
