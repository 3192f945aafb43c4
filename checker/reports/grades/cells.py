"""Sheets in CSV that a spreadsheet opens without computing anything, and a gradebook matches."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from checker.progress.export import disarmed, without_nul


def sheet(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """The rows as RFC 4180 has them, in UTF-8. What is not text at all is shown, not written."""
    stream = io.StringIO(newline="")
    # With a line end of \r\n the module quotes a lone carriage return, too.
    writer = csv.writer(stream, lineterminator="\r\n")
    for row in (header, *rows):
        writer.writerow([without_nul(cell) for cell in row])
    return stream.getvalue().encode("utf-8", "backslashreplace")


def text(cell: str) -> str:
    """Free text, disarmed. Never for ids and numbers: with an apostrophe they match no row."""
    return disarmed(cell) or ""


def number(value: float | None) -> str:
    """A number of points; nothing for None, which is no zero."""
    return "" if value is None else f"{round(value, 6):.12g}"
