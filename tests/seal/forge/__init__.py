"""Forged papers of every family that is known, each made from a sealed one: none of them may pass."""

from tests.seal.forge import notes, seals, shadows, tables
from tests.seal.forge.kept import KNOWN as FORGERIES
from tests.seal.forge.kept import Forgery

__all__ = ["FORGERIES", "Forgery", "notes", "seals", "shadows", "tables"]
