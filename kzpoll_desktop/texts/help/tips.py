"""Tool tips of the buttons on the pages: what each does, and the key that does the same; kk, ru, en."""

from __future__ import annotations

from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import Final, NamedTuple

from kzpoll_desktop.texts.catalogue import Message


class Tip(NamedTuple):
    """does: in words; key: as it is pressed, empty where there is none of its own."""

    does: Message
    key: str = ""


# By the name of a button; a star stands for the figure, ballot, box, member or finding that it is about.
TIPS: Final[Mapping[str, Tip]] = {
    "next": Tip(
        Message(
            "Осы бетті аяқтап, келесісіне өту",
            "Закончить эту страницу и перейти к следующей",
            "End this page and go on to the next one",
        ),
        "Enter",
    ),
    "zeros": Tip(
        Message(
            "Бос тұрған бумалардың бәріне 0 жазу; алдымен сұралады",
            "Записать 0 во все пустые стопки; сначала программа спросит",
            "Enter 0 for all piles that are still empty; it asks first",
        ),
        "F8",
    ),
    "disputed": Tip(
        Message(
            "Даулы бюллетеньдер: комиссия дауыс беріп шешкендері",
            "Спорные бюллетени: те, о которых комиссия голосует",
            "Disputed ballots: those about which the commission votes",
        ),
        "F7",
    ),
    "look.*": Tip(
        Message(
            "Алдымен қай жерден іздеу керегін көрсету",
            "Показать, где искать сначала",
            "Show where to look first",
        ),
        "F9",
    ),
    "answer.*": Tip(
        Message(
            "Қайта санағаннан кейін де қалған сәйкессіздікке акт жасау немесе ескертуге себеп жазу",
            "Составить акт о несоответствии, которое осталось после пересчёта, или указать причину предупреждения",
            "Draw up the act on a discrepancy that stays after the recount, or give the reason of a warning",
        ),
    ),
    "go": Tip(
        Message(
            "Қатесі бар санға өту",
            "Перейти к числу, в котором ошибка",
            "Go to the figure that is in error",
        ),
    ),
    "again.*": Tip(
        Message(
            "Сандар өзгерді: бұрынғы жауап жаңа сандарға да жарайтынын растау",
            "Числа изменились: подтвердить, что прежний ответ верен и для новых",
            "The figures have changed: confirm that the answer given before holds for the new ones",
        ),
    ),
    "act.*": Tip(
        Message("Актінің парағын көрсету", "Показать лист акта", "Show the sheet of the act"),
    ),
    "withdraw.*": Tip(
        Message(
            "Ешқандай санға қатысы қалмаған актіні қайтарып алу",
            "Отозвать акт, который больше ни к чему не относится",
            "Withdraw an act that answers nothing any more",
        ),
    ),
    "receipts.*.more": Tip(
        Message(
            "Күні бойы тағы жеткізілген не басқа учаскеге берілген бюллетеньдерге жол қосу",
            "Добавить строку для бюллетеней, доставленных или переданных в течение дня",
            "Add a line for ballots that were delivered or moved away during the day",
        ),
    ),
    "receipts.*.away": Tip(
        Message("Бұл жолды алып тастау", "Убрать эту строку", "Take this line away"),
    ),
    "portable_boxes.*.edit": Tip(
        Message(
            "Жәшіктің нөмірін және онымен шыққан мүшелерді өзгерту",
            "Изменить номер урны и членов комиссии, которые с ней выезжали",
            "Change the number of the box and the members who went out with it",
        ),
    ),
    "portable_boxes.*.annulled*": Tip(
        Message(
            "Осы жәшіктің бюллетеньдері жарамсыз деп танылғанын белгілеу (бос орын пернесі)",
            "Отметить, что бюллетени этой урны признаны недействительными (пробел)",
            "Mark that the ballots of this box were held invalid (Space)",
        ),
    ),
    "portable_boxes.*.act*": Tip(
        Message(
            "Өтініштен көп бюллетеньге: қайта санау, дауыс беру және акт",
            "О бюллетенях сверх заявлений: пересчёт, голосование и акт",
            "On ballots beyond the applications: recount, vote and act",
        ),
    ),
    "*.stationary_counted": Tip(
        Message(
            "Бұл бюллетеньдер бөлек саналмайды, саны бумалардан шығады (бос орын пернесі)",
            "Эти бюллетени отдельно не считают, число получится из стопок (пробел)",
            "These ballots are not counted separately, the number comes from the piles (Space)",
        ),
    ),
    "begin": Tip(
        Message(
            "Екінші тексеруді бастау: бірі парақты оқиды, екіншісі экранға қарайды",
            "Начать вторую проверку: один читает лист, другой смотрит на экран",
            "Begin the second check: one reads the sheet, the other looks at the screen",
        ),
    ),
    "agrees": Tip(
        Message(
            "Экрандағы сан қағаздағымен бірдей",
            "Число на экране то же, что на бумаге",
            "The figure on the screen is the one on paper",
        ),
        "Enter",
    ),
    "no.*": Tip(
        Message(
            "Қағазда басқа сан тұр: оны теру",
            "На бумаге другое число: ввести его",
            "The paper has another figure: type it",
        ),
        "Delete",
    ),
    "signing.*.dissent": Tip(
        Message(
            "Мүшенің ерекше пікірін теру",
            "Ввести особое мнение члена комиссии",
            "Type the dissenting opinion of the member",
        ),
    ),
    "issuers.*": Tip(
        Message(
            "Бюллетень беруге құқығы жоқ адам берген болса, оған жол қосу",
            "Добавить строку для того, кто выдавал бюллетени, хотя не должен был",
            "Add a row for somebody who issued ballots and was not to",
        ),
    ),
    "draft.*": Tip(
        Message(
            "Хаттама мен қосымшаның жобасын көрсету",
            "Показать черновик протокола и приложения",
            "Show the draft of protocol and annex",
        ),
    ),
    "copy.*": Tip(
        Message(
            "Комиссияның бланкісіне көшіруге арналған парақты көрсету",
            "Показать лист, с которого переписывают на бланк комиссии",
            "Show the sheet from which the commission's form is filled in",
        ),
    ),
    "void": Tip(
        Message(
            "Қол қойылмаған, аты-жөнінде қатесі бар парақтың күшін жою",
            "Аннулировать ещё не подписанный лист с ошибкой в имени",
            "Void a sheet with a mistake in a name, before it is signed",
        ),
    ),
    "signed": Tip(
        Message(
            "Басылған хаттамаларға бәрі қол қойғанын жазу",
            "Отметить, что напечатанные протоколы подписаны всеми",
            "Note that all have signed the printed protocols",
        ),
    ),
}


def tip_of(button: str) -> Tip | None:
    """The tip of a button by its name; None where it has none."""
    return next((tip for name, tip in TIPS.items() if fnmatchcase(button, name)), None)
