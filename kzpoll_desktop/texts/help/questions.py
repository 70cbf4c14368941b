"""A short help for each short question: what it is about, and what Enter does; kk, ru, en."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kzpoll_desktop.texts.catalogue import Message
from kzpoll_desktop.texts.help.keys import Help

QUESTIONS: Final[Mapping[str, Help]] = {
    "change": Help(
        Message(
            "Бұл бет аяқталған, сондықтан сан өзгертілмес бұрын сұралады.",
            "Эта страница уже завершена, поэтому перед изменением числа программа спрашивает.",
            "The page is done already, so a figure is asked about before it changes.",
        ),
        Message(
            "Бұрынғы және жаңа санды қағазбен салыстырыңыз. Enter бұрынғысын қалдырады.",
            "Сверьте прежнее и новое число с бумагой. Enter оставляет прежнее.",
            "Hold the old and the new figure against the paper. Enter leaves the old one.",
        ),
        ("press", "leave"),
    ),
    "correction": Help(
        Message(
            "Жария етілген сан себебімен ғана түзетіледі; себебі қосымшада тұрады.",
            "Оглашённое число исправляют только с причиной; она стоит в приложении.",
            "An announced figure is corrected only with its reason, which stands in the annex.",
        ),
        Message(
            "Себепті таңдаңыз немесе жазыңыз. Түзету керек болмаса, бұрынғысын қалдырыңыз.",
            "Выберите причину или впишите её. Если исправлять не нужно, оставьте прежнее.",
            "Pick or type the reason. Where nothing is to be corrected leave it as it was.",
        ),
        ("press", "leave"),
    ),
    "lower_report": Help(
        Message(
            "Мәлімет дауыс беру басталғаннан бергі жалпы сан, сондықтан бұрынғысынан аз болмайды.",
            "Сведения – это общее число с начала голосования, поэтому меньше прежнего оно не бывает.",
            "A report is the whole number since voting began, so it is never less than the one before.",
        ),
        Message(
            "Қате терілсе, бұрынғысын қалдырып, қайта теріңіз. Сан дұрыс болса, себебін жазыңыз.",
            "При опечатке оставьте прежнее и введите снова. Если число верно, укажите причину.",
            "If it was mistyped leave it as it was and type it again. If it is right give the reason.",
        ),
        ("press", "leave"),
    ),
    "odd_time": Help(
        Message(
            "Терілген уақыт әлі келмеген немесе сайлау күніне сай емес.",
            "Введённое время ещё не наступило или не подходит дню голосования.",
            "The time that was typed has not come yet, or does not fit the day.",
        ),
        Message(
            "Сағатқа қараңыз. Enter өріске қайтарады, онда уақытты қайта теріңіз.",
            "Посмотрите на часы. Enter возвращает в поле, где время вводят снова.",
            "Look at the clock. Enter leads back to the field, where the time is typed again.",
        ),
        ("press", "leave"),
    ),
    "zeros": Help(
        Message(
            "Бос тұрған бумалардың бәріне бірден 0 жазылады.",
            "Во все пустые стопки сразу записывается 0.",
            "All piles that are still empty become 0 at once.",
        ),
        Message(
            "Үстелде шынымен бюллетені жоқ бумаларды ғана толтырыңыз. Enter бос қалдырады.",
            "Заполняйте, только если на столе в этих стопках действительно нет бюллетеней. Enter "
            "оставляет пустыми.",
            "Fill them only where no ballots of these piles lie on the table. Enter leaves them empty.",
        ),
        ("press", "leave"),
    ),
    "leave": Help(
        Message(
            "Мұнда терілген әлі сақталған жоқ.",
            "Введённое здесь ещё не сохранено.",
            "What was typed here is not kept yet.",
        ),
        Message(
            "Enter терілгенге қайтарады. Сақтамай шықсаңыз, ол жоғалады.",
            "Enter возвращает к введённому. Если уйти без сохранения, оно пропадёт.",
            "Enter leads back to it. Left without keeping it, it is gone.",
        ),
        ("press", "leave"),
    ),
    "not_printed": Help(
        Message(
            "Қалпына келтіру коды әлі басылған жоқ, ал ол осы парақта ғана тұр.",
            "Код восстановления ещё не напечатан, а стоит он только на этом листе.",
            "The recovery code was not printed yet, and it stands only on this sheet.",
        ),
        Message(
            "Параққа қайтып, оны басыңыз немесе PDF етіп сақтаңыз.",
            "Вернитесь к листу и напечатайте его или сохраните как PDF.",
            "Go back to the sheet and print it, or save it as PDF.",
        ),
        ("press", "leave"),
    ),
    "last_backup": Help(
        Message(
            "Файл жабылғанда соңғы көшірме жасалады, сонда флешкада бүкіл күн қалады.",
            "При закрытии файла делается последняя резервная копия, чтобы на флешке остался весь день.",
            "When the file is closed a last backup is made, so that the stick has the whole day.",
        ),
        Message(
            "Тасығыш салынған болса, қайта көріңіз. Көшірмесіз де жабуға болады: файл осы дискіде қалады.",
            "Если носитель вставлен, попробуйте ещё раз. Можно закрыть и без копии: файл остаётся на этом"
            " диске.",
            "If the medium is plugged in try again. It can be closed without a backup: the file stays on "
            "this disk.",
        ),
        ("press", "leave"),
    ),
    "which_precinct": Help(
        Message(
            "Бүлінген файлдан оның қай учаскенікі екені көрінбейді, сондықтан көшірмесі сұралады.",
            "По повреждённому файлу не видно, какого он участка, поэтому о копии спрашивают.",
            "The damaged file does not show which precinct it was of, so the backup is asked about.",
        ),
        Message(
            "Учаске мен соңғы жазбаға қараңыз. Күмәніңіз болса, қалпына келтірмеңіз.",
            "Посмотрите на участок и последнюю запись. Если сомневаетесь, не восстанавливайте.",
            "Look at the precinct and the last entry. If in doubt do not restore it.",
        ),
        ("press", "leave"),
    ),
    "other_history": Help(
        Message(
            "Көшірменің журналы қазіргі файлдікінен басқа: бұл басқа күннің немесе басқа ноутбуктің "
            "жұмысы болуы мүмкін.",
            "Журнал копии не тот, что в нынешнем файле: возможно, это работа другого дня или другого "
            "ноутбука.",
            "The journal of the backup is another one: it may be the work of another day or another laptop.",
        ),
        Message(
            "Жоғалатын сандарды қараңыз. Қазіргі файл бөлек сақталады, одан қайтуға болады.",
            "Посмотрите, какие числа пропадут. Нынешний файл откладывается, к нему можно вернуться.",
            "Look at the figures that would be lost. The present file is kept aside, and can be gone back"
            " to.",
        ),
        ("press", "leave"),
    ),
    "temporary": Help(
        Message(
            "Файл уақытша қалтада жатыр, жүйе оны босатса, терілген жоғалады.",
            "Файл лежит во временной папке: если система её очистит, введённое пропадёт.",
            "The file lies in a folder for temporary files: when the system empties it what was typed is "
            "lost.",
        ),
        Message(
            "Файлды ұсынылған қалтаға көшіріп, сол жерде ашыңыз.",
            "Скопируйте файл в предложенную папку и откройте там.",
            "Copy the file to the proposed folder and open it there.",
        ),
        ("press", "leave"),
    ),
    "empty_ballots": Help(
        Message(
            "Бұл бюллетеньдерде бірде-бір кандидат не партия жоқ.",
            "В этих бюллетенях нет ни одного кандидата или партии.",
            "These ballots have no candidate and no party.",
        ),
        Message(
            "Тізімді енгізу үшін кандидаттарға қайтыңыз. Файлды тізімсіз де жасауға болады: ол ашылу "
            "аяқталғанға дейін толтырылады.",
            "Вернитесь к кандидатам, чтобы внести список. Файл можно сделать и без него: список вносят до"
            " завершения открытия.",
            "Go back to the candidates to fill in the list. The file can be made without it: it is filled"
            " in before the opening is finished.",
        ),
        ("press", "leave"),
    ),
    "begun_before": Help(
        Message(
            "Осы жерде жаңа учаске басталып, аяқталмаған.",
            "Здесь начали новый участок и не закончили.",
            "A new precinct was begun here and not made.",
        ),
        Message(
            "Терілгенін жалғастырыңыз немесе жаңадан бастаңыз: онда бұрын терілген жоғалады.",
            "Продолжите набранное или начните заново: тогда введённое прежде пропадёт.",
            "Go on with what was typed, or begin anew: then it is gone.",
        ),
        ("press", "leave"),
    ),
    "issuer": Help(
        Message(
            "Бюллетень беруге құқығы жоқ адамның қанша бюллетень бергені де жазылады: бұл – актімен жауап "
            "берілетін сәйкессіздік.",
            "Сколько бюллетеней выдал тот, кто не должен был, тоже записывается: это несоответствие, на которое "
            "составляют акт.",
            "What somebody issued who was not to is written down too: it is a discrepancy to be answered by an act.",
        ),
        Message(
            "Кім екенін таңдап, Enter басыңыз: оның жолы қосылады.",
            "Выберите, кто это был, и нажмите Enter: добавится его строка.",
            "Choose who it was and press Enter: a row is added.",
        ),
        ("choose", "leave"),
    ),
}
