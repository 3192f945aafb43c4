"""The roster: a class's students from a CSV, as platforms and spreadsheets write it."""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from checker.errors import UsageError
from checker.grading.model import Student

_LARGEST = 20_000_000  # bytes
# Of the columns that hold an id the first that is filled in every line is the one that counts.
_IDS = (
    *("id", "studentid", "studentnumber", "idnumber", "sisuserid", "userid", "sisloginid"),
    *("loginid", "login", "username", "identifier", "emailaddress", "email", "mail"),
)
_NAMES = ("name", "fullname", "student", "studentname")
_FIRST = ("firstname", "givenname", "forename")
_LAST = ("lastname", "surname", "familyname")
_SECTIONS = ("section", "sections", "coursesection", "class")
_GROUPS = ("group", "groups", "groupname", "team")
_EXTENSIONS = ("extension", "extensiondays", "extradays", "extensionindays")
_SHORTENED = re.compile(r"\d+([.,]\d+)?E\+\d+", re.IGNORECASE)
_EXAMPLE = "A roster begins with a line like: id,name,section,group,extension"


class _Line(msgspec.Struct, frozen=True):
    number: int
    cells: dict[str, str]


class _Table(msgspec.Struct, frozen=True):
    """The file's lines by plain column name, and how each column is really called."""

    file: str
    headings: dict[str, str]
    lines: tuple[_Line, ...]

    def error(self, line: int, column: str, what: str) -> UsageError:
        return UsageError(f"{self.file}: line {line}, column {self.headings[column]!r}: {what}")

    def first(self, columns: Sequence[str]) -> str | None:
        return next((column for column in columns if column in self.headings), None)


def read_roster(path: Path) -> tuple[Student, ...]:
    """The students, in the file's order. Raises UsageError naming file, line and column."""
    table = _table(_text(path), path.name)
    ids = _id_column(table)
    others = [column for column in _IDS if column in table.headings and column != ids]
    students: list[Student] = []
    lines: dict[str, int] = {}
    for line in table.lines:
        student = Student(
            id=_id(table, line, ids),
            name=_name(table, line),
            also=tuple(dict.fromkeys(filter(None, (_id(table, line, c) for c in others)))),
            section=_cell(table, line, _SECTIONS),
            group=_cell(table, line, _GROUPS),
            extension=_extension(table, line),
        )
        first = lines.setdefault(student.id.casefold(), line.number)
        if first != line.number:
            raise table.error(line.number, ids, f"{student.id!r} stands in line {first} already.")
        students.append(student)
    return tuple(students)


def _text(path: Path) -> str:
    try:
        with path.open("rb") as stream:
            raw = stream.read(_LARGEST + 1)
    except OSError as error:
        raise UsageError(f"{path}: it cannot be read ({error.strerror}). {_EXAMPLE}") from None
    if len(raw) > _LARGEST:
        raise UsageError(f"{path}: it is larger than {_LARGEST // 1_000_000} MB. {_EXAMPLE}")
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")  # what Excel writes


def _table(text: str, file: str) -> _Table:
    try:
        rows = list(_rows(text))
    except csv.Error as error:
        raise UsageError(f"{file}: it is no CSV ({error}). {_EXAMPLE}") from None
    if not rows:
        raise UsageError(f"{file}: it is empty. {_EXAMPLE}")
    _, heading = rows[0]
    columns = [_plain(cell) for cell in heading]
    headings: dict[str, str] = {}
    for column, cell in zip(columns, heading, strict=True):
        if column and headings.setdefault(column, cell.strip()) != cell.strip():
            raise UsageError(f"{file}: the columns {headings[column]!r} and {cell!r} are one.")
    lines = []
    for number, row in rows[1:]:
        if any(cell.strip() for cell in row[len(columns) :]):
            raise UsageError(f"{file}: line {number} has more cells than there are columns.")
        # Of two columns with one name the first counts, as in the spreadsheet's own look-ups.
        cells = dict(reversed([(c, cell.strip()) for c, cell in zip(columns, row)]))  # noqa: B905
        if cells.get("student", "").casefold() != "points possible":  # a line of Canvas's own
            lines.append(_Line(number, cells))
    return _Table(file, headings, tuple(lines))


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """The lines that hold anything, with their numbers."""
    first = text.lstrip().partition("\n")[0]
    skip = 0
    if (told := re.fullmatch(r"sep=(.)\s*", first)) is not None:  # Excel's own way to say it
        delimiter, skip = told[1], 1
    else:
        delimiter = max(",;\t", key=re.sub(r'"[^"]*"', "", first).count)
    reader = csv.reader(text.splitlines(keepends=True), delimiter=delimiter)
    for row in reader:
        if reader.line_num > skip and any(cell.strip() for cell in row):
            yield reader.line_num, row


def _plain(heading: str) -> str:
    return re.sub(r"[\W_]", "", heading).casefold()


def _id_column(table: _Table) -> str:
    present = [column for column in _IDS if column in table.headings]
    if not present:
        known = ", ".join(repr(heading) for heading in table.headings.values())
        raise UsageError(f"{table.file}: line 1: no column holds an id, only {known}. {_EXAMPLE}")
    for column in present:
        if all(line.cells.get(column) for line in table.lines):
            return column
    empty = next(line for line in table.lines if not line.cells.get(present[0]))
    raise table.error(empty.number, present[0], "it is empty, and every student needs an id.")


def _id(table: _Table, line: _Line, column: str) -> str:
    cell = line.cells.get(column, "")
    if _SHORTENED.fullmatch(cell):
        raise table.error(line.number, column, f"a spreadsheet has shortened the id to {cell}.")
    if column == "identifier":  # "Participant 123", in the language of the site
        return cell.rpartition(" ")[2]
    return cell


def _name(table: _Table, line: _Line) -> str:
    if table.first(_NAMES) is not None:
        return _cell(table, line, _NAMES)
    return f"{_cell(table, line, _FIRST)} {_cell(table, line, _LAST)}".strip()


def _cell(table: _Table, line: _Line, columns: Sequence[str]) -> str:
    column = table.first(columns)
    return line.cells.get(column, "") if column is not None else ""


def _extension(table: _Table, line: _Line) -> float:
    column = table.first(_EXTENSIONS)
    cell = _cell(table, line, _EXTENSIONS)
    if column is None or not cell:
        return 0.0
    try:
        days = float(cell.replace(",", "."))
    except ValueError:
        days = math.nan
    if not 0 <= days <= 3650:
        raise table.error(line.number, column, f"{cell!r} is no number of days, like 2 or 0.5.")
    return days
