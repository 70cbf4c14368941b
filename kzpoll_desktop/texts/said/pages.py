"""What a verification says of the pages of a paper: whether they were read, which row is another one, who signed later."""

from __future__ import annotations

from typing import Final

from kzpoll_desktop.texts.catalogue import Catalogue, Message

PAGES: Final[Catalogue] = {
    "page_not_ours": Message(
        "Бет {page} бағдарлама теретін түрде терілмеген.",
        "Страница {page} набрана не так, как её набирает программа.",
        "Page {page} is not set as the program sets it.",
    ),
    "page_figure_differs": Message(
        "Бет {page}, жол {row}: бетте «{printed}», мөр басылған кодта «{told}».",
        "Страница {page}, строка {row}: на странице «{printed}», в коде под печатью «{told}».",
        "Page {page}, row {row}: the page has “{printed}”, the code under the seal “{told}”.",
    ),
    "page_name_differs": Message(
        "Бет {page}, жол {row}: бетте «{printed}» деген атау, бюллетеньде «{told}».",
        "Страница {page}, строка {row}: на странице названо «{printed}», в бюллетене – «{told}».",
        "Page {page}, row {row}: the page names “{printed}”, the ballot “{told}”.",
    ),
    "page_label_differs": Message(
        "Бет {page}, жол {row}: бетте «{printed}» деп жазылған, осы бағдарламада – «{told}».",
        "Страница {page}, строка {row}: на странице написано «{printed}», в этой программе – «{told}».",
        "Page {page}, row {row}: the page says “{printed}”, this program “{told}”.",
    ),
    "page_district_differs": Message(
        "Тақырыпта «{printed}» округі аталған, ал жолдарда «{told}» округінің кандидаттары тұр.",
        "В заголовке назван округ «{printed}», а в строках стоят кандидаты округа «{told}».",
        "The heading names the district “{printed}”, and in the rows stand the candidates of “{told}”.",
    ),
    "heading_read": Message(
        "Тақырыпта осы сайлау, бюллетень және учаске аталған; учаскенің мекенжайы салыстырылмады.",
        "В заголовке названы эти выборы, бюллетень и участок; адрес участка не сверен.",
        "The heading names this election, ballot and precinct; the address of the precinct was not compared.",
    ),
    "heading_read_of_district": Message(
        "Тақырыпта осы сайлау, бюллетень, учаске және «{district}» округі аталған, жолдарда соның кандидаттары тұр. Учаске осы "
        "округке жата ма, өзіңіз тексеріңіз; учаскенің мекенжайы салыстырылмады.",
        "В заголовке названы эти выборы, бюллетень, участок и округ «{district}», в строках стоят его кандидаты. Проверьте "
        "сами, относится ли участок к этому округу; адрес участка не сверен.",
        "The heading names this election, ballot, precinct and the district “{district}”, whose candidates stand in the rows. "
        "Check yourself that the precinct belongs to this district; the address of the precinct was not compared.",
    ),
    "district_not_in_code": Message(
        "Округ мөр басылған кодта аталмаған: басқа округтің кандидаттары да сонша болса, бағдарлама мұны көре алмайды. "
        "Учаскенің округін өзіңіз тексеріңіз.",
        "Округ не назван в коде под печатью: если в другом округе столько же кандидатов, программа этого увидеть не может. "
        "Проверьте округ участка сами.",
        "The code under the seal does not name the district: where another one has as many candidates, the program cannot see "
        "it. Check yourself which district the precinct is in.",
    ),
    "practice_differs": Message(
        "Хаттаманың оқу-жаттығу екені кодта осы сайлаудың сипаттамасындағыдан басқаша жазылған.",
        "Учебный ли это протокол, в коде сказано не так, как в описании этих выборов.",
        "Whether this is practice the code says otherwise than the definition of this election.",
    ),
    "another_district": Message(
        "Округтері әртүрлі: №{first}, №{second}.",
        "У них разные округа: №\u00a0{first}, №\u00a0{second}.",
        "They are of different districts: No. {first}, No. {second}.",
    ),
    "heading_not_read": Message(
        "Тақырып бұл бағдарлама теретін түрде терілмеген және салыстырылмады: оны өзіңіз оқыңыз.",
        "Заголовок набран не так, как его набирает эта программа, и не сверен: прочитайте его сами.",
        "The heading is not set as this program sets it, and was not compared: read it yourself.",
    ),
    "beside_not_read": Message(
        "Мүшелердің аттары, уақыттар, актілер, қолдар және қосымшаның басқа кестелері салыстырылмады: олар кодта жоқ.",
        "Имена членов, время, акты, подписи и другие таблицы приложения не сверены: их в коде нет.",
        "Members' names, times, acts, signatures and the other tables of an annex were not compared: they are not in the code.",
    ),
    "pages_read": Message(
        "Беттердегі сандар мөр басылған кодтағыдай; салыстырылған жолдар: {rows}, беттер: {pages}. Басқа жерде тұрған сандар "
        "салыстырылмады.",
        "Числа на страницах те же, что в коде под печатью; сверено строк: {rows}, страницы: {pages}. Числа, которые стоят в "
        "другом месте, не сверены.",
        "The figures on the pages are those of the code under the seal; rows compared: {rows}, pages: {pages}. Figures that "
        "stand anywhere else were not compared.",
    ),
    "names_not_read": Message(
        "Кімге дауыс берілгені туралы жазбалар салыстырылмады: олардың тізімі бұл бағдарламада жоқ.",
        "За кого поданы голоса, не сверено: их списка в этой программе нет.",
        "Whom the votes are for was not compared: this program does not have their list.",
    ),
    "pages_not_read": Message(
        "Беттердегі сандар оқылмады: оларды осында көрсетілген сандармен өзіңіз салыстырыңыз.",
        "Числа на страницах не прочитаны: сверьте их сами с числами, названными здесь.",
        "The figures on the pages were not read: compare them yourself with those listed here.",
    ),
}

# What the report says of a paper of which not everything was read.
READ: Final[Catalogue] = {
    "compare_pages": Message(
        "АЛДЫМЕН САЛЫСТЫРЫҢЫЗ: мөр учаске хабарлаған кілтпен басылған, қайшылық жоқ, бірақ қағазда көрінетіннің бәрі "
        "оқылған жоқ. Қағаздағы әр санды төмендегі сандармен салыстырыңыз.",
        "СНАЧАЛА СВЕРЬТЕ: печать поставлена ключом, который сообщил участок, противоречий нет, но прочитано не всё, что видно "
        "на бумаге. Сверьте каждое число на бумаге с числами ниже.",
        "COMPARE FIRST: sealed with the key that the precinct told, and nothing disagrees, but not all that is seen on the "
        "paper was read. Compare every figure on the paper with those below.",
    ),
    "code_intact": Message(
        "КОД ӨЗГЕРМЕГЕН: төмендегі сандар – мөр басылған сандар. Қағазда код жанында тұрған басқа нәрсе оқылған жоқ.",
        "КОД НЕ ИЗМЕНЁН: числа ниже – те, под которыми поставлена печать. Всё остальное, что стоит на бумаге рядом с кодом, "
        "не прочитано.",
        "CODE INTACT: the figures below are those that were sealed. Whatever else stands on the paper beside the code was not "
        "read.",
    ),
    "of_district": Message(
        "Кодтағы округ: {district}", "Округ по коду: {district}", "District in the code: {district}"
    ),
    "is_code_intact": Message(
        "код өзгермеген, жанындағысы оқылған жоқ",
        "код не изменён, остальное не прочитано",
        "code intact, what stands beside it was not read",
    ),
}
# Who signed a paper after its seal.
SIGNED: Final[Catalogue] = {
    "later": Message(
        "Мөрден кейін қол қойған, өзін атағаны: «{subject}», {at}; есімі де, уақыты да дәлелденбеген (сертификат "
        "{certificate}).",
        "После печати подписал некто, назвавшийся «{subject}», {at}; ни имя, ни время не доказаны (сертификат {certificate}).",
        "Signed after the seal by somebody who says “{subject}”, {at}; neither name nor time is proved (certificate "
        "{certificate}).",
    ),
    "later_issued": Message(
        "Бұл сертификатты берген: {issuer}; берушінің өзі мен сертификаттың күшінде екені тексерілген жоқ.",
        "Этот сертификат выдан: {issuer}; цепочка и отзыв не проверялись.",
        "That certificate was issued by {issuer}; its chain and revocation were not checked.",
    ),
    "later_field": Message(
        "Қолтаңба қойылған өріс иесі: {name}.",
        "Подпись стоит в поле члена комиссии: {name}.",
        "The signature is in the field of this member: {name}.",
    ),
    "later_differs": Message(
        "Сертификаттағы есім өріс иесінің есімінен басқа: {name}. Салыстырыңыз; мұны бағдарлама шешпейді.",
        "Имя в сертификате другое, чем у члена комиссии: {name}. Сравните сами: программа этого не решает.",
        "The name in the certificate is another than the member's: {name}. Compare them; the program does not judge.",
    ),
}
