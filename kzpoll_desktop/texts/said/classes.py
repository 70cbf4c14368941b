"""Clauses about the table of a class, part of the family of files: seat, group, precinct; kk, ru, en."""

from __future__ import annotations

from typing import Final

from kzpoll_desktop.texts.catalogue import Catalogue, Message

CLASSES: Final[Catalogue] = {
    "seats_empty": Message(
        "кестеде бірде-бір орын жоқ; әр жолға орынды, топты және учаскені жазыңыз",
        "в таблице нет ни одного места; впишите в каждую строку место, группу и участок",
        "the table has no seat; write seat, group and precinct on each row",
    ),
    "seats_sheets": Message(
        "жұмыс кітабында толтырылған парақ біреу болуы керек; артық парақтарды жойыңыз",
        "заполненный лист должен быть один; удалите лишние листы",
        "only one sheet may have rows; remove the others",
    ),
    "seats_quotes": Message(
        "тырнақша ашылып, жабылмаған; осы жолдағы тырнақшаларды түзетіңіз",
        "кавычка открыта и не закрыта; исправьте кавычки в этой строке",
        "a quotation mark is opened and never closed; correct the quotation marks in this row",
    ),
    "seats_column": Message(
        "«{value}» бағаны керек емес немесе орын бағаны жоқ; бағандарды «Орын», «Топ», «Учаске» деп атаңыз",
        "столбец «{value}» лишний, или нет столбца с местом; назовите столбцы «Место», «Группа», «Участок»",
        "the column “{value}” is not wanted, or there is none for the seat; name the columns “Seat”, “Group”, “Precinct”",
    ),
    "seats_no_seat": Message(
        "«{value}» орын нөмірі емес; 1 мен {most} аралығындағы санды жазыңыз",
        "«{value}» – не номер места; впишите число от 1 до {most}",
        "“{value}” is no number of a seat; write a number from 1 to {most}",
    ),
    "seats_twice": Message(
        "{seat}-орын осы топта {other}-жолда да бар; біреуін түзетіңіз",
        "место {seat} в этой группе есть и в строке {other}; исправьте одну из них",
        "seat {seat} of this group stands in row {other} too; correct one of them",
    ),
    "seats_too_long": Message(
        "топ не учаске жай мәтін емес немесе {most} таңбадан ұзын; қысқартып жазыңыз",
        "группа или участок – не простой текст или длиннее {most} знаков; напишите короче",
        "group or precinct is no plain text, or longer than {most} characters; write it shorter",
    ),
    "seats_beside": Message(
        "{place} бағанында артық жазу бар; онда ештеңе қалдырмаңыз",
        "в столбце {place} лишняя запись; оставьте его пустым",
        "something stands in column {place} that is not asked for; leave it empty",
    ),
    "seats_hidden": Message(
        "жол жасырын; оны көрсетіңіз немесе жойыңыз",
        "строка скрыта; покажите её или удалите",
        "the row is hidden; show it or remove it",
    ),
}
