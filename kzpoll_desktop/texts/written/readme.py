"""What stands in README.txt of a result package, for whoever finds one: in Kazakh, Russian and English."""

from __future__ import annotations

from typing import Final

from kzpoll_desktop.domain.ground.local_text import LocalText

_PRACTICE: Final = LocalText("БҰЛ – ОҚУ-ЖАТТЫҒУ.", "ЭТО УЧЕБНЫЙ ПАКЕТ.", "THIS IS PRACTICE.")
_BODY: Final = LocalText(
    "Учаскелік сайлау комиссиясының нәтижелер пакеті.\n"
    "Сайлау: {title}, {date}\n"
    "Учаске: №{precinct}\n"
    "\n"
    "Заңды құжат – қол қойылған қағаз хаттама. Мұнда оның цифрлық көшірмелері жинақталған.\n"
    "\n"
    "manifest.json – тізім: кімнің пакеті, қандай парақтар, әр файлдың бақылау сомасы\n"
    "election.json, record.json – сайлау сипаттамасы және учаскенің барлық сандары\n"
    "contests/… – әр бюллетеньнің парақтары: хаттама, қосымша және жабылған деректер; күші жойылғандары да\n"
    "acts/… – актілер және ерекше пікірлер\n"
    "register.json – көшірмелер мен шағымдардың есебі\n"
    "results.csv – сандар кесте түрінде\n"
    "cdf.json – сандар басқа бағдарламаларға арналған түрде (NIST SP 1500-100)\n"
    "\n"
    "Тексеру: kzpoll verify {file} немесе бағдарламадағы «Тексеру» терезесі.\n"
    "Хаттамалар, қосымшалар және олардағы сандар учаске кілтімен мөрленген. Актілер, есеп және осы мәтін тек тізімге "
    "енгізілген: олардың кездейсоқ бүлінгені байқалады, бірақ мөр оларды қорғамайды.\n",
    "Пакет результатов участковой избирательной комиссии.\n"
    "Выборы: {title}, {date}\n"
    "Участок: №\u00a0{precinct}\n"
    "\n"
    "Юридический документ – подписанный бумажный протокол. Здесь собраны его цифровые копии.\n"
    "\n"
    "manifest.json – опись: чей это пакет, какие в нём листы, контрольная сумма каждого файла\n"
    "election.json, record.json – описание выборов и все числа участка\n"
    "contests/… – листы каждого бюллетеня: протокол, приложение и закрытые данные; аннулированные тоже\n"
    "acts/… – акты и особые мнения\n"
    "register.json – учёт копий и жалоб\n"
    "results.csv – числа в виде таблицы\n"
    "cdf.json – числа для других программ (NIST SP 1500-100)\n"
    "\n"
    "Проверка: kzpoll verify {file} или окно «Проверка» в программе.\n"
    "Протоколы, приложения и числа в них запечатаны ключом участка. Акты, учёт и этот текст только внесены в опись: "
    "их случайная порча будет замечена, но печать их не защищает.\n",
    "The result package of a precinct election commission.\n"
    "Election: {title}, {date}\n"
    "Precinct: No. {precinct}\n"
    "\n"
    "The legal document is the signed paper protocol. Here are its digital copies.\n"
    "\n"
    "manifest.json – the list: whose package it is, which sheets are in it, the digest of every file\n"
    "election.json, record.json – the definition of the election, and every figure of the precinct\n"
    "contests/… – the sheets of each ballot: protocol, annex and what was closed; voided ones too\n"
    "acts/… – acts and dissenting opinions\n"
    "register.json – the register of copies and complaints\n"
    "results.csv – the figures as a table\n"
    "cdf.json – the figures for other programs (NIST SP 1500-100)\n"
    "\n"
    "To verify it: kzpoll verify {file}, or the window “Verify” of the program.\n"
    "Protocols, annexes and the figures in them are sealed with the precinct's key. Acts, the register and this text are "
    "only listed: that they were damaged by accident is noticed, but no seal protects them.\n",
)


def readme(title: LocalText, date: str, precinct: int, file: str, *, practice: bool) -> str:
    """The text, with the line ends that every editor shows as such."""
    parts = []
    for language in ("kk", "ru", "en"):
        heading = f"{_PRACTICE.get(language)}\n\n" if practice else ""
        body = _BODY.get(language).format(title=title.get(language), date=date, precinct=precinct, file=file)
        parts.append(heading + body)
    return ("\n" + "-" * 72 + "\n\n").join(parts).replace("\n", "\r\n")
