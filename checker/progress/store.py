"""The progress file: what was tried, answered and granted in one workspace.

Reading and recording need sqlite3 alone. A write is one transaction: the rows go in, the record
is read back, a pure function says what it has earned, and what is new of that is granted.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Protocol, TypeVar
from urllib.parse import quote

import msgspec

from checker.errors import ProgressError
from checker.progress import journal, schema
from checker.progress.model import (
    NEXT_QUEST,
    Answer,
    Attempt,
    Attestation,
    GrantedAward,
    HintTaken,
)
from checker.progress.trouble import BUSY_SECONDS, damaged, explained, move_aside
from checker.quest.rules import Award, AwardKind, Record

Self = TypeVar("Self", bound="ProgressReader")


class Clock(Protocol):
    def now(self) -> datetime:
        """The present moment, in UTC."""


Derive = Callable[[Record], Iterable[Award]]
"""A rule, pure: what a record has earned. `checker.quest.rules.awards` with its quest bound."""


class ProgressReader:
    """What the file says of one pack. An absent file is an empty record."""

    def __init__(
        self, connection: sqlite3.Connection | None, path: Path, pack: str, notice: str | None
    ) -> None:
        self._connection = connection
        self._path = path
        self._pack = pack
        self.notice = notice
        """What the learner should know of how the file is kept, or None."""

    def __enter__(self: Self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        if self._connection is not None:
            with explained(self._path):
                self._connection.close()

    def record_of(self) -> Record:
        """First passes, first right answers, first attestations and the last choice of a quest.

        First and last go by the order of writing: a clock may be set back.
        """
        attested = self._select(
            "SELECT item, at FROM attestations WHERE id IN (SELECT min(id) FROM attestations"
            " WHERE pack = ? AND item != ? GROUP BY item) ORDER BY id",
            NEXT_QUEST,
        )
        chosen = self._select(
            "SELECT value, at FROM attestations WHERE pack = ? AND item = ?"
            " ORDER BY id DESC LIMIT 1",
            NEXT_QUEST,
        )
        passed = self._select(
            "SELECT exercise, at FROM attempts WHERE id IN (SELECT min(id) FROM attempts"
            " WHERE pack = ? AND outcome = 'passed' GROUP BY exercise) ORDER BY id"
        )
        answered = self._select(
            "SELECT question, at FROM answers WHERE id IN (SELECT min(id) FROM answers"
            ' WHERE pack = ? AND "right" GROUP BY question) ORDER BY id'
        )
        return Record(
            passed=dict(passed),
            answered=dict(answered),
            attested=dict(attested),
            next_quest=chosen[0] if chosen else None,
        )

    def latest(self) -> dict[str, Attempt]:
        """The last attempt at each exercise, whatever came of earlier ones."""
        rows = self._select(
            f"SELECT {', '.join(Attempt.__struct_fields__)} FROM attempts WHERE id IN"
            " (SELECT max(id) FROM attempts WHERE pack = ? GROUP BY exercise) ORDER BY id"
        )
        attempts = [self._attempt(row) for row in rows]
        return {attempt.exercise: attempt for attempt in attempts}

    def answers(self) -> dict[str, Answer]:
        """The last answer to each question."""
        rows = self._select(
            'SELECT at, question, choice, "right" FROM answers WHERE id IN'
            " (SELECT max(id) FROM answers WHERE pack = ? GROUP BY question) ORDER BY id"
        )
        return {
            question: Answer(at, question, choice, bool(right))
            for at, question, choice, right in rows
        }

    def hints(self, exercise: str) -> frozenset[int]:
        """The steps of the exercise's hints that were shown already."""
        rows = self._select("SELECT step FROM hints WHERE pack = ? AND exercise = ?", exercise)
        return frozenset(step for (step,) in rows)

    def awards(self) -> tuple[GrantedAward, ...]:
        """Everything granted, in the order of granting."""
        rows = self._select(
            "SELECT at, kind, item, title, xp FROM awards WHERE pack = ? ORDER BY id"
        )
        try:
            return tuple(
                GrantedAward(at, AwardKind(kind), item, title, xp)
                for at, kind, item, title, xp in rows
            )
        except ValueError as error:
            raise damaged(self._path, f"an award does not read: {error}") from error

    def _select(self, query: str, *parameters: str) -> list[tuple[Any, ...]]:
        if self._connection is None:
            return []
        with explained(self._path):
            return self._connection.execute(query, (self._pack, *parameters)).fetchall()

    def _attempt(self, row: Sequence[Any]) -> Attempt:
        fields = dict(zip(Attempt.__struct_fields__, row, strict=True))
        try:
            for name in ("seed", "diagnosis", "remarks"):
                fields[name] = json.loads(fields[name] or "null")
            return msgspec.convert(fields, Attempt)
        except ValueError as error:  # malformed JSON, an outcome that does not exist
            cause = f"an attempt at {fields['exercise']} does not read: {error}"
            raise damaged(self._path, cause) from error


class ProgressStore(ProgressReader):
    """A reader that also records. Each write returns the awards that it newly granted."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        path: Path,
        pack: str,
        notice: str | None,
        clock: Clock,
    ) -> None:
        super().__init__(connection, path, pack, notice)
        self._writer = connection
        self._clock = clock

    def now(self) -> str:
        """The time to put on what is recorded: UTC, ISO 8601 with Z."""
        moment = self._clock.now().astimezone(timezone.utc)
        return moment.isoformat(timespec="seconds").replace("+00:00", "Z")

    def record(self, attempts: Iterable[Attempt], derive: Derive) -> tuple[GrantedAward, ...]:
        rows = [
            (
                *(attempt.at, attempt.exercise, attempt.chapter, attempt.file, attempt.sha256),
                *(attempt.outcome.value, str(attempt.seed), attempt.xp, attempt.seconds),
                *(attempt.message, _json(attempt.diagnosis), _json(attempt.remarks)),
            )
            for attempt in attempts
        ]
        return self._write("attempts", Attempt.__struct_fields__, rows, derive)

    def answer(self, answers: Iterable[Answer], derive: Derive) -> tuple[GrantedAward, ...]:
        rows = [msgspec.structs.astuple(answer) for answer in answers]
        return self._write("answers", Answer.__struct_fields__, rows, derive)

    def attest(
        self, attestations: Iterable[Attestation], derive: Derive
    ) -> tuple[GrantedAward, ...]:
        rows = [msgspec.structs.astuple(attestation) for attestation in attestations]
        return self._write("attestations", Attestation.__struct_fields__, rows, derive)

    def take_hint(self, hint: HintTaken) -> None:
        """Remember that a step was shown."""
        row = msgspec.structs.astuple(hint)
        with explained(self._path), schema.transaction(self._writer):
            self._insert("INSERT", "hints", HintTaken.__struct_fields__, row)

    def _write(
        self,
        table: str,
        columns: Sequence[str],
        rows: Iterable[tuple[Any, ...]],
        derive: Derive,
    ) -> tuple[GrantedAward, ...]:
        with explained(self._path), schema.transaction(self._writer):
            for row in rows:
                self._insert("INSERT", table, columns, row)
            return tuple(
                GrantedAward(award.earned_at, award.kind, award.id, award.title, award.xp)
                for award in derive(self.record_of())
                if self._grant(award)
            )

    def _grant(self, award: Award) -> bool:
        """True where the award is new: the table's unique index refuses a second one."""
        values = (award.earned_at, award.kind.value, award.id, award.title, award.xp)
        columns = GrantedAward.__struct_fields__
        return self._insert("INSERT OR IGNORE", "awards", columns, values) == 1

    def _insert(self, verb: str, table: str, columns: Sequence[str], row: tuple[Any, ...]) -> int:
        names = ", ".join(f'"{name}"' for name in ("pack", *columns))
        marks = ", ".join("?" * (len(columns) + 1))
        values = [_encodable(value) for value in (self._pack, *row)]
        statement = f"{verb} INTO {table} ({names}) VALUES ({marks})"
        return self._writer.execute(statement, values).rowcount


def open_store(path: Path, pack: str, clock: Clock) -> ProgressStore:
    """Open the file to record in it; it is made where it is absent, migrated where it is old."""
    with explained(path):
        _refuse_what_is_no_database(path)
        path.parent.mkdir(exist_ok=True)
        if not path.exists():
            _keep_out_of_git(path.parent)
        connection = _connect(path, "rwc")
        try:
            notice = _prepare(connection, path)
        except BaseException:
            connection.close()
            raise
    return ProgressStore(connection, path, pack, notice, clock)


def read_store(path: Path, pack: str) -> ProgressReader:
    """Open the file to read it. Nothing is made, and nothing in it is changed."""
    return ProgressReader(connect_to_read(path), path, pack, None)


def connect_to_read(path: Path) -> sqlite3.Connection | None:
    """A connection to the file, or to a migrated copy in memory of an old one; None: no file."""
    with explained(path):
        _refuse_what_is_no_database(path)
        if not path.exists():
            return None
        connection = _connect_without_writing(path)
        try:
            version = _version(connection, path)
            if version == schema.VERSION:
                return connection
            if version:
                return _migrated_copy(connection)
        except BaseException:
            connection.close()
            raise
        connection.close()
        return None


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    absolute = path.absolute().as_posix()
    # Three slashes before a drive's letter, four before a Windows share.
    location = absolute if absolute.startswith("/") else f"/{absolute}"
    return sqlite3.connect(
        f"file://{quote(location.encode(errors='surrogateescape'), safe='/:')}?mode={mode}",
        timeout=BUSY_SECONDS,
        isolation_level=None,
        uri=True,
    )


def _connect_without_writing(path: Path) -> sqlite3.Connection:
    # Not mode=ro: that cannot finish what a killed process left, and leaves WAL's files behind.
    connection = _connect(path, "rw")
    try:
        connection.execute("PRAGMA query_only = 1")
        connection.execute("PRAGMA schema_version").fetchone()
    except sqlite3.OperationalError as error:
        connection.close()
        log = path.with_name(f"{path.name}-wal")
        if not re.search("unable to open|readonly", str(error)) or log.exists():
            raise
        # WAL wants to make two files, and the folder does not let it: nobody else writes either.
        connection = _connect(path, "ro&immutable=1")
    except BaseException:
        connection.close()
        raise
    return connection


def _migrated_copy(connection: sqlite3.Connection) -> sqlite3.Connection:
    copy = sqlite3.connect(":memory:", isolation_level=None)
    connection.backup(copy)
    connection.close()
    schema.migrate(copy)
    return copy


def _prepare(connection: sqlite3.Connection, path: Path) -> str | None:
    """Migrate and choose the journal; returns what the learner should know of the latter."""
    version = _version(connection, path)
    network = journal.network_file_system(path.resolve(), journal.mounts())
    wanted = "delete" if network else "wal"
    (current,) = connection.execute("PRAGMA journal_mode").fetchone()
    if version < schema.VERSION or current != wanted:
        # Before the first byte of it changes, the file must be sound.
        (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            raise damaged(path, f"it is damaged ({verdict})")
    if version < schema.VERSION:
        schema.migrate(connection)
    if current != wanted:
        current = journal.switch_journal(connection, wanted)
    if network:
        return (
            f"{path} is on a network file system ({network}): it is kept with a rollback"
            " journal instead of WAL. Use it from one machine at a time."
        )
    if current is not None and current != wanted:
        return f"{path} is kept with a rollback journal: its file system does not allow WAL."
    return None


def _version(connection: sqlite3.Connection, path: Path) -> int:
    version, ours = schema.survey(connection)
    if version > schema.VERSION:
        raise ProgressError(
            f"{path}: it was written by a newer questcheck (schema {version}; this one knows"
            f" {schema.VERSION}). Type: pip install --upgrade questcheck"
        )
    if not ours:
        raise damaged(path, "it is an SQLite file, but not one of questcheck's")
    return version


def _refuse_what_is_no_database(path: Path) -> None:
    if path.is_dir():
        raise ProgressError(
            f"{path}: a folder stands where the progress file should be."
            f" Move it aside: {move_aside(path)}"
        )
    # SQLite takes a file too short for one page to be empty, and would write over it.
    if path.exists() and 0 < path.stat().st_size < schema.SMALLEST_DATABASE:
        raise damaged(path, "it is not a progress file")


def _keep_out_of_git(folder: Path) -> None:
    try:
        with (folder / ".gitignore").open("x", encoding="utf-8") as file:
            file.write("*\n")
    except FileExistsError:
        pass


def _json(value: object) -> str | None:
    return None if value is None else json.dumps(msgspec.to_builtins(value), ensure_ascii=False)


def _encodable(value: Any) -> Any:
    """SQLite takes UTF-8 alone; a learner's message may hold half a surrogate pair."""
    return value.encode(errors="backslashreplace").decode() if isinstance(value, str) else value
