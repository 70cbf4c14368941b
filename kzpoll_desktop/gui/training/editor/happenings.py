"""What the commission is told in the middle of the night, when, and what is right then."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, cast

from PySide6.QtWidgets import QWidget

from kzpoll_desktop.domain.figures.record import ROLES, Role
from kzpoll_desktop.domain.figures.rows import OPENING, stages
from kzpoll_desktop.domain.training.course import Expected, Happening, LateStriking, Way
from kzpoll_desktop.domain.training.course_json import MAX_STORY
from kzpoll_desktop.domain.training.planted import planted
from kzpoll_desktop.gui.common.calm import CalmComboBox
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.training.editor.fields import EditorPage
from kzpoll_desktop.gui.training.editor.making import Making
from kzpoll_desktop.texts.names.figure_names import figure_name
from kzpoll_desktop.texts.names.labels import ballot_name, role_name, stage_name
from kzpoll_desktop.training.editing import draft

_NOTHING, _COMMISSION, _BALLOT = "nothing", "commission", "ballot"
SUSPENDED: Final = "suspended"


class HappeningsPage(EditorPage):
    """One after another, each with its moment, its text, and what it expects."""

    def __init__(self, making: Making, context: Context) -> None:
        super().__init__(making, context)
        self._build()

    def build_again(self, focus: str = "") -> None:
        """After something came or went; focus: the input to go to."""
        self.clear()
        self._build()
        if focus:
            self.go_to(focus)

    def _build(self) -> None:
        if not self.making.count.happenings:
            self.column.addWidget(
                self.label(
                    lambda: self.tr("Nothing happens in this exercise beside the count."),
                    wrap=True,
                    muted=True,
                )
            )
        for place in range(len(self.making.count.happenings)):
            self._add(place)
        self.more = self.button("new_happening", lambda: self.tr("Add a happening"), self._on_new)
        self.column.addWidget(self.more)
        self.end()

    def _one(self, place: int) -> Happening:
        return self.making.count.happenings[place]

    def _change(self, place: int, **changed: object) -> None:
        made = replace(self._one(place), **changed)  # type: ignore[arg-type]
        self.making.put(draft.with_happening(self.making.count, place, made))

    # --- one happening

    def _add(self, place: int) -> None:
        name = f"happenings.{place}"
        self.section(lambda: self.tr("Happening %1").replace("%1", str(place + 1)))
        self._add_moment(place, f"{name}.when")
        texts = self.texts(
            f"{name}.text",
            lambda: self.tr("What the commission is told"),
            MAX_STORY,
            lambda: self._one(place).text,
            lambda text: self._change(place, text=text),
            lines=3,
        )
        self.add_insert(f"{name}.insert", texts)
        self._add_expected(place, f"{name}.expects")
        away = self.button(
            f"{name}.away",
            lambda: self.tr("Take happening %1 away").replace("%1", str(place + 1)),
            lambda: self._on_away(place),
            flat=True,
        )
        self.row(away)

    def _add_moment(self, place: int, name: str) -> None:
        when = CalmComboBox()
        one, exercise = self._one(place), self.making.count
        moments = [("at", stage) for stage in stages(self.making.election, exercise.truth)]
        moments += [("after", path) for path in planted(exercise)]
        if one.after and ("after", one.after) not in moments:
            moments.append(("after", one.after))
        for moment in moments:
            when.addItem("", moment)
        label = self.field(name, when, lambda: self.tr("When"), called=lambda: self._named(place, "when"))
        self.row(label, when)
        self.live(lambda: self._say_moments(when))
        now = ("at", one.at) if one.at else ("after", one.after)
        when.setCurrentIndex(moments.index(now))
        when.currentIndexChanged.connect(lambda _: self._on_moment(place, when.currentData()))

    def _say_moments(self, when: CalmComboBox) -> None:
        making = self.making
        for place in range(when.count()):
            kind, what = when.itemData(place)
            if kind == "at":
                text = self.tr("at the stage: %1").replace(
                    "%1", stage_name(what, making.election, self.language)
                )
            else:
                known = what in set(planted(making.count))
                name = (
                    figure_name(what, making.count.truth, making.election, self.language, ballot=True)
                    if known
                    else self.tr("a slip that is planted no more")
                )
                text = self.tr("once this is entered: %1").replace("%1", name)
            when.setItemText(place, text)

    def _named(self, place: int, what: str) -> str:
        words = {"when": self.tr("When"), "expects": self.tr("What is right")}[what]
        return self.tr("Happening %1: %2").replace("%1", str(place + 1)).replace("%2", words)

    def _on_moment(self, place: int, moment: tuple[str, str]) -> None:
        kind, what = moment
        self._change(place, at=what if kind == "at" else "", after="" if kind == "at" else what)

    # --- what is right

    def _add_expected(self, place: int, name: str) -> None:
        kinds = CalmComboBox()
        for kind in (_NOTHING, _COMMISSION, _BALLOT):
            kinds.addItem("", kind)
        label = self.field(
            name,
            kinds,
            lambda: self.tr("What is right"),
            called=lambda: self._named(place, "expects"),
        )
        self.row(label, kinds)
        self.live(lambda: self._say_kinds(kinds))
        expects = self._one(place).expects
        kinds.choose(_kind_of(expects))
        kinds.currentIndexChanged.connect(lambda _: self._on_kind(place, kinds.currentData(), name))
        if isinstance(expects, LateStriking):
            self._add_late(place, expects, name)
        elif expects is not None:
            for number in range(len(expects)):
                self._add_way(place, number, f"{name}.{number}")
            more = self.button(
                f"{name}.more",
                lambda: self.tr("Another lawful way"),
                lambda: self._on_more(place, name),
                flat=True,
            )
            self.row(more)

    def _say_kinds(self, kinds: CalmComboBox) -> None:
        words = (
            self.tr("nothing is to be done"),
            self.tr("somebody's part in the commission changes"),
            self.tr("a name on the ballot is struck out or restored"),
        )
        for place, text in enumerate(words):
            kinds.setItemText(place, text)

    def _on_kind(self, place: int, kind: str, name: str) -> None:
        expects: Expected = None
        if kind == _COMMISSION:
            members = self.making.count.truth.commission
            expects = (Way(members[min(1, len(members) - 1)].id, "chair", False),)
        elif kind == _BALLOT:
            contest = next(iter(self.making.count.truth.contests))
            expects = LateStriking(contest, self._choices(contest)[0][0], True)
        changed: dict[str, object] = {"expects": expects}
        if kind == _BALLOT:
            changed |= {"at": OPENING, "after": ""}
        self._change(place, **changed)
        self.build_again(name)

    def _choices(self, contest: str) -> list[tuple[str, str]]:
        ballot = self.making.count.truth.ballot(self.making.election.contest(contest))
        return [(choice.id, choice.name.get(self.language)) for choice in ballot]

    def _add_late(self, place: int, change: LateStriking, name: str) -> None:
        lines, ways = CalmComboBox(), CalmComboBox()
        contests = self.making.count.truth.contests
        known = [(contest, choice) for contest in contests for choice, _ in self._choices(contest)]
        for line in known:
            lines.addItem("", line)
        ways.addItem("", True)
        ways.addItem("", False)
        self.row(
            self.field(f"{name}.choice", lines, lambda: self.tr("Name on the ballot")),
            lines,
            self.field(f"{name}.struck", ways, lambda: self.tr("It is")),
            ways,
        )
        self.live(lambda: self._say_late(lines, ways))
        lines.setCurrentIndex(known.index((change.contest, change.choice)))
        ways.choose(change.struck_out)

        def put() -> None:
            contest, choice = lines.currentData()
            self._change(place, expects=LateStriking(contest, choice, ways.currentData()))

        lines.currentIndexChanged.connect(lambda _: put())
        ways.currentIndexChanged.connect(lambda _: put())

    def _say_late(self, lines: CalmComboBox, ways: CalmComboBox) -> None:
        for place in range(lines.count()):
            contest, choice = lines.itemData(place)
            name = dict(self._choices(contest))[choice]
            ballot = ballot_name(self.making.election.contest(contest), self.language)
            lines.setItemText(place, f"{name} ({ballot})")
        ways.setItemText(0, self.tr("struck out"))
        ways.setItemText(1, self.tr("restored"))

    def _add_way(self, place: int, number: int, name: str) -> None:
        members, roles = CalmComboBox(), CalmComboBox()
        for member in self.making.count.truth.commission:
            members.addItem(member.name, member.id)
        for role in (*ROLES, SUSPENDED):
            roles.addItem("", role)
        way = self._ways(place)[number]
        members.choose(way.member)
        roles.choose(SUSPENDED if way.suspended else way.role)
        first = number == 0
        self.row(
            self.field(
                f"{name}.member", members, lambda: self.tr("Member") if first else self.tr("or member")
            ),
            members,
            self.field(f"{name}.role", roles, lambda: self.tr("is from then on")),
            roles,
            *(() if first else (self._away(place, number, name),)),
        )
        self.live(lambda: self._say_roles(roles))

        def put() -> None:
            role = roles.currentData()
            suspended = role == SUSPENDED
            made = Way(members.currentData(), None if suspended else cast(Role, role), suspended)
            ways = list(self._ways(place))
            ways[number] = made
            self._change(place, expects=tuple(ways))

        members.currentIndexChanged.connect(lambda _: put())
        roles.currentIndexChanged.connect(lambda _: put())

    def _away(self, place: int, number: int, name: str) -> QWidget:
        def away() -> None:
            ways = self._ways(place)
            before = name.rpartition(".")[0]
            self._put_ways(place, ways[:number] + ways[number + 1 :], f"{before}.more")

        return self.button(f"{name}.away", lambda: self.tr("Not this way"), away, flat=True)

    def _say_roles(self, roles: CalmComboBox) -> None:
        for place in range(roles.count()):
            roles.setItemText(place, role_name(roles.itemData(place), self.language))

    def _ways(self, place: int) -> tuple[Way, ...]:
        expects = self._one(place).expects
        return expects if isinstance(expects, tuple) else ()

    def _on_more(self, place: int, name: str) -> None:
        ways = self._ways(place)
        self._put_ways(place, (*ways, ways[-1]), f"{name}.{len(ways)}")

    def _put_ways(self, place: int, ways: tuple[Way, ...], focus: str) -> None:
        self._change(place, expects=ways)
        self.build_again(focus)

    # --- coming and going

    def _on_new(self) -> None:
        exercise = self.making.count
        place = len(exercise.happenings)
        self.making.put(draft.with_new_happening(exercise, exercise.starts_at))
        self.build_again(f"happenings.{place}.when")

    def _on_away(self, place: int) -> None:
        self.making.put(draft.without_happening(self.making.count, place))
        self.build_again("new_happening")

    def go_to(self, field: str, row: int = 0) -> None:
        """To a happening by its place, where no input is named."""
        super().go_to(field or f"happenings.{row}")


def _kind_of(expects: Expected) -> str:
    if expects is None:
        return _NOTHING
    return _BALLOT if isinstance(expects, LateStriking) else _COMMISSION
