"""The gradebook of one class: what was judged, the grades as they stand, the instructor's word.

It is the `Ledger` of `checker.grading`, in SQLite. A judgement is one small transaction, which
outlives the process at once, and a power loss but for the last few (they are judged again). What
cannot be had again, an override or a review, is on the disk before its method returns.

Times are noted and never decide anything, so a clock set back does no harm.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import timezone
from pathlib import Path
from typing import Any

import msgspec

from checker.grading.ledger import Entry
from checker.grading.model import Judgement, Override, Review
from checker.grading.rules import ClassRules
from checker.progress.database import connect, encodable, prepare, refuse_what_is_no_database
from checker.progress.gradebook_reader import GradebookReader
from checker.progress.gradebook_rows import (
    RESULT_COLUMNS,
    SUBMISSION_COLUMNS,
    as_key,
    packed,
    result_rows,
    submission_rows,
)
from checker.progress.gradebook_schema import LAYOUT
from checker.progress.lock import Lock
from checker.progress.schema import transaction
from checker.progress.store import Clock
from checker.progress.trouble import explained

_LOCK_NAME = "gradebook.lock"


class Gradebook(GradebookReader):
    """A reader that also writes; as long as it is open, no other process does."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        path: Path,
        notice: str | None,
        clock: Clock,
        lock: Lock,
    ) -> None:
        super().__init__(connection, path, notice)
        self._clock = clock
        self._lock = lock

    def close(self) -> None:
        try:
            super().close()
        finally:
            self._lock.release()

    def now(self) -> str:
        """The time to put on what is said by hand: UTC, ISO 8601 with Z."""
        moment = self._clock.now().astimezone(timezone.utc)
        return moment.isoformat(timespec="seconds").replace("+00:00", "Z")

    @contextmanager
    def together(self) -> Iterator[None]:
        """Keep what is written inside wholly or not at all; afterwards it is on the disk."""
        if self._connection.in_transaction:
            yield
            return
        with explained(self._path, LAYOUT.words):
            (usual,) = self._connection.execute("PRAGMA synchronous").fetchone()
            self._connection.execute("PRAGMA synchronous = FULL")
            try:
                with transaction(self._connection):
                    yield
            finally:
                self._connection.execute(f"PRAGMA synchronous = {usual}")

    def keep_seed(self, seed: int) -> None:
        with self.together():
            self._keep_fact("seed", str(seed))

    def keep_judgement(self, handin: str, basis: str, judgement: Judgement) -> None:
        # A statement outside a transaction is one: it is kept once this returns.
        with explained(self._path, LAYOUT.words):
            self._insert(
                "judgements", ("handin", "basis", "judgement"), [(handin, basis, packed(judgement))]
            )

    def keep_class(self, entries: Sequence[Entry], rules: ClassRules, basis: str) -> None:
        """Let this class stand in the place of the one before, wholly or not at all."""
        with self.together():
            for table in ("results", "submissions", "entries"):
                self._connection.execute(f"DELETE FROM {table}")
            rows = ((number, packed(_without_files(one))) for number, one in enumerate(entries))
            self._insert("entries", ("number", "entry"), rows)
            self._insert("submissions", SUBMISSION_COLUMNS, submission_rows(entries))
            self._insert("results", RESULT_COLUMNS, result_rows(entries))
            self._keep_fact("rules", packed(rules).decode())
            self._keep_fact("basis", basis)

    def keep_override(self, student: str, exercise: str, override: Override | None) -> None:
        """Let it stand from now on; None takes it back."""
        row = (override.points, encodable(override.why), override.at) if override else None
        self._keep_word("overrides", student, exercise, ("points", "why", "at"), row)

    def keep_review(self, student: str, exercise: str, review: Review | None) -> None:
        """Let it stand from now on; None takes it back."""
        row = (encodable(review.comment), review.points, review.at) if review else None
        self._keep_word("reviews", student, exercise, ("comment", "points", "at"), row)

    def keep_comment(self, name: str, text: str) -> None:
        """Keep a comment to be used again, in the place of another of that name."""
        with self.together():
            self._insert("comments", ("name", "text"), [(encodable(name), encodable(text))])

    def keep_quest(self, quest: str) -> None:
        """Note whose grades these are. Raises ProgressError where they are another quest's."""
        self.refuse_other_quest(quest)
        if self._fact("quest") is None:
            with self.together():
                self._keep_fact("quest", quest)

    def _keep_word(
        self,
        table: str,
        student: str,
        exercise: str,
        columns: tuple[str, ...],
        row: tuple[Any, ...] | None,
    ) -> None:
        key = (as_key(student), exercise)
        with self.together():
            self._connection.execute(f"DELETE FROM {table} WHERE student = ? AND exercise = ?", key)
            if row is not None:
                self._insert(table, ("student", "exercise", *columns), [(*key, *row)])

    def _keep_fact(self, name: str, value: str) -> None:
        self._insert("facts", ("name", "value"), [(name, value)])

    def _insert(self, table: str, columns: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> None:
        names = ", ".join(f'"{name}"' for name in columns)
        marks = ", ".join("?" * len(columns))
        self._connection.executemany(
            f"INSERT OR REPLACE INTO {table} ({names}) VALUES ({marks})", rows
        )


def open_gradebook(path: Path, quest: str, clock: Clock) -> Gradebook:
    """Open the file to write it; it is made where it is absent, migrated where it is old.

    Raises UsageError while another process has it open so, and ProgressError for whatever is
    wrong with the file or its folder; the file is then left as it was.
    """
    with ExitStack() as undo, explained(path, LAYOUT.words):
        refuse_what_is_no_database(path, LAYOUT.words)
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = Lock(path.with_name(_LOCK_NAME))
        undo.callback(lock.release)
        connection = connect(path, "rwc")
        undo.callback(connection.close)
        notice = prepare(connection, path, LAYOUT)
        if connection.execute("PRAGMA journal_mode").fetchone() == ("wal",):
            # A power loss may cost the last commits, and never the file. A rollback journal
            # promises that only if it waits for the disk each time, as SQLite does by default.
            connection.execute("PRAGMA synchronous = NORMAL")
        book = Gradebook(connection, path, notice, clock, lock)
        book.keep_quest(quest)
        undo.pop_all()
        return book


def _without_files(entry: Entry) -> Entry:
    if entry.handin is None or not entry.handin.files:
        return entry
    return msgspec.structs.replace(entry, handin=msgspec.structs.replace(entry.handin, files={}))
