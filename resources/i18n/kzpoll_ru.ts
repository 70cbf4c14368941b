<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About the program</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Rules: Constitutional Law on Elections, edition of %1.</source>
        <translation>Правила: Конституционный закон «О выборах в Республике Казахстан», редакция от %1.</translation>
    </message>
    <message>
        <source>An offline aid that leads a precinct election commission through election day.</source>
        <translation>Помощник участковой избирательной комиссии на весь день выборов; работает без сети.</translation>
    </message>
    <message>
        <source>The signed paper protocol is the legal document. The program does not replace it.</source>
        <translation>Юридический документ – подписанный бумажный протокол. Программа его не заменяет.</translation>
    </message>
    <message>
        <source>The printout is a protocol sheet to be copied to the commission&apos;s approved form; it is not the form.</source>
        <translation>Распечатка – лист для переписывания на утверждённый бланк комиссии; сама она бланком не является.</translation>
    </message>
    <message>
        <source>The program sends nothing anywhere: every figure stays in the precinct file on this computer.</source>
        <translation>Программа ничего никуда не отправляет: все числа остаются в файле участка на этом компьютере.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>This act also answers: %1</source>
        <translation>Этот акт составлен также по: %1</translation>
    </message>
    <message>
        <source>Act on a discrepancy</source>
        <translation>Акт о несоответствии</translation>
    </message>
    <message>
        <source>&amp;Number of the act:</source>
        <translation>&amp;Номер акта:</translation>
    </message>
    <message>
        <source>&amp;Date and time:</source>
        <translation>&amp;Дата и время:</translation>
    </message>
    <message>
        <source>Text in &amp;Kazakh:</source>
        <translation>Текст на &amp;казахском языке:</translation>
    </message>
    <message>
        <source>Text in &amp;Russian:</source>
        <translation>Текст на &amp;русском языке:</translation>
    </message>
    <message>
        <source>S&amp;igned by:</source>
        <translation>&amp;Подписали:</translation>
    </message>
    <message>
        <source>&amp;Draw up the act</source>
        <translation>&amp;Составить акт</translation>
    </message>
    <message>
        <source>Type the number of the act.</source>
        <translation>Впишите номер акта.</translation>
    </message>
    <message>
        <source>There is an act of this number already. Type another number.</source>
        <translation>Акт с таким номером уже есть. Впишите другой номер.</translation>
    </message>
    <message>
        <source>Type date and time as 19.03.2023 23:41.</source>
        <translation>Введите дату и время в виде 19.03.2023 23:41.</translation>
    </message>
    <message>
        <source>Type what happened, in both languages.</source>
        <translation>Опишите, что произошло, на обоих языках.</translation>
    </message>
    <message>
        <source>Mark who signs the act.</source>
        <translation>Отметьте, кто подписывает акт.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Документы</translation>
    </message>
    <message>
        <source>P&amp;recinct</source>
        <translation>&amp;Участок</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Undo the last entry</source>
        <translation>&amp;Отменить последнюю запись</translation>
    </message>
    <message>
        <source>&amp;New precinct…</source>
        <translation>&amp;Новый участок…</translation>
    </message>
    <message>
        <source>&amp;Open a precinct file…</source>
        <translation>Откры&amp;ть файл участка…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Сохранить &amp;копию…</translation>
    </message>
    <message>
        <source>Save every&amp;thing on a stick…</source>
        <translation>Сохранить вс&amp;ё на флешку…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Сделать &amp;резервную копию</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>&amp;Восстановить из копии…</translation>
    </message>
    <message>
        <source>&amp;Write record and definition…</source>
        <translation>В&amp;ыгрузить данные участка в файлы…</translation>
    </message>
    <message>
        <source>C&amp;lose the file</source>
        <translation>&amp;Закрыть файл</translation>
    </message>
    <message>
        <source>&amp;Quit the program</source>
        <translation>&amp;Выйти из программы</translation>
    </message>
    <message>
        <source>&amp;Empty forms and counting sheets…</source>
        <translation>&amp;Пустые бланки и листы подсчёта…</translation>
    </message>
    <message>
        <source>&amp;Ready for tomorrow…</source>
        <translation>&amp;Готовность к завтрашнему дню…</translation>
    </message>
    <message>
        <source>Page for &amp;observers…</source>
        <translation>Лист &amp;наблюдателей…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>Печ&amp;ать…</translation>
    </message>
    <message>
        <source>&amp;Drafts of the protocols…</source>
        <translation>&amp;Черновики протоколов…</translation>
    </message>
    <message>
        <source>Chec&amp;k a protocol…</source>
        <translation>Проверить &amp;протокол…</translation>
    </message>
    <message>
        <source>Where to &amp;look first…</source>
        <translation>Где &amp;искать сначала…</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>&amp;Журнал…</translation>
    </message>
    <message>
        <source>&amp;Who is typing…</source>
        <translation>&amp;Кто вводит…</translation>
    </message>
    <message>
        <source>&amp;Commission and roles…</source>
        <translation>К&amp;омиссия и роли…</translation>
    </message>
    <message>
        <source>C&amp;andidates and parties…</source>
        <translation>К&amp;андидаты и партии…</translation>
    </message>
    <message>
        <source>Region and a&amp;ddress…</source>
        <translation>Регион и а&amp;дрес…</translation>
    </message>
    <message>
        <source>&amp;PINs for closing…</source>
        <translation>&amp;PIN-коды для закрытия…</translation>
    </message>
    <message>
        <source>Write the public &amp;key…</source>
        <translation>Записать &amp;открытый ключ…</translation>
    </message>
    <message>
        <source>Application for a re&amp;count…</source>
        <translation>Заявление о повторном под&amp;счёте…</translation>
    </message>
    <message>
        <source>&amp;Entering afterwards, from paper</source>
        <translation>Ввод &amp;позже, с бумаги</translation>
    </message>
    <message>
        <source>Text size %1</source>
        <translation>Размер текста %1</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Текст &amp;крупнее</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Текст &amp;мельче</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Высокий контраст</translation>
    </message>
    <message>
        <source>&amp;Help for this page, and the keys</source>
        <translation>&amp;Справка по этой странице и клавиши</translation>
    </message>
    <message>
        <source>Open a r&amp;ecent file</source>
        <translation>Не&amp;давние файлы</translation>
    </message>
    <message>
        <source>No other file has been opened yet</source>
        <translation>Других файлов ещё не открывали</translation>
    </message>
    <message>
        <source>&amp;Log of the program…</source>
        <translation>&amp;Журнал программы…</translation>
    </message>
    <message>
        <source>&amp;About the program</source>
        <translation>&amp;О программе</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>The start page</source>
        <translation>Начальная страница</translation>
    </message>
    <message>
        <source>A new precinct</source>
        <translation>Новый участок</translation>
    </message>
    <message>
        <source>&amp;New precinct</source>
        <translation>&amp;Новый участок</translation>
    </message>
    <message>
        <source>&amp;Open a precinct file…</source>
        <translation>&amp;Открыть файл участка…</translation>
    </message>
    <message>
        <source>&amp;Practice precinct</source>
        <translation>&amp;Учебный участок</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>Учё&amp;ба</translation>
    </message>
    <message>
        <source>&amp;Class of a workshop</source>
        <translation>Учебный к&amp;ласс</translation>
    </message>
    <message>
        <source>&amp;Editor of courses</source>
        <translation>&amp;Редактор курсов</translation>
    </message>
    <message>
        <source>Chec&amp;k a protocol…</source>
        <translation>Проверить &amp;протокол…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Н&amp;астройки…</translation>
    </message>
    <message>
        <source>&amp;Help, keys</source>
        <translation>Справка, &amp;клавиши</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>О про&amp;грамме</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add an exercise</source>
        <translation>Добавить задание</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>&amp;Курс</translation>
    </message>
    <message>
        <source>E&amp;xercise</source>
        <translation>З&amp;адание</translation>
    </message>
    <message>
        <source>From a &amp;practice file…</source>
        <translation>Из &amp;учебного файла…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>A practice file becomes an exercise with its figures as the truth; the names of its commission are replaced.</source>
        <translation>Числа учебного файла становятся верными числами задания; имена членов комиссии заменяются.</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Все задания</translation>
    </message>
    <message>
        <source>Practice file</source>
        <translation>Учебный файл</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Файл читается.</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Region and address</source>
        <translation>Регион и адрес</translation>
    </message>
    <message>
        <source>Local &amp;time:</source>
        <translation>Местное &amp;время:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Region, in Kazakh:</source>
        <translation>&amp;Регион, по-казахски:</translation>
    </message>
    <message>
        <source>Re&amp;gion, in Russian:</source>
        <translation>Ре&amp;гион, по-русски:</translation>
    </message>
    <message>
        <source>&amp;Settlement, in Kazakh:</source>
        <translation>&amp;Населённый пункт, по-казахски:</translation>
    </message>
    <message>
        <source>Settle&amp;ment, in Russian:</source>
        <translation>Населённый &amp;пункт, по-русски:</translation>
    </message>
    <message>
        <source>&amp;Address, in Kazakh:</source>
        <translation>&amp;Адрес, по-казахски:</translation>
    </message>
    <message>
        <source>A&amp;ddress, in Russian:</source>
        <translation>А&amp;дрес, по-русски:</translation>
    </message>
</context>
<context>
    <name>ApplicationDialog</name>
    <message>
        <source>Application for a recount</source>
        <translation>Заявление о повторном подсчёте</translation>
    </message>
    <message>
        <source>Which ballots:</source>
        <translation>Какие бюллетени:</translation>
    </message>
    <message>
        <source>&amp;Number of the application:</source>
        <translation>&amp;Номер заявления:</translation>
    </message>
    <message>
        <source>&amp;Who applied:</source>
        <translation>&amp;Кто подал:</translation>
    </message>
    <message>
        <source>Handed in a&amp;t:</source>
        <translation>&amp;Подано:</translation>
    </message>
    <message>
        <source>&amp;Decision:</source>
        <translation>&amp;Решение:</translation>
    </message>
    <message>
        <source>R&amp;eason:</source>
        <translation>Пр&amp;ичина:</translation>
    </message>
    <message>
        <source>Votes &amp;for:</source>
        <translation>Голосов &amp;за:</translation>
    </message>
    <message>
        <source>Votes a&amp;gainst:</source>
        <translation>Голосов п&amp;ротив:</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>Записат&amp;ь</translation>
    </message>
    <message>
        <source>A proxy applies in writing, once, within the twelve hours of the count. Where it is granted, begin the recount on this page afterwards; a refused one is kept with its reason and changes nothing.</source>
        <translation>Доверенное лицо подаёт заявление письменно, один раз, в течение двенадцати часов подсчёта. Если оно удовлетворено, начните затем повторный подсчёт на этой странице; отклонённое хранится с причиной и ничего не меняет.</translation>
    </message>
    <message>
        <source>A proxy applies in writing, once, within the twelve hours of the count. Where it is granted, the piles of these ballots are blank again and are counted again; a refused one is kept with its reason and changes nothing.</source>
        <translation>Доверенное лицо подаёт заявление письменно, один раз, в течение двенадцати часов подсчёта. Если оно удовлетворено, стопки этих бюллетеней снова пусты и пересчитываются; отклонённое хранится с причиной и ничего не меняет.</translation>
    </message>
    <message>
        <source>More than twelve hours have passed since the end of voting. It can be noted all the same.</source>
        <translation>С конца голосования прошло больше двенадцати часов. Записать всё равно можно.</translation>
    </message>
    <message>
        <source>The one recount on an application was granted already: No. %1. It can be noted all the same.</source>
        <translation>Единственный повторный подсчёт по заявлению уже был назначен: №&#xa0;%1. Записать всё равно можно.</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>The protocols are in the backup.</source>
        <translation>Протоколы есть в копии.</translation>
    </message>
    <message>
        <source>Backups go to every folder again.</source>
        <translation>Копии снова идут во все папки.</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Резервная копия: %1</translation>
    </message>
    <message>
        <source>The second medium is full: %1. Take another one; backups go on to this disk.</source>
        <translation>На втором носителе нет места: %1. Возьмите другой; копии по-прежнему идут на этот диск.</translation>
    </message>
    <message>
        <source>The second medium did not take the backup: %1. Plug it in again; backups go on to this disk.</source>
        <translation>Второй носитель не принял копию: %1. Вставьте его снова; копии по-прежнему идут на этот диск.</translation>
    </message>
    <message>
        <source>A backup was made on this disk. Practice goes to no second medium.</source>
        <translation>Копия сделана на этом диске. Учебные файлы на второй носитель не копируются.</translation>
    </message>
    <message>
        <source>A backup was made on this disk and on the second medium: %1.</source>
        <translation>Копия сделана на этом диске и на втором носителе: %1.</translation>
    </message>
    <message>
        <source>A backup was made on this disk. No second medium is chosen: one is chosen in the settings.</source>
        <translation>Копия сделана на этом диске. Второй носитель не выбран, он выбирается в настройках.</translation>
    </message>
</context>
<context>
    <name>BallotPart</name>
    <message>
        <source>The voter marked nothing.</source>
        <translation>Избиратель ничего не отметил.</translation>
    </message>
    <message>
        <source>Another mark</source>
        <translation>Ещё одна отметка</translation>
    </message>
    <message>
        <source>There are marks enough.</source>
        <translation>Отметок уже достаточно.</translation>
    </message>
    <message>
        <source>Signed by a member</source>
        <translation>Подписан членом комиссии</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бланк</translation>
    </message>
    <message>
        <source>The pile that is right</source>
        <translation>Верная стопка</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Бюллетень</translation>
    </message>
    <message>
        <source>Take mark %1 away</source>
        <translation>Убрать отметку %1</translation>
    </message>
    <message>
        <source>Mark %1, at</source>
        <translation>Отметка %1, строка</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>какая она</translation>
    </message>
    <message>
        <source>Mark %1: what it is</source>
        <translation>Отметка %1: какая она</translation>
    </message>
    <message>
        <source>Crossed out by a member, with a signature beside it:</source>
        <translation>Зачёркнуто членом комиссии, рядом подпись:</translation>
    </message>
    <message>
        <source>of the established form</source>
        <translation>установленного образца</translation>
    </message>
    <message>
        <source>another paper, without protection</source>
        <translation>другая бумага, без защиты</translation>
    </message>
</context>
<context>
    <name>BallotPicture</name>
    <message>
        <source>a tick</source>
        <translation>галочка</translation>
    </message>
    <message>
        <source>a cross</source>
        <translation>крестик</translation>
    </message>
    <message>
        <source>a tick in pencil</source>
        <translation>отметка карандашом</translation>
    </message>
    <message>
        <source>a mark that can hardly be seen</source>
        <translation>едва видная отметка</translation>
    </message>
    <message>
        <source>a mark outside the square</source>
        <translation>отметка вне квадрата</translation>
    </message>
    <message>
        <source>a mark that was corrected</source>
        <translation>исправленная отметка</translation>
    </message>
    <message>
        <source>no mark at all</source>
        <translation>отметок нет</translation>
    </message>
    <message>
        <source>crossed out by a member, with a signature beside it: %1</source>
        <translation>зачёркнуто членом комиссии, рядом подпись: %1</translation>
    </message>
    <message>
        <source>signed by a member</source>
        <translation>подпись члена комиссии есть</translation>
    </message>
    <message>
        <source>not signed by a member</source>
        <translation>подписи члена комиссии нет</translation>
    </message>
    <message>
        <source>another paper, without protection</source>
        <translation>другая бумага, без защиты</translation>
    </message>
    <message>
        <source>%1 (another paper, without protection)</source>
        <translation>%1 (другая бумага, без защиты)</translation>
    </message>
    <message>
        <source>Signature of a member:</source>
        <translation>Подпись члена комиссии:</translation>
    </message>
</context>
<context>
    <name>BallotsDialog</name>
    <message>
        <source>Candidates and parties</source>
        <translation>Кандидаты и партии</translation>
    </message>
    <message>
        <source>&amp;Ballot:</source>
        <translation>&amp;Бюллетень:</translation>
    </message>
    <message>
        <source>Number of the &amp;decision:</source>
        <translation>Номер &amp;решения:</translation>
    </message>
    <message>
        <source>From a &amp;table…</source>
        <translation>Из &amp;таблицы…</translation>
    </message>
    <message>
        <source>Save an &amp;empty table…</source>
        <translation>Сохранить &amp;пустую таблицу…</translation>
    </message>
    <message>
        <source>&amp;Add a line</source>
        <translation>&amp;Добавить строку</translation>
    </message>
    <message>
        <source>&amp;Remove the line</source>
        <translation>&amp;Удалить строку</translation>
    </message>
    <message>
        <source>&amp;Keep the list</source>
        <translation>Со&amp;хранить список</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Re&amp;store the name</source>
        <translation>&amp;Восстановить</translation>
    </message>
    <message>
        <source>&amp;Strike the name out</source>
        <translation>&amp;Вычеркнуть</translation>
    </message>
    <message>
        <source>Choose a name in the list first.</source>
        <translation>Сначала выберите имя в списке.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Пока ничего не изменено.</translation>
    </message>
    <message>
        <source>Struck out: %1</source>
        <translation>Вычеркнуто: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Восстановлено: %1</translation>
    </message>
    <message>
        <source>Saved. Names on the ballot: %1</source>
        <translation>Сохранено. Строк в бюллетене: %1</translation>
    </message>
    <message>
        <source>Table of candidates</source>
        <translation>Таблица кандидатов</translation>
    </message>
    <message>
        <source>Save an empty table</source>
        <translation>Сохранить пустую таблицу</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>BallotsPage</name>
    <message>
        <source>For a count by hand: what is listed here is printed as it stands, all other ballots of the piles are clean ticks. Every invalid ballot has to be listed.</source>
        <translation>Для подсчёта вручную: бюллетени из этого списка печатаются как есть, остальные в стопках – с чистыми галочками. Каждый недействительный бюллетень должен быть в списке.</translation>
    </message>
    <message>
        <source>Add a ballot</source>
        <translation>Добавить бюллетень</translation>
    </message>
    <message>
        <source>There are ballots enough.</source>
        <translation>Бюллетеней уже достаточно.</translation>
    </message>
    <message>
        <source>Ballot of the list</source>
        <translation>Бюллетень из списка</translation>
    </message>
    <message>
        <source>So many of it</source>
        <translation>Сколько таких</translation>
    </message>
    <message>
        <source>Take this ballot away</source>
        <translation>Убрать этот бюллетень</translation>
    </message>
    <message>
        <source>%1. %2: %3, %4 of it</source>
        <translation>%1. %2: %3, таких – %4</translation>
    </message>
</context>
<context>
    <name>BeforeDialog</name>
    <message>
        <source>Before the class</source>
        <translation>Перед классом</translation>
    </message>
    <message>
        <source>E&amp;xercises of the day; Space ticks one</source>
        <translation>З&amp;адания дня; отметить – пробел</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>&amp;Begins at</source>
        <translation>&amp;Начало</translation>
    </message>
    <message>
        <source>&amp;Ends at</source>
        <translation>Кон&amp;ец</translation>
    </message>
    <message>
        <source>&amp;Persons at a table</source>
        <translation>&amp;Человек за столом</translation>
    </message>
    <message>
        <source>Co&amp;urse</source>
        <translation>&amp;Курс</translation>
    </message>
    <message>
        <source>&amp;Seats, as 1-30 or 1-10, 15</source>
        <translation>&amp;Места, например 1-30 или 1-10, 15</translation>
    </message>
    <message>
        <source>&amp;Language of the key</source>
        <translation>&amp;Язык ключа</translation>
    </message>
    <message>
        <source>Seats from a &amp;table…</source>
        <translation>Места из &amp;таблицы…</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Из &amp;файла…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Зак&amp;рыть</translation>
    </message>
    <message>
        <source>&amp;Make the stick…</source>
        <translation>&amp;Записать на носитель…</translation>
    </message>
    <message>
        <source>both, side by side</source>
        <translation>оба рядом</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>%1. %2 (%3 min)</source>
        <translation>%1. %2 (%3 мин)</translation>
    </message>
    <message>
        <source>Seats from the table: %1, groups: %2.</source>
        <translation>Мест из таблицы: %1, группы: %2.</translation>
    </message>
    <message>
        <source>The exercises take %1 min more than the class has.</source>
        <translation>На задания нужно на %1 мин больше, чем длится класс.</translation>
    </message>
    <message>
        <source>The program itself is put on the stick too.</source>
        <translation>На носитель записывается и сама программа.</translation>
    </message>
    <message>
        <source>The program itself is left out: it was installed on this computer, and only a bundle that runs from a stick can be copied. Bring it to the laptops in another way.</source>
        <translation>Сама программа не записывается: она установлена на этом компьютере, а скопировать можно только сборку, которая запускается с носителя. Доставьте её на ноутбуки иначе.</translation>
    </message>
    <message>
        <source>Type the date of the class as %1.</source>
        <translation>Введите дату класса в виде %1.</translation>
    </message>
    <message>
        <source>Type a time as 09:00.</source>
        <translation>Введите время в виде 09:00.</translation>
    </message>
    <message>
        <source>Type when the class ends, as 17:00, later than it begins.</source>
        <translation>Введите конец класса в виде 17:00, позже начала.</translation>
    </message>
    <message>
        <source>Type how many persons sit at a table, 1 to %1.</source>
        <translation>Введите, сколько человек за столом, от 1 до %1.</translation>
    </message>
    <message>
        <source>Type the seats as 1-30 or 1-10, 15.</source>
        <translation>Введите места в виде 1-30 или 1-10, 15.</translation>
    </message>
    <message>
        <source>Tick at least one exercise.</source>
        <translation>Отметьте хотя бы одно задание.</translation>
    </message>
    <message>
        <source>Course for a workshop</source>
        <translation>Курс для семинара</translation>
    </message>
    <message>
        <source>Table of seats</source>
        <translation>Таблица мест</translation>
    </message>
    <message>
        <source>Stick for the class</source>
        <translation>Носитель для класса</translation>
    </message>
    <message>
        <source>The stick is being made ready.</source>
        <translation>Носитель готовится.</translation>
    </message>
    <message>
        <source>It is ready. What the tables get is in “%1”, the key in “%2”: take that one off before the stick goes round.</source>
        <translation>Готово. То, что отдают столам, в папке «%1», ключ в папке «%2»: уберите её, прежде чем носитель пойдёт по рукам.</translation>
    </message>
</context>
<context>
    <name>BegunBeforeDialog</name>
    <message>
        <source>New precinct</source>
        <translation>Новый участок</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>&amp;Начать заново</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>A new precinct was begun here and not made. What was typed is still there.</source>
        <translation>Здесь начали новый участок и не закончили. Введённое сохранилось.</translation>
    </message>
    <message>
        <source>Precinct No. %1 was begun here and not made. What was typed is still there.</source>
        <translation>Здесь начали участок №&#xa0;%1 и не закончили. Введённое сохранилось.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 из %3</translation>
    </message>
    <message>
        <source>Handed in: %1 of %2</source>
        <translation>Сдали: %1 из %2</translation>
    </message>
    <message>
        <source>Points on average: %1</source>
        <translation>Баллов в среднем: %1</translation>
    </message>
    <message>
        <source>Not handed in yet, seats: %1</source>
        <translation>Ещё не сдали места: %1</translation>
    </message>
    <message>
        <source>Questions that were not right at once</source>
        <translation>Вопросы, где верный ответ дан не сразу</translation>
    </message>
    <message>
        <source>Figures that are wrong most often</source>
        <translation>Числа, в которых чаще всего ошибка</translation>
    </message>
    <message>
        <source>Slips that nobody found</source>
        <translation>Ошибки, которых не нашёл никто</translation>
    </message>
    <message>
        <source>Slips that were not found</source>
        <translation>Ненайденные ошибки</translation>
    </message>
    <message>
        <source>Figures made to fit</source>
        <translation>Подогнанные числа</translation>
    </message>
    <message>
        <source>Time by stage, on average</source>
        <translation>Время по этапам, в среднем</translation>
    </message>
    <message>
        <source>nothing was handed in yet.</source>
        <translation>пока ничего не сдано.</translation>
    </message>
    <message>
        <source>unfinished, told by a code.</source>
        <translation>не закончено, известно по коду.</translation>
    </message>
    <message>
        <source>%1 points by a code, %2 min. No file was handed in.</source>
        <translation>по коду баллов: %1, %2 мин. Файл не сдан.</translation>
    </message>
    <message>
        <source>%1 points from a file, %2 min.</source>
        <translation>по файлу баллов: %1, %2 мин.</translation>
    </message>
    <message>
        <source>More tries: %1.</source>
        <translation>Других сдач: %1.</translation>
    </message>
    <message>
        <source>The file is of the same origin as at seats %1.</source>
        <translation>Файл того же происхождения, что у мест: %1.</translation>
    </message>
    <message>
        <source>Seat %1, %2</source>
        <translation>Место %1, %2</translation>
    </message>
    <message>
        <source>%1: %2 min</source>
        <translation>%1: %2 мин</translation>
    </message>
</context>
<context>
    <name>BoardDialog</name>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>25 digits, as they are read aloud</source>
        <translation>25 цифр, как их продиктовали</translation>
    </message>
    <message>
        <source>Fro&amp;m a file…</source>
        <translation>Из &amp;файла…</translation>
    </message>
    <message>
        <source>Choose the class &amp;folder…</source>
        <translation>Папка &amp;класса…</translation>
    </message>
    <message>
        <source>Take in from a &amp;stick…</source>
        <translation>Принять с &amp;носителя…</translation>
    </message>
    <message>
        <source>&amp;Photographs of codes…</source>
        <translation>&amp;Снимки кодов…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>Let this one coun&amp;t</source>
        <translation>З&amp;ачесть эту сдачу</translation>
    </message>
    <message>
        <source>Before t&amp;he class…</source>
        <translation>&amp;Перед классом…</translation>
    </message>
    <message>
        <source>Pap&amp;ers…</source>
        <translation>Бума&amp;ги…</translation>
    </message>
    <message>
        <source>Replay &amp;it</source>
        <translation>С&amp;мотреть повтор</translation>
    </message>
    <message>
        <source>&amp;Nights side by side…</source>
        <translation>Н&amp;очи рядом…</translation>
    </message>
    <message>
        <source>Feed&amp;back…</source>
        <translation>Раз&amp;бор…</translation>
    </message>
    <message>
        <source>P&amp;rojector</source>
        <translation>На &amp;экран</translation>
    </message>
    <message>
        <source>Seats and exercises</source>
        <translation>Места и задания</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>К&amp;урс</translation>
    </message>
    <message>
        <source>Result co&amp;de</source>
        <translation>Код &amp;результата</translation>
    </message>
    <message>
        <source>Tr&amp;y that counts</source>
        <translation>Какая сда&amp;ча считается</translation>
    </message>
    <message>
        <source>What the class needs next</source>
        <translation>Чем классу заняться дальше</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Choose the folder that the seats hand in to; it is looked through every few seconds.</source>
        <translation>Выберите папку, куда сдают места; она просматривается каждые несколько секунд.</translation>
    </message>
    <message>
        <source>Looking at %1; hand-ins: %2.</source>
        <translation>Просматривается %1; сдач: %2.</translation>
    </message>
    <message>
        <source>Points in brackets are known from a code alone, “…” is unfinished, “!” has to be looked at.</source>
        <translation>Баллы в скобках известны только по коду, «…» – не закончено, «!» – нужно посмотреть.</translation>
    </message>
    <message>
        <source>Choose the class folder first.</source>
        <translation>Сначала выберите папку класса.</translation>
    </message>
    <message>
        <source>There is no other try of this seat.</source>
        <translation>Других сдач у этого места нет.</translation>
    </message>
    <message>
        <source>No file of this seat is here.</source>
        <translation>Файла этого места здесь нет.</translation>
    </message>
    <message>
        <source>result code</source>
        <translation>код результата</translation>
    </message>
    <message>
        <source>%1: %2 points, %3 min</source>
        <translation>%1: баллов %2, %3 мин</translation>
    </message>
    <message>
        <source>Class folder</source>
        <translation>Папка класса</translation>
    </message>
    <message>
        <source>Files that could not be taken in: %1.</source>
        <translation>Файлов, которые не приняты: %1.</translation>
    </message>
    <message>
        <source>There are more files than are looked at in one go: use a folder of its own.</source>
        <translation>Файлов больше, чем просматривается за один раз: возьмите отдельную папку.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Course for a workshop</source>
        <translation>Курс семинара</translation>
    </message>
    <message>
        <source>Stick with hand-ins</source>
        <translation>Носитель со сданными файлами</translation>
    </message>
    <message>
        <source>Files are being taken in from the stick.</source>
        <translation>Файлы принимаются с носителя.</translation>
    </message>
    <message>
        <source>Taken in: %1. Known before: %2.</source>
        <translation>Принято: %1. Известно раньше: %2.</translation>
    </message>
    <message>
        <source>Photographs of result codes</source>
        <translation>Снимки кодов результата</translation>
    </message>
    <message>
        <source>The photographs are being read.</source>
        <translation>Снимки читаются.</translation>
    </message>
    <message>
        <source>%1: %2 points.</source>
        <translation>%1: баллов %2.</translation>
    </message>
</context>
<context>
    <name>BoxDialog</name>
    <message>
        <source>Portable box</source>
        <translation>Переносная урна</translation>
    </message>
    <message>
        <source>Members who carried the box</source>
        <translation>Члены комиссии, сопровождавшие урну</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>&amp;Remove this box</source>
        <translation>&amp;Убрать эту урну</translation>
    </message>
    <message>
        <source>&amp;Number of the box:</source>
        <translation>&amp;Номер урны:</translation>
    </message>
    <message>
        <source>&amp;Members (space marks):</source>
        <translation>&amp;Члены комиссии (отмечает пробел):</translation>
    </message>
    <message>
        <source>Keep &amp;without members</source>
        <translation>Сохранить &amp;без членов</translation>
    </message>
    <message>
        <source>The number of a box has digits, Latin letters and hyphens only, without spaces, as P1.</source>
        <translation>Номер урны состоит только из цифр, латинских букв и дефисов, без пробелов, например P1.</translation>
    </message>
    <message>
        <source>Nobody is marked. Mark the members who went out with the box: an act on it names them. Where nobody went, keep it without members.</source>
        <translation>Никто не отмечен. Отметьте членов комиссии, выезжавших с урной: их называет акт о ней. Если не выезжал никто, сохраните без членов.</translation>
    </message>
    <message>
        <source>There is a box of this number already. Type another number.</source>
        <translation>Урна с таким номером уже есть. Впишите другой номер.</translation>
    </message>
    <message>
        <source>Type the number of the box.</source>
        <translation>Впишите номер урны.</translation>
    </message>
</context>
<context>
    <name>BundlesDialog</name>
    <message>
        <source>Counted in bundles</source>
        <translation>Счёт пачками</translation>
    </message>
    <message>
        <source>Type bundles and loose ballots as they lie on the table: 7*50+32</source>
        <translation>Введите пачки и отдельные бюллетени так, как они лежат на столе: 7*50+32</translation>
    </message>
    <message>
        <source>Bundles and loose ballots</source>
        <translation>Пачки и отдельные бюллетени</translation>
    </message>
    <message>
        <source>&amp;Take the sum</source>
        <translation>&amp;Подставить сумму</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Not a sum yet. Type it as 7*50+32.</source>
        <translation>Пока это не сумма. Введите, например, 7*50+32.</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Всего: %1</translation>
    </message>
</context>
<context>
    <name>BusyDialog</name>
    <message>
        <source>One moment</source>
        <translation>Одну минуту</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>The papers are being made.</source>
        <translation>Бумаги составляются.</translation>
    </message>
</context>
<context>
    <name>CandidatesTable</name>
    <message>
        <source>struck out</source>
        <translation>вычеркнут</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Название или ФИО, каз.</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название или ФИО, рус.</translation>
    </message>
    <message>
        <source>Name in English (may stay empty)</source>
        <translation>На английском (не обязательно)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Candidates in ballot order</source>
        <translation>Кандидаты в порядке бюллетеня</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Change a figure?</source>
        <translation>Изменить число?</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>Было: %1</translation>
    </message>
    <message>
        <source>Will be: %1</source>
        <translation>Будет: %1</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>&amp;Оставить прежнее</translation>
    </message>
</context>
<context>
    <name>ClearDialog</name>
    <message>
        <source>Clear practice files</source>
        <translation>Уборка учебных файлов</translation>
    </message>
    <message>
        <source>These are &amp;left as they are:</source>
        <translation>Эти &amp;остаются как есть:</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Оставить</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>There is no practice of this course here. Real precincts are never touched.</source>
        <translation>Учебных файлов этого курса здесь нет. Настоящие участки не затрагиваются.</translation>
    </message>
    <message>
        <source>Of the course “%1” there are here: practice files – %2, hand-ins – %3, their backups – %4. All of them are taken away for good. Real precincts are never touched.</source>
        <translation>По курсу «%1» здесь есть: учебных файлов – %2, сданных работ – %3, их резервных копий – %4. Все они убираются навсегда. Настоящие участки не затрагиваются.</translation>
    </message>
    <message>
        <source>Taken away: %1.</source>
        <translation>Убрано: %1.</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close the protocols</source>
        <translation>Закрытие протоколов</translation>
    </message>
    <message>
        <source>1. Open each proof, read it aloud against the sheets, and mark it. Afterwards nothing changes.</source>
        <translation>1. Откройте каждый проект, прочитайте вслух, сверяя с листами, и отметьте. После закрытия изменить ничего нельзя.</translation>
    </message>
    <message>
        <source>2. The time of closing</source>
        <translation>2. Время закрытия</translation>
    </message>
    <message>
        <source>3. Two of chair, deputy and secretary close together</source>
        <translation>3. Закрывают вместе двое из председателя, заместителя и секретаря</translation>
    </message>
    <message>
        <source>Proof: %1…</source>
        <translation>Проект: %1…</translation>
    </message>
    <message>
        <source>Read aloud and right: %1</source>
        <translation>Прочитан вслух и верен: %1</translation>
    </message>
    <message>
        <source>&amp;Close the protocols</source>
        <translation>&amp;Закрыть протоколы</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>Е&amp;щё нет</translation>
    </message>
    <message>
        <source>The voting was ended before the usual hour. Type the time of closing and why the voting ended early.</source>
        <translation>Голосование окончено раньше установленного времени. Впишите время закрытия и почему голосование окончено раньше.</translation>
    </message>
    <message>
        <source>&amp;True date and time:</source>
        <translation>&amp;Действительные дата и время:</translation>
    </message>
    <message>
        <source>for example 19.03.2023 23:41</source>
        <translation>например, 19.03.2023 23:41</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Причина:</translation>
    </message>
    <message>
        <source>True date and time of closing</source>
        <translation>Действительные дата и время закрытия</translation>
    </message>
    <message>
        <source>Why the true time is typed</source>
        <translation>Почему вписано действительное время</translation>
    </message>
    <message>
        <source>At the precinct it is %1 by the laptop&apos;s clock, and that fits the end of voting.</source>
        <translation>По часам ноутбука на участке %1, это согласуется с окончанием голосования.</translation>
    </message>
    <message>
        <source>At the precinct it is %1 by the laptop&apos;s clock, which is before the end of voting. Type the true date and time, and what is wrong with the clock. It is noted; the count is lawful.</source>
        <translation>По часам ноутбука на участке %1, это раньше окончания голосования. Впишите действительные дату и время и что не так с часами. Это будет отмечено; подсчёт законен.</translation>
    </message>
    <message>
        <source>At the precinct it is %1 by the laptop&apos;s clock, more than twelve hours after the end of voting. Type the true date and time, and the reason. It is noted; the count is lawful.</source>
        <translation>По часам ноутбука на участке %1, это более чем через двенадцать часов после окончания голосования. Впишите действительные дату и время и причину. Это будет отмечено; подсчёт законен.</translation>
    </message>
    <message>
        <source>The laptop is set to UTC%2 and shows %1; the protocol gets the time of the precinct, UTC%3. Where that is the wrong one, put the local time right first: Precinct, Region and address.</source>
        <translation>Ноутбук настроен на UTC%2 и показывает %1; в протоколе будет время участка, UTC%3. Если неверно именно оно, сначала исправьте местное время: Участок, Регион и адрес.</translation>
    </message>
    <message>
        <source>With the digital seal, by two PINs</source>
        <translation>С цифровой печатью, двумя PIN-кодами</translation>
    </message>
    <message>
        <source>With the digital seal, by the recovery code in the envelope</source>
        <translation>С цифровой печатью, кодом восстановления из конверта</translation>
    </message>
    <message>
        <source>Without a digital seal</source>
        <translation>Без цифровой печати</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выберите</translation>
    </message>
    <message>
        <source>Open each proof and mark that it was read aloud.</source>
        <translation>Откройте каждый проект и отметьте, что он прочитан вслух.</translation>
    </message>
    <message>
        <source>Open the proof first.</source>
        <translation>Сначала откройте проект.</translation>
    </message>
    <message>
        <source>Choose who closes the protocols.</source>
        <translation>Выберите, кто закрывает протоколы.</translation>
    </message>
    <message>
        <source>The papers are being made and sealed.</source>
        <translation>Бумаги составляются и скрепляются цифровой печатью.</translation>
    </message>
    <message>
        <source>The key is being opened.</source>
        <translation>Ключ открывается.</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>&amp;Как:</translation>
    </message>
    <message>
        <source>Person &amp;%1:</source>
        <translation>Участник &amp;%1:</translation>
    </message>
    <message>
        <source>Person %1 who closes</source>
        <translation>Участник закрытия %1</translation>
    </message>
    <message>
        <source>PIN:</source>
        <translation>PIN-код:</translation>
    </message>
    <message>
        <source>PIN of person %1</source>
        <translation>PIN-код участника %1</translation>
    </message>
    <message>
        <source>Recovery co&amp;de:</source>
        <translation>&amp;Код восстановления:</translation>
    </message>
    <message>
        <source>Number of the &amp;act on its use:</source>
        <translation>Номер &amp;акта о его использовании:</translation>
    </message>
    <message>
        <source>&amp;Why without a seal:</source>
        <translation>Почему &amp;без цифровой печати:</translation>
    </message>
    <message>
        <source>Recovery code from the envelope</source>
        <translation>Код восстановления из конверта</translation>
    </message>
    <message>
        <source>Number of the act on the use of the recovery code</source>
        <translation>Номер акта об использовании кода восстановления</translation>
    </message>
    <message>
        <source>Why the protocols are closed without a digital seal</source>
        <translation>Почему протоколы закрываются без цифровой печати</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>“%1” has no room: this field is full. Shorten what stands in it.</source>
        <translation>«%1» не помещается: поле заполнено. Сократите то, что в нём стоит.</translation>
    </message>
</context>
<context>
    <name>ColumnDialog</name>
    <message>
        <source>“%1” was typed where nothing can be typed. Tab leads to the fields and the buttons here.</source>
        <translation>«%1» набрано там, где набирать нечего. К полям и кнопкам ведёт клавиша Tab.</translation>
    </message>
    <message>
        <source>%1 does nothing here. Tab leads to the fields and the buttons here.</source>
        <translation>%1 здесь ничего не делает. К полям и кнопкам ведёт клавиша Tab.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The window speaks this language already.</source>
        <translation>Окно уже на этом языке.</translation>
    </message>
    <message>
        <source>The text has this size already: %1.</source>
        <translation>Размер текста уже такой: %1.</translation>
    </message>
    <message>
        <source>The text is as large as it can be: %1.</source>
        <translation>Крупнее текст не бывает: %1.</translation>
    </message>
    <message>
        <source>The text is as small as it can be: %1.</source>
        <translation>Мельче текст не бывает: %1.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Copy saved: %1</source>
        <translation>Копия сохранена: %1</translation>
    </message>
    <message>
        <source>Folder for record and definition</source>
        <translation>Папка для выгрузки данных</translation>
    </message>
    <message>
        <source>The record of the precinct and the definition of the election are in the folder %1.</source>
        <translation>Данные участка и описание выборов записаны в папку %1.</translation>
    </message>
    <message>
        <source>Public key of the precinct</source>
        <translation>Открытый ключ участка</translation>
    </message>
    <message>
        <source>The public key of precinct No. %1 is in the file %2. Give it to the commission above.</source>
        <translation>Открытый ключ участка №&#xa0;%1 записан в файл %2. Передайте его вышестоящей комиссии.</translation>
    </message>
    <message>
        <source>Figures typed from now on are noted as counted before, on paper. Choose the same line of the menu to end it.</source>
        <translation>Числа, введённые с этого момента, отмечаются как подсчитанные раньше, на бумаге. Чтобы закончить, выберите ту же строку меню ещё раз.</translation>
    </message>
    <message>
        <source>Figures typed from now on are noted as entered at once again.</source>
        <translation>Числа, введённые с этого момента, снова отмечаются как введённые сразу.</translation>
    </message>
</context>
<context>
    <name>CommissionDialog</name>
    <message>
        <source>Commission and roles</source>
        <translation>Комиссия и роли</translation>
    </message>
    <message>
        <source>Role at opening, and what changed during the day: an absent chair is replaced by the deputy or the secretary, a member is suspended or appointed. A line without a name is taken off the list.</source>
        <translation>Роль на момент открытия и изменения за день: отсутствующего председателя замещает заместитель или секретарь, члена комиссии отстраняют или назначают. Строка без имени убирается из списка.</translation>
    </message>
    <message>
        <source>&amp;Keep the commission</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>from %1: %2, decision %3</source>
        <translation>с %1 – %2 (решение №&#xa0;%3)</translation>
    </message>
    <message>
        <source>Give the new member a role: press “Role changes…”.</source>
        <translation>Укажите роль нового члена комиссии: нажмите «Изменить роль…».</translation>
    </message>
</context>
<context>
    <name>CommissionPage</name>
    <message>
        <source>Names of practice people only. Each deputy and member has a row of issued ballots.</source>
        <translation>Только учебные имена. У каждого заместителя и члена комиссии есть строка выданных бюллетеней.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Добавить члена комиссии</translation>
    </message>
    <message>
        <source>A commission here has no more than %1 members.</source>
        <translation>В комиссии здесь не больше членов, чем %1.</translation>
    </message>
    <message>
        <source>Take member %1 away</source>
        <translation>Убрать члена комиссии %1</translation>
    </message>
    <message>
        <source>Member %1: name</source>
        <translation>Член комиссии %1: имя</translation>
    </message>
    <message>
        <source>Member %1: role</source>
        <translation>Член комиссии %1: роль</translation>
    </message>
    <message>
        <source>This is the only member.</source>
        <translation>Это единственный член комиссии.</translation>
    </message>
    <message>
        <source>A happening expects something of this member: change it first.</source>
        <translation>Одно из сообщений касается этого члена комиссии: сначала измените его.</translation>
    </message>
</context>
<context>
    <name>CommissionStep</name>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
</context>
<context>
    <name>Companion</name>
    <message>
        <source>The &amp;table</source>
        <translation>&amp;Стол</translation>
    </message>
    <message>
        <source>Story and &amp;messages</source>
        <translation>Рассказ и &amp;сообщения</translation>
    </message>
    <message>
        <source>&amp;Hand in…</source>
        <translation>С&amp;дать…</translation>
    </message>
    <message>
        <source>&amp;Begin anew…</source>
        <translation>&amp;Начать сначала…</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>Учё&amp;ба</translation>
    </message>
    <message>
        <source>the table: what the counting sheets say, and counting again</source>
        <translation>стол: что записано на листах подсчёта, и пересчёт</translation>
    </message>
    <message>
        <source>the story and the messages to the commission</source>
        <translation>рассказ и сообщения комиссии</translation>
    </message>
    <message>
        <source>hand in the exercise</source>
        <translation>сдать задание</translation>
    </message>
    <message>
        <source>begin the exercise anew</source>
        <translation>начать задание заново</translation>
    </message>
</context>
<context>
    <name>ComplaintDialog</name>
    <message>
        <source>Act, application or complaint</source>
        <translation>Акт, заявление или жалоба</translation>
    </message>
    <message>
        <source>&amp;What it is:</source>
        <translation>&amp;Что это:</translation>
    </message>
    <message>
        <source>&amp;From whom:</source>
        <translation>От &amp;кого:</translation>
    </message>
    <message>
        <source>A&amp;bout what:</source>
        <translation>О &amp;чём:</translation>
    </message>
    <message>
        <source>A&amp;rticle, where one is named:</source>
        <translation>&amp;Статья, если названа:</translation>
    </message>
    <message>
        <source>Handed in a&amp;t:</source>
        <translation>Когда по&amp;дано:</translation>
    </message>
    <message>
        <source>&amp;It is attached to the protocol</source>
        <translation>Прило&amp;жено к протоколу</translation>
    </message>
    <message>
        <source>&amp;Decision:</source>
        <translation>&amp;Решение:</translation>
    </message>
    <message>
        <source>R&amp;eason:</source>
        <translation>При&amp;чина:</translation>
    </message>
    <message>
        <source>Votes &amp;for:</source>
        <translation>Голосов &amp;за:</translation>
    </message>
    <message>
        <source>Votes a&amp;gainst:</source>
        <translation>Голосов &amp;против:</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Записать</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Copy of the protocol</source>
        <translation>Копия протокола</translation>
    </message>
    <message>
        <source>&amp;To whom (name):</source>
        <translation>&amp;Кому (фамилия, имя):</translation>
    </message>
    <message>
        <source>&amp;Present as:</source>
        <translation>&amp;В каком качестве присутствует:</translation>
    </message>
    <message>
        <source>&amp;Organisation, where there is one:</source>
        <translation>&amp;Организация, если есть:</translation>
    </message>
    <message>
        <source>&amp;Asked at:</source>
        <translation>Когда &amp;запрошена:</translation>
    </message>
    <message>
        <source>The &amp;copy was:</source>
        <translation>Копи&amp;я:</translation>
    </message>
    <message>
        <source>given</source>
        <translation>выдана</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>не выдана, отказано</translation>
    </message>
    <message>
        <source>&amp;Reason of the refusal:</source>
        <translation>&amp;Причина отказа:</translation>
    </message>
    <message>
        <source>A copy may be refused only to a person who may not be present at the count; everyone else is given one.</source>
        <translation>Отказать в копии можно только тому, кто не вправе присутствовать при подсчёте; всем остальным её выдают.</translation>
    </message>
    <message>
        <source>Certified by, with the seal:</source>
        <translation>Заверили, с печатью:</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Записать</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct an announced figure</source>
        <translation>Исправление оглашённого числа</translation>
    </message>
    <message>
        <source>This figure was announced before the boxes were opened. The correction stands in the annex.</source>
        <translation>Это число оглашено до вскрытия урн. Исправление будет указано в приложении.</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>Title of the course</source>
        <translation>Название курса</translation>
    </message>
    <message>
        <source>The figures of the seats come from this name: a course with another one has other figures.</source>
        <translation>Числа мест получаются из этого имени: у курса с другим именем другие числа.</translation>
    </message>
</context>
<context>
    <name>CrashGuard</name>
    <message>
        <source>The program made a mistake and closes. Every figure shown as saved is kept: open the file again.</source>
        <translation>В программе произошла ошибка, она закрывается. Все числа, показанные как сохранённые, на месте: откройте файл снова.</translation>
    </message>
    <message>
        <source>The program made a mistake and closes. Open the file again and compare it with your sheets.</source>
        <translation>В программе произошла ошибка, она закрывается. Откройте файл снова и сверьте его с вашими листами.</translation>
    </message>
</context>
<context>
    <name>CrashLogDialog</name>
    <message>
        <source>Mistakes of the program</source>
        <translation>Ошибки программы</translation>
    </message>
    <message>
        <source>The program made a mistake and closed. Every figure shown as saved is kept. Pass this text to whoever gave you the program; no names and no figures are in it.</source>
        <translation>В программе произошла ошибка, и она закрылась. Все числа, показанные сохранёнными, на месте. Передайте этот текст тому, кто дал программу; в нём нет ни имён, ни чисел.</translation>
    </message>
    <message>
        <source>The program has kept no log of a mistake.</source>
        <translation>Записей об ошибках программа не хранит.</translation>
    </message>
</context>
<context>
    <name>Digits</name>
    <message>
        <source>The keyboard is in the Kazakh layout, where the upper row types letters. Type digits on the block at the right, or switch to another layout.</source>
        <translation>Клавиатура в казахской раскладке: в ней верхний ряд набирает буквы. Набирайте цифры на блоке справа или переключите раскладку.</translation>
    </message>
</context>
<context>
    <name>DisputedDialog</name>
    <message>
        <source>Disputed ballots</source>
        <translation>Спорные бюллетени</translation>
    </message>
    <message>
        <source>Show the ballot to everybody and vote: more than half of all %1 members decide whether it is valid.</source>
        <translation>Покажите бюллетень всем и проголосуйте: действителен ли он, решает более половины от общего числа членов (%1).</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>&amp;Основание</translation>
    </message>
    <message>
        <source>&amp;Valid: for</source>
        <translation>&amp;Действителен: за</translation>
    </message>
    <message>
        <source>A&amp;gainst</source>
        <translation>&amp;Против</translation>
    </message>
    <message>
        <source>Ground of the dispute</source>
        <translation>Основание спора</translation>
    </message>
    <message>
        <source>Votes for counting it as valid</source>
        <translation>Голоса за признание действительным</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Голоса против</translation>
    </message>
    <message>
        <source>&amp;Keep the decision</source>
        <translation>&amp;Записать решение</translation>
    </message>
    <message>
        <source>&amp;Remove the line</source>
        <translation>&amp;Убрать строку</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Decisions on disputed ballots</source>
        <translation>Решения о спорных бюллетенях</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>For</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Против</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>No decision is kept yet.</source>
        <translation>Пока не записано ни одного решения.</translation>
    </message>
    <message>
        <source>Pick the ground from the list or type it.</source>
        <translation>Выберите основание из списка или впишите.</translation>
    </message>
    <message>
        <source>Type the votes for and against.</source>
        <translation>Введите голоса за и против.</translation>
    </message>
</context>
<context>
    <name>DissentDialog</name>
    <message>
        <source>Dissenting opinion</source>
        <translation>Особое мнение</translation>
    </message>
    <message>
        <source>&amp;Opinion, as it is to stand in the annex and on its own sheet:</source>
        <translation>&amp;Мнение, как оно будет стоять в приложении и на отдельном листе:</translation>
    </message>
    <message>
        <source>Dissenting opinion: %1</source>
        <translation>Особое мнение: %1</translation>
    </message>
    <message>
        <source>&amp;Keep the opinion</source>
        <translation>&amp;Сохранить мнение</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>&amp;Оставить как было</translation>
    </message>
    <message>
        <source>No more than %1 letters fit on the sheet, and these are %2. Shorten the text, or attach the rest on paper.</source>
        <translation>На лист помещается не больше %1 знаков, а здесь – %2. Сократите текст или приложите остальное на бумаге.</translation>
    </message>
</context>
<context>
    <name>EarlyEndDialog</name>
    <message>
        <source>Did voting end early?</source>
        <translation>Голосование окончено досрочно?</translation>
    </message>
    <message>
        <source>%1 is before the hour at which voting ends, %2</source>
        <translation>%1 – раньше часа окончания голосования, %2</translation>
    </message>
    <message>
        <source>Voting ends earlier only on a lawful ground, which is noted in the journal. Without one leave it as it was: voting goes on.</source>
        <translation>Раньше голосование заканчивают только на законном основании, оно записывается в журнал. Если его нет, оставьте как было: голосование продолжается.</translation>
    </message>
    <message>
        <source>Lawful &amp;ground:</source>
        <translation>&amp;Законное основание:</translation>
    </message>
    <message>
        <source>&amp;Decision: whose, number and date</source>
        <translation>&amp;Решение: чьё, номер и дата</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>&amp;Оставить прежнее</translation>
    </message>
    <message>
        <source>Voting &amp;ended early</source>
        <translation>&amp;Голосование окончено досрочно</translation>
    </message>
    <message>
        <source>Only where the ground is a decision.</source>
        <translation>Только если основание – решение.</translation>
    </message>
    <message>
        <source>Choose the lawful ground first; for a decision type whose it is, its number and date.</source>
        <translation>Сначала выберите законное основание; для решения впишите, чьё оно, его номер и дату.</translation>
    </message>
</context>
<context>
    <name>EditorDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Добавить…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Копия</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>В&amp;верх</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>В&amp;низ</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>Со&amp;хранить как…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>E&amp;xercises</source>
        <translation>Зад&amp;ания</translation>
    </message>
    <message>
        <source>&amp;Pages of the exercise</source>
        <translation>С&amp;траницы задания</translation>
    </message>
    <message>
        <source>Editor of courses</source>
        <translation>Редактор курсов</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>(пока без названия)</translation>
    </message>
    <message>
        <source>Add an exercise first.</source>
        <translation>Сначала добавьте задание.</translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <translation>Это первое задание.</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>Это последнее задание.</translation>
    </message>
    <message>
        <source>A course has no more than 40 exercises.</source>
        <translation>В курсе не больше 40 заданий.</translation>
    </message>
    <message>
        <source>This exercise is of another election than the course. Begin a course of its own for it.</source>
        <translation>Это задание относится к другим выборам. Начните для него отдельный курс.</translation>
    </message>
    <message>
        <source>Course for a workshop</source>
        <translation>Курс для семинара</translation>
    </message>
    <message>
        <source>Save the course</source>
        <translation>Сохранить курс</translation>
    </message>
    <message>
        <source>The exercises are being played for forty seats.</source>
        <translation>Задания проигрываются для сорока мест.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was saved.</source>
        <translation>Остановлено. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>It is not saved yet. %1</source>
        <translation>Пока не сохранено. %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Put in a figure of the seat…</source>
        <translation>Вставить число места…</translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>The course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>The exercise</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>Happenings</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Ballots to count by hand</source>
        <translation>Бюллетени для подсчёта вручную</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>story</source>
        <translation>рассказ</translation>
    </message>
    <message>
        <source>time given</source>
        <translation>отведённое время</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>короткое имя</translation>
    </message>
    <message>
        <source>time of night</source>
        <translation>время ночи</translation>
    </message>
    <message>
        <source>note for the trainer</source>
        <translation>заметка ведущему</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>in Kazakh</source>
        <translation>на казахском</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>на русском</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>на английском</translation>
    </message>
</context>
<context>
    <name>ElectionStep</name>
    <message>
        <source>Election definition</source>
        <translation>Описание выборов</translation>
    </message>
    <message>
        <source>Election and precinct</source>
        <translation>Выборы и участок</translation>
    </message>
    <message>
        <source>&amp;Election:</source>
        <translation>&amp;Выборы:</translation>
    </message>
    <message>
        <source>N&amp;umber of the precinct:</source>
        <translation>Но&amp;мер участка:</translation>
    </message>
    <message>
        <source>&amp;Kind of precinct:</source>
        <translation>Вид &amp;участка:</translation>
    </message>
    <message>
        <source>Ballots of this precinct:</source>
        <translation>Бюллетени этого участка:</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Из &amp;файла…</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>обычный</translation>
    </message>
    <message>
        <source>closed: hospital, remand centre, ship, military unit</source>
        <translation>закрытый: больница, следственный изолятор, судно, воинская часть</translation>
    </message>
    <message>
        <source>abroad</source>
        <translation>за рубежом</translation>
    </message>
    <message>
        <source>Electoral district: %1</source>
        <translation>Избирательный округ: %1</translation>
    </message>
    <message>
        <source>choose the electoral district</source>
        <translation>выберите избирательный округ</translation>
    </message>
</context>
<context>
    <name>EmptyBallots</name>
    <message>
        <source>No candidates yet</source>
        <translation>Кандидатов пока нет</translation>
    </message>
    <message>
        <source>Without them there are no rows to count, and no empty form to print. The names can still be typed or taken from a table in the precinct file, under Candidates and parties, until the opening is finished.</source>
        <translation>Без них нет строк для подсчёта и нет пустого бланка для печати. Имена можно ввести или взять из таблицы и позже, в файле участка, в пункте «Кандидаты и партии», до конца открытия.</translation>
    </message>
    <message>
        <source>&amp;Make the file without them</source>
        <translation>&amp;Создать файл без них</translation>
    </message>
    <message>
        <source>&amp;Back to the candidates</source>
        <translation>&amp;Вернуться к кандидатам</translation>
    </message>
    <message>
        <source>Nobody stands on this ballot yet: %1</source>
        <translation>В этом бюллетене пока никого нет: %1</translation>
    </message>
</context>
<context>
    <name>EverythingDialog</name>
    <message>
        <source>Save everything on a stick</source>
        <translation>Сохранить всё на флешку</translation>
    </message>
    <message>
        <source>Choose &amp;stick or folder…</source>
        <translation>Выбрать &amp;флешку или папку…</translation>
    </message>
    <message>
        <source>Save &amp;everything</source>
        <translation>&amp;Сохранить всё</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>The precinct file as it stands now and its backups go into a folder of the stick. Nothing on the stick is replaced, and nothing is noted.</source>
        <translation>Файл участка в нынешнем виде и его резервные копии записываются в папку на флешке. На флешке ничего не заменяется, в журнал ничего не записывается.</translation>
    </message>
    <message>
        <source>The papers of every version and the result file go there too.</source>
        <translation>Туда же записываются документы всех версий и файл результатов.</translation>
    </message>
    <message>
        <source>Plug in the stick, and choose it.</source>
        <translation>Вставьте флешку и выберите её.</translation>
    </message>
    <message>
        <source>Files: %1; they need %2, free are %3: %4</source>
        <translation>Файлов: %1; нужно места: %2, свободно: %3. Папка: %4</translation>
    </message>
    <message>
        <source>Everything is in the folder %1, read back and compared. The stick may be pulled out now.</source>
        <translation>Всё записано, прочитано обратно и сравнено, папка: %1. Теперь флешку можно вынуть.</translation>
    </message>
    <message>
        <source>Choose where everything goes to.</source>
        <translation>Выберите, куда всё записать.</translation>
    </message>
    <message>
        <source>Stick or folder for everything</source>
        <translation>Флешка или папка для всего</translation>
    </message>
    <message>
        <source>The papers are being made.</source>
        <translation>Документы составляются.</translation>
    </message>
    <message>
        <source>Everything is being written and read back. Leave the stick where it is.</source>
        <translation>Всё записывается и читается обратно. Не вынимайте флешку.</translation>
    </message>
    <message>
        <source>Stopped: not everything is on the stick. What is there is whole.</source>
        <translation>Остановлено: на флешке не всё. Записанное целое.</translation>
    </message>
</context>
<context>
    <name>ExcessActDialog</name>
    <message>
        <source>Act on a portable box</source>
        <translation>Акт о переносной урне</translation>
    </message>
    <message>
        <source>1. Recount the ballots of the box against its written applications, and type what you count.</source>
        <translation>1. Пересчитайте бюллетени из урны, сверяя с письменными заявлениями, и введите результат.</translation>
    </message>
    <message>
        <source>2. The commission votes on annulling them: more than half of all %1 members have to be for it.</source>
        <translation>2. Комиссия голосует о признании их недействительными: «за» нужно более половины из всех %1 членов.</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;За:</translation>
    </message>
    <message>
        <source>A&amp;gainst:</source>
        <translation>&amp;Против:</translation>
    </message>
    <message>
        <source>Votes for annulling</source>
        <translation>Голоса за признание недействительными</translation>
    </message>
    <message>
        <source>Votes against annulling</source>
        <translation>Голоса против признания недействительными</translation>
    </message>
    <message>
        <source>Type what was recounted first.</source>
        <translation>Сначала впишите, что насчитали снова.</translation>
    </message>
    <message>
        <source>&amp;Take the recount over</source>
        <translation>&amp;Принять пересчёт</translation>
    </message>
    <message>
        <source>The recount has another figure: %1. It is taken over; about the old one there is no act.</source>
        <translation>При пересчёте вышло другое число: %1. Оно будет принято; о прежнем акта не будет.</translation>
    </message>
    <message>
        <source>%1: was %2, is %3</source>
        <translation>%1: было %2, стало %3</translation>
    </message>
    <message>
        <source>Recounted, %1. There are still more ballots than applications: draw up the act.</source>
        <translation>Пересчитано, %1. Бюллетеней всё ещё больше, чем заявлений: составьте акт.</translation>
    </message>
    <message>
        <source>Recounted, %1. There is no excess, and no act is needed.</source>
        <translation>Пересчитано, %1. Излишка нет, акт не нужен.</translation>
    </message>
    <message>
        <source>Recount the ballots of the box first, and type what you count.</source>
        <translation>Сначала пересчитайте бюллетени из урны и введите результат.</translation>
    </message>
    <message>
        <source>Type the votes for and against.</source>
        <translation>Введите голоса за и против.</translation>
    </message>
    <message>
        <source>Without more than half of all members nothing is annulled. Check the votes, or vote again.</source>
        <translation>Без голосов более половины всех членов ничего не признаётся недействительным. Проверьте голоса или проголосуйте снова.</translation>
    </message>
</context>
<context>
    <name>ExercisePage</name>
    <message>
        <source>Title of the exercise</source>
        <translation>Название задания</translation>
    </message>
    <message>
        <source>Story: what the commission knows when it starts</source>
        <translation>Рассказ: что комиссия знает в начале</translation>
    </message>
    <message>
        <source>Time given, in working minutes</source>
        <translation>Отведённое время, рабочих минут</translation>
    </message>
    <message>
        <source>The trainee takes over at</source>
        <translation>Участник начинает с этапа</translation>
    </message>
    <message>
        <source>Time of night then, as 22:40, or 00:30+1 after midnight; the usual one if empty</source>
        <translation>Который тогда час: 22:40, после полуночи 00:30+1; если пусто, обычный</translation>
    </message>
    <message>
        <source>What lies on the table</source>
        <translation>Что лежит на столе</translation>
    </message>
    <message>
        <source>Every seat has these very figures</source>
        <translation>У всех мест именно эти числа</translation>
    </message>
    <message>
        <source>%1 (usually %2)</source>
        <translation>%1 (обычно %2)</translation>
    </message>
    <message>
        <source>piles and lists on the screen</source>
        <translation>стопки и списки на экране</translation>
    </message>
    <message>
        <source>a printed set on a real table</source>
        <translation>печатный набор на настоящем столе</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>Feedback for the class</source>
        <translation>Разбор для класса</translation>
    </message>
    <message>
        <source>A sheet for each seat, the class list on paper and as tables, and certificates of attendance where names are wanted.</source>
        <translation>Лист для каждого места, список класса на бумаге и в таблицах и, если нужны имена, свидетельства об участии.</translation>
    </message>
    <message>
        <source>&amp;Language of the sheets</source>
        <translation>&amp;Язык листов</translation>
    </message>
    <message>
        <source>With the &amp;names that were given at hand-in</source>
        <translation>С &amp;именами, указанными при сдаче</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Save into a folder…</source>
        <translation>&amp;Сохранить в папку…</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>both, side by side</source>
        <translation>оба, рядом</translation>
    </message>
    <message>
        <source>Folder for the feedback</source>
        <translation>Папка для разбора</translation>
    </message>
    <message>
        <source>The sheets are being made.</source>
        <translation>Листы готовятся.</translation>
    </message>
    <message>
        <source>Written to %1. Files: %2.</source>
        <translation>Записано в %1. Файлов: %2.</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Persons present</source>
        <translation>Присутствующие</translation>
    </message>
    <message>
        <source>Note for the trainer at this stage; may stay empty</source>
        <translation>Заметка ведущему об этом этапе; может быть пустой</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>На листе</translation>
    </message>
    <message>
        <source>%1: truth</source>
        <translation>%1: верное число</translation>
    </message>
    <message>
        <source>%1: what the sheet says</source>
        <translation>%1: число на листе</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Выезжали</translation>
    </message>
    <message>
        <source>Take box %1 away</source>
        <translation>Убрать урну %1</translation>
    </message>
    <message>
        <source>In the end all ballots of this box are annulled</source>
        <translation>В конце все бюллетени этой урны признаются недействительными</translation>
    </message>
    <message>
        <source>In the end they are annulled in this box: %1</source>
        <translation>В конце в этой урне признаются недействительными: %1</translation>
    </message>
    <message>
        <source>Counted apart before the piles: %1</source>
        <translation>Считаются отдельно до стопок: %1</translation>
    </message>
    <message>
        <source>Add a portable box</source>
        <translation>Добавить переносную урну</translation>
    </message>
    <message>
        <source>A member who should have issued no ballots</source>
        <translation>Член комиссии, который не должен был выдавать бюллетени</translation>
    </message>
    <message>
        <source>Give a row</source>
        <translation>Добавить строку</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Candidates and file</source>
        <translation>Кандидаты и файл</translation>
    </message>
    <message>
        <source>The definition has no candidates for this ballot. Type them in ballot order or take them from a table; this can also be done later, until the opening.</source>
        <translation>В описании выборов нет кандидатов для этого бюллетеня. Впишите их в порядке бюллетеня или возьмите из таблицы; это можно сделать и позже, до открытия.</translation>
    </message>
    <message>
        <source>From a &amp;table…</source>
        <translation>Из &amp;таблицы…</translation>
    </message>
    <message>
        <source>Save an &amp;empty table…</source>
        <translation>Сохранить &amp;пустую таблицу…</translation>
    </message>
    <message>
        <source>&amp;Add a line</source>
        <translation>&amp;Добавить строку</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>В&amp;ыбрать…</translation>
    </message>
    <message>
        <source>Save the precinct &amp;file as:</source>
        <translation>&amp;Файл участка:</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Бюллетень</translation>
    </message>
    <message>
        <source>Table of candidates</source>
        <translation>Таблица кандидатов</translation>
    </message>
    <message>
        <source>Taken; saved with the precinct file. Names on the ballot: %1</source>
        <translation>Взято; сохранится вместе с файлом участка. Строк в бюллетене: %1</translation>
    </message>
    <message>
        <source>Save an empty table</source>
        <translation>Сохранить пустую таблицу</translation>
    </message>
    <message>
        <source>Save the precinct file</source>
        <translation>Сохранить файл участка</translation>
    </message>
</context>
<context>
    <name>FindingsStrip</name>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Перейти туда</translation>
    </message>
    <message>
        <source>What fires, what stays, what no check notices</source>
        <translation>Что сработает, что останется, чего не заметит ни одна проверка</translation>
    </message>
    <message>
        <source>Fires on the sheets: %1</source>
        <translation>Срабатывает с числами листов: %1</translation>
    </message>
    <message>
        <source>Stays with the truth, to be answered: %1</source>
        <translation>Остаётся с верными числами, нужен ответ: %1</translation>
    </message>
    <message>
        <source>No check notices: %1</source>
        <translation>Не заметит ни одна проверка: %1</translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>Ничего не мешает.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>In the way of saving: %1</source>
        <translation>Мешает сохранить: %1</translation>
    </message>
    <message>
        <source>Nothing is in the way of saving this exercise.</source>
        <translation>Этому заданию ничего не мешает сохраниться.</translation>
    </message>
    <message>
        <source>Nothing is in the way so far; it is being played for forty seats.</source>
        <translation>Пока ничего не мешает; задание проигрывается для сорока мест.</translation>
    </message>
</context>
<context>
    <name>FinishedDialog</name>
    <message>
        <source>This precinct is finished</source>
        <translation>Работа на этом участке окончена</translation>
    </message>
    <message>
        <source>Open for &amp;looking</source>
        <translation>Открыть для &amp;просмотра</translation>
    </message>
    <message>
        <source>&amp;Continue with it</source>
        <translation>П&amp;родолжить</translation>
    </message>
    <message>
        <source>Do &amp;not open it</source>
        <translation>&amp;Не открывать</translation>
    </message>
    <message>
        <source>In the file %1 the protocols are closed and posted, and documents and ballots were handed over. It is opened for looking: papers are printed again as they are, and nothing is noted by mistake. Continue with it where something is still to be noted.</source>
        <translation>Файл: %1. Протоколы закрыты и вывешены, документы и бюллетени сданы. Файл открывается для просмотра: документы печатаются снова в том же виде, и ничего не записывается по ошибке. Если нужно ещё что-то записать, продолжите.</translation>
    </message>
</context>
<context>
    <name>GiveUpDialog</name>
    <message>
        <source>Give up the recount</source>
        <translation>Прекратить повторный подсчёт</translation>
    </message>
    <message>
        <source>A recount ends without a protocol of its own only by a decision. What was typed in it stays in the journal; the protocol before it counts.</source>
        <translation>Повторный подсчёт заканчивается без своего протокола только по решению. Введённое в нём остаётся в журнале; действует прежний протокол.</translation>
    </message>
    <message>
        <source>&amp;Number of the decision:</source>
        <translation>&amp;Номер решения:</translation>
    </message>
    <message>
        <source>&amp;Who decided:</source>
        <translation>&amp;Кем принято:</translation>
    </message>
    <message>
        <source>A&amp;t:</source>
        <translation>&amp;Время:</translation>
    </message>
    <message>
        <source>R&amp;eason:</source>
        <translation>Пр&amp;ичина:</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>Прекратит&amp;ь</translation>
    </message>
</context>
<context>
    <name>GivenDialog</name>
    <message>
        <source>Result file</source>
        <translation>Файл результатов</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>The file was written, read back and found to be the same: %1.</source>
        <translation>Файл записан, прочитан обратно и совпадает: %1.</translation>
    </message>
    <message>
        <source>This very file was there already: %1.</source>
        <translation>Этот самый файл там уже был: %1.</translation>
    </message>
    <message>
        <source>The stick may be pulled out now.</source>
        <translation>Теперь флешку можно вынуть.</translation>
    </message>
</context>
<context>
    <name>GradeDialog</name>
    <message>
        <source>&amp;Result code</source>
        <translation>&amp;Код результата</translation>
    </message>
    <message>
        <source>Result code</source>
        <translation>Код результата</translation>
    </message>
    <message>
        <source>The result code as a picture</source>
        <translation>Код результата в виде картинки</translation>
    </message>
    <message>
        <source>Read it aloud or show it to a telephone where no file can be carried. It proves nothing; the file does.</source>
        <translation>Если файл перенести не на чем, прочитайте код вслух или покажите телефону. Код ничего не доказывает, доказывает файл.</translation>
    </message>
    <message>
        <source>See that &amp;moment</source>
        <translation>&amp;Увидеть этот момент</translation>
    </message>
    <message>
        <source>To the &amp;figure</source>
        <translation>К &amp;числу</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>%1, seat %2</source>
        <translation>%1, место %2</translation>
    </message>
    <message>
        <source>%1 of 100 points</source>
        <translation>Баллов: %1 из 100</translation>
    </message>
    <message>
        <source>Unfinished: what is not closed or answered yet has no points.</source>
        <translation>Не закончено: за то, что не закрыто или осталось без ответа, баллов нет.</translation>
    </message>
    <message>
        <source>Working time: %1 min, the target is %2 min.</source>
        <translation>Рабочее время: %1 мин, норма – %2 мин.</translation>
    </message>
    <message>
        <source>Handed in: %1</source>
        <translation>Сдано: %1</translation>
    </message>
    <message>
        <source>What cost points is told once it is handed in.</source>
        <translation>За что сняты баллы, будет сказано после сдачи.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Ничего не потеряно.</translation>
    </message>
    <message>
        <source>&amp;What cost points, and what would have been right; Enter goes to the question</source>
        <translation>&amp;За что сняты баллы и как было бы верно; Enter ведёт к вопросу</translation>
    </message>
    <message>
        <source>&amp;What cost points, and what would have been right; Enter shows that moment again</source>
        <translation>&amp;За что сняты баллы и как было бы верно; Enter покажет этот момент ещё раз</translation>
    </message>
    <message>
        <source>To the &amp;question</source>
        <translation>К &amp;вопросу</translation>
    </message>
    <message>
        <source>These points are about no single figure.</source>
        <translation>Эти баллы не относятся к одному числу.</translation>
    </message>
</context>
<context>
    <name>HandDialog</name>
    <message>
        <source>Documents and ballots handed over</source>
        <translation>Сдача документов и бюллетеней</translation>
    </message>
    <message>
        <source>&amp;Left the precinct at:</source>
        <translation>&amp;Отправлено с участка:</translation>
    </message>
    <message>
        <source>&amp;Who takes it, or carries it:</source>
        <translation>&amp;Кто принимает или везёт:</translation>
    </message>
    <message>
        <source>&amp;Arrived at, once it has:</source>
        <translation>&amp;Прибыло, когда прибудет:</translation>
    </message>
    <message>
        <source>&amp;Seals:</source>
        <translation>П&amp;ломбы:</translation>
    </message>
    <message>
        <source>A&amp;ct: number, and what was found:</source>
        <translation>&amp;Акт: номер и что обнаружено:</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Записать</translation>
    </message>
</context>
<context>
    <name>HandInDialog</name>
    <message>
        <source>Hand in</source>
        <translation>Сдача работы</translation>
    </message>
    <message>
        <source>&amp;Names of those at this table, one a line; may stay empty</source>
        <translation>&amp;Имена сидящих за этим столом, по одному в строке; можно не указывать</translation>
    </message>
    <message>
        <source>Names are kept in a file of their own beside the hand-in, and nowhere else.</source>
        <translation>Имена хранятся только в отдельном файле рядом со сданным.</translation>
    </message>
    <message>
        <source>Only the &amp;code…</source>
        <translation>Только &amp;код…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Hand in</source>
        <translation>&amp;Сдать</translation>
    </message>
    <message>
        <source>A whole copy of the practice file is handed in. The exercise can be gone on with here.</source>
        <translation>Сдаётся полная копия учебного файла. Задание здесь можно продолжать.</translation>
    </message>
    <message>
        <source>The protocols are not closed yet: what is handed in now is unfinished. That is allowed at any time.</source>
        <translation>Протоколы ещё не закрыты: сейчас сдаётся незаконченная работа. Это можно сделать в любое время.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Куда: %1</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Plug the stick in, or choose another folder.</source>
        <translation>Папки %1 нет. Подключите носитель или выберите другую папку.</translation>
    </message>
    <message>
        <source>Choose the folder of the class, or the stick that goes round. It is asked once.</source>
        <translation>Выберите папку класса или носитель, который передают по рядам. Это спрашивается один раз.</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Другая &amp;папка…</translation>
    </message>
    <message>
        <source>Choose the &amp;folder…</source>
        <translation>Выбрать &amp;папку…</translation>
    </message>
    <message>
        <source>Folder for hand-ins</source>
        <translation>Папка для сдаваемых работ</translation>
    </message>
    <message>
        <source>Choose the folder first.</source>
        <translation>Сначала выберите папку.</translation>
    </message>
    <message>
        <source>No more than %1 names fit here.</source>
        <translation>Здесь помещается не больше %1 имён.</translation>
    </message>
</context>
<context>
    <name>HappeningsPage</name>
    <message>
        <source>Nothing happens in this exercise beside the count.</source>
        <translation>В этом задании, кроме подсчёта, ничего не происходит.</translation>
    </message>
    <message>
        <source>Add a happening</source>
        <translation>Добавить сообщение</translation>
    </message>
    <message>
        <source>Happening %1</source>
        <translation>Сообщение %1</translation>
    </message>
    <message>
        <source>What the commission is told</source>
        <translation>Что сообщают комиссии</translation>
    </message>
    <message>
        <source>Take happening %1 away</source>
        <translation>Убрать сообщение %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>at the stage: %1</source>
        <translation>на этапе: %1</translation>
    </message>
    <message>
        <source>a slip that is planted no more</source>
        <translation>ошибка, которой больше нет</translation>
    </message>
    <message>
        <source>once this is entered: %1</source>
        <translation>когда это введено: %1</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>Что верно</translation>
    </message>
    <message>
        <source>Happening %1: %2</source>
        <translation>Сообщение %1: %2</translation>
    </message>
    <message>
        <source>Another lawful way</source>
        <translation>Ещё один законный способ</translation>
    </message>
    <message>
        <source>nothing is to be done</source>
        <translation>ничего делать не нужно</translation>
    </message>
    <message>
        <source>somebody&apos;s part in the commission changes</source>
        <translation>у кого-то меняется роль в комиссии</translation>
    </message>
    <message>
        <source>a name on the ballot is struck out or restored</source>
        <translation>в бюллетене вычёркивают или восстанавливают имя</translation>
    </message>
    <message>
        <source>Name on the ballot</source>
        <translation>Имя в бюллетене</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Его</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>вычёркивают</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>восстанавливают</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член комиссии</translation>
    </message>
    <message>
        <source>or member</source>
        <translation>или член комиссии</translation>
    </message>
    <message>
        <source>is from then on</source>
        <translation>с этого времени</translation>
    </message>
    <message>
        <source>Not this way</source>
        <translation>Без этого способа</translation>
    </message>
</context>
<context>
    <name>HintsDialog</name>
    <message>
        <source>Where to look first</source>
        <translation>Где искать сначала</translation>
    </message>
    <message>
        <source>Recount in this order, from the ballots and sheets. Type what you count, not what would fit.</source>
        <translation>Пересчитайте в этом порядке по бюллетеням и листам. Вводите то, что насчитали, а не то, что подошло бы.</translation>
    </message>
    <message>
        <source>No single figure explains what does not agree. Count the piles again, one by one from the first.</source>
        <translation>Ни одно число само по себе не объясняет, что не сходится. Пересчитайте стопки одну за другой, начиная с первой.</translation>
    </message>
    <message>
        <source>Places to recount, in order</source>
        <translation>Что пересчитать, по порядку</translation>
    </message>
    <message>
        <source>&amp;Reveal (practice)</source>
        <translation>Показать &amp;ответ (учебный режим)</translation>
    </message>
    <message>
        <source>&amp;Go to the figure</source>
        <translation>&amp;Перейти к числу</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>time, newest first</source>
        <translation>время, новые сверху</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>этап</translation>
    </message>
    <message>
        <source>person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>число</translation>
    </message>
    <message>
        <source>all stages</source>
        <translation>все этапы</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>все</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Порядок</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Этап</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Человек</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Записи журнала</translation>
    </message>
    <message>
        <source>&amp;Go to the figure</source>
        <translation>&amp;Перейти к числу</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Напечатать…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Repla&amp;y</source>
        <translation>&amp;Ещё раз посмотреть</translation>
    </message>
    <message>
        <source>The journal is being read.</source>
        <translation>Журнал читается.</translation>
    </message>
    <message>
        <source>&amp;Find a name, a number or a time</source>
        <translation>&amp;Найти название, число или время</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>At the stage</source>
        <translation>На этапе</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Записей: %1</translation>
    </message>
    <message>
        <source>There is no entry to print.</source>
        <translation>Нет записей для печати.</translation>
    </message>
    <message>
        <source>This entry is about no figure.</source>
        <translation>Эта запись не относится ни к одному числу.</translation>
    </message>
    <message>
        <source>This entry is about no figure: there is nowhere to go to.</source>
        <translation>Эта запись не о числе: перейти некуда.</translation>
    </message>
    <message>
        <source>No entry is chosen.</source>
        <translation>Запись не выбрана.</translation>
    </message>
</context>
<context>
    <name>InsertDialog</name>
    <message>
        <source>A figure of the seat</source>
        <translation>Число места</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Число</translation>
    </message>
    <message>
        <source>As its counting &amp;sheet has it, not the truth</source>
        <translation>Как на &amp;листе, а не верное</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Put it in</source>
        <translation>&amp;Вставить</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Enter, Down, Tab</source>
        <translation>Enter, вниз, Tab</translation>
    </message>
    <message>
        <source>take the figure and go to the next one</source>
        <translation>принять число и перейти к следующему</translation>
    </message>
    <message>
        <source>Up, Shift+Tab</source>
        <translation>вверх, Shift+Tab</translation>
    </message>
    <message>
        <source>back to the figure before</source>
        <translation>назад к предыдущему числу</translation>
    </message>
    <message>
        <source>first and last figure of the page</source>
        <translation>первое и последнее число страницы</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>PgUp, PgDn</translation>
    </message>
    <message>
        <source>leaf through a long ballot</source>
        <translation>листать длинный бюллетень</translation>
    </message>
    <message>
        <source>the figure as it was before typing</source>
        <translation>вернуть число, каким оно было до ввода</translation>
    </message>
    <message>
        <source>undo the last entry of this stage</source>
        <translation>отменить последнюю запись этого этапа</translation>
    </message>
    <message>
        <source>disputed ballots of the pile page</source>
        <translation>спорные бюллетени (на странице стопок)</translation>
    </message>
    <message>
        <source>all piles that are still empty are 0</source>
        <translation>записать 0 там, где число не введено</translation>
    </message>
    <message>
        <source>where to look first</source>
        <translation>где искать сначала</translation>
    </message>
    <message>
        <source>the journal: what was entered, when and by whom</source>
        <translation>журнал: что, когда и кем введено</translation>
    </message>
    <message>
        <source>second check: agrees, another figure</source>
        <translation>вторая проверка: верно, другое число</translation>
    </message>
    <message>
        <source>to one of the first ten stages</source>
        <translation>перейти к одному из первых десяти этапов</translation>
    </message>
    <message>
        <source>Ctrl+PgDn, Ctrl+PgUp</source>
        <translation>Ctrl+PgDn, Ctrl+PgUp</translation>
    </message>
    <message>
        <source>to the next stage, to the one before</source>
        <translation>к следующему этапу, к предыдущему этапу</translation>
    </message>
    <message>
        <source>larger, smaller and usual text</source>
        <translation>текст крупнее, мельче и обычного размера</translation>
    </message>
    <message>
        <source>“%1” was typed where nothing can be typed. Enter closes this card.</source>
        <translation>«%1» набрано там, где набирать нечего. Enter закроет карточку.</translation>
    </message>
    <message>
        <source>page, findings, stages in turn</source>
        <translation>страница, результат проверки, этапы – по очереди</translation>
    </message>
    <message>
        <source>who is typing</source>
        <translation>кто вводит</translation>
    </message>
    <message>
        <source>the menu</source>
        <translation>меню</translation>
    </message>
    <message>
        <source>a new precinct, open a precinct file</source>
        <translation>новый участок, открыть файл участка</translation>
    </message>
    <message>
        <source>print the papers of the stage</source>
        <translation>напечатать бумаги этапа</translation>
    </message>
    <message>
        <source>help for the page one is on, and this card</source>
        <translation>справка по открытой странице и эта карточка</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Everything can be done with the keyboard</source>
        <translation>Всё можно сделать с клавиатуры</translation>
    </message>
    <message>
        <source>&amp;Close the card</source>
        <translation>&amp;Закрыть карточку</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Signing with a key</source>
        <translation>Подпись ключом</translation>
    </message>
    <message>
        <source>Choose the &amp;file of the key…</source>
        <translation>Выбрать &amp;файл ключа…</translation>
    </message>
    <message>
        <source>&amp;Password of the key:</source>
        <translation>&amp;Пароль ключа:</translation>
    </message>
    <message>
        <source>The key is a file that ends in .p12 or .pfx, on the member&apos;s own stick.</source>
        <translation>Ключ – файл .p12 или .pfx на собственном носителе члена комиссии.</translation>
    </message>
    <message>
        <source>The file of the key: %1</source>
        <translation>Файл ключа: %1</translation>
    </message>
    <message>
        <source>&amp;Sign, and let this be read</source>
        <translation>&amp;Подписать, согласившись с этим</translation>
    </message>
    <message>
        <source>&amp;Show what the key publishes</source>
        <translation>Пока&amp;зать, что видно из ключа</translation>
    </message>
    <message>
        <source>Whoever opens the signed file reads of the key:</source>
        <translation>Кто откроет подписанный файл, прочтет из ключа:</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>personal number (IIN)</source>
        <translation>индивидуальный номер (ИИН)</translation>
    </message>
    <message>
        <source>number of the organisation (BIN)</source>
        <translation>номер организации (БИН)</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>электронная почта</translation>
    </message>
    <message>
        <source>issued by</source>
        <translation>выдан</translation>
    </message>
    <message>
        <source>These are personal data. Copies and papers are printed from the file without them.</source>
        <translation>Это персональные данные. Копии и бумаги печатаются с файла без них.</translation>
    </message>
    <message>
        <source>The name is another than the member&apos;s here: look whether it is the right key.</source>
        <translation>Имя другое, чем у члена комиссии здесь: проверьте, тот ли это ключ.</translation>
    </message>
    <message>
        <source>By the laptop&apos;s clock the key is not in force: %1. It may sign all the same.</source>
        <translation>По часам ноутбука срок ключа другой: %1. Подписать все равно можно.</translation>
    </message>
    <message>
        <source>File of the key</source>
        <translation>Файл ключа</translation>
    </message>
    <message>
        <source>Choose the file of the key first.</source>
        <translation>Сначала выберите файл ключа.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>F7 is for the disputed ballots, on the pages of the piles.</source>
        <translation>F7 – для спорных бюллетеней, на страницах стопок.</translation>
    </message>
    <message>
        <source>F8 is for the empty piles, on the pages of the piles.</source>
        <translation>F8 – для пустых стопок, на страницах стопок.</translation>
    </message>
    <message>
        <source>“%1” was typed where nothing can be typed. Choose a figure first, by Tab or the mouse.</source>
        <translation>«%1» набрано там, где набирать нечего. Сначала выберите число: клавишей Tab или мышью.</translation>
    </message>
    <message>
        <source>%1 does nothing here. F1 shows what the keys do.</source>
        <translation>%1 здесь ничего не делает. Что делают клавиши, показывает F1.</translation>
    </message>
</context>
<context>
    <name>KitDialog</name>
    <message>
        <source>Inventory</source>
        <translation>Опись</translation>
    </message>
    <message>
        <source>&amp;To which commission:</source>
        <translation>&amp;В какую комиссию:</translation>
    </message>
    <message>
        <source>Count each pack before it is sealed. Where it is another number than here, type what lies there.</source>
        <translation>Сосчитайте каждую упаковку до опечатывания. Если в ней не столько, сколько здесь, введите, сколько лежит.</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Упаковка</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Бюллетеней</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>Номер пломбы</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>&amp;Another pack of:</source>
        <translation>Ещё &amp;упаковка:</translation>
    </message>
    <message>
        <source>A&amp;dd the pack</source>
        <translation>&amp;Добавить упаковку</translation>
    </message>
    <message>
        <source>And beside them, how many of each:</source>
        <translation>И кроме них, чего сколько:</translation>
    </message>
</context>
<context>
    <name>LastBackupDialog</name>
    <message>
        <source>The last backup</source>
        <translation>Последняя копия</translation>
    </message>
    <message>
        <source>A backup is made before the file is closed, so that all that was entered is in it.</source>
        <translation>Перед закрытием файла делается копия, чтобы в ней было всё введённое.</translation>
    </message>
    <message>
        <source>Do &amp;not close</source>
        <translation>&amp;Не закрывать</translation>
    </message>
    <message>
        <source>&amp;Close without it</source>
        <translation>&amp;Закрыть без неё</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Повторить</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Leave it?</source>
        <translation>Выйти?</translation>
    </message>
    <message>
        <source>What was typed here is not kept yet.</source>
        <translation>Введённое здесь ещё не сохранено.</translation>
    </message>
    <message>
        <source>&amp;Go on typing</source>
        <translation>&amp;Продолжить ввод</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>&amp;Выйти без сохранения</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log of the program</source>
        <translation>Журнал программы</translation>
    </message>
    <message>
        <source>What the program did</source>
        <translation>Что делала программа</translation>
    </message>
    <message>
        <source>What the program did and which faults it met, in this run and in earlier ones. No names, no figures and no files are named in it: it may be passed on.</source>
        <translation>Что программа делала и какие сбои встретила в этот раз и раньше. Здесь нет ни имён, ни чисел, ни названий файлов: текст можно передать.</translation>
    </message>
</context>
<context>
    <name>LowerReportDialog</name>
    <message>
        <source>Lower than the report before?</source>
        <translation>Меньше, чем в предыдущих сведениях?</translation>
    </message>
    <message>
        <source>The report before (%1) has %2. Reports count from opening, so that none is lower than the one before it. Leave it as it was and type it again, or give the reason of the correction.</source>
        <translation>В предыдущих сведениях (%1): %2. Они считаются от открытия, поэтому ни одни не меньше предыдущих. Оставьте как было и наберите заново или укажите причину исправления.</translation>
    </message>
</context>
<context>
    <name>NewPrecinctPage</name>
    <message>
        <source>New precinct</source>
        <translation>Новый участок</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Make the precinct file</source>
        <translation>&amp;Создать файл участка</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Это первый шаг.</translation>
    </message>
</context>
<context>
    <name>NotPrintedDialog</name>
    <message>
        <source>Not printed yet</source>
        <translation>Ещё не напечатано</translation>
    </message>
    <message>
        <source>The sheet with the recovery code was not printed. The code is kept nowhere else: once this sheet is closed nobody can show it again. Until the opening is finished a new key can be made under Precinct, PINs for closing.</source>
        <translation>Лист с кодом восстановления не напечатан. Код нигде больше не хранится: если закрыть этот лист, его уже никто не покажет. До открытия участка можно создать новый ключ: меню «Участок», «PIN-коды для закрытия».</translation>
    </message>
    <message>
        <source>&amp;Back to the sheet</source>
        <translation>&amp;Вернуться к листу</translation>
    </message>
    <message>
        <source>&amp;Close without printing</source>
        <translation>&amp;Закрыть, не печатая</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>for example 19.03.2023 23:41</source>
        <translation>например, 19.03.2023 23:41</translation>
    </message>
    <message>
        <source>&amp;Leave as it is</source>
        <translation>&amp;Оставить как есть</translation>
    </message>
</context>
<context>
    <name>OddTimeDialog</name>
    <message>
        <source>Is the time right?</source>
        <translation>Время верно?</translation>
    </message>
    <message>
        <source>Typed: %1</source>
        <translation>Введено: %1</translation>
    </message>
    <message>
        <source>It is &amp;right</source>
        <translation>&amp;Верно</translation>
    </message>
    <message>
        <source>Type it &amp;again</source>
        <translation>Ввести &amp;заново</translation>
    </message>
</context>
<context>
    <name>OtherHistory</name>
    <message>
        <source>This backup is of the same precinct file, but its journal is another one from entry %1 on: it has %2 entries from there, the last of %3, and the file %4 has %5. It may come from another computer, or somebody may have changed it. Look at it first; put it in the place of the file only if you know where it is from.</source>
        <translation>Это копия того же файла участка, но её журнал с записи %1 другой: дальше в копии записей %2, последняя %3, а в файле %4 их %5. Она может быть с другого компьютера, или кто-то мог её изменить. Сначала посмотрите её; ставьте на место файла, только если знаете, откуда она.</translation>
    </message>
    <message>
        <source>Its key is another one too.</source>
        <translation>И ключ в ней другой.</translation>
    </message>
    <message>
        <source>Another history</source>
        <translation>Другой журнал</translation>
    </message>
    <message>
        <source>&amp;Restore it all the same</source>
        <translation>Всё равно &amp;восстановить</translation>
    </message>
</context>
<context>
    <name>OtherIssuerDialog</name>
    <message>
        <source>Somebody else issued ballots</source>
        <translation>Бюллетени выдавал кто-то ещё</translation>
    </message>
    <message>
        <source>Deputies and members issue ballots. If somebody else did, choose who it was: a row is added, and what is typed there is a discrepancy to be answered by an act.</source>
        <translation>Бюллетени выдают заместитель председателя и члены комиссии. Если выдавал кто-то ещё, выберите, кто это был: добавится строка, а число в ней – несоответствие, на которое составляют акт.</translation>
    </message>
    <message>
        <source>Members of the commission</source>
        <translation>Члены комиссии</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Result file</source>
        <translation>Файл результатов</translation>
    </message>
    <message>
        <source>&amp;Who takes it, or carries it:</source>
        <translation>&amp;Кто принимает или везёт:</translation>
    </message>
    <message>
        <source>as a file, on a stick or in a folder</source>
        <translation>файлом, на флешке или в папке</translation>
    </message>
    <message>
        <source>on paper only, without the file</source>
        <translation>только на бумаге, без файла</translation>
    </message>
    <message>
        <source>&amp;How it goes up:</source>
        <translation>К&amp;ак передаётся:</translation>
    </message>
    <message>
        <source>Choose &amp;stick or folder…</source>
        <translation>Выбрать &amp;флешку или папку…</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Передать</translation>
    </message>
    <message>
        <source>The file needs %1. Plug in the stick, and choose it.</source>
        <translation>Файлу нужно места: %1. Вставьте флешку и выберите её.</translation>
    </message>
    <message>
        <source>The file needs %1, free are %2: %3</source>
        <translation>Файлу нужно места: %1, свободно: %2. Папка: %3</translation>
    </message>
    <message>
        <source>Stick or folder for the result file</source>
        <translation>Флешка или папка для файла результатов</translation>
    </message>
    <message>
        <source>The stick is being looked at.</source>
        <translation>Флешка проверяется.</translation>
    </message>
    <message>
        <source>Choose where the file goes to.</source>
        <translation>Выберите, куда записать файл.</translation>
    </message>
    <message>
        <source>The file is being written and read back. Leave the stick where it is.</source>
        <translation>Файл записывается и читается обратно. Не вынимайте флешку.</translation>
    </message>
    <message>
        <source>Stopped: no file was given, and nothing was noted.</source>
        <translation>Остановлено: файл не передан, ничего не записано.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>The precinct and the voter list</source>
        <translation>Участок и список избирателей</translation>
    </message>
    <message>
        <source>Time at which the precinct opened</source>
        <translation>Время начала голосования</translation>
    </message>
    <message>
        <source>Seals and persons present (may stay empty)</source>
        <translation>Пломбы и присутствующие (можно не заполнять)</translation>
    </message>
    <message>
        <source>Numbers of the seals of the stationary boxes</source>
        <translation>Номера пломб стационарных урн</translation>
    </message>
    <message>
        <source>Numbers of the seals of the portable boxes</source>
        <translation>Номера пломб переносных урн</translation>
    </message>
    <message>
        <source>Before voting: type the voter list, the certificates and the ballots received.</source>
        <translation>До голосования: впишите число избирателей в списке, выданных удостоверений и полученных бюллетеней.</translation>
    </message>
    <message>
        <source>Observers of parties</source>
        <translation>Наблюдатели партий</translation>
    </message>
    <message>
        <source>Other observers</source>
        <translation>Иные наблюдатели</translation>
    </message>
    <message>
        <source>Foreign observers</source>
        <translation>Иностранные наблюдатели</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>Доверенные лица</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Представители СМИ</translation>
    </message>
    <message>
        <source>Foreign media</source>
        <translation>Представители иностранных СМИ</translation>
    </message>
    <message>
        <source>Another delivery</source>
        <translation>Ещё одна доставка</translation>
    </message>
    <message>
        <source>First delivery</source>
        <translation>Первая доставка</translation>
    </message>
    <message>
        <source>Extra delivery</source>
        <translation>Дополнительная доставка</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Передано на другой участок</translation>
    </message>
    <message>
        <source>Kind of delivery</source>
        <translation>Вид доставки</translation>
    </message>
    <message>
        <source>Note on the delivery</source>
        <translation>Примечание к доставке</translation>
    </message>
    <message>
        <source>Act or note</source>
        <translation>Акт или примечание</translation>
    </message>
    <message>
        <source>Delivery %1</source>
        <translation>Доставка %1</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Received in all: %1</source>
        <translation>Всего получено: %1</translation>
    </message>
    <message>
        <source>Delivery %1 has a note and no ballots yet. Type its ballots: the note is kept with them.</source>
        <translation>В доставке %1 есть примечание, но нет числа бюллетеней. Введите число: примечание сохранится вместе с ним.</translation>
    </message>
    <message>
        <source>Count each pile and type its number. Show every ballot and announce it.</source>
        <translation>Показывайте каждый бюллетень и оглашайте волеизъявление; сосчитайте каждую стопку и введите её число.</translation>
    </message>
    <message>
        <source>Empty are 0 (F8)</source>
        <translation>Не введено – 0 (F8)</translation>
    </message>
    <message>
        <source>Disputed… (F7)</source>
        <translation>Спорные… (F7)</translation>
    </message>
    <message>
        <source>Empty piles are 0 (F8)</source>
        <translation>Пустые стопки – 0 (F8)</translation>
    </message>
    <message>
        <source>Disputed ballots… (F7)</source>
        <translation>Спорные бюллетени… (F7)</translation>
    </message>
    <message>
        <source>No pile is empty: nothing was filled with zeros.</source>
        <translation>Пустых стопок нет: нули никуда не записаны.</translation>
    </message>
    <message>
        <source>Total in the piles: %1</source>
        <translation>Всего в стопках: %1</translation>
    </message>
    <message>
        <source>from the boxes: %1</source>
        <translation>из урн: %1</translation>
    </message>
    <message>
        <source>No portable box was used in this precinct.</source>
        <translation>На этом участке переносные урны не использовались.</translation>
    </message>
    <message>
        <source>written applications: %1</source>
        <translation>письменных заявлений: %1</translation>
    </message>
    <message>
        <source>Open the portable boxes one by one and count each colour against the applications.</source>
        <translation>Вскрывайте переносные урны по одной и сверяйте каждый цвет с заявлениями.</translation>
    </message>
    <message>
        <source>More ballots than applications: recount and act…</source>
        <translation>Бюллетеней больше, чем заявлений: пересчёт и акт…</translation>
    </message>
    <message>
        <source>By act, the %1 of this box are invalid (unmark to take it back)</source>
        <translation>По акту %1 из этой урны недействительны (снимите отметку, чтобы вернуть)</translation>
    </message>
    <message>
        <source>By act, all ballots of this box are invalid (unmark to take it back)</source>
        <translation>По акту все бюллетени этой урны недействительны (снимите отметку, чтобы вернуть)</translation>
    </message>
    <message>
        <source>Time at which the count ended</source>
        <translation>Время окончания подсчёта</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Бумаги</translation>
    </message>
    <message>
        <source>The signed paper is the legal document. Copy the sheet to the commission&apos;s form in one ink, without corrections; post a copy at once.</source>
        <translation>Юридический документ – подписанная бумага. Перенесите лист на бланк комиссии чернилами одного цвета, без исправлений; немедленно вывесите копию.</translation>
    </message>
    <message>
        <source>The protocols are closed: print them, sign them, and post a copy at once.</source>
        <translation>Протоколы закрыты: напечатайте их, подпишите и немедленно вывесите копию.</translation>
    </message>
    <message>
        <source>Type the end of the count and who signs, then close the protocols.</source>
        <translation>Впишите время окончания подсчёта и кто подписывает, затем закройте протоколы.</translation>
    </message>
    <message>
        <source>Show the protocols…</source>
        <translation>Показать протоколы…</translation>
    </message>
    <message>
        <source>Close the protocols…</source>
        <translation>Закрыть протоколы…</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>ещё не указано</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>подписывает</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>refuses to sign</source>
        <translation>отказывается подписать</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>Подпись: %1</translation>
    </message>
    <message>
        <source>Dissenting opinion: %1</source>
        <translation>Особое мнение: %1</translation>
    </message>
    <message>
        <source>Dissenting opinion…</source>
        <translation>Особое мнение…</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Черновик: %1</translation>
    </message>
    <message>
        <source>Copying sheet: %1</source>
        <translation>Лист для переноса: %1</translation>
    </message>
    <message>
        <source>Void a sheet…</source>
        <translation>Аннулировать лист…</translation>
    </message>
    <message>
        <source>The protocols are signed…</source>
        <translation>Протоколы подписаны…</translation>
    </message>
    <message>
        <source>These letters of the names cannot be printed: %1. Correct the names before printing.</source>
        <translation>Эти знаки в именах не напечатаются: %1. Исправьте имена до печати.</translation>
    </message>
    <message>
        <source>Beginning of the key&apos;s fingerprint, beside the code on every protocol: %1. Let observers note it.</source>
        <translation>Начало отпечатка ключа, оно стоит рядом с кодом на каждом протоколе: %1. Пусть наблюдатели его запишут.</translation>
    </message>
    <message>
        <source>Signed at %1</source>
        <translation>Подписаны в %1</translation>
    </message>
    <message>
        <source>Closed at %1</source>
        <translation>Закрыты в %1</translation>
    </message>
    <message>
        <source>Say first whether the member signs who has a dissenting opinion.</source>
        <translation>Сначала укажите, подписывает ли член комиссии с особым мнением.</translation>
    </message>
    <message>
        <source>The whole precinct</source>
        <translation>Весь участок</translation>
    </message>
    <message>
        <source>Acts of the commission</source>
        <translation>Акты комиссии</translation>
    </message>
    <message>
        <source>answers nothing any more: the figures have changed</source>
        <translation>больше не действует: числа изменились</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>Show the act…</source>
        <translation>Показать акт…</translation>
    </message>
    <message>
        <source>Withdraw the act</source>
        <translation>Отозвать акт</translation>
    </message>
    <message>
        <source>The same act again</source>
        <translation>Применить тот же акт</translation>
    </message>
    <message>
        <source>The same reason again</source>
        <translation>Применить ту же причину</translation>
    </message>
    <message>
        <source>Where to look…</source>
        <translation>Где искать…</translation>
    </message>
    <message>
        <source>Open again: the figures have changed since act No. %1 was drawn up.</source>
        <translation>Снова открыто: после акта №&#xa0;%1 числа изменились.</translation>
    </message>
    <message>
        <source>Open again: the figures have changed since the reason “%1” was given.</source>
        <translation>Снова открыто: после причины «%1» числа изменились.</translation>
    </message>
    <message>
        <source>Withdrawn: %1. The journal keeps it.</source>
        <translation>Отозвано: %1. В журнале это остаётся.</translation>
    </message>
    <message>
        <source>Go to the figure</source>
        <translation>Перейти к числу</translation>
    </message>
    <message>
        <source>Draw up an act…</source>
        <translation>Составить акт…</translation>
    </message>
    <message>
        <source>Give the reason…</source>
        <translation>Указать причину…</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>верно</translation>
    </message>
    <message>
        <source>open</source>
        <translation>не хватает показателя</translation>
    </message>
    <message>
        <source>Everything agrees. Go on to the protocols.</source>
        <translation>Всё сходится. Переходите к протоколам.</translation>
    </message>
    <message>
        <source>Everything is answered. Go on to the protocols.</source>
        <translation>По всему есть акт или причина. Переходите к протоколам.</translation>
    </message>
    <message>
        <source>Recount errors, draw up an act on discrepancies, give a reason for warnings.</source>
        <translation>При ошибке пересчитайте, о несоответствии составьте акт, к предупреждению укажите причину.</translation>
    </message>
    <message>
        <source>Checks passed: %1. Left open: %2</source>
        <translation>Сошлось проверок: %1. Осталось открытых: %2</translation>
    </message>
    <message>
        <source>Not counted separately: worked out from the piles.</source>
        <translation>Отдельно не считают: вычисляется по стопкам.</translation>
    </message>
    <message>
        <source>Open the stationary boxes, sort the ballots by colour and count each colour.</source>
        <translation>Вскройте стационарные урны, разберите бюллетени по цвету и сосчитайте каждый цвет.</translation>
    </message>
    <message>
        <source>The commission does not count these ballots separately (%1)</source>
        <translation>Комиссия не считает эти бюллетени отдельно (%1)</translation>
    </message>
    <message>
        <source>Voters who have received ballots since opening, first ballot</source>
        <translation>Избиратели, получившие бюллетени с открытия участка (первый бюллетень)</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>На %1</translation>
    </message>
    <message>
        <source>At %1 Astana time, %2 here</source>
        <translation>На %1 по Астане, %2 местного</translation>
    </message>
    <message>
        <source>During the day: type the turnout at each reporting time. Then end the voting.</source>
        <translation>В течение дня: вписывайте явку к каждому сроку. Затем завершите голосование.</translation>
    </message>
    <message>
        <source>Next report at %1, in %2 h %3 min</source>
        <translation>Следующие сведения – на %1, через %2 ч %3 мин</translation>
    </message>
    <message>
        <source>Turnout %1 of %2: %3</source>
        <translation>Явка: %1 из %2, %3</translation>
    </message>
    <message>
        <source>Turnout of the day. Voters on the list: %1. %2</source>
        <translation>Явка за день. Избирателей в списке: %1. %2</translation>
    </message>
    <message>
        <source>1. Portable boxes: how many there were</source>
        <translation>1. Переносные урны: сколько их было</translation>
    </message>
    <message>
        <source>2. Unused and spoiled ballots: count and cancel them</source>
        <translation>2. Неиспользованные и испорченные бюллетени: сосчитайте и погасите</translation>
    </message>
    <message>
        <source>3. Voter list</source>
        <translation>3. Список избирателей</translation>
    </message>
    <message>
        <source>4. Signatures and ballots issued: %1</source>
        <translation>4. Подписи и выданные бюллетени: %1</translation>
    </message>
    <message>
        <source>5. Portable boxes: written and signed applications</source>
        <translation>5. Переносные урны: письменные и подписанные заявления</translation>
    </message>
    <message>
        <source>Before any box is opened: count, type, announce aloud and write down.</source>
        <translation>До вскрытия урн: сосчитайте, введите, огласите и запишите.</translation>
    </message>
    <message>
        <source>Announced and written down: go on</source>
        <translation>Оглашено и записано: далее</translation>
    </message>
    <message>
        <source>If there were none, type 0.</source>
        <translation>Если их не было, введите 0.</translation>
    </message>
    <message>
        <source>Somebody else issued ballots…</source>
        <translation>Бюллетени выдавал кто-то ещё…</translation>
    </message>
    <message>
        <source>no members named</source>
        <translation>члены комиссии не указаны</translation>
    </message>
    <message>
        <source>Change the box and its members</source>
        <translation>Изменить урну и сопровождавших её членов комиссии</translation>
    </message>
    <message>
        <source>Number of portable boxes</source>
        <translation>Число переносных урн</translation>
    </message>
    <message>
        <source>No more than %1 portable boxes can be entered. Type how many there were.</source>
        <translation>Можно ввести не более %1 переносных урн. Введите, сколько их было.</translation>
    </message>
    <message>
        <source>voters: %1</source>
        <translation>избирателей: %1</translation>
    </message>
    <message>
        <source>issued (%1): %2</source>
        <translation>выдано (%1): %2</translation>
    </message>
    <message>
        <source>To announce: %1</source>
        <translation>Огласить: %1</translation>
    </message>
    <message>
        <source>The chair announces that voting has ended</source>
        <translation>Председатель объявляет об окончании голосования</translation>
    </message>
    <message>
        <source>“Voting has ended. Those who are in the premises may still vote. The boxes stay closed until the unused ballots are cancelled and the figures of the lists are announced.”</source>
        <translation>«Голосование окончено. Те, кто находится в помещении, ещё могут проголосовать. Урны закрыты, пока не погашены неиспользованные бюллетени и не оглашены числа по спискам.»</translation>
    </message>
    <message>
        <source>Time at which voting ended</source>
        <translation>Время окончания голосования</translation>
    </message>
    <message>
        <source>Opening a box before the end of voting is forbidden (article 43, paragraph 3).</source>
        <translation>Вскрывать урны до окончания голосования запрещено (пункт 3 статьи 43).</translation>
    </message>
    <message>
        <source>Announce the end of voting and type its time.</source>
        <translation>Объявите об окончании голосования и впишите время.</translation>
    </message>
    <message>
        <source>This is before the closing hour, %1. Check the time, or give the lawful ground.</source>
        <translation>Это раньше времени окончания голосования (%1). Проверьте время или укажите законное основание.</translation>
    </message>
    <message>
        <source>Enter confirms figures here and does not leave the page. Press Space to go on: %1</source>
        <translation>Enter здесь подтверждает числа и не уводит со страницы. Чтобы идти дальше, нажмите пробел: %1</translation>
    </message>
    <message>
        <source>Two persons agree on every figure. Go on to the protocols.</source>
        <translation>Каждое число подтвердили два человека. Переходите к протоколам.</translation>
    </message>
    <message>
        <source>Recount what differs, one figure after another, and type what you count.</source>
        <translation>Пересчитайте то, что не сходится, по одному числу, и введите то, что насчитали.</translation>
    </message>
    <message>
        <source>One reads the sheet aloud, another confirms row by row: Enter – agrees, Delete – another figure.</source>
        <translation>Один читает лист вслух, другой подтверждает каждую строку: Enter – верно, Delete – другое число.</translation>
    </message>
    <message>
        <source>Another member types the figures from the sheets, without seeing the first ones.</source>
        <translation>Другой член комиссии вводит числа с листов, не видя первых.</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Another figure</source>
        <translation>Другое число</translation>
    </message>
    <message>
        <source>Recounted</source>
        <translation>Пересчитано</translation>
    </message>
    <message>
        <source>Typed again</source>
        <translation>Введено повторно</translation>
    </message>
    <message>
        <source>Reads the sheet aloud</source>
        <translation>Читает лист вслух</translation>
    </message>
    <message>
        <source>&amp;Reads the sheet aloud:</source>
        <translation>&amp;Читает лист вслух:</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>имя не указано</translation>
    </message>
    <message>
        <source>Checked: %1 of %2</source>
        <translation>Проверено: %1 из %2</translation>
    </message>
    <message>
        <source>to be recounted: %1</source>
        <translation>пересчитать: %1</translation>
    </message>
    <message>
        <source>agreed: %1, %2</source>
        <translation>подтвердили: %1, %2</translation>
    </message>
    <message>
        <source>The figure is not there yet</source>
        <translation>Этого числа ещё нет</translation>
    </message>
    <message>
        <source>typed by %1: another person checks it</source>
        <translation>первый ввод – %1; проверяет другой человек</translation>
    </message>
    <message>
        <source>%1 typed %2</source>
        <translation>%1: введено %2</translation>
    </message>
    <message>
        <source>another figure was read aloud</source>
        <translation>вслух прочитано другое число</translation>
    </message>
    <message>
        <source>Recount it and type what you count.</source>
        <translation>Пересчитайте и введите то, что насчитали.</translation>
    </message>
    <message>
        <source>Confirms at the keyboard: %1 (F2: somebody else)</source>
        <translation>Подтверждает на клавиатуре: %1 (F2: другой человек)</translation>
    </message>
    <message>
        <source>Types without seeing the first figures: %1 (F2: somebody else)</source>
        <translation>Вводит, не видя первых чисел: %1 (F2: другой человек)</translation>
    </message>
    <message>
        <source>&amp;Begin the check</source>
        <translation>&amp;Начать проверку</translation>
    </message>
    <message>
        <source>&amp;Go on checking</source>
        <translation>&amp;Продолжить проверку</translation>
    </message>
    <message>
        <source>A copy is printed from the sealed sheet with its number and who certifies it beside it; sign it and put the seal on it. Without a printer copy the sheet by hand, certify it and note it here just so.</source>
        <translation>Копия печатается с листа с печатью, рядом – её номер и кто заверяет; подпишите её и поставьте печать. Без принтера перепишите лист от руки, заверьте и запишите здесь так же.</translation>
    </message>
    <message>
        <source>Correct the line…</source>
        <translation>Исправить запись…</translation>
    </message>
    <message>
        <source>Print copy No. %1…</source>
        <translation>Печать копии №&#xa0;%1…</translation>
    </message>
    <message>
        <source>A copy was asked for: %1…</source>
        <translation>Запрошена копия: %1…</translation>
    </message>
    <message>
        <source>Register of copies: %1…</source>
        <translation>Журнал копий: %1…</translation>
    </message>
    <message>
        <source>given, certified by: %1</source>
        <translation>выдана, заверили: %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>отказано: %1</translation>
    </message>
    <message>
        <source>(of count %1, before the recount)</source>
        <translation>(подсчёта №&#xa0;%1, до повторного)</translation>
    </message>
    <message>
        <source>(of sheet %1, which was voided)</source>
        <translation>(с аннулированного листа: %1)</translation>
    </message>
    <message>
        <source>Note every copy that is asked for: given, or refused and why.</source>
        <translation>Записывайте каждую запрошенную копию: выдана или почему отказано.</translation>
    </message>
    <message>
        <source>Copies given: %1, refused: %2</source>
        <translation>Выдано копий: %1, отказано: %2</translation>
    </message>
    <message>
        <source>Acts are attached to the protocol where observers ask for it. On an application and a complaint the commission decides by vote, and tells the reason. The paper itself is kept with the documents; this is its register.</source>
        <translation>Акты прилагаются к протоколу по просьбе наблюдателей. По заявлению и жалобе комиссия решает голосованием и называет причину. Сама бумага хранится с документами; здесь её журнал.</translation>
    </message>
    <message>
        <source>An act or a complaint was handed in…</source>
        <translation>Подан акт или жалоба…</translation>
    </message>
    <message>
        <source>Print the register…</source>
        <translation>Напечатать журнал…</translation>
    </message>
    <message>
        <source>Note the decision: No. %1…</source>
        <translation>Записать решение: №&#xa0;%1…</translation>
    </message>
    <message>
        <source>Correct: No. %1…</source>
        <translation>Исправить: №&#xa0;%1…</translation>
    </message>
    <message>
        <source>Attached to the protocol.</source>
        <translation>Приложено к протоколу.</translation>
    </message>
    <message>
        <source>Decision: %1; votes for: %2, against: %3. Reason: %4</source>
        <translation>Решение: %1; за: %2, против: %3. Причина: %4</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Решения ещё нет.</translation>
    </message>
    <message>
        <source>Note every act, application and complaint, and what the commission decided.</source>
        <translation>Записывайте каждый акт, заявление, жалобу и решение комиссии.</translation>
    </message>
    <message>
        <source>Noted: %1, not decided yet: %2</source>
        <translation>Записано: %1, не решено: %2</translation>
    </message>
    <message>
        <source>Pack the ballots by colour and kind, seal each pack, and make the inventory in two copies: one stays with the receipt of the commission that took it. A difference from the protocol is told here and on paper; it stops nothing.</source>
        <translation>Упакуйте бюллетени по цвету и виду, опечатайте каждую упаковку и составьте опись в двух экземплярах: один остаётся с распиской принявшей комиссии. Несоответствие протоколу сообщается здесь и на бумаге; оно ничему не мешает.</translation>
    </message>
    <message>
        <source>Goes to: %1</source>
        <translation>Куда сдаётся: %1</translation>
    </message>
    <message>
        <source>Result file</source>
        <translation>Файл результатов</translation>
    </message>
    <message>
        <source>One file with the results of all ballots, for the commission that takes the papers. It goes on a stick or into any folder; without one the papers are enough, and that is noted here too.</source>
        <translation>Один файл с результатами по всем бюллетеням для комиссии, которая принимает бумаги. Записывается на флешку или в любую папку; без файла достаточно бумаг, и это тоже записывается здесь.</translation>
    </message>
    <message>
        <source>Hand over the result file…</source>
        <translation>Передать файл результатов…</translation>
    </message>
    <message>
        <source>%1: the file was handed over: %2. SHA-256 begins with %3</source>
        <translation>%1: файл передан, принял: %2. SHA-256 начинается с %3</translation>
    </message>
    <message>
        <source>%1: handed over on paper only: %2</source>
        <translation>%1: передано только на бумаге, принял: %2</translation>
    </message>
    <message>
        <source>Print inventory and receipt…</source>
        <translation>Напечатать опись и расписку…</translation>
    </message>
    <message>
        <source>Departure, arrival, receipt…</source>
        <translation>Отправление, прибытие, расписка…</translation>
    </message>
    <message>
        <source>Inventory: %1…</source>
        <translation>Опись: %1…</translation>
    </message>
    <message>
        <source>Packs: %1, ballots in them: %2, without a seal number: %3</source>
        <translation>Упаковок: %1, бюллетеней в них: %2, без номера пломбы: %3</translation>
    </message>
    <message>
        <source>%1: in the packs %2, row %3 of the protocol has %4</source>
        <translation>%1: в упаковках %2, в строке %3 протокола %4</translation>
    </message>
    <message>
        <source>Left: %1; arrived: %2; taken by: %3; seals: %4</source>
        <translation>Отправлено: %1; прибыло: %2; принял: %3; пломбы: %4</translation>
    </message>
    <message>
        <source>Pack, make the inventory, and note how documents and ballots were handed over.</source>
        <translation>Упакуйте, составьте опись и запишите, как сданы документы и бюллетени.</translation>
    </message>
    <message>
        <source>Print for the wall</source>
        <translation>Печать для стены</translation>
    </message>
    <message>
        <source>The sealed sheet is printed large, with its code. Without a printer hang up a certified copy that was written by hand, and note it here just so.</source>
        <translation>Лист с печатью печатается крупно, вместе с кодом. Без принтера вывесите заверенную копию, написанную от руки, и запишите здесь так же.</translation>
    </message>
    <message>
        <source>Where it hangs</source>
        <translation>Где вывешено</translation>
    </message>
    <message>
        <source>The copies are posted…</source>
        <translation>Копии вывешены…</translation>
    </message>
    <message>
        <source>Two sheets of A4: %1…</source>
        <translation>Два листа А4: %1…</translation>
    </message>
    <message>
        <source>One sheet of A3: %1…</source>
        <translation>Один лист А3: %1…</translation>
    </message>
    <message>
        <source>%1: from %2 until %3</source>
        <translation>%1: с %2 до %3</translation>
    </message>
    <message>
        <source>Sheets: %1</source>
        <translation>Листы: %1</translation>
    </message>
    <message>
        <source>Post a copy of each protocol at once, and note where it hangs.</source>
        <translation>Сразу вывесите копию каждого протокола и запишите, где она.</translation>
    </message>
    <message>
        <source>The opening statement with the numbers of the seals, the act of cancelling the unused ballots, the list of disputed ballots, and the minutes of the count. Look at each before it is signed.</source>
        <translation>Акт об открытии с номерами пломб, акт о погашении неиспользованных бюллетеней, список спорных бюллетеней и протокол заседания о подсчёте. Просмотрите каждый до подписания.</translation>
    </message>
    <message>
        <source>Without a printer save them, or write them by hand from what is shown. Nobody has to use them: a commission that writes papers of its own keeps these as drafts.</source>
        <translation>Без принтера сохраните их или перепишите от руки с экрана. Они не обязательны: комиссия, которая пишет свои документы, использует их как черновик.</translation>
    </message>
    <message>
        <source>Show the papers…</source>
        <translation>Показать документы…</translation>
    </message>
    <message>
        <source>Protocols that were voided or replaced…</source>
        <translation>Аннулированные и заменённые протоколы…</translation>
    </message>
    <message>
        <source>Print the other papers of the day where the commission needs them.</source>
        <translation>Напечатайте другие документы дня, если они нужны комиссии.</translation>
    </message>
    <message>
        <source>The printed protocol is signed by hand by every member: that is the signature that counts, and nothing else is needed. Note it on the page of the protocols.</source>
        <translation>Напечатанный протокол подписывает от руки каждый член комиссии: считается эта подпись, больше ничего не нужно. Отметьте это на странице протоколов.</translation>
    </message>
    <message>
        <source>Whoever has a digital key of their own may sign the file of the protocol as well. The sealed file stays as it is; the signed one goes up in the result file.</source>
        <translation>У кого есть свой цифровой ключ, может подписать и файл протокола. Файл с печатью остаётся как есть; подписанный уходит наверх в файле результатов.</translation>
    </message>
    <message>
        <source>%1 signs with a key…</source>
        <translation>%1: подписать ключом…</translation>
    </message>
    <message>
        <source>%1 signed the file with a key: %2</source>
        <translation>%1: файл подписан ключом, %2</translation>
    </message>
    <message>
        <source>Have the protocols signed by hand; a digital signature beside it is for whoever has a key.</source>
        <translation>Дайте подписать протоколы от руки; цифровая подпись – дополнительно, для тех, у кого есть ключ.</translation>
    </message>
    <message>
        <source>Signed with a key: %1</source>
        <translation>Подписано ключом: %1</translation>
    </message>
    <message>
        <source>On a proxy&apos;s application the votes are counted again once, within the twelve hours of the count; by decision of the higher commission as often as it decides so, before the results are published. The first protocol is kept as it is.</source>
        <translation>По заявлению доверенного лица голоса пересчитываются один раз, в течение двенадцати часов подсчёта; по решению вышестоящей комиссии – столько раз, сколько она решит, до опубликования итогов. Первый протокол сохраняется как есть.</translation>
    </message>
    <message>
        <source>An application was decided…</source>
        <translation>Заявление рассмотрено…</translation>
    </message>
    <message>
        <source>Give up the recount…</source>
        <translation>Прекратить повторный подсчёт…</translation>
    </message>
    <message>
        <source>Count again on the pages above; their protocol is closed like the first one.</source>
        <translation>Пересчитайте на страницах выше; протокол закрывается так же, как первый.</translation>
    </message>
    <message>
        <source>Note an application and what was decided; begin a recount where one is due.</source>
        <translation>Запишите заявление и что решено; если нужно, начните повторный подсчёт.</translation>
    </message>
    <message>
        <source>Counts: %1</source>
        <translation>Подсчётов: %1</translation>
    </message>
    <message>
        <source>Count more again…</source>
        <translation>Расширить повторный подсчёт…</translation>
    </message>
    <message>
        <source>Count again…</source>
        <translation>Пересчитать…</translation>
    </message>
    <message>
        <source>Application No. %1 of %2, %3 (%4): %5; votes for: %6, against: %7.</source>
        <translation>Заявление №&#xa0;%1, %2, %3 (%4): %5; голосов за: %6, против: %7.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>Count No. %1 is under way: %2. It rests on: %3, No. %4 of %5.</source>
        <translation>Идёт подсчёт №&#xa0;%1: %2. Основание: %3, №&#xa0;%4, %5.</translation>
    </message>
    <message>
        <source>What was found changes whether other ballots of a portable box are annulled: count these again too: %1.</source>
        <translation>Найденное меняет, аннулируются ли другие бюллетени переносной урны. Пересчитайте и эти: %1.</translation>
    </message>
    <message>
        <source>%1: count No. %2 in the place of count No. %3.</source>
        <translation>%1: подсчёт №&#xa0;%2 вместо подсчёта №&#xa0;%3.</translation>
    </message>
    <message>
        <source>No figure changed.</source>
        <translation>Ни один показатель не изменился.</translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>Papers for the tables</source>
        <translation>Бумаги для столов</translation>
    </message>
    <message>
        <source>For each seat a set with its story, lists, logs and counting sheets; where there are few enough ballots the ballots themselves and the key to them; and the solution for the trainer. Of a test its questions, the same for every seat, and their key.</source>
        <translation>Для каждого места набор: рассказ, списки, журналы и листы подсчёта; если бюллетеней немного, сами бюллетени и ключ к ним; решение для ведущего. Для теста – его вопросы, одни на все места, и ключ к ним.</translation>
    </message>
    <message>
        <source>E&amp;xercise</source>
        <translation>&amp;Задание</translation>
    </message>
    <message>
        <source>S&amp;eats, as 1-30 or 1-10, 15</source>
        <translation>&amp;Места: 1-30 или 1-10, 15</translation>
    </message>
    <message>
        <source>&amp;Language of the papers</source>
        <translation>&amp;Язык бумаг</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>З&amp;акрыть</translation>
    </message>
    <message>
        <source>&amp;Save into a folder…</source>
        <translation>&amp;Сохранить в папку…</translation>
    </message>
    <message>
        <source>both, side by side</source>
        <translation>оба, рядом</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>Папка для бумаг</translation>
    </message>
    <message>
        <source>The papers are being made.</source>
        <translation>Бумаги готовятся.</translation>
    </message>
    <message>
        <source>Written to %1. Files: %2.</source>
        <translation>Записано в %1. Файлов: %2.</translation>
    </message>
</context>
<context>
    <name>PeopleEditor</name>
    <message>
        <source>Add a &amp;member</source>
        <translation>Добавить &amp;члена комиссии</translation>
    </message>
    <message>
        <source>This is the first line.</source>
        <translation>Это первая строка.</translation>
    </message>
    <message>
        <source>This is the last line.</source>
        <translation>Это последняя строка.</translation>
    </message>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>Вверх (Alt и стрелка вверх)</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>Вниз (Alt и стрелка вниз)</translation>
    </message>
    <message>
        <source>Name of member %1</source>
        <translation>Имя члена комиссии %1</translation>
    </message>
    <message>
        <source>Surname, name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Role of member %1</source>
        <translation>Роль члена комиссии %1</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move the line.</source>
        <translation>Alt со стрелкой вверх или вниз передвигает строку.</translation>
    </message>
    <message>
        <source>Member %1 goes up</source>
        <translation>Член комиссии %1 – вверх</translation>
    </message>
    <message>
        <source>Member %1 goes down</source>
        <translation>Член комиссии %1 – вниз</translation>
    </message>
    <message>
        <source>Role changes…</source>
        <translation>Изменить роль…</translation>
    </message>
    <message>
        <source>The role of member %1 changes</source>
        <translation>Роль члена комиссии %1 меняется</translation>
    </message>
</context>
<context>
    <name>PileRow</name>
    <message>
        <source>sheet: %1</source>
        <translation>на листе: %1</translation>
    </message>
    <message>
        <source>Counted again: %1</source>
        <translation>Пересчитано: %1</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>Пересчитано</translation>
    </message>
    <message>
        <source>Recounted, %1 min</source>
        <translation>Пересчитано, %1 мин</translation>
    </message>
    <message>
        <source>Recount, %1 min</source>
        <translation>Пересчитать, %1 мин</translation>
    </message>
</context>
<context>
    <name>PinEdit</name>
    <message>
        <source>Something else than a digit stands in the PIN. Rub it out and type digits only.</source>
        <translation>В PIN-коде стоит не цифра. Сотрите её и набирайте только цифры.</translation>
    </message>
</context>
<context>
    <name>PinsDialog</name>
    <message>
        <source>PINs for closing the protocols</source>
        <translation>PIN-коды для закрытия протоколов</translation>
    </message>
    <message>
        <source>Each of chair, deputy and secretary types a PIN of their own, %1 digits or more, and tells it to nobody. Any two of them together close the protocols with the precinct&apos;s digital seal. Whoever has no PIN leaves both fields empty; without PINs the protocols can be closed too, and they say so.</source>
        <translation>Председатель, заместитель и секретарь вводят каждый свой PIN-код, не меньше %1 цифр, и никому его не говорят. Любые двое из них вместе закрывают протоколы с цифровой печатью участка. Тот, у кого не будет PIN-кода, оставляет оба поля пустыми; закрыть протоколы можно и без PIN-кодов, это будет указано в протоколе.</translation>
    </message>
    <message>
        <source>A key was made already. A new one takes its place: the PINs of before and the code in the envelope open nothing any more. Destroy that sheet, and print the new one.</source>
        <translation>Ключ уже создан. Новый займёт его место: прежние PIN-коды и код из конверта больше ничего не откроют. Уничтожьте тот лист и напечатайте новый.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Тот же ещё раз</translation>
    </message>
    <message>
        <source>Two persons at least type a PIN.</source>
        <translation>PIN-код вводят хотя бы два человека.</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>&amp;Создать ключ</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Не сейчас</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>PIN-код: %1</translation>
    </message>
    <message>
        <source>The same PIN again: %1</source>
        <translation>Тот же PIN-код ещё раз: %1</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Region, in Kazakh:</source>
        <translation>Область, город (на казахском):</translation>
    </message>
    <message>
        <source>Region, in Russian:</source>
        <translation>Область, город (на русском):</translation>
    </message>
    <message>
        <source>Settlement, in Kazakh:</source>
        <translation>Населённый пункт (на казахском):</translation>
    </message>
    <message>
        <source>Settlement, in Russian:</source>
        <translation>Населённый пункт (на русском):</translation>
    </message>
    <message>
        <source>Address, in Kazakh:</source>
        <translation>Адрес (на казахском):</translation>
    </message>
    <message>
        <source>Address, in Russian:</source>
        <translation>Адрес (на русском):</translation>
    </message>
    <message>
        <source>Local &amp;time:</source>
        <translation>Местное &amp;время:</translation>
    </message>
    <message>
        <source>The texts stand on the protocol; what is left empty is written by hand.</source>
        <translation>Эти тексты стоят в протоколе; что не заполнено, вписывают от руки.</translation>
    </message>
    <message>
        <source>By date and region, %1, it is UTC%2.</source>
        <translation>По дате (%1) и региону – UTC%2.</translation>
    </message>
    <message>
        <source>The laptop is set to UTC%1.</source>
        <translation>Ноутбук настроен на UTC%1.</translation>
    </message>
    <message>
        <source>Compare with the clock on the wall: the times and dates on the papers follow UTC%1.</source>
        <translation>Сверьте с настенными часами: время и даты на бумагах пойдут по UTC%1.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Mark before</source>
        <translation>Отметка назад</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Отметка вперёд</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>This is the beginning.</source>
        <translation>Это начало.</translation>
    </message>
    <message>
        <source>This is the end.</source>
        <translation>Это конец.</translation>
    </message>
    <message>
        <source>There is no mark in this direction.</source>
        <translation>В этом направлении отметок нет.</translation>
    </message>
</context>
<context>
    <name>PostingDialog</name>
    <message>
        <source>Copies posted</source>
        <translation>Копии вывешены</translation>
    </message>
    <message>
        <source>&amp;Where it hangs:</source>
        <translation>&amp;Где вывешено:</translation>
    </message>
    <message>
        <source>&amp;Posted at:</source>
        <translation>&amp;Когда вывешено:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;До какого времени:</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Записать</translation>
    </message>
</context>
<context>
    <name>PrecinctFiles</name>
    <message>
        <source>Open a precinct file</source>
        <translation>Открыть файл участка</translation>
    </message>
    <message>
        <source>The file is being checked and read. Nothing in it is changed by stopping.</source>
        <translation>Файл проверяется и читается. Если остановить, в нём ничего не изменится.</translation>
    </message>
    <message>
        <source>This is what the journal of the damaged file proves. Nothing can be changed in it.</source>
        <translation>Это то, что доказывает журнал повреждённого файла. Изменить здесь ничего нельзя.</translation>
    </message>
    <message>
        <source>The file is whole: its pages and its journal were checked, which took %1 s.</source>
        <translation>Файл цел: его страницы и журнал проверены, это заняло %1 с.</translation>
    </message>
</context>
<context>
    <name>PrecinctWindow</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Help for this page, and the keys</source>
        <translation>Справка по этой странице и клавиши</translation>
    </message>
    <message>
        <source>Page, findings, stages in turn</source>
        <translation>Страница, замечания, этапы по очереди</translation>
    </message>
    <message>
        <source>Undo the last entry (Ctrl+Z)</source>
        <translation>Отменить последнюю запись (Ctrl+Z)</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>УЧЕБНЫЙ</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Этап: %1</translation>
    </message>
    <message>
        <source>backup %1</source>
        <translation>копия %1</translation>
    </message>
    <message>
        <source>This page is shown already.</source>
        <translation>Эта страница уже открыта.</translation>
    </message>
    <message>
        <source>This is the last page of the day.</source>
        <translation>Это последняя страница дня.</translation>
    </message>
    <message>
        <source>This is the first page of the day.</source>
        <translation>Это первая страница дня.</translation>
    </message>
    <message>
        <source>Not shown while figures are typed unseen.</source>
        <translation>Не показывается, пока числа вводят не глядя на первые.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Бумага:</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>М&amp;ельче</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Открыть папку</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Напечатать…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Сохранить PDF…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>The folder cannot be shown here. It is %1</source>
        <translation>Показать папку здесь нельзя. Вот она: %1</translation>
    </message>
    <message>
        <source>Being printed: %1</source>
        <translation>Печатается: %1</translation>
    </message>
    <message>
        <source>Printed at %1 of its size, so that nothing is cut; on A4 it has its full size.</source>
        <translation>Напечатано в размере %1, чтобы ничего не обрезать; на A4 лист будет в полный размер.</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>Страницы документа</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>Папка для документов</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Сохранено в %1</translation>
    </message>
    <message>
        <source>Nothing was printed. Look at the printer; choose A4 in its settings, with margins of 10 mm at most.</source>
        <translation>Ничего не напечатано. Посмотрите на принтер; выберите в его настройках А4 с полями не больше 10 мм.</translation>
    </message>
    <message>
        <source>Nothing was printed: A4 is needed. On the paper that was chosen the sheet would be cut or too small to read. Choose A4 in the printer’s settings, with margins of 10 mm at most, or save the paper as PDF.</source>
        <translation>Ничего не напечатано: нужна бумага A4. На выбранной бумаге лист был бы обрезан или слишком мелок для чтения. Выберите в настройках принтера A4 с полями не больше 10 мм или сохраните бумагу как PDF.</translation>
    </message>
    <message>
        <source>This paper of the precinct file cannot be shown or printed: it is none that this program makes. Do not accept the file; ask the precinct for it again.</source>
        <translation>Эту бумагу из файла участка нельзя ни показать, ни напечатать: такой программа не делает. Не принимайте файл; попросите его у участка ещё раз.</translation>
    </message>
    <message>
        <source>Sent to the printer: %1</source>
        <translation>Отправлено на принтер: %1</translation>
    </message>
    <message>
        <source>The printer did not take the paper. Look at the printer, or save the paper as PDF.</source>
        <translation>Документ не напечатан. Проверьте принтер или сохраните документ в PDF.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The course of this exercise is not at hand: choose its file under Training, and open it again.</source>
        <translation>Курса этого задания на этом компьютере нет: выберите его файл на странице «Учёба» и откройте задание снова.</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>Left, right: another exercise. Up, down: the rest of this one. Escape: back.</source>
        <translation>Влево, вправо: другое задание. Вверх, вниз: остальное здесь. Escape: назад.</translation>
    </message>
    <message>
        <source>For the projector</source>
        <translation>Для экрана</translation>
    </message>
</context>
<context>
    <name>PuttingDialog</name>
    <message>
        <source>&amp;Do not restore</source>
        <translation>&amp;Не восстанавливать</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>Псевдоним</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Папка с файлами</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Ярлык</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестный</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>&amp;Billing information:</source>
        <translation>&amp;Платёжные данные:</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>&amp;Конец:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>&amp;Начало:</translation>
    </message>
    <message>
        <source>Job &amp;priority:</source>
        <translation>П&amp;риоритет задания:</translation>
    </message>
    <message>
        <source>Scheduled &amp;printing:</source>
        <translation>О&amp;тложенная печать:</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>An error occurred</source>
        <translation>Произошла ошибка</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Где искать:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлов:</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Папка не найдена.
Проверьте, правильно ли указано имя папки.</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Новая папка</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Папку не удалось удалить.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Создать новую папку</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Создать новую папку</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Найти папку</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>На уровень выше</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Папка уровнем выше</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>Пор&amp;ядок страниц:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>Ст&amp;раниц на листе:</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 – это папка.
Выберите другое имя файла.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Набор страниц:</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Имя файла указывает на папку</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Home</source>
        <translation>Домашняя папка</translation>
    </message>
    <message>
        <source>Temporary Directory</source>
        <translation>Временная папка</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>О чём спрашивают</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Добавить вопрос</translation>
    </message>
    <message>
        <source>Add a question about a ballot</source>
        <translation>Добавить вопрос о бюллетене</translation>
    </message>
    <message>
        <source>Take this question away</source>
        <translation>Убрать этот вопрос</translation>
    </message>
    <message>
        <source>There are questions enough.</source>
        <translation>Вопросов уже достаточно.</translation>
    </message>
    <message>
        <source>This is the only question.</source>
        <translation>Это единственный вопрос.</translation>
    </message>
    <message>
        <source>A ballot is shown, and the pile it belongs to is asked for.</source>
        <translation>Показывают бюллетень и спрашивают, в какую он стопку.</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Ещё один ответ</translation>
    </message>
    <message>
        <source>There are answers enough.</source>
        <translation>Ответов уже достаточно.</translation>
    </message>
    <message>
        <source>Several answers may be right</source>
        <translation>Верных ответов может быть несколько</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Ответ %1</translation>
    </message>
    <message>
        <source>Answer %1 is right</source>
        <translation>Ответ %1 верный</translation>
    </message>
    <message>
        <source>Take answer %1 away</source>
        <translation>Убрать ответ %1</translation>
    </message>
    <message>
        <source>A question has at least two answers.</source>
        <translation>У вопроса не меньше двух ответов.</translation>
    </message>
    <message>
        <source>Why it is so</source>
        <translation>Почему так</translation>
    </message>
    <message>
        <source>Article of the law</source>
        <translation>Статья закона</translation>
    </message>
    <message>
        <source>Note for the trainer; may stay empty</source>
        <translation>Заметка ведущему; может быть пустой</translation>
    </message>
</context>
<context>
    <name>QuestionsWindow</name>
    <message>
        <source>PRACTICE</source>
        <translation>УЧЕБНЫЙ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>О&amp;тветить</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Дальше</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>вверх, вниз</translation>
    </message>
    <message>
        <source>from answer to answer</source>
        <translation>от ответа к ответу</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>tick an answer, where several may be right</source>
        <translation>отметить ответ, где верных может быть несколько</translation>
    </message>
    <message>
        <source>answer, and then to the next question</source>
        <translation>ответить, а потом к следующему вопросу</translation>
    </message>
    <message>
        <source>to the question before, to the next one</source>
        <translation>к предыдущему вопросу, к следующему</translation>
    </message>
    <message>
        <source>ballot, answers, buttons and languages in turn</source>
        <translation>бюллетень, ответы, кнопки и языки по кругу</translation>
    </message>
    <message>
        <source>hand in the test, at any time</source>
        <translation>сдать тест, в любое время</translation>
    </message>
    <message>
        <source>begin the test anew</source>
        <translation>начать тест заново</translation>
    </message>
    <message>
        <source>close the file, quit the program</source>
        <translation>закрыть файл, выйти из программы</translation>
    </message>
    <message>
        <source>the menu</source>
        <translation>меню</translation>
    </message>
    <message>
        <source>&amp;Hand in…</source>
        <translation>С&amp;дать…</translation>
    </message>
    <message>
        <source>&amp;Begin anew…</source>
        <translation>&amp;Начать сначала…</translation>
    </message>
    <message>
        <source>C&amp;lose the file</source>
        <translation>Закр&amp;ыть файл</translation>
    </message>
    <message>
        <source>&amp;Quit the program</source>
        <translation>&amp;Выйти из программы</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>Учё&amp;ба</translation>
    </message>
    <message>
        <source>Question %1 of %2 · answered: %3</source>
        <translation>Вопрос %1 из %2 · отвечено: %3</translation>
    </message>
    <message>
        <source>This is the first question.</source>
        <translation>Это первый вопрос.</translation>
    </message>
    <message>
        <source>Several answers may be right: Space ticks them.</source>
        <translation>Верных ответов может быть несколько: отмечает пробел.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Верно.</translation>
    </message>
    <message>
        <source>Right at the second try.</source>
        <translation>Верно со второго раза.</translation>
    </message>
    <message>
        <source>Not right. It can be answered once more.</source>
        <translation>Неверно. Можно ответить ещё раз.</translation>
    </message>
    <message>
        <source>Not right. Right is: %1</source>
        <translation>Неверно. Верно: %1</translation>
    </message>
    <message>
        <source>Choose an answer first: with the arrows, Space or the mouse.</source>
        <translation>Сначала выберите ответ: стрелками, пробелом или мышью.</translation>
    </message>
</context>
<context>
    <name>ReadinessDialog</name>
    <message>
        <source>Folder on the second medium</source>
        <translation>Папка на втором носителе</translation>
    </message>
    <message>
        <source>Ready for tomorrow?</source>
        <translation>Готово к завтрашнему дню?</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Проверить &amp;снова</translation>
    </message>
    <message>
        <source>Choose a &amp;stick…</source>
        <translation>Выбрать &amp;флешку…</translation>
    </message>
    <message>
        <source>&amp;Page to sign and forms…</source>
        <translation>&amp;Лист на подпись и бланки…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>To be seen to before tomorrow: %1</source>
        <translation>До завтра требуют внимания: %1</translation>
    </message>
    <message>
        <source>Nothing stands in the way. Print the page, check the rest and sign it.</source>
        <translation>Препятствий нет. Напечатайте лист, проверьте остальное и подпишите.</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>The reason also answers: %1</source>
        <translation>Эта причина относится и к этому: %1</translation>
    </message>
    <message>
        <source>Reason for a warning</source>
        <translation>Причина предупреждения</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Причина:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>&amp;Keep the reason</source>
        <translation>&amp;Сохранить причину</translation>
    </message>
    <message>
        <source>Counted again, the figure is right</source>
        <translation>Пересчитано, число верно</translation>
    </message>
    <message>
        <source>Ballots were delivered in this number</source>
        <translation>Бюллетени доставлены в этом количестве</translation>
    </message>
    <message>
        <source>Voters took ballots away</source>
        <translation>Избиратели унесли бюллетени</translation>
    </message>
    <message>
        <source>The report was given before voting ended</source>
        <translation>Сообщение дано до окончания голосования</translation>
    </message>
    <message>
        <source>The commission works in this composition by decision</source>
        <translation>Комиссия работает в этом составе по решению</translation>
    </message>
    <message>
        <source>Pick a reason from the list or type one.</source>
        <translation>Выберите причину из списка или впишите её.</translation>
    </message>
</context>
<context>
    <name>ReasonedChangeDialog</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Причина:</translation>
    </message>
    <message>
        <source>Mistyped</source>
        <translation>Ошибка при наборе</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>Пересчитано</translation>
    </message>
    <message>
        <source>Read from the wrong line</source>
        <translation>Прочитано не с той строки</translation>
    </message>
    <message>
        <source>Pick a reason from the list or type one, or leave the figure as it was.</source>
        <translation>Выберите причину из списка или впишите её либо оставьте прежнее число.</translation>
    </message>
</context>
<context>
    <name>RecountDialog</name>
    <message>
        <source>Recount</source>
        <translation>Повторный подсчёт</translation>
    </message>
    <message>
        <source>The protocols that are closed stay as they are. What is found by counting is blank in the new count, and is typed and checked again on the same pages; its protocol takes the place of the one before.</source>
        <translation>Закрытые протоколы остаются как есть. То, что находят подсчётом, в новом подсчёте пусто, набирается и проверяется снова на тех же страницах; его протокол заменяет прежний.</translation>
    </message>
    <message>
        <source>It rests &amp;on:</source>
        <translation>&amp;Основание:</translation>
    </message>
    <message>
        <source>Which ballots are counted again:</source>
        <translation>Какие бюллетени пересчитываются:</translation>
    </message>
    <message>
        <source>The &amp;voter lists too</source>
        <translation>&amp;Списки избирателей тоже</translation>
    </message>
    <message>
        <source>&amp;Number of the application or decision:</source>
        <translation>&amp;Номер заявления или решения:</translation>
    </message>
    <message>
        <source>&amp;Who applied, or which commission decided:</source>
        <translation>&amp;Кто подал или какая комиссия решила:</translation>
    </message>
    <message>
        <source>A&amp;t:</source>
        <translation>&amp;Время:</translation>
    </message>
    <message>
        <source>What it says is to be counted &amp;again:</source>
        <translation>Что в нём велено &amp;пересчитать:</translation>
    </message>
    <message>
        <source>&amp;Member of the higher commission who is there:</source>
        <translation>Присутствует &amp;член вышестоящей комиссии:</translation>
    </message>
    <message>
        <source>Wh&amp;y nobody of it is there:</source>
        <translation>Поче&amp;му от неё никого нет:</translation>
    </message>
    <message>
        <source>&amp;Count again</source>
        <translation>П&amp;ересчитать</translation>
    </message>
</context>
<context>
    <name>RefusedKeys</name>
    <message>
        <source>“%1” does not fit. Type digits only, 0 to 99 999.</source>
        <translation>«%1» не подходит. Вводите только цифры: 0 – 99 999.</translation>
    </message>
    <message>
        <source>“%1” is no time. Type it as 23:41.</source>
        <translation>«%1» – не время. Пишите так: 23:41.</translation>
    </message>
</context>
<context>
    <name>ReplayStrip</name>
    <message>
        <source>Time line of the night</source>
        <translation>Линия времени ночи</translation>
    </message>
    <message>
        <source>Replay %1 of %2</source>
        <translation>Повтор: запись %1 из %2</translation>
    </message>
    <message>
        <source>a finding appears</source>
        <translation>появилось замечание</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>подсказка</translation>
    </message>
    <message>
        <source>recount</source>
        <translation>пересчёт</translation>
    </message>
    <message>
        <source>change</source>
        <translation>изменение</translation>
    </message>
    <message>
        <source>act</source>
        <translation>акт</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
</context>
<context>
    <name>Replays</name>
    <message>
        <source>The replay is being prepared.</source>
        <translation>Повтор готовится.</translation>
    </message>
</context>
<context>
    <name>ResetDialog</name>
    <message>
        <source>Begin anew?</source>
        <translation>Начать сначала?</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Продолжить это</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>&amp;Начать сначала</translation>
    </message>
    <message>
        <source>What was done so far moves aside, and the same exercise begins at the same seat. The file %1 stays beside it under another name.</source>
        <translation>Сделанное до сих пор откладывается, и то же задание начинается на том же месте сначала. Файл %1 останется рядом под другим именем.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Восстановление из резервной копии</translation>
    </message>
    <message>
        <source>Backups, the fullest first</source>
        <translation>Резервные копии, самая полная первой</translation>
    </message>
    <message>
        <source>Figures that would be lost</source>
        <translation>Числа, которые пропадут</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Последняя запись</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>Would be lost</source>
        <translation>Пропадёт</translation>
    </message>
    <message>
        <source>&amp;Recover what the journal proves</source>
        <translation>&amp;Восстановить то, что подтверждает журнал</translation>
    </message>
    <message>
        <source>Show the &amp;intact part</source>
        <translation>Показать &amp;целую часть</translation>
    </message>
    <message>
        <source>&amp;Look at it only</source>
        <translation>Только &amp;посмотреть</translation>
    </message>
    <message>
        <source>R&amp;estore this one</source>
        <translation>Восстановить &amp;эту</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Precinct</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>Файла %1 нет.</translation>
    </message>
    <message>
        <source>Its journal still proves %1 entries.</source>
        <translation>Журнал ещё подтверждает записей: %1.</translation>
    </message>
    <message>
        <source>The present file is whole and has %1 entries.</source>
        <translation>Нынешний файл цел, записей в нём: %1.</translation>
    </message>
    <message>
        <source>No backups of it were found.</source>
        <translation>Его резервных копий не найдено.</translation>
    </message>
    <message>
        <source>Whatever you choose, the present file is kept aside and not overwritten.</source>
        <translation>Что бы вы ни выбрали, нынешний файл откладывается в сторону и не затирается.</translation>
    </message>
    <message>
        <source>Backups of several precinct files were found: look at the precinct and the day.</source>
        <translation>Найдены копии нескольких файлов участков: посмотрите на участок и день.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>another history</source>
        <translation>другой журнал</translation>
    </message>
    <message>
        <source>entries: %1, figures: %2</source>
        <translation>записей: %1, чисел: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Figures of the present file that this backup has not:</source>
        <translation>Числа нынешнего файла, которых нет в этой копии:</translation>
    </message>
    <message>
        <source>Choose a backup in the list first.</source>
        <translation>Сначала выберите копию в списке.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
</context>
<context>
    <name>RoleChangeDialog</name>
    <message>
        <source>Role during the day</source>
        <translation>Роль в течение дня</translation>
    </message>
    <message>
        <source>&amp;From (time):</source>
        <translation>&amp;С какого времени:</translation>
    </message>
    <message>
        <source>Ne&amp;w role:</source>
        <translation>Новая &amp;роль:</translation>
    </message>
    <message>
        <source>Number of the &amp;decision:</source>
        <translation>Номер ре&amp;шения:</translation>
    </message>
    <message>
        <source>&amp;Enter the change</source>
        <translation>&amp;Внести изменение</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>&amp;Take the last change back</source>
        <translation>У&amp;брать последнее изменение</translation>
    </message>
    <message>
        <source>Type the time from which the role holds, as 14:30.</source>
        <translation>Впишите время, с которого действует роль, например, 14:30.</translation>
    </message>
    <message>
        <source>Type the number of the decision by which the role changes.</source>
        <translation>Впишите номер решения, которым изменена роль.</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Night %1</source>
        <translation>Ночь %1</translation>
    </message>
    <message>
        <source>Time line of night %1</source>
        <translation>Линия времени ночи %1</translation>
    </message>
    <message>
        <source>typed %1: %2</source>
        <translation>введено %1: %2</translation>
    </message>
    <message>
        <source>recounted %1: %2</source>
        <translation>пересчитано %1: %2</translation>
    </message>
    <message>
        <source>changed %1: %2</source>
        <translation>изменено %1: %2</translation>
    </message>
    <message>
        <source>never recounted</source>
        <translation>не пересчитывали</translation>
    </message>
    <message>
        <source>in the end: %1</source>
        <translation>в конце: %1</translation>
    </message>
</context>
<context>
    <name>SeatsPart</name>
    <message>
        <source>Sho&amp;w names</source>
        <translation>&amp;Имена</translation>
    </message>
    <message>
        <source>Seats that are e&amp;xpected</source>
        <translation>О&amp;жидаемые места</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>Групп&amp;ы</translation>
    </message>
    <message>
        <source>Witho&amp;ut the table</source>
        <translation>Без &amp;таблицы</translation>
    </message>
    <message>
        <source>Seats fr&amp;om a table…</source>
        <translation>Места из &amp;таблицы…</translation>
    </message>
    <message>
        <source>all groups</source>
        <translation>все группы</translation>
    </message>
    <message>
        <source>The seats stand in the table that was taken in.</source>
        <translation>Места указаны в принятой таблице.</translation>
    </message>
    <message>
        <source>Table with seat, group and precinct</source>
        <translation>Таблица с местом, группой и участком</translation>
    </message>
    <message>
        <source>The table is being read.</source>
        <translation>Таблица читается.</translation>
    </message>
    <message>
        <source>Rows that are wrong: %1. Nothing was taken in.</source>
        <translation>Строк с ошибкой: %1. Ничего не принято.</translation>
    </message>
    <message>
        <source>Seats in the table: %1, groups: %2.</source>
        <translation>Мест в таблице: %1, групп: %2.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Folder on the second medium</source>
        <translation>Папка на втором носителе</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>&amp;Backups also to:</source>
        <translation>&amp;Копии также сюда:</translation>
    </message>
    <message>
        <source>a folder on a stick</source>
        <translation>папка на флешке</translation>
    </message>
    <message>
        <source>Second medium for backups</source>
        <translation>Второй носитель для копий</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>В&amp;ыбрать…</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Язык:</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Размер текста:</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Высокий контраст</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>SideBySideDialog</name>
    <message>
        <source>Nights side by side</source>
        <translation>Ночи рядом</translation>
    </message>
    <message>
        <source>&amp;Two or three nights; Space ticks one</source>
        <translation>&amp;Две или три ночи; пробел ставит отметку</translation>
    </message>
    <message>
        <source>They are shown without names and without seats, read-only.</source>
        <translation>Они показываются без имён и без мест, только для просмотра.</translation>
    </message>
    <message>
        <source>From &amp;files…</source>
        <translation>Из &amp;файлов…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Показать</translation>
    </message>
    <message>
        <source>No more than %1 nights have room beside each other: take the tick away from one first.</source>
        <translation>Рядом помещается ночей: %1, не больше. Сначала снимите отметку с одной.</translation>
    </message>
    <message>
        <source>Precinct files</source>
        <translation>Файлы участков</translation>
    </message>
    <message>
        <source>Tick two or three nights.</source>
        <translation>Отметьте две или три ночи.</translation>
    </message>
</context>
<context>
    <name>SignedDialog</name>
    <message>
        <source>Protocols signed</source>
        <translation>Протоколы подписаны</translation>
    </message>
    <message>
        <source>All who sign have signed the printed protocols, and the seal is on them. From now on a sheet can no longer be voided: a mistake takes a recount and a new protocol.</source>
        <translation>Все, кто подписывает, подписали напечатанные протоколы, печать поставлена. Теперь лист уже нельзя аннулировать: при ошибке нужен повторный подсчёт и новый протокол.</translation>
    </message>
    <message>
        <source>&amp;They are signed</source>
        <translation>&amp;Подписаны</translation>
    </message>
</context>
<context>
    <name>StagePage</name>
    <message>
        <source>Struck out: no votes are entered.</source>
        <translation>Вычеркнут: голоса не вводятся.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Далее: %1</translation>
    </message>
    <message>
        <source>Changed after the announcement</source>
        <translation>Изменено после оглашения</translation>
    </message>
    <message>
        <source>Changed after a hint</source>
        <translation>Изменено после подсказки</translation>
    </message>
    <message>
        <source>Kept: %1. It answers %2.</source>
        <translation>Сохранено: %1. Ответ на %2.</translation>
    </message>
    <message>
        <source>Left as it was: %1</source>
        <translation>Оставлено прежнее: %1</translation>
    </message>
    <message>
        <source>No more than 200 letters fit here.</source>
        <translation>Здесь помещается не больше 200 букв.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Election day of a precinct election commission</source>
        <translation>Работа участковой избирательной комиссии в день выборов</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Не&amp;давние файлы</translation>
    </message>
    <message>
        <source>Open for &amp;looking only</source>
        <translation>Открыть для про&amp;смотра</translation>
    </message>
    <message>
        <source>An offline aid to the paper protocol: the signed paper is the legal document. The printout is a sheet to be copied to the commission&apos;s form.</source>
        <translation>Помощник для бумажного протокола, работает без сети: юридический документ – подписанная бумага. Распечатка нужна, чтобы переписать её на бланк комиссии.</translation>
    </message>
    <message>
        <source>not there any more: %1</source>
        <translation>больше нет на месте: %1</translation>
    </message>
    <message>
        <source>No file has been opened yet</source>
        <translation>Ещё ни один файл не открывали</translation>
    </message>
</context>
<context>
    <name>StateInWords</name>
    <message>
        <source>Precinct No. %1</source>
        <translation>Участок №&#xa0;%1</translation>
    </message>
    <message>
        <source>The clock of this computer was set back. It is noted; the order of entries stays.</source>
        <translation>Часы компьютера переведены назад. Это записано; порядок записей сохраняется.</translation>
    </message>
    <message>
        <source>The clock went forward or the computer slept. It is noted; nothing is lost.</source>
        <translation>Часы переведены вперёд или компьютер был в спящем режиме. Это записано; ничего не потеряно.</translation>
    </message>
    <message>
        <source>The time zone of this computer changed. It is noted; the order of entries stays.</source>
        <translation>Изменился часовой пояс компьютера. Это записано; порядок записей сохраняется.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>завершён</translation>
    </message>
    <message>
        <source>current</source>
        <translation>текущий</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>ещё не начат</translation>
    </message>
    <message>
        <source>may be counted side by side</source>
        <translation>можно считать одновременно</translation>
    </message>
    <message>
        <source>with findings</source>
        <translation>требует внимания</translation>
    </message>
    <message>
        <source>open</source>
        <translation>не сделано</translation>
    </message>
    <message>
        <source>to be printed where they are needed</source>
        <translation>печатаются, если нужны</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>where one is asked for or decided</source>
        <translation>если просят или решено</translation>
    </message>
    <message>
        <source>No findings so far</source>
        <translation>Пока всё сходится</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Пока сравнивать нечего</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Замечания: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discrepancy(ies)</source>
        <translation>
            <numerusform>%n несоответствие</numerusform>
            <numerusform>%n несоответствия</numerusform>
            <numerusform>%n несоответствий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>answered: %1</source>
        <translation>с ответом: %1</translation>
    </message>
    <message>
        <source>Checks passed: %1</source>
        <translation>Сошлось проверок: %1</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>не указан</translation>
    </message>
    <message>
        <source>Typing: %1</source>
        <translation>Вводит: %1</translation>
    </message>
    <message>
        <source>local %1</source>
        <translation>местное %1</translation>
    </message>
    <message>
        <source>Open for looking only</source>
        <translation>Открыто только для просмотра</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено %1</translation>
    </message>
    <message>
        <source>entered from paper</source>
        <translation>ввод с бумаги</translation>
    </message>
    <message>
        <source>laptop %1</source>
        <translation>ноутбук %1</translation>
    </message>
    <message>
        <source>The twelve hours for the count are over</source>
        <translation>Двенадцать часов на подсчёт истекли</translation>
    </message>
    <message>
        <source>%1 h %2 min left for the count</source>
        <translation>на подсчёт осталось %1 ч %2 мин</translation>
    </message>
</context>
<context>
    <name>StorySheet</name>
    <message>
        <source>Put it &amp;aside</source>
        <translation>&amp;Отложить</translation>
    </message>
    <message>
        <source>The commission is told</source>
        <translation>Сообщение комиссии</translation>
    </message>
</context>
<context>
    <name>TablePanel</name>
    <message>
        <source>The table: %1</source>
        <translation>Стол: %1</translation>
    </message>
    <message>
        <source>It lies on paper before you. Note here what you counted again. Recounts so far: %1 min.</source>
        <translation>Всё лежит перед вами на бумаге. Отмечайте здесь, что пересчитали. Ушло на пересчёты: %1 мин.</translation>
    </message>
    <message>
        <source>The reader reads from here: the sheet, and what was counted again where it was. Recounts so far: %1 min.</source>
        <translation>Читающий читает отсюда: то, что на листе, а пересчитанное – по пересчёту. Ушло на пересчёты: %1 мин.</translation>
    </message>
    <message>
        <source>What the counting sheets say. A recount takes working time. Recounts so far: %1 min.</source>
        <translation>То, что записано на листах подсчёта. Пересчёт отнимает рабочее время. Ушло на пересчёты: %1 мин.</translation>
    </message>
    <message>
        <source>Voting began at %1.</source>
        <translation>Голосование началось в %1.</translation>
    </message>
    <message>
        <source>Voting ended at %1.</source>
        <translation>Голосование закончилось в %1.</translation>
    </message>
    <message>
        <source>Observers of parties: %1.</source>
        <translation>Наблюдатели от партий: %1.</translation>
    </message>
    <message>
        <source>Other observers: %1.</source>
        <translation>Другие наблюдатели: %1.</translation>
    </message>
    <message>
        <source>Proxies: %1.</source>
        <translation>Доверенные лица: %1.</translation>
    </message>
    <message>
        <source>Media: %1.</source>
        <translation>Представители СМИ: %1.</translation>
    </message>
    <message>
        <source>There was no portable box.</source>
        <translation>Переносной урны не было.</translation>
    </message>
    <message>
        <source>Not counted apart, straight into piles: %1.</source>
        <translation>Отдельно не считаются, сразу по стопкам: %1.</translation>
    </message>
    <message>
        <source>Portable box %1 was carried by: %2.</source>
        <translation>Переносную урну %1 сопровождали: %2.</translation>
    </message>
    <message>
        <source>There is nothing to count again here. Esc leads back to the page.</source>
        <translation>Здесь пересчитывать нечего. Esc возвращает на страницу.</translation>
    </message>
</context>
<context>
    <name>TableReviewDialog</name>
    <message>
        <source>Candidates from a table</source>
        <translation>Кандидаты из таблицы</translation>
    </message>
    <message>
        <source>The &amp;present ballot:</source>
        <translation>&amp;Нынешний бюллетень:</translation>
    </message>
    <message>
        <source>The &amp;new ballot:</source>
        <translation>Новый &amp;бюллетень:</translation>
    </message>
    <message>
        <source>&amp;Left out of the table:</source>
        <translation>Не взято из &amp;таблицы:</translation>
    </message>
    <message>
        <source>&amp;Take these candidates</source>
        <translation>&amp;Взять этих кандидатов</translation>
    </message>
    <message>
        <source>&amp;Change nothing</source>
        <translation>Ни&amp;чего не менять</translation>
    </message>
    <message>
        <source>Answer the questions first.</source>
        <translation>Сначала ответьте на вопросы.</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>вычеркнут</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Имён нет</translation>
    </message>
    <message>
        <source>The table is being read.</source>
        <translation>Таблица читается.</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Выберите ответ</translation>
    </message>
</context>
<context>
    <name>TaskPage</name>
    <message>
        <source>Next: %1</source>
        <translation>Далее: %1</translation>
    </message>
</context>
<context>
    <name>TemporaryDialog</name>
    <message>
        <source>Where is the work to lie?</source>
        <translation>Где хранить работу?</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Другая &amp;папка…</translation>
    </message>
    <message>
        <source>&amp;Work there all the same</source>
        <translation>Всё равно &amp;работать там</translation>
    </message>
    <message>
        <source>Do &amp;not open it</source>
        <translation>&amp;Не открывать</translation>
    </message>
    <message>
        <source>The file %1 lies in a folder for temporary files: %2. Programs put there what they show out of a ZIP or a letter, and the system empties it: what is typed there can be lost.</source>
        <translation>Файл %1 лежит в папке для временных файлов: %2. Программы кладут туда то, что показывают из архива ZIP или письма, а система её очищает: набранное там может пропасть.</translation>
    </message>
    <message>
        <source>This file is in the folder %1 already, with everything that stands in this one.</source>
        <translation>Этот файл уже есть в папке %1, и в нём всё, что есть в этом.</translation>
    </message>
    <message>
        <source>It can be copied to the folder %1 and opened there.</source>
        <translation>Его можно скопировать в папку %1 и открыть там.</translation>
    </message>
    <message>
        <source>&amp;Open that one</source>
        <translation>&amp;Открыть тот файл</translation>
    </message>
    <message>
        <source>&amp;Copy and open</source>
        <translation>&amp;Скопировать и открыть</translation>
    </message>
    <message>
        <source>Folder for the precinct file</source>
        <translation>Папка для файла участка</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Kazakh</source>
        <translation>По-казахски</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <source>English, if any</source>
        <translation>По-английски, если есть</translation>
    </message>
</context>
<context>
    <name>TextsDialog</name>
    <message>
        <source>Kept logs, the newest first</source>
        <translation>Сохранённые записи, новые первыми</translation>
    </message>
    <message>
        <source>Text of the log</source>
        <translation>Текст записи</translation>
    </message>
    <message>
        <source>C&amp;opy the text</source>
        <translation>&amp;Скопировать текст</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>Копировать нечего.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>TogetherStrip</name>
    <message>
        <source>&amp;Together</source>
        <translation>&amp;Вместе</translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <translation>&amp;Число</translation>
    </message>
    <message>
        <source>To its &amp;moment</source>
        <translation>К его &amp;моменту</translation>
    </message>
    <message>
        <source>No figure was recounted or changed in these nights.</source>
        <translation>В эти ночи ни одно число не пересчитывали и не меняли.</translation>
    </message>
    <message>
        <source>by the time</source>
        <translation>по времени</translation>
    </message>
    <message>
        <source>stage by stage</source>
        <translation>по этапам</translation>
    </message>
    <message>
        <source>from the moment of the figure</source>
        <translation>от момента числа</translation>
    </message>
    <message>
        <source>none</source>
        <translation>не выбрано</translation>
    </message>
    <message>
        <source>Minute %1 of %2</source>
        <translation>Минута %1 из %2</translation>
    </message>
    <message>
        <source>Choose a figure first.</source>
        <translation>Сначала выберите число.</translation>
    </message>
</context>
<context>
    <name>TogetherWindow</name>
    <message>
        <source>Nights in sight</source>
        <translation>Ночи на экране</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Next night</source>
        <translation>Следующая ночь</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>Training</source>
        <translation>Учёба</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>&amp;Курс</translation>
    </message>
    <message>
        <source>E&amp;xercise</source>
        <translation>&amp;Задание</translation>
    </message>
    <message>
        <source>Sea&amp;t (table) in the room, 0 at the projector</source>
        <translation>&amp;Место (стол) в зале, у проектора 0</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Из &amp;файла…</translation>
    </message>
    <message>
        <source>C&amp;lear practice files…</source>
        <translation>Уб&amp;рать учебные файлы…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>%1. %2 (%3 min)</source>
        <translation>%1. %2 (%3 мин)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>П&amp;родолжить</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Начать</translation>
    </message>
    <message>
        <source>The exercise begins with a file of its own, in which nothing is real.</source>
        <translation>Задание начинается в своём файле, всё в нём учебное.</translation>
    </message>
    <message>
        <source>This exercise was begun at this seat: it goes on where it was left.</source>
        <translation>Это задание на этом месте уже начато: оно продолжится там, где его оставили.</translation>
    </message>
    <message>
        <source>Course for a workshop</source>
        <translation>Курс семинара</translation>
    </message>
    <message>
        <source>Type the number of the seat, 0 to %1: it stands on the table.</source>
        <translation>Введите номер места, от 0 до %1: он указан на столе.</translation>
    </message>
    <message>
        <source>Choose an exercise.</source>
        <translation>Выберите задание.</translation>
    </message>
</context>
<context>
    <name>TypistDialog</name>
    <message>
        <source>Who is typing</source>
        <translation>Кто вводит</translation>
    </message>
    <message>
        <source>Who is typing from now on? Press the number, or choose and press Enter.</source>
        <translation>Кто вводит дальше? Нажмите номер или выберите и нажмите Enter.</translation>
    </message>
    <message>
        <source>Members of the commission</source>
        <translation>Члены комиссии</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>&amp;Оставить прежнее</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Check a protocol</source>
        <translation>Проверка протокола</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Выбрать &amp;файлы…</translation>
    </message>
    <message>
        <source>&amp;List of precincts&apos; keys:</source>
        <translation>&amp;Список ключей участков:</translation>
    </message>
    <message>
        <source>none: then a key is told as unknown</source>
        <translation>нет: тогда ключ неизвестен</translation>
    </message>
    <message>
        <source>KZP1:… or 25 digits that were read aloud</source>
        <translation>KZP1:… или 25 цифр, прочитанных вслух</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>В&amp;ыбрать…</translation>
    </message>
    <message>
        <source>C&amp;ollect…</source>
        <translation>С&amp;обрать…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Сохр&amp;анить…</translation>
    </message>
    <message>
        <source>Save the s&amp;ealed part…</source>
        <translation>Сохранить под п&amp;ечатью…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>П&amp;роверить</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Ос&amp;тановить</translation>
    </message>
    <message>
        <source>A protocol as PDF, a result package, a precinct file, a photo or scan of the paper, the text of its code or its short code: what is intact, who sealed it, and every figure that differs. Papers of one precinct are compared with each other.</source>
        <translation>Протокол в PDF, пакет результатов, файл участка, фото или скан бумаги, текст её кода или короткий код: что не изменено, чья на нём цифровая печать и какие числа расходятся. Документы одного участка сравниваются между собой.</translation>
    </message>
    <message>
        <source>Code or shor&amp;t code:</source>
        <translation>&amp;Код или короткий код:</translation>
    </message>
    <message>
        <source>Text of a code, or a short code</source>
        <translation>Текст кода или короткий код</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Choose a file, or type or paste a code first.</source>
        <translation>Сначала выберите файл, введите или вставьте код.</translation>
    </message>
    <message>
        <source>Stopped; nothing was checked.</source>
        <translation>Остановлено; ничего не проверено.</translation>
    </message>
    <message>
        <source>Precinct files and sealed protocols</source>
        <translation>Файлы участков и протоколы с цифровой печатью</translation>
    </message>
    <message numerus="yes">
        <source>Keys in the list: %n</source>
        <translation>
            <numerusform>Ключей в списке: %n</numerusform>
            <numerusform>Ключей в списке: %n</numerusform>
            <numerusform>Ключей в списке: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked on %1 at %2 by kzpoll %3</source>
        <translation>Проверено %1 в %2 программой kzpoll %3</translation>
    </message>
    <message>
        <source>Save the sealed part</source>
        <translation>Сохранить запечатанную часть</translation>
    </message>
    <message>
        <source>Save what was found</source>
        <translation>Сохранить найденное</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>File with the list of precincts&apos; keys</source>
        <translation>Файл со списком ключей участков</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Файл ещё не выбран.</translation>
    </message>
    <message>
        <source>Files to check</source>
        <translation>Файлы для проверки</translation>
    </message>
    <message>
        <source>List of precincts&apos; keys</source>
        <translation>Список ключей участков</translation>
    </message>
</context>
<context>
    <name>VoidDialog</name>
    <message>
        <source>Void a sheet</source>
        <translation>Аннулировать лист</translation>
    </message>
    <message>
        <source>A mistake in a name that was found before signing. The sheet is voided with its reason and kept; names, address and signatures can be put right, figures cannot; then the protocol is closed again under the next sheet number. Write “void” across the printed sheet.</source>
        <translation>Ошибка в имени найдена до подписания. Лист аннулируют с указанием причины и хранят. Исправить можно имена, адрес и подписи, но не числа. Затем протокол закрывают под следующим номером листа. Поперёк напечатанного листа напишите «аннулирован».</translation>
    </message>
    <message>
        <source>%1, sheet %2</source>
        <translation>%1, лист №&#xa0;%2</translation>
    </message>
    <message>
        <source>Mark the sheet that is to be voided.</source>
        <translation>Отметьте лист, который аннулируется.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Причина:</translation>
    </message>
    <message>
        <source>Why the sheet is voided</source>
        <translation>Почему лист аннулируется</translation>
    </message>
    <message>
        <source>&amp;Void the sheet</source>
        <translation>&amp;Аннулировать лист</translation>
    </message>
</context>
<context>
    <name>WallPreview</name>
    <message>
        <source>Nothing was printed. Look at the printer; choose A4 in its settings, lying sideways.</source>
        <translation>Ничего не напечатано. Проверьте принтер; выберите в его настройках А4, альбомную ориентацию.</translation>
    </message>
    <message>
        <source>Nothing was printed. Look at the printer; choose A3 in its settings. Without A3 print on two sheets of A4.</source>
        <translation>Ничего не напечатано. Проверьте принтер; выберите в его настройках А3. Если А3 нет, печатайте на двух листах А4.</translation>
    </message>
</context>
<context>
    <name>WhichPrecinct</name>
    <message>
        <source>Which precinct?</source>
        <translation>Какой участок?</translation>
    </message>
    <message>
        <source>The file %1 does not show which precinct it was of. The backup: %2, last entry %3. Put it in the place of the file?</source>
        <translation>По файлу %1 не видно, какого он участка. Копия: %2, последняя запись %3. Поставить её на место файла?</translation>
    </message>
    <message>
        <source>&amp;Restore this precinct</source>
        <translation>&amp;Восстановить этот участок</translation>
    </message>
</context>
<context>
    <name>ZerosDialog</name>
    <message>
        <source>Fill with zeros?</source>
        <translation>Заполнить нулями?</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Строки: %1</translation>
    </message>
    <message>
        <source>Undo takes all of them back together.</source>
        <translation>«Отменить» снимет их все сразу.</translation>
    </message>
    <message>
        <source>&amp;Enter zeros</source>
        <translation>&amp;Записать нули</translation>
    </message>
    <message>
        <source>&amp;Leave them empty</source>
        <translation>&amp;Оставить пустыми</translation>
    </message>
    <message>
        <source>Empty piles: %1. Enter 0 for each of them?</source>
        <translation>Пустых стопок: %1. Записать в каждую 0?</translation>
    </message>
</context>
<context>
    <name>_About</name>
    <message>
        <source>Short name for files: small Latin letters, digits, hyphens</source>
        <translation>Короткое имя для файлов: строчные латинские буквы, цифры, дефис</translation>
    </message>
</context>
<context>
    <name>_AnswerDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>_SheetsDialog</name>
    <message>
        <source>&amp;Leave as it is</source>
        <translation>&amp;Оставить как есть</translation>
    </message>
</context>
</TS>
