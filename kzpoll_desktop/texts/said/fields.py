"""What stands beside a field of a new precinct: what is missing or unusual, and what to do; kk, ru, en."""

from __future__ import annotations

from typing import Final

from kzpoll_desktop.texts.catalogue import Catalogue, Message, Sentences

_PROBLEMS: Final[Catalogue] = {
    "number_missing": Message(
        "Учаскенің нөмірін жазыңыз.",
        "Впишите номер участка.",
        "Type the number of the precinct.",
    ),
    "number_bad": Message(
        "Учаске нөмірі – бүтін сан, ең кемі 1, ең көбі {most}; тек цифрлармен жазыңыз.",
        "Номер участка – целое число от 1 до {most}; пишите только цифры.",
        "The number of a precinct is a whole number from 1 to {most}; type digits only.",
    ),
    "no_contest": Message(
        "Осы учаскеде өтетін кемінде бір дауыс беруді белгілеңіз.",
        "Отметьте хотя бы одно голосование, которое проходит на участке.",
        "Mark at least one contest that is held in the precinct.",
    ),
    "district_missing": Message(
        "Учаске кіретін сайлау округін таңдаңыз.",
        "Выберите избирательный округ, в который входит участок.",
        "Choose the electoral district that the precinct belongs to.",
    ),
    "unknown_district": Message(
        "Сайлау сипаттамасында мұндай округ жоқ; тізімнен таңдаңыз.",
        "Такого округа в описании выборов нет; выберите из списка.",
        "The definition has no such district; choose one from the list.",
    ),
    "bad_offset": Message(
        "Уақыт айырмасын тізімнен таңдаңыз.",
        "Выберите разницу во времени из списка.",
        "Choose the time difference from the list.",
    ),
    "nobody": Message(
        "Комиссияның кемінде бір мүшесінің атын жазыңыз.",
        "Впишите имя хотя бы одного члена комиссии.",
        "Type the name of at least one member of the commission.",
    ),
    "no_folder_chosen": Message(
        "Учаске файлы сақталатын жерді көрсетіңіз.",
        "Укажите, где сохранить файл участка.",
        "Say where the precinct file is to be saved.",
    ),
    "candidate_name_missing": Message(
        "{line}-жол: кандидаттың атын қазақша да, орысша да жазыңыз.",
        "Строка {line}: впишите имя кандидата и на казахском, и на русском.",
        "Line {line}: type the candidate's name both in Kazakh and in Russian.",
    ),
    "candidate_name_twice": Message(
        "{line}-жол: мұндай аты бар кандидат {other}-жолда тұр; біреуін өшіріңіз.",
        "Строка {line}: кандидат с таким именем уже стоит в строке {other}; удалите одного.",
        "Line {line}: a candidate of this name stands in line {other} already; remove one of them.",
    ),
    "unprintable": Message(
        "Мұндағы белгі қағазға басылмайды: {texts}. Оның орнына пернетақтадан әдеттегі белгіні теріңіз.",
        "Знак отсюда нельзя напечатать: {texts}. Наберите вместо него обычный знак с клавиатуры.",
        "A sign here cannot be printed: {texts}. Type a usual one from the keyboard in its place.",
    ),
    "candidate_unprintable": Message(
        "{line}-жолдағы белгі қағазға басылмайды: {texts}. Оның орнына пернетақтадан әдеттегі белгіні теріңіз.",
        "Строка {line}: знак нельзя напечатать: {texts}. Наберите вместо него обычный знак с клавиатуры.",
        "Line {line}: a sign cannot be printed: {texts}. Type a usual one from the keyboard in its place.",
    ),
    "mixed_script": Message(
        "Бір сөзде екі әліпбидің әріптері тұр: {words}. Бүкіл сөзді бір тілдің пернетақтасымен қайта теріңіз.",
        "В одном слове буквы двух алфавитов: {words}. Наберите всё слово заново в одной раскладке клавиатуры.",
        "One word has letters of two alphabets: {words}. Type the whole word again in one keyboard language.",
    ),
    "candidate_mixed_script": Message(
        "{line}-жол: бір сөзде екі әліпбидің әріптері тұр: {words}. Бүкіл сөзді бір тілдің пернетақтасымен қайта теріңіз.",
        "Строка {line}: в одном слове буквы двух алфавитов: {words}. Наберите всё слово заново в одной раскладке клавиатуры.",
        "Line {line}: one word has letters of two alphabets: {words}. Type the whole word again in one keyboard language.",
    ),
    "names_only": Message(
        "Учаске ашылған: жолдар саны өзгермейді ({lines}), тек аттарды түзетуге болады.",
        "Участок открыт: число строк не меняется ({lines}), исправить можно только имена.",
        "The precinct is open: the number of lines stays ({lines}); only names can be corrected.",
    ),
    "decision_missing": Message(
        "Кандидатты сызып тастау немесе қайта енгізу туралы шешімнің нөмірін жазыңыз.",
        "Впишите номер решения, которым кандидат вычеркнут или восстановлен.",
        "Type the number of the decision that strikes the candidate out or restores him.",
    ),
}
_ADVICE: Final[Catalogue] = {
    "no_chair": Message(
        "Төраға көрсетілмеген. Ол болмаса, міндетін орынбасары немесе хатшы атқарады.",
        "Председатель не указан. Если его нет, обязанности исполняет заместитель или секретарь.",
        "There is no chair. If the chair is absent, the deputy or the secretary acts.",
    ),
    "no_secretary": Message(
        "Хатшы көрсетілмеген. Әдетте хаттаманы хатшы толтырады.",
        "Секретарь не указан. Обычно протокол заполняет секретарь.",
        "There is no secretary. Usually the secretary fills in the protocol.",
    ),
    "two_chairs": Message(
        "Төраға біреуден көп көрсетілген. Рөлдерді тексеріңіз.",
        "Указано больше одного председателя. Проверьте роли.",
        "There is more than one chair. Check the roles.",
    ),
    "two_deputies": Message(
        "Төрағаның орынбасары біреуден көп көрсетілген. Рөлдерді тексеріңіз.",
        "Указано больше одного заместителя. Проверьте роли.",
        "There is more than one deputy chair. Check the roles.",
    ),
    "two_secretaries": Message(
        "Хатшы біреуден көп көрсетілген. Рөлдерді тексеріңіз.",
        "Указано больше одного секретаря. Проверьте роли.",
        "There is more than one secretary. Check the roles.",
    ),
    "even": Message(
        "Дауыс беру құқығы бар мүшелер саны – {voting}, жұп. Заң бойынша тақ болуға тиіс (17-баптың 1-тармағы).",
        "Членов с правом голоса – {voting}, чётное число. По закону оно должно быть нечётным (пункт 1 статьи 17).",
        "There are {voting} voting members, an even number. By law it is odd (article 17, paragraph 1).",
    ),
    "few": Message(
        "Дауыс беру құқығы бар мүшелер саны – {voting}. Әдетте кемінде {least} болады.",
        "Членов с правом голоса – {voting}. Обычно их не меньше {least}.",
        "There are {voting} voting members. Usually there are at least {least}.",
    ),
}
FIELDS: Final = Sentences({**_PROBLEMS, **_ADVICE})
