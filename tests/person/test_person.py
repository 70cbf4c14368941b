"""The short form: a morning with incidents, and a walk without a plan, on a screen of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.person.days import live
from tests.person.display import Display, missing
from tests.person.exercises import PLAYED, play_exercise
from tests.person.hands import Move
from tests.person.invariants import Judge, Step
from tests.person.seen import Part, Seen, Window
from tests.person.walks import BEFORE, EDITOR, Place, Walked, play, read, walk

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing() or "all is there")

SEED = "19"


@pytest.fixture(scope="module")
def display() -> Iterator[Display]:
    """A screen as most precincts have it."""
    with Display(1366, 768) as made:
        yield made


def told(walked: Walked, folder: Path) -> list[str]:
    """What was violated, with a way to play it again."""
    found = [f"step {one.place}, {one.invariant}: {one.told}" for one in walked.found]
    found += [walked.ended] if walked.ended else []
    return [f"python -m tests.person --play {walked.keep(folder)}", *found] if found else []


def test_a_day_is_typed_with_incidents(display: Display, tmp_path: Path) -> None:
    walked = live(display, "kk", SEED, incidents=0.25, until="voting_ended")
    assert told(walked, tmp_path) == []
    assert len(walked.steps) > 20


@pytest.mark.long
@pytest.mark.parametrize("name", PLAYED)
def test_an_exercise_is_played_and_handed_in(tmp_path: Path, name: str) -> None:
    """In each language on its screen, to its grade."""
    with Display(*PLAYED[name].size) as display:
        walked = play_exercise(display, name, SEED)
    assert [*told(walked, tmp_path), *walked.others] == []
    assert walked.steps


@pytest.mark.parametrize(
    "place",
    [
        Place((1366, 768), "ru", 100, "piles.party_list", "read_aloud", long=False),
        Place((1366, 768), "kk", 150, "second_check", "read_aloud", long=True),
        Place((1366, 768), "ru", 125, "", "read_aloud", long=False, training="swapped-digits"),
        Place((1366, 768), "kk", 100, "", "read_aloud", long=False, training="law-test"),
        Place((1366, 768), "kk", 150, "", "read_aloud", long=False, training=EDITOR),
        Place((1366, 768), "ru", 100, "", "read_aloud", long=False, training=BEFORE),
    ],
    ids=lambda place: place.training or place.stage,
)
@pytest.mark.long
def test_a_person_without_a_plan_violates_nothing(display: Display, tmp_path: Path, place: Place) -> None:
    walked = walk(display, place, f"{SEED}/{place.training or place.stage}", 75)
    assert told(walked, tmp_path) == []
    assert walked.actions == 75


@pytest.mark.long
def test_what_was_violated_can_be_played_again(display: Display, tmp_path: Path) -> None:
    place = Place((1366, 768), "en", 100, "piles.party_list", "read_aloud", long=False)
    walked = walk(display, place, f"{SEED}/again", 8)
    kept_place, steps = read(walked.keep(tmp_path))
    assert (kept_place, steps) == (place, walked.steps)
    again = play(display, kept_place, "again", steps)
    assert again.steps[1:] == walked.steps


# --- the invariants can see


def part(name: str, kind: str = "figure", text: str = "", selected: int = 0, **other: bool) -> Part:
    """Something to type into, on the page."""
    given = {
        "enabled": True,
        "read_only": False,
        "checked": False,
        "in_page": True,
        "in_sight": True,
        **other,
    }
    return Part(
        name, kind, text, name, (0, 0, 90, 30), start=0 if selected else len(text), selected=selected, **given
    )


def seen(focus: Part | None, *, digest: str = "", said: str = "", dialog: str = "", **other: object) -> Seen:
    """A window of a precinct with this focus; with a dialog over it."""
    window = Window("PrecinctWindow", "", (0, 0, 1366, 768), modal=False)
    over = (Window(dialog, "", (0, 0, 400, 300), modal=True),) if dialog else ()
    given: dict[str, object] = {
        "arrived": True, "presses": 0, "clicks": 0, "ends": 0, "screen": (1366, 768), "windows": (*over, window),
        "active": dialog or window.name, "popup": "", "chosen": "", "focus": focus,
        "parts": (focus,) if focus is not None else (), "sentences": (said,) if said else (), "digest": digest,
        "cut": (), "unkept": (), "file": "/123.kzpoll", "stage": "piles.list", "reached": "piles.list", "seq": 1,
        "language": "ru", "scale": 100, "busy": False, **other,
    }  # fmt: skip
    return Seen(**given)  # type: ignore[arg-type]


def typed(text: str) -> Step:
    return Step("type", Move(()), typed=text)


def pressed(key: str, what: str = "press") -> Step:
    return Step(what, Move(()), key=key)


def entered(path: str, was: int | None, value: int | None) -> dict[str, object]:
    return {"kind": "entered", "body": {"changes": [{"path": path, "was": was, "value": value}]}}


VOTES = "list.votes.a"
FIGURE, NEXT = part(VOTES), part("next", "button")


@pytest.mark.parametrize(
    ("invariant", "step", "before", "after", "entries"),
    [
        ("typed_stands", typed("5"), seen(part("tick", "tick")), seen(part("tick", "tick")), []),
        ("typed_stands", typed("5"), seen(part(VOTES, text="777")), seen(part(VOTES, text="777")), []),
        (
            "a_click_selects",
            Step("click", Move((), clicks=1), target=VOTES),
            seen(NEXT, parts=(part(VOTES, text="777"),)),
            seen(part(VOTES, text="777"), digest="1"),
            [],
        ),
        (
            "only_typed_changes",
            pressed("Return"),
            seen(NEXT),
            seen(NEXT, digest="1"),
            [entered(VOTES, 7, None)],
        ),
        (
            "escape_changes_nothing",
            pressed("Escape"),
            seen(None, dialog="Asked"),
            seen(FIGURE),
            [entered(VOTES, 7, 5)],
        ),
        (
            "focus_after_a_dialog",
            pressed("Return"),
            seen(None, dialog="Asked"),
            seen(part("language.kk", in_page=False)),
            [],
        ),
        (
            "escape_changes_nothing",
            pressed("Return"),
            seen(part("keep", "button"), dialog="ChangeDialog"),
            seen(FIGURE),
            [entered(VOTES, 7, 5)],
        ),
        (
            "what_is_shown_is_kept",
            pressed("Escape"),
            seen(None, dialog="Asked"),
            seen(NEXT, unkept=(f"{VOTES} shows “5” for “7”",)),
            [],
        ),
        (
            "going_on_stays_on_the_page",
            pressed("Return"),
            seen(FIGURE),
            seen(part("language.kk", "button", in_page=False)),
            [],
        ),
        (
            "going_on_stays_on_the_page",
            pressed("Return"),
            seen(FIGURE),
            seen(NEXT, parts=(part(VOTES, text="7"), replace(part("list.votes.b"), place=(0, 90, 90, 30)))),
            [],
        ),
        ("something_has_the_focus", pressed("Return"), seen(FIGURE), seen(None), []),
        ("every_key_is_answered", pressed("alt+1"), seen(FIGURE), seen(FIGURE), []),
        (
            "nothing_cut_off",
            pressed("F1"),
            seen(FIGURE),
            seen(FIGURE, digest="1", cut=("PrecinctWindow: next",)),
            [],
        ),
        (
            "nothing_cut_off",
            pressed("F1"),
            seen(FIGURE),
            seen(FIGURE, digest="1", scale=200, screen=(960, 540), cut=("CorrectionDialog: change",)),
            [],
        ),
        ("typed_stands", typed("5"), seen(part("reader", "combo")), seen(part("reader", "combo")), []),
        (
            "typed_stands",
            typed("5"),
            seen(part("keep", "button"), dialog="ChangeDialog"),
            seen(part("keep", "button"), dialog="ChangeDialog"),
            [],
        ),
        (
            "told_in_the_language_in_force",
            Step("click", Move((), clicks=1), target="language.kk"),
            seen(FIGURE, said="Сохранено"),
            seen(FIGURE, said="Сохранено", digest="1", language="kk"),
            [],
        ),
        (
            "no_wider_than_the_screen",
            pressed("F6"),
            seen(FIGURE),
            seen(FIGURE, digest="1", windows=(Window("PrecinctWindow", "", (0, 0, 1407, 700), modal=False),)),
            [],
        ),
        (
            "held_keys_confirm_nothing",
            pressed("Return", "hold"),
            seen(part(VOTES, "button"), stage="second_check"),
            seen(part(VOTES, "button"), stage="second_check"),
            [{"kind": "checked", "body": {}}] * 2,
        ),
    ],
    ids=lambda given: given if isinstance(given, str) else "",
)
def test_a_violation_is_seen(
    invariant: str, step: Step, before: Seen, after: Seen, entries: list[dict[str, object]]
) -> None:
    found = Judge(()).judge(step, before, after, tuple(entries))
    assert invariant in {one.invariant for one in found}


def test_a_figure_that_goes_nowhere_is_seen() -> None:
    """Typed and passed by, and neither in the journal nor in its field nor spoken of."""
    judge = Judge(())
    assert judge.judge(typed("655"), seen(FIGURE), seen(part(VOTES, text="655"), digest="1"), ()) == []
    found = judge.judge(pressed("Return"), seen(part(VOTES, text="655")), seen(NEXT, digest="2"), ())
    assert [one.invariant for one in found] == ["typed_is_kept"]


def test_the_number_that_stood_there_written_otherwise_is_no_violation() -> None:
    """“00” where 0 stands: nothing is to keep."""
    judge = Judge(())
    judge.judge(typed("00"), seen(part(VOTES, text="0")), seen(part(VOTES, text="00"), digest="1"), ())
    assert judge.judge(pressed("F4"), seen(part(VOTES, text="00")), seen(NEXT, digest="2"), ()) == []


def test_a_figure_that_is_kept_is_no_violation() -> None:
    judge = Judge(())
    judge.judge(typed("655"), seen(FIGURE), seen(part(VOTES, text="655"), digest="1"), ())
    kept = entered(VOTES, None, 655)
    assert (
        judge.judge(pressed("Return"), seen(part(VOTES, text="655")), seen(NEXT, digest="2"), (kept,)) == []
    )
