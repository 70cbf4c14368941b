"""What those are called who were there at the opening, on paper and wherever their number is named."""

from __future__ import annotations

from typing import Final

from kzpoll_desktop.domain.ground.local_text import LocalText

ATTENDANCE: Final = {
    "attendance.party_observers": LocalText(
        "саяси партиялардың байқаушылары", "наблюдатели политических партий", "observers of political parties"
    ),
    "attendance.other_observers": LocalText("өзге байқаушылар", "иные наблюдатели", "other observers"),
    "attendance.foreign_observers": LocalText(
        "шетелдік байқаушылар", "иностранные наблюдатели", "foreign observers"
    ),
    "attendance.proxies": LocalText("сенім білдірілген адамдар", "доверенные лица", "proxies"),
    "attendance.media": LocalText(
        "бұқаралық ақпарат құралдарының өкілдері",
        "представители средств массовой информации",
        "media representatives",
    ),
    "attendance.foreign_media": LocalText(
        "шетелдік бұқаралық ақпарат құралдарының өкілдері",
        "представители иностранных средств массовой информации",
        "foreign media representatives",
    ),
}
