"""Who counts in an exercise: practice people, their names and their roles at the opening."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from kzpoll_desktop.domain.figures.record import ROLES
from kzpoll_desktop.domain.training.course import CountExercise
from kzpoll_desktop.gui.common.allowed import allow
from kzpoll_desktop.gui.common.calm import CalmComboBox
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.column import LineField
from kzpoll_desktop.gui.common.lines.flow import FlowLayout
from kzpoll_desktop.gui.training.editor.fields import EditorPage
from kzpoll_desktop.gui.training.editor.making import Making
from kzpoll_desktop.texts.names.labels import role_name
from kzpoll_desktop.training.editing import commission

_LONGEST: Final = 200
_NAME: Final = 260


class CommissionPage(EditorPage):
    """A line a member. What a happening expects of somebody keeps that member here."""

    def __init__(self, making: Making, context: Context) -> None:
        super().__init__(making, context)
        self._build()

    def build_again(self, focus: str) -> None:
        """After somebody came or went; focus: the input to go to."""
        self.clear()
        self._build()
        self.go_to(focus)

    def _build(self) -> None:
        self.column.addWidget(
            self.label(
                lambda: self.tr(
                    "Names of practice people only. Each deputy and member has a row of issued ballots."
                ),
                wrap=True,
                muted=True,
            )
        )
        for place in range(len(self.making.count.truth.commission)):
            self._add(place)
        more = self.button("new_member", lambda: self.tr("Add a member"), self._on_new)
        self.column.addWidget(more)
        self.live(lambda: allow(more, self._no_more()))
        self.end()

    def _no_more(self) -> str:
        full = len(self.making.count.truth.commission) >= commission.MOST_MEMBERS
        text = self.tr("A commission here has no more than %1 members.")
        return text.replace("%1", str(commission.MOST_MEMBERS)) if full else ""

    def _add(self, place: int) -> None:
        member = self.making.count.truth.commission[place]
        name, roles = LineField(member.name), CalmComboBox()
        name.setMaxLength(_LONGEST)
        name.setMinimumWidth(self.context.look.px(_NAME))
        for role in ROLES:
            roles.addItem("", role)
        called = partial(self._called, place)
        away = self.button(
            f"member.{place}.away",
            lambda: self.tr("Take member %1 away").replace("%1", str(place + 1)),
            lambda: self._on_away(place),
            flat=True,
        )
        held = QWidget()
        line = FlowLayout(held)
        line.addWidget(
            self.field(f"member.{place}.name", name, lambda: f"{place + 1}.", called=lambda: called("name"))
        )
        line.addWidget(name)
        roles.setObjectName(f"member.{place}.role")
        self.says(roles.setAccessibleName, lambda: called("role"))
        line.addWidget(roles)
        line.addWidget(away)
        self.column.addWidget(held)
        self.live(lambda: self._say_roles(roles))
        roles.choose(member.role)
        name.textEdited.connect(lambda text: self._put(commission.with_name(self.making.count, place, text)))
        roles.currentIndexChanged.connect(
            lambda _: self._put(commission.with_role(self.making.count, place, roles.currentData()))
        )
        self.live(lambda: allow(away, self._why_stays(place)))

    def _called(self, place: int, what: str) -> str:
        words = {"name": self.tr("Member %1: name"), "role": self.tr("Member %1: role")}[what]
        return words.replace("%1", str(place + 1))

    def _say_roles(self, roles: CalmComboBox) -> None:
        for place in range(roles.count()):
            roles.setItemText(place, role_name(roles.itemData(place), self.language))

    def _why_stays(self, place: int) -> str:
        if len(self.making.count.truth.commission) == 1:
            return self.tr("This is the only member.")
        if commission.is_named(self.making.count, place):
            return self.tr("A happening expects something of this member: change it first.")
        return ""

    def _put(self, exercise: CountExercise) -> None:
        self.making.put(exercise)

    def _on_new(self) -> None:
        place = len(self.making.count.truth.commission)
        self._put(commission.with_new_member(self.making.count))
        self.build_again(f"member.{place}.name")

    def _on_away(self, place: int) -> None:
        self._put(commission.without_member(self.making.count, place))
        self.build_again(f"member.{max(0, place - 1)}.name")

    def go_to(self, field: str, row: int = 0) -> None:
        """To a member by the place, where no input is named."""
        super().go_to(field or f"member.{row}.name")
