"""The questions of a test and the ballots of a count in the editor, by keyboard: answers, what is right, marks and piles."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.training.course import INVALID, CountExercise, QuestionsExercise
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.training.editor.ballot_part import BallotPart
from kzpoll_desktop.gui.training.editor.dialog import EditorDialog
from kzpoll_desktop.training.editing.checked import BALLOTS, COMMISSION, HAPPENINGS, QUESTIONS
from tests.gui.training.editor.test_dialog import HAND, LONG, NIGHT, PACK, TEST, field, opened, put, show
from tests.shared.gui.keys import focused, press
from tests.shared.gui.walk import button, settle

BALLOT = 12


def titled(context: Context, under: QWidget, place: int) -> EditorDialog:
    """An exercise in a course that has its title."""
    dialog = opened(context, under, place)
    dialog.making.put_course(replace(dialog.making.course, title=LocalText("Курс", "Курс")))
    return dialog


def leave(dialog: EditorDialog) -> None:
    """Nothing of it is kept, and nothing is looked at any more."""
    dialog.settle()
    dialog.reject()
    assert dialog.isHidden()


def down(dialog: QWidget, name: str, times: int = 1) -> None:
    """Go down in a choice, or press its Home where times is 0."""
    field(dialog, name).setFocus()
    for _ in range(times):
        press(dialog, Qt.Key.Key_Down)
    if not times:
        press(dialog, Qt.Key.Key_Home)
    settle()


def tick(dialog: QWidget, name: str) -> None:
    field(dialog, name).setFocus()
    press(dialog, Qt.Key.Key_Space, " ")
    settle()


def test_of(dialog: EditorDialog) -> QuestionsExercise:
    made = dialog.making.exercise
    assert isinstance(made, QuestionsExercise)
    return made


test_of.__test__ = False  # type: ignore[attr-defined]


def test_texts_answers_and_what_is_right_of_a_question(context: Context, under: QWidget) -> None:
    dialog = opened(context, under, TEST)
    show(dialog, QUESTIONS)
    before = test_of(dialog)
    assert before == NIGHT.exercises[TEST]
    down(dialog, "which")
    assert focused(dialog) == "which"
    put(dialog, "why.kk", "Себебі")
    put(dialog, "article", "39")
    old, now = before.items[1], test_of(dialog).items[1]
    assert (now.why.kk, now.article, now.right_ids) == ("Себебі", "39", old.right_ids)
    # Another answer is the right one; the one before is not any more, until several may be.
    (right,) = map(int, old.right_ids)
    other = right % len(old.options)
    tick(dialog, f"right.{other}")
    assert test_of(dialog).items[1].right_ids == {str(other + 1)}
    assert [one.isChecked() for one in dialog.page.ticks].count(True) == 1  # type: ignore[union-attr]
    tick(dialog, f"right.{other}")
    assert test_of(dialog).items[1].right_ids == {str(other + 1)}, "one is always right"
    tick(dialog, "several")
    tick(dialog, f"right.{right - 1}")
    assert test_of(dialog).items[1].right_ids == {str(right), str(other + 1)}
    tick(dialog, "several")
    assert len(test_of(dialog).items[1].right_ids) == 1
    button(dialog, "new_option").click()
    settle()
    place = len(old.options)
    assert focused(dialog) == f"option.{place}.kk"
    put(dialog, f"option.{place}.kk", "Жаңа")
    assert test_of(dialog).items[1].options[place].text.kk == "Жаңа"
    for _ in range(place - 1):
        button(dialog, "option.0.away").click()
        settle()
    item = test_of(dialog).items[1]
    assert (len(item.options), len(item.right_ids)) == (2, 1)
    assert not button(dialog, "option.0.away").isEnabled()
    assert [one for at, one in enumerate(test_of(dialog).items) if at != 1] == [
        one for at, one in enumerate(before.items) if at != 1
    ], "the others stay as they were"
    # Questions come and go behind the one that is shown.
    button(dialog, "new_question").click()
    settle()
    assert focused(dialog) == "text.kk"
    assert len(test_of(dialog).items) == len(before.items) + 1
    button(dialog, "question_away").click()
    settle()
    assert len(test_of(dialog).items) == len(before.items)
    leave(dialog)


def test_the_ballot_of_a_question_is_marked_and_judged(context: Context, under: QWidget) -> None:
    dialog = opened(context, under, TEST)
    show(dialog, QUESTIONS)
    place = next(at for at, one in enumerate(test_of(dialog).items) if one.ballot is not None)
    assert place == BALLOT
    down(dialog, "which", place)
    part = dialog.findChild(BallotPart)
    assert part is not None
    button(dialog, "new_paper").click()
    settle()
    (part,) = dialog.findChildren(BallotPart)
    made = test_of(dialog).items[place + 1]
    assert made.ballot is not None
    assert made.right == made.ballot.marks[0].choice
    drawn = part.picture
    down(dialog, "ballot.mark.0.how")
    button(dialog, "ballot.more").click()
    settle()
    assert focused(dialog) == "ballot.mark.1.line"
    down(dialog, "ballot.mark.1.line")
    tick(dialog, "ballot.signed")
    down(dialog, "ballot.form")
    line = part.ballot.marks[1].choice
    tick(dialog, f"ballot.crossed.{line}")
    field(dialog, "ballot.right").setFocus()
    press(dialog, Qt.Key.Key_End)
    press(dialog, Qt.Key.Key_Up)
    now = test_of(dialog).items[place + 1]
    assert now.ballot is not None
    assert [one.how for one in now.ballot.marks] == ["cross", "tick"]
    assert (now.ballot.signed, now.ballot.form, now.ballot.crossed_out) == (False, "other", (line,))
    assert now.right == INVALID
    assert part.picture is not drawn
    assert part.picture is not None
    assert "a cross" in part.picture.accessibleName()
    button(dialog, "ballot.mark.0.away").click()
    settle()
    down(dialog, "ballot.contest")
    now = test_of(dialog).items[place + 1]
    assert now.ballot is not None
    assert (now.ballot.contest, now.right) == ("single_mandate", now.ballot.marks[0].choice)
    assert focused(dialog) == "ballot.contest"
    leave(dialog)


def test_ballots_to_count_by_hand_are_those_of_the_piles(context: Context, under: QWidget) -> None:
    dialog = titled(context, under, HAND)
    before = NIGHT.exercises[HAND]
    assert isinstance(before, CountExercise)
    show(dialog, BALLOTS)
    assert dialog.making.count == before
    put(dialog, "times", "9")
    assert dialog.making.count.ballots[0].times == 9
    dialog.findings.look()
    fault = dialog.findings.lines["fault"].text()
    assert "Ballots to count by hand: a pile of" in fault
    assert "_" not in fault, "the ballot is called by its name"
    show(dialog, COMMISSION)
    dialog.findings.go.click()
    settle()
    assert dialog.page_name == BALLOTS
    put(dialog, "times", str(before.ballots[0].times))
    dialog.findings.look()
    assert "In the way" not in dialog.findings.lines["fault"].text()
    down(dialog, "ballot.right")
    dialog.findings.look()
    assert "In the way" in dialog.findings.lines["fault"].text()
    button(dialog, "ballot_away").click()
    settle()
    assert dialog.making.count.ballots == before.ballots[1:]
    button(dialog, "new_ballot").click()
    settle()
    assert focused(dialog) == "ballot.contest"
    assert len(dialog.making.count.ballots) == len(before.ballots)
    assert dialog.making.count.ballots[1].times == 1
    # In one that has none the first is added too.
    dialog.add_exercises((NIGHT.exercises[PACK],), dialog.making.election)
    show(dialog, BALLOTS)
    button(dialog, "new_ballot").click()
    settle()
    assert len(dialog.making.count.ballots) == 1
    leave(dialog)


def test_the_commission_of_an_exercise(context: Context, under: QWidget) -> None:
    dialog = titled(context, under, LONG)
    before = dialog.making.count
    show(dialog, COMMISSION)
    put(dialog, "member.0.name", "Жаңа төраға (оқу)")
    assert dialog.making.count.truth.commission[0].name == "Жаңа төраға (оқу)"
    assert not button(dialog, "member.1.away").isEnabled(), "a happening expects something of the deputy"
    assert "A happening expects" in button(dialog, "member.1.away").toolTip()
    button(dialog, "new_member").click()
    settle()
    place = len(before.truth.commission)
    assert focused(dialog) == f"member.{place}.name"
    made = dialog.making.count.truth.commission[place]
    assert (made.name, made.role) == (f"{place + 1}-мүше (оқу)", "member")
    for figures in dialog.making.count.truth.contests.values():
        assert figures.issued_by_member[made.id] == 0
    dialog.findings.look()
    assert "In the way" not in dialog.findings.lines["fault"].text()
    down(dialog, f"member.{place}.role")
    assert dialog.making.count.truth.commission[place].role == "advisory"
    assert all(
        made.id not in figures.issued_by_member for figures in dialog.making.count.truth.contests.values()
    )
    put(dialog, f"member.{place}.name", " ")
    dialog.findings.look()
    fault = dialog.findings.lines["fault"].text()
    assert f"Commission, {place + 1}:" in fault
    show(dialog, HAPPENINGS)
    dialog.findings.go.click()
    settle()
    assert (dialog.page_name, focused(dialog)) == (COMMISSION, f"member.{place}.name")
    button(dialog, f"member.{place}.away").click()
    settle()
    put(dialog, "member.0.name", before.truth.commission[0].name)
    assert dialog.making.count == before
    leave(dialog)
