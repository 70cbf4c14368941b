"""The candidates of a district from a CSV or XLSX table: a whole ballot, what to ask of it, and nothing dropped silently."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from kzpoll_desktop.domain.election.definition import Choice
from kzpoll_desktop.domain.ground.letters import is_mixed, put_word, spelled, strange_letter, words
from kzpoll_desktop.domain.ground.local_text import LocalText
from kzpoll_desktop.domain.ground.said import Named, Param
from kzpoll_desktop.domain.ground.shown import shown
from kzpoll_desktop.exchange.apart.table import Formula, SheetCell, Table, TableRow
from kzpoll_desktop.exchange.doubts import across, are_odd, ask_about_names, in_their_languages, remark_in
from kzpoll_desktop.exchange.files import FileProblem
from kzpoll_desktop.exchange.headings import (
    COLUMNS,
    REQUIRED,
    Heading,
    clean,
    filled,
    find_heading,
    says_struck_out,
    whole,
)
from kzpoll_desktop.exchange.names import Lacking, RowFault, as_text, note_of_withdrawal, read_name, says_gone
from kzpoll_desktop.exchange.noted import AnswerOption, CandidateRow, Noted, Notes, Reading
from kzpoll_desktop.exchange.tables import column_letter, read_tables, write_table

MAX_CANDIDATES: Final = 200
TEMPLATE: Final = (
    "№",
    "Аты-жөні, қазақша",
    "Фамилия, имя, отчество по-русски",
    "Name in English",
    "Сызылған / вычеркнут / struck out",
)
_LONGEST_NUMBER: Final = 3
_TEMPLATE_WIDTHS: Final = (6, 44, 44, 44, 22)
_LANGUAGES: Final = ("kk", "ru", "en")
_YES: Final = frozenset("1 + x х v yes true да иә ия сызылған сызылды вычеркнут вычеркнута".split())
_NO: Final = frozenset(["", *"0 - – — no false нет жоқ".split()])


def read_candidates(path: Path, answers: Mapping[str, str] | None = None) -> Reading:
    """As `review_tables`, of a CSV or XLSX file; FileProblem: the codes of `tables.read_tables`, and no_candidates."""
    reading = review_tables(read_tables(path), answers or {})
    if reading is None:
        raise FileProblem("no_candidates", path)
    return reading


def review_tables(
    tables: Sequence[Table], answers: Mapping[str, str], lacking: Lacking = lambda _: ""
) -> Reading | None:
    """What the tables of a file make, with the answers given so far (question to option); None: no candidates in them.

    Columns: number, name kk and ru and, where wanted, en, struck out; without a heading exactly the first three. Rows
    above the heading and below the last candidate, other columns and other sheets are left out and told. What is not
    answered yet is taken as it stands, and hidden rows and columns as not there. lacking: what paper cannot print.
    """
    notes = Notes(answers, lacking)
    table = _which_sheet(tables, notes)
    if table is None:
        return None
    if table.broken_line is not None:
        notes.wrong(table.broken_line, "bad_quotes")
        return notes.reading()
    rows = _seen(table, notes)
    heading = find_heading(rows)
    for row in heading.titles:
        notes.leave("title_row", line=row.line, value=_row_text(row))
        _ask_outside(row, notes)
    columns = _which_columns(heading, notes)
    for line in table.struck_by_rule:
        notes.wrong(line, "struck_by_rule")
    if columns is None or notes.problems:
        return notes.reading()
    body = _candidates(heading, columns, notes)
    if not body:
        return None if not notes.questions else notes.reading()
    if len(body) > MAX_CANDIDATES:
        notes.wrong(body[MAX_CANDIDATES].line, "too_many_candidates", most=MAX_CANDIDATES)
        return notes.reading()
    width, headed = _width(heading, columns), bool(heading.rows)
    odd = any(are_odd(_texts_of(body, columns, language)) for language in ("kk", "ru"))
    read = [_Row(row, columns, width, headed, table.separator, odd, notes).read() for row in body]
    found = [one for one in read if one is not None]
    found = in_their_languages(found, notes)
    ask_about_names(found, notes)
    settled = not notes.problems and all(question.answer for question in notes.questions)
    notes.problems += across(found, complete=settled)
    ordered = sorted(found, key=lambda one: one.number)
    return notes.reading(tuple(Choice(f"c{one.number:02}", one.name, one.struck_out) for one in ordered))


def write_candidates_template(path: Path) -> None:
    """An empty list of candidates to fill in: XLSX or CSV by the name's end; FileProblem as `files.write_bytes`."""
    write_table(path, TEMPLATE, _TEMPLATE_WIDTHS)


# --- sheets, hidden parts, columns ----------------------------------------------------------------------------


def _which_sheet(tables: Sequence[Table], notes: Notes) -> Table | None:
    """The sheet with the list; a person chooses where several have one."""
    shown_ = [table for table in tables if table.rows]
    if not shown_ and any(table.broken_line for table in tables):
        return tables[0]
    lists = [table for table in shown_ if _is_list(table)] or shown_
    if not lists:
        return None
    at = 0
    if len(lists) > 1:
        options = [
            AnswerOption(str(place), Noted("sheet", {"value": shown(t.name)}))
            for place, t in enumerate(lists)
        ]
        at = int(notes.ask("sheet", Noted("which_sheet"), options) or 0)
    for table in tables:
        if table is not lists[at]:
            code = "sheet" if table.visible else "hidden_sheet"
            notes.leave(code, value=shown(table.name))
    return lists[at]


def _is_list(table: Table) -> bool:
    heading = find_heading(table.rows)
    return heading.is_known or bool(heading.body and whole(heading.body[0].cells[0]) is not None)


def _seen(table: Table, notes: Notes) -> list[TableRow]:
    """The rows and cells that are seen, and those that are hidden where a person wants them."""
    rows = list(table.rows)
    hidden = [row for row in rows if row.hidden]
    if hidden:
        told: dict[str, Param] = {
            "count": len(hidden),
            "value": shown("; ".join(_row_text(row) for row in hidden)),
        }
        if notes.ask("hidden_rows", Noted("hidden_rows", told), ("leave", "take")) != "take":
            rows = [row for row in rows if not row.hidden]
            notes.leave("hidden_rows_left", **told)
    columns = sorted({place for row in rows for place in filled(row)} & table.hidden_columns)
    if columns:
        told = {"count": len(columns), "value": ", ".join(column_letter(place) for place in columns)}
        if notes.ask("hidden_columns", Noted("hidden_columns", told), ("leave", "take")) != "take":
            notes.leave("hidden_columns_left", **told)
            rows = [_emptied(row, table.hidden_columns) for row in rows]
            if not find_heading(rows).rows:
                # Columns without names are counted as they are seen.
                rows = [_without(row, table.hidden_columns) for row in rows]
    return [row for row in rows if filled(row)]


def _emptied(row: TableRow, columns: frozenset[int]) -> TableRow:
    """A row with nothing in some of its columns."""
    struck = {place: how for place, how in row.struck.items() if place not in columns}
    comments = {place: text for place, text in row.comments.items() if place not in columns}
    cells = tuple(None if place in columns else cell for place, cell in enumerate(row.cells))
    return replace(row, cells=cells, struck=struck, comments=comments, unseen=row.unseen - columns)


def _without(row: TableRow, columns: frozenset[int]) -> TableRow:
    """A row as it looks without some of its columns."""
    kept = [place for place in range(len(row.cells)) if place not in columns]
    struck = {new: row.struck[old] for new, old in enumerate(kept) if old in row.struck}
    comments = {new: row.comments[old] for new, old in enumerate(kept) if old in row.comments}
    unseen = frozenset(new for new, old in enumerate(kept) if old in row.unseen)
    cells = tuple(row.cells[place] for place in kept)
    return replace(row, cells=cells, struck=struck, comments=comments, unseen=unseen)


def _which_columns(heading: Heading, notes: Notes) -> dict[str, int] | None:
    """Column name to its place; None where one is still to be chosen or is missing."""
    columns = dict(heading.sure)
    if not heading.rows:
        return columns
    if heading.parts:
        notes.wrong(heading.rows[0].line, "name_in_parts")
        return None
    for name in COLUMNS:
        if name not in columns and (name in heading.open or name in REQUIRED):
            place = _chosen_column(name, heading, columns, notes)
            if place is not None:
                columns[name] = place
    for row in heading.rows:
        if any(row.struck.get(place) for place in columns.values()):
            notes.wrong(row.line, "struck_by_font")
    if not all(name in columns for name in (*REQUIRED, *heading.open)):
        return None
    for place in heading.texts:
        if place not in columns.values():
            notes.leave("column", value=_column_name(place, heading))
    return columns


def _chosen_column(name: str, heading: Heading, columns: Mapping[str, int], notes: Notes) -> int | None:
    """The place that a person chooses for a column among those that it can be; None while he has not."""
    width = max(len(row.cells) for row in (*heading.rows, *heading.body))
    free = [place for place in range(width) if place not in columns.values()]
    places = [place for place in heading.open.get(name, ()) if place in free] or free
    column = Named("column", name)
    if not places:
        notes.wrong(heading.rows[0].line, "missing_column", column=column)
        return None
    options = [
        AnswerOption(str(place), Noted("column", {"value": _column_name(place, heading)})) for place in places
    ]
    answer = notes.ask(f"column.{name}", Noted("which_column", {"column": column}), options)
    return None if answer is None else int(answer)


def _column_name(place: int, heading: Heading) -> str:
    letter = column_letter(place)
    text = heading.texts.get(place)
    return f"{letter}: {shown(text)}" if text else letter


def _width(heading: Heading, columns: Mapping[str, int]) -> frozenset[int]:
    """The columns in which something may stand."""
    return frozenset(heading.texts) | frozenset(columns.values())


def _candidates(heading: Heading, columns: Mapping[str, int], notes: Notes) -> list[TableRow]:
    """The rows of candidates: without a row of column numbers, headings said again, and what stands below the last one."""
    rows = list(heading.body)
    if heading.rows and rows and _numbers_columns(rows[0]):
        notes.leave("column_numbers", line=rows.pop(0).line)
    again = [row for row in rows if any(row.cells == one.cells for one in heading.rows)]
    for row in again:
        notes.leave("heading_again", line=row.line)
    rows = [row for row in rows if row not in again]
    end = len(rows)
    while end and _is_footer(rows[end - 1], columns):
        end -= 1
    for row in rows[end:]:
        notes.leave("footer", line=row.line, value=_row_text(row))
        _ask_outside(row, notes)
    return rows[:end]


def _ask_outside(row: TableRow, notes: Notes) -> None:
    """A line below the list that says that somebody is gone: whether that stands in the list too, only a person sees."""
    if says_gone(_row_text(row)):
        told: dict[str, Param] = {"line": row.line, "value": _row_text(row)}
        if notes.ask(f"outside.{row.line}", Noted("note_outside", told), ("marked", "not_so")) == "not_so":
            notes.wrong(row.line, "to_correct", value=_row_text(row))


def _texts_of(rows: Sequence[TableRow], columns: Mapping[str, int], name: str) -> list[str]:
    """What stands in a column, row by row."""
    cells = [_cell(row, columns, name) for row in rows]
    return [clean(cell) if isinstance(cell, str) else "" for cell in cells]


def _numbers_columns(row: TableRow) -> bool:
    numbers = [whole(cell) for cell in row.cells]
    return len(numbers) >= 3 and numbers == list(range(1, len(numbers) + 1))


def _is_footer(row: TableRow, columns: Mapping[str, int]) -> bool:
    """Neither a number nor a name in both languages."""
    number = _cell(row, columns, "number")
    names = [isinstance(_cell(row, columns, name), str | Formula) for name in ("kk", "ru")]
    if isinstance(number, Formula) or as_text(number)[:1].isdigit() or all(names):
        return False
    # A few characters beside a name are a number that was mistyped.
    return not (any(names) and 0 < len(as_text(number)) <= _LONGEST_NUMBER)


def _cell(row: TableRow, columns: Mapping[str, int], name: str) -> SheetCell:
    place = columns.get(name)
    return row.cells[place] if place is not None and place < len(row.cells) else None


def _row_text(row: TableRow) -> str:
    return shown(" ".join(as_text(row.cells[place]) for place in filled(row)))


# --- one row --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Row:
    """A row and what reading it needs."""

    row: TableRow
    columns: Mapping[str, int]
    width: frozenset[int]
    headed: bool
    separator: str
    remarks_are_odd: bool
    notes: Notes

    def add(self, code: str, **params: Param) -> None:
        self.notes.wrong(self.row.line, code, **params)

    def read(self) -> CandidateRow | None:
        """The candidate; None, and what is wrong added to the problems, where it is none."""
        before = len(self.notes.problems)
        if not self._fits():
            return None
        number = self._number()
        self._check_seen()
        names = {language: self._name(language) for language in _LANGUAGES}
        struck = _mark(_cell(self.row, self.columns, "struck_out"))
        if struck is None:
            self.add("unknown_mark", value=as_text(_cell(self.row, self.columns, "struck_out")))
        self._check_strike(bool(struck))
        if len(self.notes.problems) > before:
            return None
        name = LocalText(names["kk"] or "", names["ru"] or "", names["en"])
        name, noted = self._without_note(name)
        gone = bool(struck) or noted or self._noted_beside()
        return CandidateRow(self.row.line, number, name, gone)

    def _fits(self) -> bool:
        """Nothing stands where no column is, and no name is split by what separates the cells."""
        beside = [place for place in filled(self.row) if place not in self.width]
        if self.separator == "," and (beside or _is_split(self.row)):
            self.add("split_name", separator=self.separator)
            return False
        if beside and self.headed:
            self.add("too_many_columns")
        elif beside:
            self.add("three_columns", count=max(beside) + 1)
        return not beside

    def _number(self) -> int:
        given = _cell(self.row, self.columns, "number")
        number = whole(given)
        if given is None:
            self.add("number_missing")
        elif isinstance(given, Formula):
            self.add("formula", column=Named("column", "number"))
        elif not number:
            self.add("bad_number", value=as_text(given))
        return number or 0

    def _name(self, language: str) -> str | None:
        column = Named("column", language)
        name = read_name(_cell(self.row, self.columns, language), language != "en", self.notes.lacking)
        if isinstance(name, RowFault):
            self.notes.problems.append(name.about(line=self.row.line, column=column))
            return None
        return self._in_one_alphabet(name, language) if name else None

    def _in_one_alphabet(self, name: str, language: str) -> str:
        """The name with each word in one alphabet, where a person has agreed to the spelling that is offered."""
        for word in dict.fromkeys(words(name)):
            letter = strange_letter(word, language)
            if not letter:
                continue
            right = spelled(word, language)
            told: dict[str, Param] = {
                "line": self.row.line, "value": shown(word), "letter": letter, "right": shown(right),
            }  # fmt: skip
            answer = None
            if right != word:
                key = f"letters.{word}={right}"
                if is_mixed(word):
                    answer = self.notes.ask(key, Noted("mixed_script", told), ("correct", "not_so"))
                else:
                    answer = self.notes.ask(key, Noted("latin_word", told), ("correct", "keep"))
            if answer == "correct":
                name = put_word(name, word, right)
            elif answer == "not_so" or right == word:
                column = Named("column", language)
                self.add("mixed_script", column=column, value=shown(word), letter=letter)
        return name

    def _check_seen(self) -> None:
        """What the eye does not see is no part of a ballot: white on white, or hidden by the format of its cell."""
        unseen = next((name for name, place in self.columns.items() if place in self.row.unseen), "")
        if unseen:
            self.add("not_seen", column=Named("column", unseen))

    def _check_strike(self, marked: bool) -> None:
        """What is struck through on the sheet is struck out on the ballot by a mark only, and never a part of a name."""
        struck = {
            name: how for name, place in self.columns.items() if (how := self.row.struck.get(place, ""))
        }
        part = next((name for name in _LANGUAGES if struck.get(name) == "part"), "")
        if part:
            self.add("part_struck", column=Named("column", part))
        elif struck and (not marked or set(struck) == {"struck_out"}):
            self.add("struck_by_font")

    def _without_note(self, name: LocalText) -> tuple[LocalText, bool]:
        """The name, and whether a note in it says that the candidate is gone, where a person has agreed to that."""
        notes = {language: self._note(name.get(language)) for language in ("kk", "ru")}
        note = notes["ru"] or notes["kk"]
        if not note:
            return name, False
        value = name.ru if notes["ru"] else name.kk
        told: dict[str, Param] = {"line": self.row.line, "value": shown(value), "note": shown(note.strip())}
        key = f"note.{self.row.line}"
        if self.notes.ask(key, Noted("note_in_name", told), ("strike", "stands")) != "strike":
            return name, False
        kk, ru, en = (
            clean(text.replace(self._note(text), " ") if self._note(text) else text)
            for text in (name.kk, name.ru, name.en or "")
        )
        if not kk or not ru:
            self.add("name_missing", column=Named("column", "ru" if kk else "kk"))
        return LocalText(kk, ru, en or None), True

    def _note(self, name: str) -> str:
        """What in a name may say that the candidate is gone; empty where nothing does."""
        return note_of_withdrawal(name) or (remark_in(name) if self.remarks_are_odd else "")

    def _noted_beside(self) -> bool:
        """Whether a note in a column that is passed by says that the candidate is gone, where a person has agreed to that."""
        beside = {
            place: as_text(self.row.cells[place])
            for place in set(filled(self.row)) - set(self.columns.values())
        }
        for place, note in sorted([*beside.items(), *self.row.comments.items()]):
            if says_gone(note):
                told: dict[str, Param] = {
                    "line": self.row.line, "value": column_letter(place), "note": shown(clean(note)),
                }  # fmt: skip
                asked = Noted("note_beside", told)
                key = f"beside.{self.row.line}"
                return self.notes.ask(key, asked, ("is_struck", "on_ballot")) == "is_struck"
        return False


def _is_split(row: TableRow) -> bool:
    """A space after some of the commas and not after others: that one belonged to a name."""
    texts = [cell for cell in row.cells[1:] if isinstance(cell, str)]
    spaced = [text[:1] == " " and text[:2] != "  " for text in texts]
    return any(spaced) and not all(spaced)


def _mark(cell: SheetCell) -> bool | None:
    """Whether a mark says struck out; None where it cannot be told."""
    if isinstance(cell, bool):
        return cell
    word = as_text(cell).casefold() if not isinstance(cell, Formula) else "="
    if word in _NO:
        return False
    return True if word in _YES or says_struck_out(word) else None
