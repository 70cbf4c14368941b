"""A short help for each dialog and page of a training exercise; kk, ru, en."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kzpoll_desktop.texts.catalogue import Message
from kzpoll_desktop.texts.help.keys import Help

TRAINING: Final[Mapping[str, Help]] = {
    "training": Help(
        Message(
            "Оқу-жаттығу: курстың бір жаттығуы өз файлында орындалады, ондағының бәрі ойдан алынған.",
            "Учёба: задание курса выполняется в своём файле, всё в нём учебное.",
            "Training: an exercise of a course is played in a file of its own, in which nothing is real.",
        ),
        Message(
            "Курс пен жаттығуды таңдап, үстелде жазылған орын нөмірін теріңіз. Басталған жаттығу тоқтаған "
            "жерінен жалғасады. Жаттығуда F10 үстелді ашады, Ctrl+M хабарды көрсетеді.",
            "Выберите курс и задание, введите номер места, он указан на столе. Начатое задание продолжится там, "
            "где его оставили. В задании F10 открывает стол, Ctrl+M показывает сообщение.",
            "Choose course and exercise, and type the number of the seat that stands on the table. An exercise that "
            "was begun goes on where it was left. In it F10 opens the table and Ctrl+M shows the message.",
        ),
        ("choose", "next_field", "leave"),
    ),
    "hand_in": Help(
        Message(
            "Жаттығу файлының толық көшірмесі сынып қалтасына немесе тасығышқа тапсырылады.",
            "Полная копия учебного файла сдаётся в папку класса или на носитель.",
            "A whole copy of the practice file is handed in to the folder of the class, or to a stick.",
        ),
        Message(
            "Қалтаны бір рет таңдаңыз. Аты-жөндерді жазбаса да болады. Бұрын тапсырылған файлдың орнына "
            "жазылмайды: екінші әрекет «-2» деген белгімен сақталады. Файл апару мүмкін болмаса, нәтиже кодын алыңыз.",
            "Папку выберите один раз. Имена можно не указывать. Сданное раньше не перезаписывается: вторая попытка "
            "сохраняется с «-2». Если файл перенести не на чем, возьмите код результата.",
            "Choose the folder once. Names may stay empty. Nothing that was handed in is written over: a second try "
            "gets “-2”. Where no file can be carried, take the result code.",
        ),
        ("next_field", "leave"),
    ),
    "grade": Help(
        Message(
            "Жаттығудың бағасы: ол тек журнал бойынша есептеледі және кез келген компьютерде бірдей.",
            "Оценка задания: она считается только по журналу и одинакова на любом компьютере.",
            "The grade of the exercise: it is made from the journal alone, the same on every computer.",
        ),
        Message(
            "Тізімде әр жоғалған ұпайдың себебі және дұрысы көрсетілген; Enter сол сәтті қайта көрсетеді, ал тестте сұраққа "
            "апарады.",
            "В списке указано, за что сняты баллы и как было бы верно; Enter показывает этот момент ещё раз, а в тесте ведёт к "
            "вопросу.",
            "The list tells for what points were lost and what would have been right; Enter shows that moment again, and in a "
            "test goes to the question.",
        ),
        ("choose", "leave"),
    ),
    "questions": Help(
        Message(
            "Заң сынағы: сұрақтар бір-бірден көрсетіледі, бюллетеньдердің қай бумаға салынатыны сұралады.",
            "Тест по закону: вопросы идут по одному, о бюллетенях спрашивают, в какую стопку они кладутся.",
            "A test on the law: one question at a time, and of ballots in which pile they belong.",
        ),
        Message(
            "Жауапты таңдап, Enter басыңыз. Жауап дұрыс болмаса, тағы бір рет жауап беруге болады; содан кейін дұрысы "
            "мен бабы көрсетіледі. Әр жауап бірден сақталады.",
            "Выберите ответ и нажмите Enter. Если он неверен, можно ответить ещё раз; потом показывается верный ответ "
            "и статья. Каждый ответ сразу сохраняется.",
            "Choose an answer and press Enter. Where it is not right it can be answered once more; then what is right is "
            "shown, with the article. Every answer is kept at once.",
        ),
        ("choose",),
    ),
    "reset": Help(
        Message(
            "Жаттығу басынан басталады; істелгені басқа атпен қасында қалады.",
            "Задание начинается сначала; сделанное остаётся рядом под другим именем.",
            "The exercise begins anew; what was done stays beside it under another name.",
        ),
        Message(
            "Шынымен басынан бастау керек болса ғана түймені басыңыз.",
            "Нажмите кнопку, только если действительно хотите начать сначала.",
            "Press the button only where you do want to begin anew.",
        ),
        ("leave",),
    ),
    "clear": Help(
        Message(
            "Бір курстың оқу файлдары, тапсырылған жұмыстары және олардың көшірмелері өшіріледі.",
            "Убираются учебные файлы одного курса, сданные работы и их резервные копии.",
            "Practice files of one course, hand-ins and their backups are taken away.",
        ),
        Message(
            "Нақты учаскелердің файлдарына тиіспейді. Ашық, бүлінген және сілтеме файлдар орнында қалады, "
            "олардың аты аталады.",
            "Файлы настоящих участков не затрагиваются. Открытые, повреждённые файлы и ссылки остаются на месте "
            "и называются.",
            "Files of real precincts are never touched. Open and damaged files, and links, stay and are named.",
        ),
        ("leave",),
    ),
    "class": Help(
        Message(
            "Сынып: орындардан келген жұмыстардың тақтасы – кім тапсырды, неше ұпай жинады, енді немен айналысу керек.",
            "Класс: доска сданного с мест – кто сдал, сколько набрал, чем заняться дальше.",
            "Class: the board of what the seats handed in, with how many points, and what the class needs next.",
        ),
        Message(
            "Орындар тапсыратын қалтаны таңдаңыз: ол бірнеше секунд сайын қаралады. Файл жеткізілмесе, нәтиже кодын теріңіз "
            "немесе суретін алыңыз. Бірнеше тапсырылғанның біріншісі есептеледі, басқасын өзіңіз таңдай аласыз. Орын, топ және "
            "учаске бағандары бар кестені алуға болады. Аты-жөндер сіз белгілесеңіз ғана көрінеді, экранда – ешқашан. F11 "
            "экранға шығарады.",
            "Выберите папку, куда сдают места: она просматривается каждые несколько секунд. Где файл не перенести, введите код "
            "результата или возьмите его снимок. Из нескольких сдач считается первая, другую можно выбрать. Можно взять "
            "таблицу со столбцами место, группа, участок. Имена видны, только если вы это отметите, а на экране – никогда. F11 "
            "показывает на весь экран.",
            "Choose the folder that the seats hand in to: it is looked through every few seconds. Where no file can be "
            "carried, type the result code or take a photograph of it. Of several tries the first counts, and you may pick "
            "another one. A table with the columns seat, group, precinct may be taken in. Names are shown only where you tick "
            "it, and on the projector never. F11 is for the projector.",
        ),
        ("choose", "next_field", "leave"),
    ),
    "feedback": Help(
        Message(
            "Сыныпқа талдау: әр орынға парақ, сынып тізімі және қатысу куәліктері бір қалтаға жазылады.",
            "Разбор для класса: лист для каждого места, список класса и свидетельства записываются в одну папку.",
            "Feedback for the class: a sheet for each seat, the class list and certificates go into one folder.",
        ),
        Message(
            "Тілін таңдаңыз. Аты-жөндер тек сіз белгілесеңіз ғана қағазға түседі: куәліктер солар бойынша жасалады.",
            "Выберите язык. Имена попадут на бумагу, только если вы это отметите: по ним делаются свидетельства.",
            "Choose the language. Names stand on the papers only where you tick it: certificates are made by them.",
        ),
        ("choose", "next_field", "leave"),
    ),
    "workshop_papers": Help(
        Message(
            "Үстелдерге арналған қағаздар: әр орынға өз сандарымен жинақ, санауға бюллетеньдер, жаттықтырушыға шешім.",
            "Бумаги для столов: для каждого места набор со своими числами, бюллетени для подсчёта, решение для ведущего.",
            "Papers for the tables: for each seat a set with figures of its own, ballots to count, the trainer's solution.",
        ),
        Message(
            "Жаттығуды және орындарды таңдаңыз: 1-30 немесе 1-10, 15. Бюллетеньдер бір параққа төртеуден шығады, "
            "белгілер бойынша кесіледі.",
            "Выберите задание и места: 1-30 или 1-10, 15. Бюллетени печатаются по четыре на листе, их режут по меткам.",
            "Choose the exercise and the seats: 1-30 or 1-10, 15. Ballots come four to a page and are cut along the marks.",
        ),
        ("choose", "next_field", "leave"),
    ),
    "side_by_side": Help(
        Message(
            "Бір жаттығудың екі не үш түнін қатар көруге таңдау: аты-жөнсіз, тек қарау үшін.",
            "Выбор двух или трёх ночей, чтобы увидеть их рядом: без имён, только для просмотра.",
            "Two or three nights are chosen to be seen side by side: without names, for looking only.",
        ),
        Message(
            "Бос орын пернесі жолды белгілейді. Тақтада белгіленген ұяшықтар бірден таңдалады; кез келген учаске файлын да "
            "қосуға болады.",
            "Пробел отмечает строку. Ячейки, выделенные на доске, отмечены сразу; можно добавить любой файл участка.",
            "Space ticks a line. Cells that are marked on the board are ticked at once; any precinct file may be added.",
        ),
        ("choose", "next_field", "leave"),
    ),
    "together": Help(
        Message(
            "Екі не үш түн қатар көрсетіледі: бәрі бірге ойнайды, әрқайсысының өз уақыт сызығы бар. Аты-жөндердің орнында "
            "нөмірлер тұр.",
            "Две или три ночи рядом: идут вместе, у каждой своя линия времени. Вместо имён стоят номера.",
            "Two or three nights side by side: they play together, each with a time line of its own. Numbers stand for names.",
        ),
        Message(
            "Түндер уақыт бойынша, кезең бойынша немесе таңдалған санның сәтінен бірге жүреді. Санды таңдағанда әр түнде оның "
            "терілген, қайта саналған және өзгерген сәті белгіленеді.",
            "Ночи идут вместе по времени, по этапам или от момента выбранного числа. У выбранного числа отмечено, "
            "когда его в каждую ночь ввели, пересчитали и изменили.",
            "Nights go together by the time, stage by stage, or from the moment of a figure. Of the figure that is chosen each "
            "night marks when it was typed, recounted and changed.",
        ),
        ("play", "steps", "marks", "nights", "leave"),
    ),
    "editor": Help(
        Message(
            "Курс редакторы: жаттығулар, олардың шын сандары мен парақтағы сандары, мәтіндері мен хабарлары.",
            "Редактор курсов: задания, их верные числа и числа на листах, тексты и сообщения.",
            "Editor of courses: exercises, what is true in them and what their sheets say, texts and happenings.",
        ),
        Message(
            "Жаттығуды дайын курстан немесе толтырылған оқу файлынан қосыңыз. Әр бетте екі баған бар: шын сан және "
            "парақтағы сан; парақ бағаны бос болса, онда шын сан тұрады. Төменде не іске қосылатыны, не қалатыны және "
            "не байқалмайтыны бірден көрінеді. Ctrl+PgDown, Ctrl+PgUp – келесі және алдыңғы бет, Ctrl+S – сақтау. "
            "Ойналмайтын курс сақталмайды: кедергі жерін «Сол жерге өту» көрсетеді.",
            "Добавьте задание из готового курса или из заполненного учебного файла. На каждой странице два столбца: "
            "верное число и число на листе; пустой лист повторяет верное. Внизу сразу видно, что сработает, что "
            "останется и чего никто не заметит. Ctrl+PgDown, Ctrl+PgUp – следующая и предыдущая страница, Ctrl+S – "
            "сохранить. Курс, который нельзя сыграть, не сохраняется: к помехе ведёт «Перейти туда».",
            "Add an exercise from a course at hand, or from a practice file that was filled. Each page has two columns: "
            "what is true, and what the sheet says; an empty sheet says what is true. Below you see at once what fires, "
            "what stays and what no check notices. Ctrl+PgDown and Ctrl+PgUp lead from page to page, Ctrl+S saves. A "
            "course that cannot be played is not saved: “Go there” leads to what is in the way.",
        ),
        ("choose", "next_field", "leave"),
    ),
    "editor_add": Help(
        Message(
            "Жаттығу қосу: бағдарламадағы курстан немесе бұрын толтырылған оқу файлынан.",
            "Добавить задание: из курса или из учебного файла, заполненного раньше.",
            "Add an exercise: from a course, or from a practice file that was filled before.",
        ),
        Message(
            "Курс пен жаттығуды таңдаңыз. Оқу файлындағы комиссия мүшелерінің аттары ауыстырылады; нақты учаскенің "
            "файлы қабылданбайды.",
            "Выберите курс и задание. Имена членов комиссии из учебного файла заменяются; файл настоящего участка не "
            "принимается.",
            "Choose course and exercise. The names of the commission in a practice file are replaced; the file of a real "
            "precinct is not taken.",
        ),
        ("choose", "next_field", "leave"),
    ),
    "editor_insert": Help(
        Message(
            "Мәтінге орынның саны қойылады: әр орын өз санын оқиды.",
            "В текст вставляется число места: каждое место прочтёт своё.",
            "A figure of the seat is put into the text: every seat reads its own.",
        ),
        Message(
            "Санды таңдаңыз. Парақта басқа сан тұрса, қайсысы керегін белгілеңіз.",
            "Выберите число. Если на листе стоит другое, отметьте, какое нужно.",
            "Choose the figure. Where the sheet says something else, tick which one is wanted.",
        ),
        ("choose", "next_field", "leave"),
    ),
    "before": Help(
        Message(
            "Сыныпқа дейін: тасығышқа бағдарлама, курс, орындар мен жоспар, ал жаттықтырушыға кілт бір-ақ рет жазылады.",
            "Перед классом: на носитель за один раз пишутся программа, курс, места и план, а для ведущего – ключ.",
            "Before the class: a stick gets program, course, seats and plan in one go, and the trainer the key.",
        ),
        Message(
            "Күн тәртібіне кіретін жаттығуларды белгілеңіз, күнін, басталу және аяқталу уақытын, орындар мен үстелдегі адам "
            "санын теріңіз. Орындарды кестеден алуға болады: орын, топ, учаске. Үстелдерге «tables» қалтасы беріледі, кілт "
            "«trainer» қалтасында. Ноутбукта «Оқу-жаттығу» бетінен осы курс файлын ашқанда жоспар бірге келеді.",
            "Отметьте задания дня, введите дату, начало и конец, места и сколько человек за столом. Места можно взять из "
            "таблицы: место, группа, участок. Столам отдают папку «tables», ключ лежит в папке «trainer». На ноутбуке план "
            "приходит вместе с курсом, когда его файл открывают на странице «Учёба».",
            "Tick the exercises of the day, type the date, begin and end, the seats and how many persons sit at a table. "
            "Seats may come from a table: seat, group, precinct. The tables get the folder “tables”, the key is in “trainer”. "
            "On a laptop the plan comes with the course, when its file is opened under Training.",
        ),
        ("choose", "next_field", "leave"),
    ),
}
