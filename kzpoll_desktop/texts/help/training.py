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
}
