"""How the progress file is laid out: its tables, the steps from version to version, its journal.

sqlite-utils imports NumPy where it is there (60 ms), so only a file that is made or migrated
pays for it: the import stands inside `migrate`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

Migration = Callable[["Database"], None]


def _attempts_answers_awards(database: Database) -> None:
    database.create_table(
        "attempts",
        {
            "id": int,
            "pack": str,
            "at": str,
            "exercise": str,
            "chapter": str,
            "file": str,
            "sha256": str,
            "outcome": str,
            "seed": str,  # a seed may have more than SQLite's 64 bits
            "xp": int,
            "seconds": float,
            "message": str,
            "diagnosis": str,  # JSON, or null
            "remarks": str,  # JSON
        },
        pk="id",
        not_null={"pack", "at", "exercise", "outcome"},
    )
    database.create_table(
        "answers",
        {"id": int, "pack": str, "at": str, "question": str, "choice": str, "right": int},
        pk="id",
        not_null={"pack", "at", "question", "right"},
    )
    database.create_table(
        "awards",
        {
            "id": int,
            "pack": str,
            "at": str,
            "kind": str,
            "item": str,
            "title": str,
            "xp": int,
        },
        pk="id",
        not_null={"pack", "at", "kind", "item", "xp"},
    ).create_index(["pack", "kind", "item"], "awards_once", unique=True)


def _attestations(database: Database) -> None:
    attestations = database.create_table(
        "attestations",
        {"id": int, "pack": str, "at": str, "item": str, "value": str},
        pk="id",
        not_null={"pack", "at", "item", "value"},
    )
    attestations.create_index(["pack", "item"], "attestations_by_item")
    database.execute('CREATE INDEX "attempts_by_exercise" ON "attempts" ("pack", "exercise")')


def _hints(database: Database) -> None:
    database.create_table(
        "hints",
        {"id": int, "pack": str, "at": str, "exercise": str, "step": int},
        pk="id",
        not_null={"pack", "at", "exercise", "step"},
    ).create_index(["pack", "exercise"], "hints_by_exercise")


MIGRATIONS: tuple[Migration, ...] = (_attempts_answers_awards, _attestations, _hints)
"""Step n leads from version n to n + 1. Steps add; none writes a row."""

VERSION = len(MIGRATIONS)

TABLES = ("attempts", "answers", "attestations", "hints", "awards")

TABLES_OF_EVERY_VERSION = frozenset({"attempts", "answers", "awards"})

SMALLEST_DATABASE = 512
"""The bytes of the smallest page: no database but an empty one is shorter."""


def survey(connection: sqlite3.Connection, tables: frozenset[str]) -> tuple[int, bool]:
    """The file's schema version, and whether the file is ours: empty, or with these tables."""
    connection.execute("BEGIN")  # one snapshot: another process may be making the tables
    try:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    finally:
        if connection.in_transaction:  # not where the file could not be read at all
            connection.execute("ROLLBACK")
    return version, names >= tables if version else not names


def migrate(connection: sqlite3.Connection, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Bring the file to the last of the given versions, wholly or not at all."""
    from sqlite_utils import Database

    with transaction(connection):
        # Asked again under the lock: another process may have been first.
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        database = Database(connection, execute_plugins=False)
        for number, step in enumerate(migrations[version:], start=version + 1):
            step(database)
            connection.execute(f"PRAGMA user_version = {number}")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Hold the write lock; what was written is kept only if nothing is raised."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # SQLite itself rolls back when the disk is full
            connection.execute("ROLLBACK")
        raise
