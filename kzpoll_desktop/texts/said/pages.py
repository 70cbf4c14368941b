"""What a verification says of the pages of a paper: whether they were read, and which row is another one than in its code."""

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
    "pages_read": Message(
        "Беттердегі сандар мөр басылған кодтағыдай; салыстырылған жолдар: {rows}.",
        "Числа на страницах те же, что в коде под печатью; сверено строк: {rows}.",
        "The figures on the pages are those of the code under the seal; rows compared: {rows}.",
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
