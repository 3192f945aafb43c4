"""The progress file as plain rows, for a spreadsheet or another program."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

from checker.progress import schema
from checker.progress.database import connect_to_read
from checker.progress.model import Attempt
from checker.progress.store import LAYOUT
from checker.progress.trouble import damaged, explained

Row = dict[str, Any]

_FREE_TEXT = ("file", "message")
"""What a learner words. The other columns are ids, which would match nothing with an apostrophe."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def export(path: Path, pack: str) -> dict[str, list[Row]]:
    """Every table's rows that belong to the pack, in the order of writing.

    A diagnosis and remarks are objects, as in `questcheck --json`.
    """
    connection = connect_to_read(path, LAYOUT)
    if connection is None:
        return {table: [] for table in schema.TABLES}
    from sqlite_utils import Database

    with explained(path):
        try:
            database = Database(connection, execute_plugins=False)
            tables = {
                table: list(database[table].rows_where("pack = ?", [pack], order_by="id"))
                for table in schema.TABLES
            }
        finally:
            connection.close()
    for answer in tables["answers"]:
        answer["right"] = bool(answer["right"])
    for attempt in tables["attempts"]:
        try:
            for name in ("seed", "diagnosis", "remarks"):
                attempt[name] = json.loads(attempt[name] or "null")
        except ValueError as error:
            cause = f"an attempt at {attempt['exercise']} does not read: {error}"
            raise damaged(path, cause) from error
    return tables


def to_json(tables: dict[str, list[Row]]) -> str:
    """One object of tables."""
    return json.dumps(tables, indent=2, ensure_ascii=False) + "\n"


def to_csv(tables: dict[str, list[Row]]) -> str:
    """The attempts as one table, with free text that a spreadsheet would compute disarmed."""
    sheet = io.StringIO(newline="")
    columns = ("id", "pack", *Attempt.__struct_fields__)
    # All text in quotes: the module leaves a lone carriage return bare, and readers split there.
    writer = csv.DictWriter(sheet, columns, lineterminator="\n", quoting=csv.QUOTE_NONNUMERIC)
    writer.writeheader()
    for row in tables["attempts"]:
        objects = {name: _json(row[name]) for name in ("diagnosis", "remarks")}
        cells = {**row, **objects, **{name: disarmed(row[name]) for name in _FREE_TEXT}}
        writer.writerow({name: without_nul(cell) for name, cell in cells.items()})
    return sheet.getvalue()


def _json(value: object) -> str | None:
    """An object as text; it begins with a bracket, which no spreadsheet computes."""
    return None if value is None else json.dumps(value, ensure_ascii=False)


def disarmed(cell: str | None) -> str | None:
    """The text with an apostrophe before it where a spreadsheet would compute it."""
    return f"'{cell}" if cell and cell.startswith(_FORMULA) else cell


def without_nul(cell: Any) -> Any:
    """Before Python 3.11 the csv module neither writes nor reads NUL; it is shown instead."""
    return cell.replace("\0", "\\x00") if isinstance(cell, str) else cell
