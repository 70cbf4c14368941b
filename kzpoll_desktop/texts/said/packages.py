"""What a verification says of a result package: its archive, its entries, its sheets; kk, ru, en."""

from __future__ import annotations

from typing import Final

from kzpoll_desktop.texts.catalogue import Catalogue, Message

PACKED: Final[Catalogue] = {
    "kind_package": Message("нәтижелер пакеті", "пакет результатов", "result package"),
    "package_of": Message(
        "Пакет журналдың {seq}-жазбасына дейінгі күйді көрсетеді, {at}; жасаған бағдарлама {program}.",
        "Пакет показывает состояние до записи {seq} журнала, {at}; программа {program}.",
        "The package shows the state up to entry {seq} of the journal, {at}; program {program}.",
    ),
}

PACKAGES: Final[Catalogue] = {
    # --- the archive
    "not_a_package": Message(
        "Бұл мұрағат нәтижелер пакеті емес: онда пакеттің тізімі жоқ.",
        "Этот архив – не пакет результатов: в нём нет описи пакета.",
        "This archive is no result package: it has no list of a package.",
    ),
    "package_newer": Message(
        "Пакетті жаңарақ бағдарлама жасаған. Бағдарламаны жаңартып, қайта тексеріңіз.",
        "Пакет сделан более новой программой. Обновите программу и проверьте снова.",
        "The package was made by a newer program. Update the program and verify again.",
    ),
    "package_cut_off": Message(
        "Пакет толық емес: {entry} файлынан бастап жетпейді. Пакетті қайта көшіріп алыңыз.",
        "Пакет неполон: не хватает, начиная с файла {entry}. Скопируйте пакет заново.",
        "The package is not whole: it ends within the file {entry}. Copy the package again.",
    ),
    "package_changed": Message(
        "Пакеттегі {entry} файлы бүлінген немесе өзгертілген.",
        "Файл {entry} в пакете повреждён или изменён.",
        "The file {entry} in the package was damaged or changed.",
    ),
    "package_more": Message(
        "Пакеттің соңына бірдеңе қосылған.",
        "К концу пакета что-то добавлено.",
        "Something was added behind the end of the package.",
    ),
    "package_too_many": Message(
        "Пакетте {most} файлдан артық файл болмайды, ал мұнда одан көп. Мұрағат ашылған жоқ.",
        "В пакете не бывает больше {most} файлов, а здесь больше. Архив не распакован.",
        "A package never has more than {most} files, and this has more. The archive was not unpacked.",
    ),
    "package_too_large": Message(
        "Пакеттің мазмұны {most} МБ-тан аспайды, ал мұнда артық ({entry}). Мұрағат ашылған жоқ.",
        "Содержимое пакета не бывает больше {most} МБ, а здесь больше ({entry}). Архив не распакован.",
        "A package never holds more than {most} MB, and this does ({entry}). The archive was not unpacked.",
    ),
    "package_compressed": Message(
        "{entry} файлы сығылған немесе құпиясөзбен жабылған: пакеттерде мұндай болмайды. Мұрағат ашылған жоқ.",
        "Файл {entry} сжат или закрыт паролем: в пакетах так не бывает. Архив не распакован.",
        "The file {entry} is compressed or has a password: no package has that. The archive was not unpacked.",
    ),
    "package_bad_name": Message(
        "Файлдың аты пакеттен тыс жерді көрсетеді: {entry}. Мұрағат ашылған жоқ.",
        "Имя файла указывает за пределы пакета: {entry}. Архив не распакован.",
        "The name of a file points outside of the package: {entry}. The archive was not unpacked.",
    ),
    "package_link": Message(
        "{entry} – файл емес, сілтеме: пакеттерде мұндай болмайды. Мұрағат ашылған жоқ.",
        "{entry} – не файл, а ссылка: в пакетах так не бывает. Архив не распакован.",
        "{entry} is no file but a link: no package has that. The archive was not unpacked.",
    ),
    "package_twice": Message(
        "{entry} атты файл екі рет тұр. Мұрағат ашылған жоқ.",
        "Файл с именем {entry} стоит дважды. Архив не распакован.",
        "A file of the name {entry} stands twice. The archive was not unpacked.",
    ),
    "package_nested": Message(
        "{entry} – мұрағат ішіндегі мұрағат: пакеттерде мұндай болмайды. Ол ашылған жоқ.",
        "{entry} – архив внутри архива: в пакетах так не бывает. Он не распакован.",
        "{entry} is an archive within the archive: no package has that. It was not unpacked.",
    ),
    "package_unknown_entry": Message(
        "{entry} файлы нәтижелер пакетінде болмайды.",
        "Файла {entry} в пакете результатов не бывает.",
        "No result package has a file {entry}.",
    ),
    # --- its entries
    "package_not_read": Message(
        "Пакеттегі {entry} файлы бағдарлама жазатын түрде емес (орны: {place}).",
        "Файл {entry} в пакете записан не так, как его пишет программа (место: {place}).",
        "The file {entry} in the package is not written as the program writes it (place: {place}).",
    ),
    "package_misplaced": Message(
        "Пакетте {entry} файлы жетіспейді немесе артық.",
        "Файла {entry} в пакете не хватает, или он лишний.",
        "The file {entry} is missing from the package, or should not be in it.",
    ),
    "package_of_another": Message(
        "{entry} файлы – басқа сайлаудан немесе басқа учаскеден.",
        "Файл {entry} – от других выборов или другого участка.",
        "The file {entry} is of another election or another precinct.",
    ),
    "package_list_differs": Message(
        "Пакеттің тізімі ({entry}) оның жазбасына сай емес: бюллетеньдер, округтер немесе парақтар басқа.",
        "Опись пакета ({entry}) не подходит к его записи: другие бюллетени, округа или листы.",
        "The list of the package ({entry}) does not fit its record: other ballots, districts or sheets.",
    ),
    "package_journal_differs": Message(
        "Пакеттің тізіміндегі ({entry}) журнал жазбасы хаттамалар жабылғанға дейінгі.",
        "Запись журнала в описи пакета ({entry}) – из времени до закрытия протоколов.",
        "The entry of the journal in the package's list ({entry}) is from before the protocols were closed.",
    ),
    "package_digest_differs": Message(
        "{entry}: бұл – хаттама жабылған кездегі деректер емес.",
        "{entry}: это не те данные, с которыми протокол был закрыт.",
        "{entry}: this is not what the protocol was closed with.",
    ),
    "package_code_differs": Message(
        "{entry}: деректер хаттаманың кодына сай емес.",
        "{entry}: данные не подходят к коду протокола.",
        "{entry}: what stands there does not fit the protocol's code.",
    ),
    "package_signature_wrong": Message(
        "{entry}: кодтағы қолтаңба дұрыс емес, сандар өзгертілген.",
        "{entry}: подпись в коде неверна, числа изменены.",
        "{entry}: the signature in the code is wrong; the figures were changed.",
    ),
    "package_seal_differs": Message(
        "Пакеттің тізімі ({entry}) хаттаманың мөрі туралы дұрыс айтпайды.",
        "Опись пакета ({entry}) неверно говорит о печати протокола.",
        "The list of the package ({entry}) says what is not so of a protocol's seal.",
    ),
    "package_short_differs": Message(
        "Пакеттің тізіміндегі ({entry}) қысқа код хаттаманыкі емес.",
        "Короткий код в описи пакета ({entry}) – не от этого протокола.",
        "The short code in the package's list ({entry}) is not the protocol's.",
    ),
    "package_key_differs": Message(
        "Пакеттің тізімінде ({entry}) басқа кілт аталған: мөр ол кілтпен басылмаған.",
        "В описи пакета ({entry}) назван другой ключ: печать поставлена не им.",
        "The list of the package ({entry}) names another key than the one that sealed.",
    ),
    "package_paper_wrong": Message(
        "{entry}: құжат өзгертілген немесе бүлінген; себебі төменде.",
        "{entry}: документ изменён или повреждён; что не так, сказано ниже.",
        "{entry}: the document was changed or damaged; what is wrong follows.",
    ),
    "package_paper_of_another": Message(
        "{entry}: бұл – осы парақтың құжаты емес.",
        "{entry}: это документ не этого листа.",
        "{entry}: this is not the document of this sheet.",
    ),
    "package_signed_differs": Message(
        "{entry}: бұл – мүшелердің қолтаңбасы қосылған сол хаттама емес.",
        "{entry}: это не тот же протокол с подписями членов комиссии.",
        "{entry}: this is not the same protocol with members' signatures.",
    ),
    "package_signed_there": Message(
        "{entry}: мөр басылған құжатқа қолтаңба қосылған; мұндай файл бөлек сақталады.",
        "{entry}: к запечатанному документу добавлена подпись; такой файл хранится отдельно.",
        "{entry}: a signature was added to the sealed document; such a file is kept apart.",
    ),
    "package_record_differs": Message(
        "{entry}: жазба соңғы жабылған деректерге сай емес.",
        "{entry}: запись не подходит к тому, что закрыто последним.",
        "{entry}: the record is not what was closed last.",
    ),
    "package_figure_differs": Message(
        "{figure}: жабылған хаттамада {first}, {entry} файлында {second}.",
        "{figure}: в закрытом протоколе {first}, в файле {entry} – {second}.",
        "{figure}: {first} in the closed protocol, {second} in the file {entry}.",
    ),
    "package_made_differs": Message(
        "{entry}: сандар пакеттің жазбасына сай емес.",
        "{entry}: числа не подходят к записи пакета.",
        "{entry}: the figures do not fit the record of the package.",
    ),
    # --- what is said beside it
    "package_older_differs": Message(
        "{contest}: бұл хаттама ертерек жабылған, содан бері тізім, жәшіктер немесе аттар өзгерген.",
        "{contest}: этот протокол закрыт раньше, с тех пор изменились список, урны или имена.",
        "{contest}: this protocol was closed earlier; list, boxes or names have changed since.",
    ),
    "package_not_checked": Message(
        "{entry} тексерілмеді: бұл файлды жаңарақ бағдарлама жасаған.",
        "{entry} не проверен: этот файл сделан более новой программой.",
        "{entry} was not checked: a newer program made this file.",
    ),
    "package_listed": Message(
        "Мөр хаттамаларды, қосымшаларды және олардың сандарын қорғайды. Актілер мен ерекше пікірлер (барлығы {acts}), есеп пен "
        "түсіндірме тек тізімге енгізілген.",
        "Печать защищает протоколы, приложения и их числа. Акты и особые мнения (всего {acts}), учёт и пояснение только "
        "внесены в опись.",
        "The seal protects protocols, annexes and their figures. Acts and opinions ({acts} in all), the register and the "
        "explanation are only listed.",
    ),
    "package_sheet_voided": Message(
        "Күші жойылған парақ бар: {contest}, №{sheet} парақ.",
        "Есть аннулированный лист: {contest}, лист №\u00a0{sheet}.",
        "There is a voided sheet: {contest}, sheet {sheet}.",
    ),
    "package_sheet_replaced": Message(
        "{contest}: {version}-нұсқаның орнына қайта санаудың хаттамасы келді.",
        "{contest}: вместо версии {version} действует протокол повторного подсчёта.",
        "{contest}: the protocol of a recount has taken the place of version {version}.",
    ),
    "package_sheet_lost": Message(
        "{contest}: №{sheet} парақ сақталмаған – ол көшірмемен ауыстырылған файлда жабылған. Ондай қағаз болса, күші жоқ.",
        "{contest}: лист №\u00a0{sheet} не сохранился: он закрыт в файле, который заменили копией. "
        "Такая бумага недействительна.",
        "{contest}: sheet {sheet} is not kept: it was closed in a file that a backup replaced. A paper of it is not valid.",
    ),
    # --- papers beside a package
    "paper_voided_in_package": Message(
        "Бұл қағаз – пакет бойынша күші жойылған №{sheet} парақ.",
        "Эта бумага – лист №\u00a0{sheet}, который по пакету аннулирован.",
        "This paper is sheet {sheet}, which was voided as the package says.",
    ),
    "paper_replaced_in_package": Message(
        "Бұл қағаз – {version}-нұсқа; пакет бойынша оның орнына қайта санаудың хаттамасы келді.",
        "Эта бумага – версия {version}; по пакету её заменил протокол повторного подсчёта.",
        "This paper is version {version}; as the package says, the protocol of a recount has taken its place.",
    ),
    "paper_of_earlier_count": Message(
        "Бұл қағаз – №{version} санаудікі; учаске файлы бойынша оның орнына №{now} санаудың хаттамасы келді.",
        "Эта бумага – подсчёта №\u00a0{version}; по файлу участка её заменил протокол подсчёта №\u00a0{now}.",
        "This paper is of count {version}; as the precinct file says, the protocol of count {now} has taken its place.",
    ),
    "file_counted_again": Message(
        "{contest}: дауыстар қайта саналып жатыр, жаңа хаттама әлі жабылған жоқ.",
        "{contest}: голоса пересчитываются, новый протокол ещё не закрыт.",
        "{contest}: the votes are being counted again, and the new protocol is not closed yet.",
    ),
    "sheet_replaced": Message(
        "{contest}: №{version} санаудың хаттамасы сақталған, оның орнына қайта санаудың хаттамасы жүреді.",
        "{contest}: протокол подсчёта №\u00a0{version} сохранён, его заменяет протокол повторного подсчёта.",
        "{contest}: the protocol of count {version} is kept; the protocol of a recount has taken its place.",
    ),
    "newer_count": Message(
        "№{now} санау №{version} санаудың орнына жүреді: дауыстар қайта саналған.",
        "Подсчёт №\u00a0{now} заменяет подсчёт №\u00a0{version}: голоса пересчитаны.",
        "Count {now} takes the place of count {version}: the votes were counted again.",
    ),
    "paper_not_in_package": Message(
        "Пакетте бұл қағаздың парағы жоқ: пакет ескірек немесе басқа учаскенікі.",
        "В пакете нет листа этой бумаги: пакет более старый или от другого участка.",
        "The package has no sheet of this paper: it is older, or of another precinct.",
    ),
    "other_bytes_than_packed": Message(
        "Коды бірдей, бірақ пакетте бұл құжат басқа: беттерінде басқа нәрсе тұруы мүмкін.",
        "Код тот же, но в пакете лежит другой документ: на страницах может стоять другое.",
        "The code is the same, but the package holds another document: its pages may show something else.",
    ),
}
