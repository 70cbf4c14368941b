"""A code with its parameters: what the program has to say, before it is a sentence in one of three languages.

Every refusal, fault, trouble and item of a list is a `Said` or carries one; `texts.say.say` makes the sentence. The same
code may stand in two families with two sentences ("locked" of a file that is read, "locked" of a precinct file), so a Said
knows its family by its class, and each family has its own catalogue.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Final, Literal, Self, TypeAlias, get_args

Family = Literal[
    "file",
    "field",
    "readiness",
    "refusal",
    "reply",
    "report",
    "row",
    "store",
    "table",
    "trouble",
]
FAMILIES: Final[tuple[Family, ...]] = get_args(Family)


@dataclass(frozen=True, slots=True)
class Named:
    """A parameter that is a code itself and is said by its name. of: what is named; key: its code, of a date its ISO form.

    A stage and a ballot have their names from the election's definition, which `say` is given with the Said; a figure has
    its own from a record, and is named by whoever has one before it is said.
    """

    of: Literal["stage", "ballot", "column", "date", "paper", "figure", "table"]
    key: str

    def __str__(self) -> str:
        return self.key


Param: TypeAlias = str | int | Named


@dataclass(frozen=True, slots=True)
class Said:
    """A stable code of its family, and what the sentence names; never changed, more parameters make another one.

    A family that has nothing more needs no dataclass made of it: it is equal to its own class alone, as this one is.
    """

    family: ClassVar[Family]

    code: str
    params: Mapping[str, Param] = dataclasses.field(default_factory=dict)

    def about(self, **params: Param) -> Self:
        """The same with these parameters too, where it has none of their names itself."""
        return dataclasses.replace(self, params={**params, **self.params})

    def __str__(self) -> str:
        inside = ", ".join(f"{name}={value!r}" for name, value in self.params.items())
        return f"{self.code}({inside})"


class NotDone(Said):
    """A step that was not taken or could not be kept, and why; nothing has changed."""

    __slots__ = ()


class FileFault(Said):
    """What is wrong with a file of others, or with its content.

    params: file (its name), line, column and path (the place inside it) as far as they are known, and the code's own.
    """

    __slots__ = ()
    family = "file"


class Trouble(Said):
    """What a verification objects to, or has to say beside it: of a paper, a code, a precinct file, or two of them."""

    __slots__ = ()
    family = "trouble"
