"""When an exercise of a class is planned, and whose turn it is: on the key, the projector and the laptops the same sentence."""

from __future__ import annotations

from kzpoll_desktop.domain.training.plan import PlannedExercise
from kzpoll_desktop.texts.printed import printed


def turns_words(part: PlannedExercise, language: str) -> str:
    """Times and turns: «09:00–09:50. Chair – person 1, reads – person 2, types – person 3.»."""
    turns = ", ".join(
        f"{printed(f'turn_{turn}', language)} \u2013 {printed('turn_person', language).format(person=person)}"
        for turn, person in part.turns
    )
    return f"{part.begins}\u2013{part.ends}. {turns[:1].upper()}{turns[1:]}."
