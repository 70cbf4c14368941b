"""What a verification says of a precinct file whose key is not one and the same from its first closing on."""

from __future__ import annotations

from typing import Final

from kzpoll_desktop.texts.catalogue import Catalogue, Message

FILE_KEYS: Final[Catalogue] = {
    "key_made_after_closing": Message(
        "Жазба {entry}: хаттамалар жабылғаннан кейін жаңа кілт жасалған. Бағдарлама мұндайды жасамайды.",
        "Запись {entry}: после закрытия протоколов создан новый ключ. Программа так не делает.",
        "Entry {entry}: a new key was made after protocols had been closed. The program never does that.",
    ),
    "sheet_of_another_key": Message(
        "{contest}, парақ №{sheet}: мөр файлдағы кілттен басқа кілтпен басылған.",
        "{contest}, лист №\u00a0{sheet}: печать поставлена другим ключом, а не ключом этого файла.",
        "{contest}, sheet No. {sheet}: sealed with another key than that of this file.",
    ),
}
