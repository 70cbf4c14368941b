"""The steps of a new precinct: election and precinct, place, commission; each reads its part of what was typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from kzpoll_desktop.domain.election.definition import Contest, ElectionDefinition
from kzpoll_desktop.domain.figures.record import PRECINCT_KINDS
from kzpoll_desktop.domain.ground.clock import offset_of
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.exchange.definitions import bundled_definitions, read_definition
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.exchange.zones import offset_on, offsets
from kzpoll_desktop.gui.common.calm import CalmComboBox, PlainLine
from kzpoll_desktop.gui.common.context import Context
from kzpoll_desktop.gui.common.dialogs.files import choose_file
from kzpoll_desktop.gui.common.digits import DigitLine
from kzpoll_desktop.gui.common.lines.wrapping import WrappedTick
from kzpoll_desktop.gui.common.live import Live, Words
from kzpoll_desktop.gui.common.look import LARGE
from kzpoll_desktop.gui.setup.field import FieldGrid
from kzpoll_desktop.gui.widgets.people_editor import PeopleEditor
from kzpoll_desktop.texts.format import date
from kzpoll_desktop.texts.names.labels import contest_heading
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.setup import (
    TEXTS,
    USUAL_COMMISSION,
    FieldProblem,
    NewPrecinct,
    Person,
    advice,
    unprintable_definition,
)

MOST_TEXT: Final = 400
MOST_WIDTH: Final = 920


class Step(Live, QWidget):
    """One step of a new precinct: read() takes what stands in it, tell() says what is wrong beside the fields."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.grid = FieldGrid(stacked=context.look.scale >= LARGE)
        self.form = QWidget()
        self.form.setMaximumWidth(context.look.px(MOST_WIDTH))
        self.form.setLayout(self.grid)

    @property
    def language(self) -> str:
        """The language in force."""
        return self.context.language

    def title(self) -> str:
        """The step's name."""
        raise NotImplementedError

    def read(self, new: NewPrecinct) -> NewPrecinct:
        """The new precinct with what stands in this step."""
        raise NotImplementedError

    def show_for(self, new: NewPrecinct) -> None:
        """Fit the step to what was typed before it."""

    def owns(self, field: str) -> bool:
        """Whether a problem's field is in this step."""
        return field in self.grid.fields

    def tell(self, problems: Sequence[FieldProblem]) -> None:
        """Say this step's problems beside their fields and go to the first one."""
        own = [p for p in problems if self.owns(p.field)]
        for name in self.grid.fields:
            self.grid.tell(name, "")
        for problem in reversed(own):
            self.grid.tell(problem.field, say(problem.said, self.language))
        if own:
            self.grid.fields[own[0].field].setFocus(Qt.FocusReason.TabFocusReason)

    def focus_first(self) -> None:
        """To the first field."""
        next(iter(self.grid.fields.values())).setFocus(Qt.FocusReason.TabFocusReason)


class ElectionStep(Step):
    """Which election, which precinct, which contests are held in it, and in which districts."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.definitions: list[ElectionDefinition] = sorted(bundled_definitions(), key=lambda d: d.training)
        self.election = CalmComboBox()
        self.election.setMinimumContentsLength(20)
        self.election.setSizeAdjustPolicy(
            self.election.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.from_file = self.button("definition", lambda: self.tr("From a &file…"), self._choose_file)
        line = QHBoxLayout()
        line.addWidget(self.election, 1)
        line.setSpacing(8)
        line.addWidget(self.from_file)
        election_label = self.field("election", self.election, lambda: self.tr("&Election:"))
        self.grid.add_field(election_label, self.election, line)
        # At large text no list is as wide as the name of an election: it stands under it, on several lines.
        self.whole_name = QLabel()
        self.whole_name.setWordWrap(True)
        self.whole_name.setVisible(context.look.scale >= LARGE)
        self.grid.add_line(QLabel(), self.whole_name)
        self.number = DigitLine()
        self.number.setMaxLength(12)
        self.number.setFixedWidth(context.look.px(140))
        self.grid.add_field(
            self.field("number", self.number, lambda: self.tr("N&umber of the precinct:")), self.number
        )
        self.kind = CalmComboBox()
        for kind in PRECINCT_KINDS:
            self.kind.addItem("", kind)
        kind_label = self.field("kind", self.kind, lambda: self.tr("&Kind of precinct:"))
        self.grid.add_field(kind_label, self.kind, _at_left(self.kind))
        self.contests = QWidget()
        self._contest_rows = QVBoxLayout(self.contests)
        self._contest_rows.setContentsMargins(0, 0, 0, 0)
        self._contest_rows.setSpacing(6)
        self.form.setMaximumWidth(16_777_215)
        self.held: dict[str, QCheckBox] = {}
        self.districts: dict[str, CalmComboBox] = {}
        self.grid.add_line(self.label(lambda: self.tr("Ballots of this precinct:")), self.contests)
        self.grid.add_told("contests", self.contests)
        whole = QVBoxLayout(self)
        whole.addWidget(self.form)
        whole.addStretch(1)
        self.election.activated.connect(self._build_contests)
        self._fill_elections()
        self.live(self._say)

    @property
    def definition(self) -> ElectionDefinition:
        """The chosen election."""
        return self.definitions[max(0, self.election.currentIndex())]

    def _fill_elections(self, chosen: int = 0) -> None:
        self.election.clear()
        for definition in self.definitions:
            self.election.addItem("", definition.id)
        self.election.setCurrentIndex(chosen)
        self._build_contests()

    def _build_contests(self) -> None:
        while (item := self._contest_rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for name in [n for n in self.grid.fields if n.startswith("districts.")]:
            self.grid.forget(name)
        self.held, self.districts = {}, {}
        for contest in self.definition.contests:
            self._contest_rows.addWidget(self._contest_row(contest))
        self._say()

    def _contest_row(self, contest: Contest) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        held = WrappedTick()
        held.setObjectName(f"held.{contest.id}")
        held.setChecked(True)
        self.held[contest.id] = held
        column.addWidget(held)
        if contest.districts is not None:
            district = CalmComboBox()
            district.setObjectName(f"districts.{contest.id}")
            district.addItem("", None)
            for one in contest.districts:
                district.addItem("", one.number)
            held.toggled.connect(district.setEnabled)
            self.districts[contest.id] = district
            line = QHBoxLayout()
            line.addSpacing(28)
            line.addWidget(district)
            line.addStretch(1)
            column.addLayout(line)
            told = QLabel()
            column.addWidget(told)
            self.grid.adopt(f"districts.{contest.id}", district, told)
        return part

    def _choose_file(self) -> None:
        path = choose_file(self, self.tr("Election definition"), "*.json")
        if path is not None:
            self.load_definition(path)

    def load_definition(self, path: Path) -> None:
        """A definition from a file joins the list and is chosen; what is wrong with it stands beside the field."""
        try:
            definition = read_definition(path)
        except FileProblem as problem:
            self.grid.tell("election", say(problem.said, self.language))
            return
        unfit = unprintable_definition(definition)
        self.grid.tell("election", say(unfit, self.language) if unfit is not None else "")
        if unfit is not None:
            return
        self.definitions = [d for d in self.definitions if d.id != definition.id] + [definition]
        self._fill_elections(len(self.definitions) - 1)

    def title(self) -> str:
        """The step's name."""
        return self.tr("Election and precinct")

    def _say(self) -> None:
        kinds = {
            "ordinary": self.tr("ordinary"),
            "closed": self.tr("closed: hospital, remand centre, ship, military unit"),
            "abroad": self.tr("abroad"),
        }
        for place in range(self.kind.count()):
            self.kind.setItemText(place, kinds[self.kind.itemData(place)])
        for place, definition in enumerate(self.definitions):
            text = f"{date(definition.date)} · {definition.title.get(self.language)}"
            if self.context.look.scale >= LARGE:
                text = f"{date(definition.date)} · {definition.id}"
            self.election.setItemText(place, text)
            self.election.setItemData(place, text, Qt.ItemDataRole.ToolTipRole)
        self.whole_name.setText(self.definition.title.get(self.language))
        for contest in self.definition.contests:
            self._say_contest(contest)

    def _say_contest(self, contest: Contest) -> None:
        heading = contest_heading(contest, self.language)
        shown = heading.replace("&", "&&")
        large = self.context.look.scale >= LARGE
        self.held[contest.id].setText(shown.replace(" · ", "\n") if large else shown)
        combo = self.districts.get(contest.id)
        if combo is None:
            return
        combo.setAccessibleName(self.tr("Electoral district: %1").replace("%1", heading))
        combo.setItemText(0, self.tr("choose the electoral district"))
        for place, one in enumerate(contest.districts or (), start=1):
            name, region = one.name.get(self.language), one.region.get(self.language)
            combo.setItemText(place, f"{one.number} · {region} · {name}")

    def read(self, new: NewPrecinct) -> NewPrecinct:
        """Election, number, kind, contests, districts."""
        chosen = {c: combo.currentData() for c, combo in self.districts.items()}
        return replace(
            new,
            election=self.definition,
            number=self.number.text(),
            kind=self.kind.currentData(),
            contests=tuple(c for c, held in self.held.items() if held.isChecked()),
            districts={c: number for c, number in chosen.items() if number is not None},
        )


def _at_left(field: QWidget) -> QHBoxLayout:
    """A field that is no wider than what stands in it."""
    line = QHBoxLayout()
    line.addWidget(field)
    line.addStretch(1)
    return line


class PlaceStep(Step):
    """Where the precinct is, in both languages, and its difference from UTC."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        names: dict[str, Words] = {
            "region.kk": lambda: self.tr("Region, in Kazakh:"),
            "region.ru": lambda: self.tr("Region, in Russian:"),
            "settlement.kk": lambda: self.tr("Settlement, in Kazakh:"),
            "settlement.ru": lambda: self.tr("Settlement, in Russian:"),
            "address.kk": lambda: self.tr("Address, in Kazakh:"),
            "address.ru": lambda: self.tr("Address, in Russian:"),
        }
        self.texts: dict[str, QLineEdit] = {}
        for name, words in names.items():
            edit = PlainLine()
            edit.setMaxLength(MOST_TEXT)
            self.texts[name] = edit
            self.grid.add_field(self.field(name, edit, words), edit)
        self.offset = CalmComboBox()
        offset_label = self.field("utc_offset", self.offset, lambda: self.tr("Local &time:"))
        self.grid.add_field(offset_label, self.offset)
        self.zones = QLabel()
        self.zones.setWordWrap(True)
        self.grid.add_line(QLabel(), self.zones)
        self.explained = self.label(
            lambda: self.tr("The texts stand on the protocol; what is left empty is written by hand."),
            wrap=True,
            muted=True,
        )
        self.explained.setMaximumWidth(context.look.px(MOST_WIDTH))
        whole = QVBoxLayout(self)
        whole.addWidget(self.form)
        whole.addWidget(self.explained)
        whole.addStretch(1)
        self._given = LocalText("", "")
        self._new: NewPrecinct | None = None
        self._chosen = ""
        self.offset.activated.connect(self._on_offset)
        for part in ("region.kk", "region.ru"):
            self.texts[part].textChanged.connect(self._propose)
        self.live(self._propose)

    def title(self) -> str:
        """The step's name."""
        return self.tr("Place")

    # --- the offset from UTC

    def _on_offset(self) -> None:
        """A person chose; from now on nothing else is proposed."""
        self._chosen = self.offset.currentData()
        self._propose()

    def _propose(self) -> None:
        """The offset of the region on the day, of a precinct abroad the laptop's; the laptop's is a second opinion."""
        if self._new is None:
            return
        day, abroad = self._new.election.date, self._new.kind == "abroad"
        own = offset_of(self.context.clock.now())
        usual = own if abroad else offset_on(day, self._region())
        found = offsets(day, abroad=abroad, beside=[one for one in (usual, own, self._chosen) if one])
        if [self.offset.itemData(place) for place in range(self.offset.count())] != list(found):
            self.offset.clear()
            for offset in found:
                self.offset.addItem(f"UTC{offset}", offset)
        self.offset.choose(self._chosen or usual)
        self._tell_zones(usual, own, abroad=abroad)

    def _region(self) -> LocalText:
        return LocalText(self.texts["region.kk"].text(), self.texts["region.ru"].text())

    def _tell_zones(self, usual: str, own: str, *, abroad: bool) -> None:
        """What the offset is by date and region, what the laptop has, and that another one is chosen."""
        assert self._new is not None  # proposed for something
        told = []
        if not abroad:
            text = self.tr("By date and region, %1, it is UTC%2.").replace(
                "%1", date(self._new.election.date)
            )
            told.append(text.replace("%2", usual))
        told.append(self.tr("The laptop is set to UTC%1.").replace("%1", own))
        chosen = self.offset.currentData()
        apart = chosen != usual or own != chosen
        if apart:
            told.append(
                self.tr(
                    "Compare with the clock on the wall: the times and dates on the papers follow UTC%1."
                ).replace("%1", chosen)
            )
        self.zones.setText(" ".join(told))
        self.zones.setProperty("notice", apart)
        self.zones.setProperty("muted", not apart)
        self.zones.style().unpolish(self.zones)
        self.zones.style().polish(self.zones)
        self.offset.setAccessibleDescription(self.zones.text())

    def show_for(self, new: NewPrecinct) -> None:
        """The region of the first district is proposed, and the offset of date and region; what a person typed stays."""
        self._new = new
        region = next(
            (
                d.region
                for c in new.election.contests
                if c.id in new.contests and (d := c.district(new.districts.get(c.id))) is not None
            ),
            LocalText("", ""),
        )
        if (self.texts["region.kk"].text(), self.texts["region.ru"].text()) == (
            self._given.kk,
            self._given.ru,
        ):
            self.texts["region.kk"].setText(region.kk)
            self.texts["region.ru"].setText(region.ru)
            self._given = region
        self._propose()

    def read(self, new: NewPrecinct) -> NewPrecinct:
        """Region, settlement, address, offset."""
        texts = {n: LocalText(self.texts[f"{n}.kk"].text(), self.texts[f"{n}.ru"].text()) for n in TEXTS}
        return replace(
            new,
            region=texts["region"],
            settlement=texts["settlement"],
            address=texts["address"],
            utc_offset=self.offset.currentData() or "",
        )


class CommissionStep(Step):
    """Members by role; what is unusual is told and stands in nobody's way [17(1)]."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.people = PeopleEditor(context)
        for role in USUAL_COMMISSION:
            self.people.add_line(role=role)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setProperty("severity", "error")
        self.told.hide()
        self.advice = QLabel()
        self.advice.setWordWrap(True)
        self.advice.setProperty("notice", True)
        self._new: NewPrecinct | None = None
        self.people.edited.connect(self._advise)
        whole = QVBoxLayout(self)
        whole.addWidget(self.people, 1)
        whole.addWidget(self.advice)
        whole.addWidget(self.told)
        self.live(self._advise)

    def title(self) -> str:
        """The step's name."""
        return self.tr("Commission")

    def show_for(self, new: NewPrecinct) -> None:
        """The limits of the chosen election give the advice."""
        self._new = new
        self._advise()

    def _advise(self) -> None:
        if self._new is not None:
            found = advice(self.read(self._new))
            self.advice.setText(" ".join(say(one, self.language) for one in found))

    def read(self, new: NewPrecinct) -> NewPrecinct:
        """The members with a name and the lines without one."""
        return replace(
            new,
            commission=tuple(
                Person(line.name.text(), line.chosen_role() or "member") for line in self.people.lines
            ),
        )

    def owns(self, field: str) -> bool:
        """The commission, or one of its lines."""
        return field.startswith("commission")

    def tell(self, problems: Sequence[FieldProblem]) -> None:
        """The first problem stands under the lines, and the focus goes to its line."""
        own = [p for p in problems if self.owns(p.field)]
        text = say(own[0].said, self.language) if own else ""
        self.told.setText(text)
        self.told.setVisible(bool(text))
        if own:
            place = own[0].field.removeprefix("commission").strip("[]")
            self.people.focus_line(int(place) if place else 0)

    def focus_first(self) -> None:
        """To the first name."""
        self.people.focus_line(0)
