"""A recount: which applications were decided, the count that goes on, and what the recounts changed [43(7-1), 43(9)]."""

from __future__ import annotations

from functools import partial

from kzpoll_desktop.domain.day.recount import Application, Recount
from kzpoll_desktop.domain.day.refused import Refused
from kzpoll_desktop.domain.day.steps import recount as steps
from kzpoll_desktop.domain.ground.counted import Counted
from kzpoll_desktop.gui.common.allowed import allow
from kzpoll_desktop.gui.precinct.after.recount_dialogs import ApplicationDialog, GiveUpDialog, RecountDialog
from kzpoll_desktop.gui.precinct.after.task import TaskPage
from kzpoll_desktop.texts.findings import figure_name
from kzpoll_desktop.texts.format import count, moment
from kzpoll_desktop.texts.names.after import ANSWERS as ANSWER_NAMES
from kzpoll_desktop.texts.names.after import BASES as BASE_NAMES
from kzpoll_desktop.texts.names.labels import ballot_name
from kzpoll_desktop.texts.say import say
from kzpoll_desktop.workflow.after import recounting


class Page(TaskPage):
    """Nothing of it is forced: a night without a recount is a whole one."""

    def build_task(self) -> None:
        """What was asked for, what goes on, what was changed; and the buttons."""
        self.add_text(
            lambda: self.tr(
                "On a proxy's application the votes are counted again once, within the twelve hours of the count; by "
                "decision of the higher commission as often as it decides so, before the results are published. The first "
                "protocol is kept as it is."
            )
        )
        for one in self.day.applications:
            self.add_text(partial(self._application, one), muted=False)
        if self.day.under_recount and self.day.count.recount is not None:
            self.add_text(partial(self._goes_on, self.day.count.recount), muted=False)
            further = steps.reaches_further(self.day)
            if further:
                self.add_text(partial(self._further, further), muted=False)
        for changed in recounting.changes(self.day):
            self.add_text(partial(self._changed, changed), muted=False)
        self.add_buttons(
            ("apply", lambda: self.tr("An application was decided…"), self._ask_application, True),
            ("recount", self._recount_words, self._ask_recount, True),
            ("give_up", lambda: self.tr("Give up the recount…"), self._ask_end, True),
        )

    def show_state(self) -> None:
        """What can be done now."""
        super().show_state()
        self._allow("apply", steps.may_ask(self.day))
        self._allow("recount", steps.may_open(self.day))
        self._allow("give_up", None if self.day.under_recount else steps.NO_RECOUNT)

    def _allow(self, name: str, refused: Refused | None) -> None:
        button = self.buttons[name][0]
        if refused is not None and not self.why_closed(self.stands_for):
            allow(button, say(refused, self.language, self.day.election))

    def signature(self) -> object:
        """Also what was asked for, and the counts."""
        counts = tuple((one.version, one.recount, one.given_up) for one in self.day.counts)
        further = steps.reaches_further(self.day)
        return super().signature(), self.day.applications, counts, further

    # --- texts

    def instruction(self) -> str:
        """What to do now."""
        if self.day.under_recount:
            return self.tr("Count again on the pages above; their protocol is closed like the first one.")
        return self.tr("Note an application and what was decided; begin a recount where one is due.")

    def summary(self) -> str:
        """How many counts there were."""
        return self.tr("Counts: %1").replace("%1", count(len(self.day.standing)))

    def _recount_words(self) -> str:
        return self.tr("Count more again…") if self.day.under_recount else self.tr("Count again…")

    def _ballots(self, contests: tuple[str, ...]) -> str:
        return ", ".join(ballot_name(self.day.election.contest(one), self.language) for one in contests)

    def _application(self, one: Application) -> str:
        text = self.tr("Application No. %1 of %2, %3 (%4): %5; votes for: %6, against: %7.")
        text = text.replace("%1", one.number).replace("%2", moment(one.at)).replace("%3", one.by)
        text = text.replace("%4", self._ballots(one.contests))
        text = text.replace("%5", ANSWER_NAMES[one.answer].get(self.language))
        text = text.replace("%6", count(one.votes_for)).replace("%7", count(one.votes_against))
        if one.reason:
            reason = self.tr("Reason: %1")
            text += " " + reason.replace("%1", one.reason)
        return text

    def _goes_on(self, recount: Recount) -> str:
        text = self.tr("Count No. %1 is under way: %2. It rests on: %3, No. %4 of %5.")
        text = text.replace("%1", count(self.day.count.version)).replace(
            "%2", self._ballots(recount.contests)
        )
        text = text.replace("%3", BASE_NAMES[recount.base].get(self.language))
        return text.replace("%4", recount.number).replace("%5", moment(recount.at))

    def _further(self, contests: tuple[str, ...]) -> str:
        text = self.tr(
            "What was found changes whether other ballots of a portable box are annulled: count these again too: %1."
        )
        return text.replace("%1", self._ballots(contests))

    def _changed(self, changed: recounting.Changed) -> str:
        head = self.tr("%1: count No. %2 in the place of count No. %3.")
        head = head.replace("%1", self._ballots((changed.contest,))).replace("%2", count(changed.now))
        head = head.replace("%3", count(changed.before))
        if not changed.figures:
            none = self.tr("No figure changed.")
            return f"{head} {none}"
        return "\n".join([head, *(self._figure(*one) for one in changed.figures)])

    def _figure(self, path: str, was: Counted, now: Counted) -> str:
        name = figure_name(path, self.day.record, self.day.election, self.language)
        figures = " → ".join("–" if one is None else count(one) for one in (was, now))
        return f"{name}: {figures}"

    # --- what the buttons do

    def _ask_application(self) -> None:
        self.show_dialog(ApplicationDialog(self.desk, self.context, self))

    def _ask_recount(self) -> None:
        dialog = RecountDialog(self.desk, self.context, self)
        dialog.accepted.connect(self._go_on)
        self.show_dialog(dialog)

    def _go_on(self) -> None:
        """To the first figure that is counted again."""
        path = recounting.first_to_count(self.day)
        if path:
            self.figure_requested.emit(path)

    def _ask_end(self) -> None:
        self.show_dialog(GiveUpDialog(self.desk, self.context, self))
