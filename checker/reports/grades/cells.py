"""Sheets in CSV that a spreadsheet opens without computing anything, and a gradebook matches."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from checker.progress.export import disarmed, without_nul


def sheet(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """The rows as RFC 4180 has them, in UTF-8. What is not text at all is shown, not written."""
    return b"".join(sheet_lines(header, rows))


def sheet_lines(header: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[bytes]:
    """The same, one row at a time."""
    stream = io.StringIO(newline="")
    # With a line end of \r\n the module quotes a lone carriage return, too.
    writer = csv.writer(stream, lineterminator="\r\n")
    for row in chain([header], rows):
        writer.writerow([without_nul(cell) for cell in row])
        yield stream.getvalue().encode("utf-8", "backslashreplace")
        stream.seek(0)
        stream.truncate()


def text(cell: str) -> str:
    """Free text, disarmed. Never for ids and numbers: with an apostrophe they match no row."""
    return disarmed(cell) or ""


def number(value: float | None) -> str:
    """A number of points; nothing for None, which is no zero."""
    return "" if value is None else f"{round(value, 6):.12g}"
