"""Findings beside the page: the first is open, a new one is opened and announced, one key or click goes to its figure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kzpoll_desktop.domain.rules.engine import RULES
from kzpoll_desktop.gui.common.look import Look
from kzpoll_desktop.gui.precinct.parts.findings_panel import FindingsPanel, FindingView
from kzpoll_desktop.gui.precinct.window import FINDINGS_WIDTH
from kzpoll_desktop.texts.findings import law_cited
from kzpoll_desktop.texts.languages import LANGUAGES
from tests.shared.gui.keys import focused, press
from tests.shared.gui.walk import cut_off, settle
from tests.shared.practice import ELECTION

FIRST = FindingView(
    code="E104",
    severity="error",
    severity_word="ERROR",
    title="More votes than ballots",
    todo="Recount the piles.",
    numbers="7 + 8 is more than 14",
    law="Article 43",
    path="party_list.c01",
    answered="",
)
SECOND = replace(FIRST, code="W311", severity="warning", severity_word="WARNING", path="turnout.12:00")


@pytest.fixture
def panel(qapp: QApplication) -> Iterator[FindingsPanel]:
    made = FindingsPanel(Look())
    made.resize(320, 500)
    made.show()
    yield made
    made.deleteLater()


def card(panel: FindingsPanel, code: str) -> QWidget:
    found = [w for w in panel.findChildren(QWidget, f"finding.{code}") if not w.isHidden()]
    assert len(found) == 1
    return found[0]


def opened(panel: FindingsPanel) -> list[str]:
    """The codes of the cards whose texts are in sight."""
    return [
        code
        for code in ("E104", "W311")
        if any(
            label.isVisible() and FIRST.todo in label.text()
            for label in card(panel, code).findChildren(QLabel)
        )
    ]


def test_the_first_one_is_open(panel: FindingsPanel) -> None:
    panel.show_findings((FIRST, SECOND), "2 findings", "40 checks agree")
    settle()
    assert opened(panel) == ["E104"]
    assert (panel.heading.text(), panel.passed.text()) == ("2 findings", "40 checks agree")
    assert cut_off(panel) == []


def test_a_new_one_is_opened_and_announced(panel: FindingsPanel) -> None:
    panel.show_findings((FIRST,), "1", "")
    assert panel.heading.accessibleDescription() == "ERROR. Recount the piles."
    panel.show_findings((FIRST, SECOND), "2", "")
    settle()
    assert opened(panel) == ["W311"]
    assert panel.heading.accessibleDescription() == "WARNING. Recount the piles."


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_on_a_finding_goes_to_its_figure(panel: FindingsPanel, key: Qt.Key) -> None:
    heard: list[str] = []
    panel.figure_requested.connect(heard.append)
    panel.show_findings((FIRST, SECOND), "2", "")
    settle()
    panel.focus_first()
    assert focused(panel) == "finding.E104"
    press(panel, key)
    assert heard == ["party_list.c01"]
    press(panel, Qt.Key.Key_A, "a")
    assert len(heard) == 1


def test_a_click_opens_a_finding_and_goes_to_its_figure(panel: FindingsPanel) -> None:
    heard: list[str] = []
    panel.figure_requested.connect(heard.append)
    panel.show_findings((FIRST, SECOND), "2", "")
    settle()
    QTest.mouseClick(card(panel, "W311"), Qt.MouseButton.LeftButton)
    assert heard == ["turnout.12:00"]
    assert opened(panel) == ["W311"]


def test_everything_of_a_finding_is_spoken(panel: FindingsPanel) -> None:
    panel.show_findings((FIRST,), "1", "")
    settle()
    assert (
        card(panel, "E104").accessibleName()
        == "ERROR. More votes than ballots. Recount the piles. 7 + 8 is more than 14 E104"
    )


def test_the_same_findings_leave_the_cards_as_they_are(panel: FindingsPanel) -> None:
    panel.show_findings((FIRST, SECOND), "2", "")
    settle()
    before = card(panel, "E104")
    panel.show_findings((FIRST, SECOND), "two", "")
    assert card(panel, "E104") is before
    assert panel.heading.text() == "two"
    panel.show_findings((), "Nothing", "")
    assert not panel.has_findings()
    panel.focus_first()


def test_no_article_in_any_language_is_wider_than_the_panel(panel: FindingsPanel) -> None:
    panel.setFixedWidth(FINDINGS_WIDTH - 20)
    for article in sorted({law_cited(code, ELECTION, language) for code in RULES for language in LANGUAGES}):
        panel.show_findings((replace(FIRST, law=article),), "1 finding", "40 checks agree")
        settle()
        assert cut_off(panel) == [], article
