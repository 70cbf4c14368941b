"""What in a course does not fit its format, and what to do: the second half of a sentence that begins with file and place."""

from __future__ import annotations

from typing import Final

from kzpoll_desktop.texts.catalogue import Catalogue, Message

COURSES: Final[Catalogue] = {
    "not_for_practice": Message(
        "«{id}» – оқу-жаттығуға арналмаған сайлау; оқу-жаттығу сайлауын көрсетіңіз",
        "«{id}» – не учебные выборы; укажите учебные",
        "“{id}” is no practice election; name one that is",
    ),
    "no_course": Message(
        "«{id}» атты курс бағдарламада жоқ; курс файлын көрсетіңіз",
        "курса «{id}» в программе нет; укажите файл курса",
        "no course “{id}” comes with the program; name the file of a course",
    ),
    "bad_course_id": Message(
        "«{value}» белгі бола алмайды; кіші латын әріптерін, цифрларды және сызықшаны қолданыңыз, ең көбі 40 таңба",
        "«{value}» не годится как обозначение; используйте строчные латинские буквы, цифры и дефис, не больше 40 знаков",
        "“{value}” cannot be an id; use small Latin letters, digits and hyphens, at most 40",
    ),
    "programs_own_id": Message(
        "«{value}» атты курс бағдарламаның өзінде бар; өз курсыңызға басқа қысқа атау беріңіз",
        "курс с именем «{value}» есть в самой программе; дайте своему курсу другое короткое имя",
        "a course named “{value}” comes with the program; give your own another short name",
    ),
    "trainees_to_find": Message(
        "мұны қатысушының өзі табуы керек; бұл тармақты бос қалдырыңыз",
        "это должен найти участник; оставьте этот пункт пустым",
        "this is for the trainee to find; leave it empty",
    ),
    "truth_incomplete": Message(
        "хаттаманы жабуға қажет бұл сан жоқ; оны жазыңыз",
        "нет этого числа, нужного для закрытия протокола; впишите его",
        "this figure is required for closing and is missing; write it",
    ),
    "cannot_be_closed": Message(
        "бұл сандармен хаттама жабылмайды: {rule} қатесі қалады; сандарды түзетіңіз",
        "с этими числами протокол не закрыть: остаётся ошибка {rule}; исправьте числа",
        "with these figures no protocol can be closed, for error {rule} stays; correct the figures",
    ),
    "sheet_no_figure": Message(
        "«{key}» мұндағы сандардың бірі емес; атауын түзетіңіз",
        "«{key}» не относится к числам этого задания; исправьте название",
        "“{key}” is no figure of this exercise; correct its name",
    ),
    "sheet_is_true": Message(
        "парақтағы сан шын санмен бірдей; басқа сан жазыңыз немесе бұл тармақты өшіріңіз",
        "число на листе то же, что и верное; впишите другое или удалите этот пункт",
        "the sheet says what is true; write another figure or remove this",
    ),
    "never_typed": Message(
        "бұл санды қатысушы енгізбейді: оның кезеңі бұрын өтеді; ертерек кезеңнен бастаңыз немесе бұл тармақты өшіріңіз",
        "этого числа участник не вводит: его этап уже пройден; начните с более раннего этапа или удалите этот пункт",
        "the trainee never types this figure, for its stage is played before; start at an earlier stage or remove this",
    ),
    "bad_clock": Message(
        "мұнда «22:40» түріндегі уақыт керек, түн ортасынан кейін «00:30+1»; түзетіңіз",
        "здесь нужно время вида «22:40», после полуночи «00:30+1»; исправьте",
        "a time such as 22:40 is needed here, after midnight 00:30+1; correct it",
    ),
    "at_or_after": Message(
        "мұнда «at» және «after» екеуінің тек біреуі тұруы керек; біреуін қалдырыңыз",
        "здесь должно стоять одно из двух, «at» или «after»; оставьте одно",
        "exactly one of at and after belongs here; leave one",
    ),
    "before_the_start": Message(
        "бұл кезең қатысушы бастағанға дейін өтеді; кейінгі кезеңді көрсетіңіз",
        "этот этап проходит до начала работы участника; укажите более поздний",
        "this stage is over before the trainee starts; name a later one",
    ),
    "after_no_slip": Message(
        "«{key}» парақтардағы қателердің бірі емес; «sheets» ішіндегі атауды жазыңыз",
        "«{key}» – не одна из ошибок на листах; запишите название из «sheets»",
        "“{key}” is none of the planted slips; write a name out of sheets",
    ),
    "only_at_opening": Message(
        "бюллетень тек ашылу кезеңінде өзгереді; «at» ішіне «opening» жазыңыз",
        "бюллетень меняется только на этапе открытия; запишите «opening» в «at»",
        "a ballot is changed at the opening alone; write opening at at",
    ),
    "one_expectation": Message(
        "мұнда «commission», «ballot» немесе «nothing» тармақтарының тек біреуі тұруы керек; біреуін қалдырыңыз",
        "здесь должно стоять одно из «commission», «ballot», «nothing»; оставьте одно",
        "exactly one of commission, ballot and nothing belongs here; leave one",
    ),
    "has_votes": Message(
        "бұл жолға берілген дауыстар бар ({votes}); оларды басқа жолдарға бөліңіз",
        "за эту строку поданы голоса ({votes}); распределите их по другим строкам",
        "this line has votes ({votes}); give them to other lines",
    ),
    "ballots_do_not_add_up": Message(
        "«{key}» бойынша бумада {pile} бюллетень, ал мұнда {found} жазылған; сандарды сәйкестендіріңіз",
        "по «{key}» в стопке бюллетеней {pile}, а здесь указано {found}; согласуйте числа",
        "a pile of “{key}” has {pile} ballots and {found} are listed here; make them agree",
    ),
    "no_such_placeholder": Message(
        "жақшадағы «{key}» мұндағы сандардың бірі емес; атауын түзетіңіз",
        "«{key}» в скобках не относится к числам этого задания; исправьте название",
        "“{key}” in braces is no figure of this exercise; correct its name",
    ),
    "stray_brace": Message(
        "мәтінде жұбы жоқ фигуралы жақша бар; оны өшіріңіз",
        "в тексте есть фигурная скобка без пары; удалите её",
        "the text has a brace without its other half; remove it",
    ),
    "varying_number": Message(
        "{value} саны әр орында басқаша болады; оның орнына санның атауын фигуралы жақшаға жазыңыз",
        "число {value} у каждого места своё; вместо него запишите название числа в фигурных скобках",
        "the figure {value} differs from seat to seat; write its name in braces instead",
    ),
    "one_right_option": Message(
        "дұрыс жауаптар саны {found}; бірін дұрыс деп белгілеңіз немесе «several» қосыңыз",
        "верных ответов: {found}; отметьте верным один или добавьте «several»",
        "{found} answers are right; mark one as right, or add several",
    ),
    "cannot_be_played": Message(
        "бұл жаттығуды қатесіз орындағанда да хаттама жабылмайды; шын сандарды және хабарларды түзетіңіз",
        "это задание не доводится до закрытия протокола даже без ошибок; исправьте верные числа и сообщения",
        "even without a mistake this exercise does not come to its closing; correct the truth and what happens",
    ),
    "target_too_short": Message(
        "уақыт тым аз: қайта санаулармен бірге кемінде {least} минут керек; көбірек жазыңыз",
        "времени мало: вместе с пересчётами нужно не меньше {least} минут; укажите больше",
        "the time is too short: with the recounts at least {least} minutes are needed; give more",
    ),
    "no_variant": Message(
        "№{seat} орын үшін қателері сол қалпы басқа сандар табылмады; сандарды түзетіңіз немесе «fixed» қосыңыз",
        "для места {seat} не нашлось других чисел с теми же ошибками; исправьте числа или добавьте «fixed»",
        "for seat {seat} no other figures with the same mistakes were found; change the figures or add fixed",
    ),
    "real_precinct": Message(
        "бұл нақты учаскенің файлы; жаттығу тек оқу файлынан жасалады: басқа файлды таңдаңыз",
        "это файл настоящего участка; задание делают только из учебного: выберите другой файл",
        "this is the file of a real precinct; an exercise is made of practice alone: choose another file",
    ),
    "bundled_course": Message(
        "бұл – бағдарламаның өз курстары тұратын қалта, мұнда ештеңе жазылмайды; басқа қалтаны таңдаңыз",
        "это папка курсов самой программы, сюда ничего не записывается; выберите другую папку",
        "this is the folder of the program's own courses, where nothing is written; choose another folder",
    ),
    "no_course_name": Message(
        "курс файлының аты «{ending}» деп аяқталады; басқа атпен сақтаңыз",
        "имя файла курса кончается на «{ending}»; сохраните под другим именем",
        "the name of a course's file ends with “{ending}”; save it under another name",
    ),
    "bad_moment": Message(
        "мұнда «2026-12-01T09:00» түріндегі күн мен уақыт керек; түзетіңіз",
        "здесь нужны дата и время вида «2026-12-01T09:00»; исправьте",
        "a date and time such as 2026-12-01T09:00 is needed here; correct it",
    ),
    "ends_too_early": Message(
        "сынып басталмай тұрып аяқталады; аяқталу уақытын түзетіңіз",
        "класс кончается раньше, чем начинается; исправьте время конца",
        "the class ends before it begins; correct its end",
    ),
    "in_the_way": Message(
        "мұнда осы атпен басқа нәрсе тұр; оны көшіріңіз немесе басқа қалтаны таңдаңыз",
        "здесь под этим именем лежит другое; перенесите его или выберите другую папку",
        "something else has this name here; move it away or choose another folder",
    ),
}
