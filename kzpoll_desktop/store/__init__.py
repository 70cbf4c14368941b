"""The precinct file: a journal that is only added to, made files, and what the journal proves as tables; the only SQL."""

from kzpoll_desktop.store.errors import DAMAGES, StoreError, StoreFault, known_faults
from kzpoll_desktop.store.precinct.copying import free_name, side_files
from kzpoll_desktop.store.precinct.journal import Head, StoredEntry
from kzpoll_desktop.store.precinct.lock import held
from kzpoll_desktop.store.precinct.precinct_file import PrecinctFile, first_entry
from kzpoll_desktop.store.precinct.projection import Projection, StoredFigure
from kzpoll_desktop.store.precinct.salvage import Salvage, salvage

__all__ = [
    "DAMAGES",
    "StoredFigure",
    "Head",
    "PrecinctFile",
    "Projection",
    "Salvage",
    "StoreError",
    "StoreFault",
    "StoredEntry",
    "first_entry",
    "free_name",
    "held",
    "known_faults",
    "salvage",
    "side_files",
]
