"""The precinct file: a journal that is only added to, made files, and what the journal proves as tables; the only SQL."""

from .copying import free_name, side_files
from .errors import StoreError
from .journal import Entry, Head
from .precinct_file import PrecinctFile
from .projection import FigureRow, Projection
from .salvage import Salvage, salvage

__all__ = [
    "Entry",
    "FigureRow",
    "Head",
    "PrecinctFile",
    "Projection",
    "Salvage",
    "StoreError",
    "free_name",
    "salvage",
    "side_files",
]
