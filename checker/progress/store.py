"""The progress file: what was tried, answered and granted in one workspace.

Reading and recording need sqlite3 alone. A write is one transaction: the rows go in, the record
is read back, a pure function says what it has earned, and what is new of that is granted.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Protocol, TypeVar

import msgspec

from checker.progress import schema
from checker.progress.database import (
    Layout,
    connect,
    connect_to_read,
    encodable,
    prepare,
    refuse_what_is_no_database,
)
from checker.progress.model import (
    NEXT_QUEST,
    Answer,
    Attempt,
    Attestation,
    GrantedAward,
    HintTaken,
)
from checker.progress.trouble import PROGRESS, damaged, explained
from checker.quest.rules import Award, AwardKind, Record

Self = TypeVar("Self", bound="ProgressReader")


LAYOUT = Layout(schema.MIGRATIONS, schema.TABLES_OF_EVERY_VERSION, PROGRESS)


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
        values = [_bound(value) for value in (self._pack, *row)]
        statement = f"{verb} INTO {table} ({names}) VALUES ({marks})"
        return self._writer.execute(statement, values).rowcount


def open_store(path: Path, pack: str, clock: Clock) -> ProgressStore:
    """Open the file to record in it; it is made where it is absent, migrated where it is old."""
    with explained(path):
        refuse_what_is_no_database(path, LAYOUT.words)
        path.parent.mkdir(exist_ok=True)
        if not path.exists():
            _keep_out_of_git(path.parent)
        connection = connect(path, "rwc")
        try:
            notice = prepare(connection, path, LAYOUT)
        except BaseException:
            connection.close()
            raise
    return ProgressStore(connection, path, pack, notice, clock)


def read_store(path: Path, pack: str) -> ProgressReader:
    """Open the file to read it. Nothing is made, and nothing in it is changed."""
    return ProgressReader(connect_to_read(path, LAYOUT), path, pack, None)


def _keep_out_of_git(folder: Path) -> None:
    try:
        with (folder / ".gitignore").open("x", encoding="utf-8") as file:
            file.write("*\n")
    except FileExistsError:
        pass


def _json(value: object) -> str | None:
    return None if value is None else json.dumps(msgspec.to_builtins(value), ensure_ascii=False)


def _bound(value: Any) -> Any:
    return encodable(value) if isinstance(value, str) else value
