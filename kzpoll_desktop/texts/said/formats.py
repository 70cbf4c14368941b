"""What in a file does not fit its format, and what to do: the second half of a sentence that begins with file and place."""

from __future__ import annotations

from typing import Final

from kzpoll_desktop.texts.catalogue import Catalogue, Message

_SYNTAX: Final[Catalogue] = {
    "not_json": Message(
        "осы жерде «JSON» жазылуы бұзылған; осы жерді түзетіңіз немесе файлды қайта жіберуді сұраңыз",
        "здесь нарушена запись «JSON»; исправьте это место или попросите прислать файл ещё раз",
        "the JSON is broken here; correct this place or ask for the file to be sent again",
    ),
    "cut_off": Message(
        "мәтін осы жерде үзіліп қалған; файлды қайта көшіріңіз немесе қайта жіберуді сұраңыз",
        "здесь текст обрывается; скопируйте файл ещё раз или попросите прислать его заново",
        "the text breaks off here; copy the file again or ask for it to be sent again",
    ),
    "too_deep": Message(
        "осы жерде жақшалар {most} деңгейден терең салынған; дұрыс файлды көрсетіңіз",
        "здесь скобки вложены глубже {most} уровней; укажите правильный файл",
        "brackets are nested more than {most} deep here; name the right file",
    ),
    "number_too_long": Message(
        "мұнда мыңдаған цифрдан тұратын сан тұр; {most} санынан аспайтын бүтін сан жазыңыз",
        "здесь стоит число из тысяч цифр; запишите целое число не больше {most}",
        "a number of thousands of digits stands here; write a whole number up to {most}",
    ),
    "duplicate_key": Message(
        "«{key}» екі рет жазылған; біреуін қалдырыңыз",
        "«{key}» указано дважды; оставьте одно",
        "“{key}” is given twice; leave one of them",
    ),
    "unknown_key": Message(
        "форматта «{key}» деген жоқ; оны өшіріңіз немесе атауын түзетіңіз",
        "в формате нет «{key}»; удалите это или исправьте название",
        "“{key}” has no place in this format; remove it or correct its name",
    ),
    "missing_key": Message(
        "«{key}» жетіспейді; оны қосыңыз",
        "не хватает «{key}»; добавьте его",
        "“{key}” is missing; add it",
    ),
    "missing_format": Message(
        "файлда «{expected}» форматы көрсетілмеген; дұрыс файлды таңдаңыз",
        "в файле не указан формат «{expected}»; выберите правильный файл",
        "the file does not say that its format is “{expected}”; choose the right file",
    ),
    "unknown_format": Message(
        "файлдың форматы «{value}», ал «{expected}» керек; дұрыс файлды таңдаңыз",
        "формат файла «{value}», а нужен «{expected}»; выберите правильный файл",
        "the file is “{value}”, and “{expected}” is needed; choose the right file",
    ),
    "unknown_version": Message(
        "формат нұсқасы «{value}», ал бағдарлама «{expected}» нұсқасын оқиды; файлды сәйкес нұсқадағы "
        "бағдарламамен ашыңыз",
        "версия формата «{value}», а программа читает «{expected}»; откройте файл подходящей версией программы",
        "the format's version is “{value}”, and this program reads “{expected}”; use the version of the program "
        "that fits",
    ),
}

_VALUES: Final[Catalogue] = {
    "not_an_object": Message(
        "мұнда фигуралы жақшадағы жазба керек; форматқа сай жазыңыз",
        "здесь нужна запись в фигурных скобках; запишите её по формату",
        "an entry in braces is needed here; write it as the format has it",
    ),
    "not_a_list": Message(
        "мұнда шаршы жақшадағы тізім керек; форматқа сай жазыңыз",
        "здесь нужен список в квадратных скобках; запишите его по формату",
        "a list in square brackets is needed here; write it as the format has it",
    ),
    "too_many": Message(
        "тізімде {most} тармақтан көп; артығын алып тастаңыз",
        "в списке больше {most} пунктов; уберите лишние",
        "the list has more than {most} items; remove those that do not belong here",
    ),
    "too_few": Message(
        "кемінде {least} тармақ керек; жетіспейтінін қосыңыз",
        "здесь должно быть не меньше {least}; добавьте недостающее",
        "at least {least} is needed here; add what is missing",
    ),
    "not_a_whole_number": Message(
        "мұнда тырнақшасыз, тек цифрлармен жазылған бүтін сан керек; түзетіңіз",
        "здесь нужно целое число, записанное одними цифрами без кавычек; исправьте",
        "a whole number in digits alone, without quotes, is needed here; correct it",
    ),
    "out_of_range": Message(
        "сан кемінде {least}, көп дегенде {most} болуы керек; түзетіңіз",
        "число должно быть от {least} до {most}; исправьте его",
        "the number must be from {least} to {most}; correct it",
    ),
    "not_true_or_false": Message(
        "мұнда «true» немесе «false» керек; түзетіңіз",
        "здесь нужно «true» или «false»; исправьте",
        "true or false is needed here; correct it",
    ),
    "not_true": Message(
        "мұнда тек «true» тұра алады; түзетіңіз немесе бұл тармақты өшіріңіз",
        "здесь может стоять только «true»; исправьте или удалите этот пункт",
        "only true may stand here; correct it or remove this item",
    ),
    "not_text": Message(
        "мұнда тырнақшадағы мәтін керек; түзетіңіз",
        "здесь нужен текст в кавычках; исправьте",
        "a text in quotes is needed here; correct it",
    ),
    "empty_text": Message(
        "мәтін бос; оны жазыңыз",
        "текст пуст; впишите его",
        "the text is empty; write it",
    ),
    "text_too_long": Message(
        "мәтін {most} таңбадан ұзын; қысқартыңыз",
        "текст длиннее {most} знаков; сократите его",
        "the text is longer than {most} characters; shorten it",
    ),
    "bad_character": Message(
        "мәтінде мұнда орынсыз таңба бар ({letter}), мысалы, жолды үзу; оны өшіріңіз",
        "в тексте есть неуместный здесь знак ({letter}), например, перенос строки; удалите его",
        "the text has a character that does not belong here ({letter}), such as a line break; remove it",
    ),
    "mixed_script": Message(
        "бір сөзде екі әліпбидің әріптері тұр: {words}; бүкіл сөзді бір тілдің пернетақтасымен қайта теріңіз",
        "в одном слове буквы двух алфавитов: {words}; наберите всё слово заново в одной раскладке клавиатуры",
        "one word has letters of two alphabets: {words}; type the whole word again in one keyboard language",
    ),
    "unknown_value": Message(
        "«{value}» мұнда жарамайды; мыналардың бірін жазыңыз: «{allowed}»",
        "«{value}» здесь не подходит; запишите одно из: «{allowed}»",
        "“{value}” does not fit here; write one of: {allowed}",
    ),
    "bad_time": Message(
        "мұнда «07:00» түріндегі уақыт керек; түзетіңіз",
        "здесь нужно время вида «07:00»; исправьте",
        "a time such as 07:00 is needed here; correct it",
    ),
    "too_many_votes": Message(
        "мүшелер саны {members}, дауыс одан көп; түзетіңіз",
        "членов комиссии {members}, а голосов больше; исправьте",
        "there are {members} members and more votes; correct it",
    ),
    "not_decided": Message(
        "{members} мүшенің жартысынан көбі керек; түзетіңіз",
        "нужно больше половины от {members} членов комиссии; исправьте",
        "it takes more than half of {members} members; correct it",
    ),
    "bad_date": Message(
        "мұнда «2023-03-19» түріндегі күн керек; түзетіңіз",
        "здесь нужна дата вида «2023-03-19»; исправьте",
        "a date such as 2023-03-19 is needed here; correct it",
    ),
    "bad_offset": Message(
        "мұнда дүниежүзілік уақыттан айырма «+05:00» түрінде керек; түзетіңіз",
        "здесь нужна разница со всемирным временем вида «+05:00»; исправьте",
        "a difference from universal time such as +05:00 is needed here; correct it",
    ),
    "bad_colour": Message(
        "түс үшін мына сөздердің бірі керек: «{allowed}», немесе «#1B66A8» түріндегі жазба; түзетіңіз",
        "для цвета нужно одно из слов «{allowed}» или запись вида «#1B66A8»; исправьте",
        "a colour is one of {allowed}, or six digits such as #1B66A8; correct it",
    ),
    "bad_id": Message(
        "«{value}» белгі ретінде жарамайды; латын әріптерін, цифрларды және сызықшаны ғана жазыңыз, 64 таңбаға дейін",
        "«{value}» не подходит как обозначение; запишите только латинские буквы, цифры и дефис, до 64 знаков",
        "“{value}” does not fit as an id; write Latin letters, digits and hyphens only, up to 64 characters",
    ),
    "duplicate_id": Message(
        "«{key}» тізімде екі рет тұр; әрқайсысы бір рет қана тұруы керек, түзетіңіз",
        "«{key}» стоит в списке дважды; каждое значение должно быть один раз, исправьте",
        "“{key}” stands in the list twice; each may stand once, correct it",
    ),
    "wrong_order": Message(
        "«{value}» уақыт ретімен тұрған жоқ; уақытты немесе ретін түзетіңіз",
        "«{value}» стоит не по порядку времени; исправьте время или порядок",
        "“{value}” does not stand in order of time; correct the time or the order",
    ),
}

_ELECTION: Final[Catalogue] = {
    "unknown_timezone": Message(
        "«{value}» деген уақыт белдеуі жоқ; мысалы, «Asia/Almaty» деп жазыңыз",
        "часового пояса «{value}» нет; запишите, например, «Asia/Almaty»",
        "there is no time zone “{value}”; write one such as Asia/Almaty",
    ),
    "reserved_id": Message(
        "«{value}» сөзін форматтың өзі қолданады; басқа белгі беріңіз",
        "слово «{value}» занято самим форматом; возьмите другое обозначение",
        "“{value}” is used by the format itself; choose another id",
    ),
    "choices_or_districts": Message(
        "мұнда «choices» және «districts» екеуінің тек біреуі тұруы керек; біреуін қалдырыңыз",
        "здесь должно стоять одно из двух, «choices» или «districts»; оставьте одно",
        "exactly one of choices and districts belongs here; leave one",
    ),
    "other_election": Message(
        "жазба «{value}» сайлауына, ал сипаттама «{expected}» сайлауына тиесілі; сәйкес сипаттаманы көрсетіңіз",
        "запись относится к выборам «{value}», а описание – к «{expected}»; укажите подходящее описание",
        "the record is of the election “{value}”, and the definition of “{expected}”; name the definition that fits",
    ),
    "no_definition": Message(
        "«{id}» сайлауының сипаттамасы табылмады; оны деректер қалтасына салыңыз немесе файлын көрсетіңіз",
        "описание выборов «{id}» не найдено; положите его в папку данных или укажите его файл",
        "no definition of the election “{id}” was found; put it into the data folder or name its file",
    ),
}

_RECORD: Final[Catalogue] = {
    "unknown_contest": Message(
        "бұл учаскеде «{key}» бюллетені жоқ; белгісін түзетіңіз",
        "на этом участке нет бюллетеня «{key}»; исправьте обозначение",
        "this precinct has no contest “{key}”; correct the id",
    ),
    "unknown_district": Message(
        "сайлау сипаттамасында №{value} округ жоқ; нөмірін түзетіңіз",
        "в описании выборов нет округа №\u00a0{value}; исправьте номер",
        "the election has no district {value}; correct the number",
    ),
    "unknown_member": Message(
        "комиссияда «{key}» деген мүше жоқ; белгісін түзетіңіз",
        "в комиссии нет члена «{key}»; исправьте обозначение",
        "the commission has no member “{key}”; correct the id",
    ),
    "unknown_choice": Message(
        "бюллетеньде «{key}» деген жол жоқ; белгісін түзетіңіз немесе сәйкес сипаттаманы көрсетіңіз",
        "в бюллетене нет строки «{key}»; исправьте обозначение или укажите подходящее описание",
        "the ballot has no line “{key}”; correct the id or name the definition that fits",
    ),
    "unknown_report": Message(
        "«{value}» бұл сайлауда сайлаушылардың келуі туралы мәлімет уақыты емес; мыналардың бірін жазыңыз: {allowed}",
        "«{value}» – не время сведений о явке на этих выборах; запишите одно из: {allowed}",
        "“{value}” is no reporting time of this election; write one of: {allowed}",
    ),
    "role_or_suspended": Message(
        "мұнда «role» және «suspended» екеуінің тек біреуі тұруы керек; біреуін қалдырыңыз",
        "здесь должно стоять одно из двух, «role» или «suspended»; оставьте одно",
        "exactly one of role and suspended belongs here; leave one",
    ),
    "stationary_not_counted": Message(
        "тұрақты жәшіктер бөлек саналмаған деп белгіленген; санның орнына «null» жазыңыз немесе белгіні өшіріңіз",
        "отмечено, что стационарные урны отдельно не считали; вместо числа запишите «null» или уберите отметку",
        "the stationary boxes are marked as not counted separately; write null instead of the number or remove the "
        "mark",
    ),
    "no_against_all_line": Message(
        "бұл бюллетеньде «Бәріне қарсымын» деген жол жоқ; 0 деп жазыңыз немесе бұл тармақты өшіріңіз",
        "в этом бюллетене нет строки «Против всех»; запишите 0 или удалите этот пункт",
        "this ballot has no line “against all”; write 0 or remove this item",
    ),
    "unknown_figure": Message(
        "мұндай көрсеткіш жоқ; атауын түзетіңіз",
        "такого показателя нет; исправьте название",
        "there is no such figure; correct its name",
    ),
    "number_out_of_range": Message(
        "{number} санын сөзбен жазуға болмайды; 0 мен 99\u202f999 аралығындағы сан керек",
        "число {number} нельзя записать прописью; нужно число от 0 до 99\u202f999",
        "{number} cannot be written in words; a number from 0 to 99\u202f999 is needed",
    ),
    "not_canonical_key": Message(
        "«{key}» атауы жарамайды; тек латын әріптері мен цифрларды жазыңыз",
        "название «{key}» не подходит; запишите его латинскими буквами и цифрами",
        "“{key}” does not fit as a name; write it in Latin letters and digits",
    ),
    "not_canonical_value": Message(
        "«{kind}» түріндегі мән жарамайды; бүтін сан немесе мәтін жазыңыз",
        "значение вида «{kind}» не подходит; запишите целое число или текст",
        "a value of the kind “{kind}” does not fit; write a whole number or a text",
    ),
}

_JOURNAL: Final[Catalogue] = {
    "not_an_entry": Message(
        "журналдағы жазба оқылмайды; файлды сақтап қойып, оның көшірмесін ашыңыз",
        "запись журнала не читается; сохраните файл и откройте его копию",
        "an entry of the journal cannot be read; keep the file and open a copy of it",
    ),
    "not_a_first_entry": Message(
        "журнал файлдың құрылуынан емес, «{kind}» жазбасынан басталады; файлды сақтап қойып, оның көшірмесін ашыңыз",
        "журнал начинается не с создания файла, а с записи «{kind}»; сохраните файл и откройте его копию",
        "the journal begins with “{kind}” and not with the making of the file; keep the file and open a copy of it",
    ),
    "wrong_sequence": Message(
        "журналда {expected}-жазбаның орнында {value}-жазба тұр; файлды сақтап қойып, оның көшірмесін ашыңыз",
        "в журнале на месте записи {expected} стоит запись {value}; сохраните файл и откройте его копию",
        "the journal has entry {value} where entry {expected} belongs; keep the file and open a copy of it",
    ),
    "unknown_entry": Message(
        "журналда бұл бағдарламаға белгісіз «{kind}» жазбасы бар; файлды бағдарламаның жаңарақ нұсқасымен ашыңыз",
        "в журнале есть запись «{kind}», неизвестная этой программе; откройте файл более новой версией программы",
        "the journal has an entry “{kind}” that this program does not know; open the file with a newer version of "
        "the program",
    ),
    "wrong_stage": Message(
        "журналда «{expected}» кезеңінің орнында «{stage}» кезеңі аяқталған; файлды сақтап қойып, көшірмесін ашыңыз",
        "в журнале вместо этапа «{expected}» завершён этап «{stage}»; сохраните файл и откройте его копию",
        "the journal ends the stage “{stage}” where “{expected}” belongs; keep the file and open a copy of it",
    ),
}

FORMATS: Final[Catalogue] = {**_SYNTAX, **_VALUES, **_ELECTION, **_RECORD, **_JOURNAL}
