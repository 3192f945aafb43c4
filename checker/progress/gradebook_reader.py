"""What a gradebook says, to whoever only looks: nothing is made, and nothing in it is changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from checker.errors import ProgressError, UsageError
from checker.grading.ledger import Entry
from checker.grading.model import Grade, Judgement, Override, Review
from checker.grading.rules import ClassRules
from checker.progress.database import connect_to_read
from checker.progress.gradebook_rows import from_key, unpacked
from checker.progress.gradebook_schema import LAYOUT
from checker.progress.trouble import damaged, explained

FILE_NAME = "gradebook.db"
_ENTRIES = "SELECT number, entry FROM entries ORDER BY number"

T = TypeVar("T")
Self = TypeVar("Self", bound="GradebookReader")


class _GradeOfEntry(msgspec.Struct, frozen=True):
    """Of an entry the grade alone: decoding skips the rest."""

    grade: Grade


class GradebookReader:
    """What the gradebook says. Several may read it while one process writes."""

    def __init__(self, connection: sqlite3.Connection, path: Path, notice: str | None) -> None:
        self._connection = connection
        self._path = path
        self.notice = notice
        """What the instructor should know of how the file is kept, or None."""

    def __enter__(self: Self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        with explained(self._path, LAYOUT.words):
            self._connection.close()

    def seed(self) -> int | None:
        """The seed of the runs so far; None before the first."""
        text = self._fact("seed")
        try:
            return None if text is None else int(text)
        except ValueError as error:
            raise damaged(self._path, f"its seed does not read: {error}", LAYOUT.words) from error

    def basis(self) -> str | None:
        """The basis of the class as it stands; None before the first is kept."""
        return self._fact("basis")

    def rules(self) -> ClassRules | None:
        """The rules by which the class as it stands was graded."""
        text = self._fact("rules")
        return None if text is None else self._unpacked(text.encode(), ClassRules, "its rules")

    def judgement(self, handin: str, basis: str) -> Judgement | None:
        """What the engine said of the hand-in on that basis, if it has."""
        rows = self._select(
            "SELECT judgement FROM judgements WHERE handin = ? AND basis = ?", handin, basis
        )
        return self._unpacked(rows[0][0], Judgement, f"the judgement {handin}") if rows else None

    def entries(self) -> list[Entry]:
        """The class as it stands, in the order it was given; empty before the first is kept."""
        return self._entries(Entry)

    def each_entry(self) -> Iterator[Entry]:
        """The same, one at a time; nothing may be kept meanwhile."""
        with explained(self._path, LAYOUT.words):
            for number, entry in self._connection.execute(_ENTRIES):
                yield self._unpacked(entry, Entry, f"entry {number}")

    def grades(self) -> list[Grade]:
        """The grades of `entries`, without the rest."""
        return [entry.grade for entry in self._entries(_GradeOfEntry)]

    def overrides(self) -> Mapping[str, Mapping[str, Override]]:
        """By student and exercise."""
        found: dict[str, dict[str, Override]] = {}
        for student, exercise, *row in self._select(
            "SELECT student, exercise, points, why, at FROM overrides ORDER BY rowid"
        ):
            found.setdefault(from_key(student), {})[exercise] = Override(*row)
        return found

    def reviews(self) -> Mapping[str, Mapping[str, Review]]:
        """By student and exercise."""
        found: dict[str, dict[str, Review]] = {}
        for student, exercise, *row in self._select(
            "SELECT student, exercise, comment, points, at FROM reviews ORDER BY rowid"
        ):
            found.setdefault(from_key(student), {})[exercise] = Review(*row)
        return found

    def comments(self) -> dict[str, str]:
        """Comments kept to be used again, by name."""
        return dict(self._select("SELECT name, text FROM comments ORDER BY name"))

    def refuse_other_quest(self, quest: str) -> None:
        """Raises ProgressError where these are the grades of another quest."""
        own = self._fact("quest")
        if own is not None and own != quest:
            raise ProgressError(
                f"{self._path}: it holds the grades of the quest {own!r}, and not of {quest!r}. "
                "Take another folder: --out DIR"
            )

    def _entries(self, kind: type[T]) -> list[T]:
        rows = self._select(_ENTRIES)
        return [self._unpacked(entry, kind, f"entry {number}") for number, entry in rows]

    def _fact(self, name: str) -> str | None:
        rows = self._select("SELECT value FROM facts WHERE name = ?", name)
        return str(rows[0][0]) if rows else None

    def _select(self, query: str, *parameters: str) -> list[tuple[Any, ...]]:
        with explained(self._path, LAYOUT.words):
            return self._connection.execute(query, parameters).fetchall()

    def _unpacked(self, data: bytes, kind: type[T], what: str) -> T:
        try:
            return unpacked(data, kind)
        except (ValueError, TypeError) as error:
            cause = f"{what} does not read: {error}"
            raise damaged(self._path, cause, LAYOUT.words) from error


def read_gradebook(path: Path, quest: str) -> GradebookReader:
    """Open the file to read it, also while another process writes it.

    Raises UsageError where there is none.
    """
    connection = connect_to_read(path, LAYOUT)
    if connection is None:
        raise there_is_none(path)
    reader = GradebookReader(connection, path, None)
    try:
        reader.refuse_other_quest(quest)
    except BaseException:
        reader.close()
        raise
    return reader


def there_is_none(path: Path) -> UsageError:
    """The error where a gradebook is wanted that nobody has begun."""
    return UsageError(
        f"{path.parent}: there is no gradebook. Grade first: "
        f'questcheck grade SUBMISSIONS --out "{path.parent}"'
    )
