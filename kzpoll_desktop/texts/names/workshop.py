"""The words on the papers of a workshop: the set of a table, practice ballots, their key, the trainer's solution."""

from __future__ import annotations

from typing import Final

from kzpoll_desktop.domain.ground.local_text import LocalText

WORKSHOP: Final = {
    "foot.workshop": LocalText("оқу-жаттығу қағаздары", "учебные бумаги", "practice papers"),
    "foot.workshop_key": LocalText("жаттықтырушының кілті", "ключ ведущего", "trainer’s key"),
    "foot.workshop_solution": LocalText(
        "жаттықтырушының шешімі", "решение для ведущего", "trainer’s solution"
    ),
    "workshop_seat": LocalText("№{seat} орын", "место №\u00a0{seat}", "seat {seat}"),
    "workshop_number": LocalText("№{number}", "№\u00a0{number}", "No.\u00a0{number}"),
    "workshop_known": LocalText(
        "Комиссия бастағанда не біледі",
        "Что комиссия знает в начале",
        "What the commission knows at the start",
    ),
    "workshop_starts": LocalText(
        "Сіз бастайтын кезең: {stage}, сағат {clock}. Берілген уақыт: {minutes} мин.",
        "Вы начинаете с этапа: {stage}, время {clock}. Отводится {minutes} мин.",
        "You begin at: {stage}, {clock}. Time given: {minutes} min.",
    ),
    "workshop_how": LocalText(
        "Парақтағы санға күмәндансаңыз, үстелде не жатқанын қайта санап, бағдарламада «Қайта саналды» деп белгілеңіз.",
        "Если число на листе вызывает сомнение, пересчитайте то, что лежит на столе, и отметьте в программе «Пересчитано».",
        "Where a figure on a sheet is in doubt, recount what truly lies on the table and note it as recounted in the program.",
    ),
    "workshop_receipts": LocalText(
        "Бюллетеньдерді қабылдау қағазы", "Акт приема бюллетеней", "Receipt of ballots"
    ),
    "workshop_list": LocalText(
        "Сайлаушылар тізімінің қорытындысы", "Итоги по списку избирателей", "Summary of the voter list"
    ),
    "workshop_issued": LocalText(
        "Комиссия мүшелері бюллетень беру журналы",
        "Журнал выдачи бюллетеней членами комиссии",
        "Log of ballots issued by members",
    ),
    "workshop_applications": LocalText(
        "{box} жәшігінің жазбаша өтініштері",
        "Письменные заявления урны {box}",
        "Written applications of box {box}",
    ),
    "workshop_went_out": LocalText("Шыққан мүшелер: {names}", "Выезжали: {names}", "Went out: {names}"),
    "workshop_turnout": LocalText("Қатысу журналы", "Журнал явки", "Turnout log"),
    "workshop_present": LocalText(
        "Ашылу кезінде қатысқандар", "Присутствовали при открытии", "Present at the opening"
    ),
    "workshop_opened": LocalText("Учаске ашылды", "Участок открыт", "The precinct was opened"),
    "workshop_voting_ended": LocalText("Дауыс беру аяқталды", "Голосование окончено", "Voting ended"),
    "workshop_counting": LocalText("Санау парақтары", "Листы подсчета", "Counting sheets"),
    "workshop_by_hand": LocalText(
        "Бюллетеньдерді өзіңіз санап, санын жазыңыз.",
        "Посчитайте бюллетени сами и впишите числа.",
        "Count the ballots yourselves and write the figures.",
    ),
    "workshop_quantity": LocalText("Саны", "Количество", "Number"),
    "workshop_words": LocalText("Сөзбен", "Прописью", "In words"),
    "workshop_counted": LocalText("Санаған", "Считал", "Counted by"),
    "workshop_when": LocalText("Қашан берілетіні: {when}", "Когда выдать: {when}", "To be given: {when}"),
    "workshop_after": LocalText(
        "{figure} енгізілгеннен кейін", "после ввода: {figure}", "after {figure} is entered"
    ),
    "workshop_at": LocalText("{stage} кезеңінде", "на этапе «{stage}»", "at the stage: {stage}"),
    # --- the practice ballots
    "ballot_title": LocalText("САЙЛАУ БЮЛЛЕТЕНІ", "ИЗБИРАТЕЛЬНЫЙ БЮЛЛЕТЕНЬ", "BALLOT PAPER"),
    "ballot_how": LocalText(
        "Бір ғана бос шаршыға белгі қойыңыз.",
        "Поставьте отметку в одном пустом квадрате.",
        "Put a mark in one empty square.",
    ),
    "ballot_signed": LocalText("Комиссия мүшесінің қолы", "Подпись члена комиссии", "Signature of a member"),
    "ballot_against_all": LocalText("Бәріне қарсымын", "Против всех", "Against all"),
    "key_title": LocalText("БЮЛЛЕТЕНЬДЕРДІҢ КІЛТІ", "КЛЮЧ К БЮЛЛЕТЕНЯМ", "KEY TO THE BALLOTS"),
    "key_says": LocalText(
        "Нөмірлер әр бюллетеньнің астыңғы бұрышында тұр. Қатысушыларға көрсетпеңіз.",
        "Номера стоят в нижнем углу бюллетеней. Участникам не показывать.",
        "The numbers stand in the lower corner of each ballot. Not for the trainees.",
    ),
    "key_pile": LocalText("Бума", "Стопка", "Pile"),
    "key_numbers": LocalText("Бюллетеньдердің нөмірлері", "Номера бюллетеней", "Numbers of the ballots"),
    "key_not_ticks": LocalText(
        "Кәдімгі белгіден өзгеше бюллетеньдер", "Бюллетени с особенностями", "Ballots that are no plain ticks"
    ),
    "key_ballot": LocalText("Бюллетень", "Бюллетень", "Ballot"),
    "key_what": LocalText("Не көрінеді", "Что на нем", "What is on it"),
    "key_right": LocalText("Қай бумаға", "В какую стопку", "Which pile"),
    "pile_invalid": LocalText("жарамсыз", "недействительный", "invalid"),
    "pile_not_established": LocalText(
        "белгіленбеген үлгідегі", "неустановленного образца", "not of the established form"
    ),
    "seen_unsigned": LocalText("мүшенің қолы жоқ", "нет подписи члена комиссии", "not signed by a member"),
    "seen_no_mark": LocalText("белгі жоқ", "нет отметки", "no mark"),
    "seen_several": LocalText("белгі біреуден көп", "отметок больше одной", "more than one mark"),
    "seen_other_form": LocalText("үлгісі басқа", "другой образец", "another form"),
    "seen_tick": LocalText("белгі", "галочка", "a tick"),
    "seen_cross": LocalText("айқас белгі", "крестик", "a cross"),
    "seen_pencil": LocalText("қарындашпен белгі", "отметка карандашом", "a mark in pencil"),
    "seen_faint": LocalText("көмескі белгі", "бледная отметка", "a faint mark"),
    "seen_outside": LocalText("шаршыдан тыс белгі", "отметка вне квадрата", "a mark outside the square"),
    "seen_corrected": LocalText("түзетілген белгі", "исправленная отметка", "a corrected mark"),
    # --- the trainer's solution
    "solution_title": LocalText("ЖАТТЫҚТЫРУШЫНЫҢ ШЕШІМІ", "РЕШЕНИЕ ДЛЯ ВЕДУЩЕГО", "THE TRAINER’S SOLUTION"),
    "solution_planted": LocalText(
        "Парақтардағы қателер: қайта санап табылады",
        "Ошибки на листах: находятся пересчетом",
        "Planted slips: found by recounting",
    ),
    "solution_none": LocalText("Парақтарда қате жоқ.", "Ошибок на листах нет.", "No slips are planted."),
    "solution_seat": LocalText("Орын", "Место", "Seat"),
    "solution_precinct": LocalText("Учаске", "Участок", "Precinct"),
    "solution_sheet": LocalText("Парақта", "На листе", "On the sheet"),
    "solution_truth": LocalText("Дұрысы", "Верно", "True"),
    "solution_fires": LocalText(
        "Парақтардағы сандармен шығатын ескертулер",
        "Что срабатывает с числами листов",
        "What fires on the sheets",
    ),
    "solution_stays": LocalText(
        "Учаскенің шын ақауы: санды өзгертпей, актімен немесе себеппен жауап беріледі",
        "Настоящее нарушение: на него отвечают актом или причиной, числа не меняют",
        "A real defect: answered by an act or a reason, the figures stay",
    ),
    "solution_silent": LocalText(
        "Ешбір тексеру байқамайтын қателер: бәрін қайта санағанда ғана табылады",
        "Ошибки, которых не замечает ни одна проверка: находит только полный пересчет",
        "Slips that no check notices: only a recount of everything finds them",
    ),
    "solution_annulled": LocalText(
        "Жарамсыз деп танылатын жәшік: {box}",
        "Признается недействительной урна: {box}",
        "Box to be annulled: {box}",
    ),
    "solution_happenings": LocalText(
        "Хабарлар және дұрыс әрекет", "Сообщения и верный ответ", "Happenings and what is right"
    ),
    "solution_nothing": LocalText(
        "ештеңе өзгертпеу керек", "ничего менять не нужно", "nothing is to be changed"
    ),
    "solution_strike": LocalText(
        "бюллетеньде сызылады: {name}", "вычеркнуть в бюллетене: {name}", "strike out on the ballot: {name}"
    ),
    "solution_restore": LocalText(
        "бюллетеньде қалпына келтіріледі: {name}",
        "восстановить в бюллетене: {name}",
        "restore on the ballot: {name}",
    ),
    "solution_or": LocalText("немесе", "или", "or"),
    "solution_notes": LocalText("Жаттықтырушыға ескертпелер", "Заметки ведущему", "The trainer’s notes"),
    "solution_figures": LocalText("Шын сандар", "Верные числа", "The true figures"),
    "solution_minutes": LocalText(
        "Берілген уақыт: {minutes} мин.", "Отводится {minutes} мин.", "Time given: {minutes} min."
    ),
    # --- a test on the law
    "test_whose": LocalText("Орын: ____________", "Место: ____________", "Seat: ____________"),
    "test_how": LocalText(
        "Дұрыс жауаптың алдындағы шаршыға белгі қойыңыз. Бюллетень қай бумаға жататынын белгілеңіз.",
        "Поставьте отметку в квадрате перед верным ответом. О бюллетене отметьте, в какую стопку он относится.",
        "Mark the square before the right answer. Of a ballot mark the pile that it belongs to.",
    ),
    "test_several": LocalText(
        "Дұрыс жауап бірнешеу болуы мүмкін.",
        "Верных ответов может быть несколько.",
        "Several answers may be right.",
    ),
    "test_key": LocalText("СҰРАҚТАРДЫҢ КІЛТІ", "КЛЮЧ К ВОПРОСАМ", "KEY TO THE QUESTIONS"),
    "test_points": LocalText(
        "Бірінші реттен дұрыс жауапқа – 2 ұпай, екінші реттен – 1. Қатысушыларға көрсетпеңіз.",
        "Верно с первого раза – 2 балла, со второго – 1. Участникам не показывать.",
        "Right at the first try is 2 points, at the second 1. Not for the trainees.",
    ),
    "test_right": LocalText("Дұрыс жауап", "Верный ответ", "What is right"),
    "test_why": LocalText("Неге", "Почему", "Why"),
    "test_article": LocalText("Бап", "Статья", "Article"),
    # --- feedback
    "feedback_title": LocalText("ЖҰМЫСТЫҢ ТАЛДАУЫ", "РАЗБОР РАБОТЫ", "FEEDBACK"),
    "feedback_points": LocalText(
        "Ұпай: 100 ішінен {points}. Жұмыс уақыты: {minutes} мин.",
        "Баллов: {points} из 100. Рабочее время: {minutes} мин.",
        "Points: {points} of 100. Working time: {minutes} min.",
    ),
    "feedback_unfinished": LocalText(
        "Аяқталмаған. Ұпай: 100 ішінен {points}. Жұмыс уақыты: {minutes} мин.",
        "Не закончено. Баллов: {points} из 100. Рабочее время: {minutes} мин.",
        "Unfinished. Points: {points} of 100. Working time: {minutes} min.",
    ),
    "feedback_criterion": LocalText("Не үшін", "За что", "For what"),
    "feedback_got": LocalText("Алғаны", "Получено", "Got"),
    "feedback_most": LocalText("Ең көбі", "Наибольшее", "Most"),
    "feedback_lost": LocalText("Шегерім", "Снято", "Lost"),
    "feedback_why": LocalText(
        "Не болды және дұрысы қалай", "Что произошло и как верно", "What happened, and what is right"
    ),
    "feedback_nothing_lost": LocalText(
        "Бірде-бір ұпай шегерілмеді.", "Ни одного балла не снято.", "No point was lost."
    ),
    "class_list_title": LocalText("СЫНЫП ТІЗІМІ", "СПИСОК КЛАССА", "CLASS LIST"),
    "class_list_names": LocalText("Аты-жөні", "Имена", "Names"),
    "certificate_title": LocalText("ҚАТЫСУ КУӘЛІГІ", "СВИДЕТЕЛЬСТВО ОБ УЧАСТИИ", "CERTIFICATE OF ATTENDANCE"),
    "certificate_says": LocalText(
        "учаскелік сайлау комиссияларына арналған «{course}» оқуына қатысты.",
        "участвовал(а) в учебе участковых избирательных комиссий «{course}».",
        "took part in the workshop for precinct election commissions “{course}”.",
    ),
    "certificate_trainer": LocalText("Жаттықтырушы", "Ведущий", "Trainer"),
    # --- before the class
    "room_key_title": LocalText("СЫНЫПТЫҢ КІЛТІ", "КЛЮЧ К КЛАССУ", "KEY FOR THE ROOM"),
    "room_key_day": LocalText(
        "{date}, басталуы {begins}, аяқталуы {ends}.",
        "{date}, начало в {begins}, конец в {ends}.",
        "{date}, from {begins} to {ends}.",
    ),
    "room_key_says": LocalText(
        "Тек жаттықтырушыға. Әр орынның учаскесі мен іздейтін сандары; қатесі жоқ жаттығуда пайдаланылмаған бюллетеньдер саны.",
        "Только для ведущего. Для каждого места его участок и числа, которые надо найти; где ошибок нет, остаток бюллетеней.",
        "For the trainer alone. Each seat with its precinct and the figures to find; where nothing is planted, unused ballots.",
    ),
    "room_key_turns": LocalText(
        "Бір үстелде {persons} адам: 1-ден бастап нөмірленеді, міндеттері әр жаттығуда келесіге ауысады.",
        "За столом {persons} чел., они считаются с первого; роли в каждом задании переходят к следующему.",
        "Persons at a table: {persons}, numbered from 1; the turns go on by one person in every exercise.",
    ),
    "room_key_test": LocalText(
        "Тест: сұрақтары барлық орында бірдей.",
        "Тест: вопросы у всех мест одни и те же.",
        "A test: the questions are the same at every seat.",
    ),
    "turn_chair": LocalText("төраға", "председатель", "chair"),
    "turn_reader": LocalText("оқиды", "читает", "reads"),
    "turn_typist": LocalText("тереді", "вводит", "types"),
    "turn_person": LocalText("{person}-адам", "{person}-й", "person {person}"),
    "key_seat": LocalText("орын", "место", "seat"),
    "key_group": LocalText("топ", "группа", "group"),
    "key_place": LocalText("учаске", "участок", "precinct"),
}
