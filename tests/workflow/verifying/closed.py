"""What tests of verification share: a precinct as it stands before closing, and what is told of a verdict."""

from __future__ import annotations

import datetime
from pathlib import Path

from kzpoll_desktop.domain.election.definition import ElectionDefinition
from kzpoll_desktop.domain.figures.rows import uncounted
from kzpoll_desktop.domain.ground.clock import PlayClock
from kzpoll_desktop.workflow.desk import Desk
from kzpoll_desktop.workflow.verifying.in_json import in_json
from kzpoll_desktop.workflow.verifying.looked import Verdict
from kzpoll_desktop.workflow.verifying.report import lines
from tests.shared.closed import make_key
from tests.shared.practice import ELECTION, RECORD
from tests.shared.typing import entered, type_day

ZONE = datetime.timezone(datetime.timedelta(hours=6))
NIGHT = datetime.datetime(2023, 3, 20, 1, 10, 7, tzinfo=ZONE)
LANGUAGES = ("kk", "ru", "en")


def counted(path: Path, *, key: bool = True, election: ElectionDefinition = ELECTION) -> Desk:
    desk = Desk.create(path, election, uncounted(election, RECORD), PlayClock(NIGHT), "m3")
    type_day(desk)
    entered(desk, "day.count_ended", "23:30")
    if key:
        make_key(desk)
    return desk


PAPER = "protocol-123-party_list-practice.pdf"


def troubles(verdict: Verdict) -> set[str]:
    """Every trouble that is told, with the sentences that tell it in three languages."""
    for language in LANGUAGES:
        assert all(line.text for line in lines(verdict, language))
    in_json(verdict)
    found = {one.code for looked in verdict.looked for one in looked.troubles}
    return found | {one.code for two in verdict.disagreements for one in two.troubles}
