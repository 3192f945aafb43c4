"""The schema of the progress file, and migrations from files of earlier versions."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timezone
from pathlib import Path

import pytest
from sqlite_utils import Database

from checker.errors import ProgressError
from checker.progress import schema
from checker.progress.model import Attestation
from checker.progress.store import open_store, read_store
from checker.quest.rules import Award, Record

PACK = "neural"


class WallClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        return datetime.now(timezone.utc)


@contextmanager
def raw(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that knows nothing of the store, closed at the end."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield connection


def nothing(record: Record) -> list[Award]:
    return []


def tables_of(path: Path) -> dict[str, set[str]]:
    with raw(path) as connection:
        database = Database(connection)
        return {table: set(database[table].columns_dict) for table in database.table_names()}


def version_of(path: Path) -> int:
    with raw(path) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


@pytest.fixture
def version_1(tmp_path: Path) -> Path:
    """A file as the first version made it: one pass, two failures, one grant."""
    path = tmp_path / "progress.db"
    with raw(path) as connection:
        schema.migrate(connection, schema.MIGRATIONS[:1])
        for at, exercise, outcome in (
            ("2025-01-01T00:00:00Z", "relu", "wrong"),
            ("2025-01-02T00:00:00Z", "relu", "passed"),
            ("2025-01-03T00:00:00Z", "forward", "wrong"),
        ):
            connection.execute(
                "INSERT INTO attempts (pack, at, exercise, chapter, file, sha256, outcome, seed,"
                " xp, seconds, message, diagnosis, remarks)"
                " VALUES (?, ?, ?, 'chapter1', 'f.py', 'ab', ?, '7', 0, 0.5, '', NULL, '[]')",
                (PACK, at, exercise, outcome),
            )
        connection.execute(
            "INSERT INTO awards (pack, at, kind, item, title, xp)"
            " VALUES (?, '2025-01-02T00:00:00Z', 'exercise', 'relu', 'relu', 5)",
            (PACK,),
        )
    return path


def test_a_new_file_has_every_table_keyed_by_pack(tmp_path: Path) -> None:
    """A file made from nothing has the newest version, and a pack column in every table."""
    path = tmp_path / "progress.db"
    open_store(path, PACK, WallClock()).close()
    tables = tables_of(path)
    assert set(tables) == set(schema.TABLES)
    assert all("pack" in columns for columns in tables.values())
    assert version_of(path) == schema.VERSION == 3


def test_version_1_has_no_attestations(version_1: Path) -> None:
    """The first migration alone makes the file that the first version made."""
    assert set(tables_of(version_1)) == {"attempts", "answers", "awards"}
    assert version_of(version_1) == 1


def test_a_version_1_file_is_migrated_when_opened(version_1: Path) -> None:
    """Opening an old file to record adds what is missing and keeps every row."""
    with open_store(version_1, PACK, WallClock()) as store:
        store.attest([Attestation(store.now(), "resources", "")], nothing)
        assert set(store.record_of().attested) == {"resources"}
        assert [award.item for award in store.awards()] == ["relu"]
    assert version_of(version_1) == schema.VERSION
    assert set(tables_of(version_1)) == set(schema.TABLES)
    with raw(version_1) as connection:
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
        assert connection.execute("SELECT count(*) FROM attempts").fetchone() == (3,)
    assert "attempts_by_exercise" in names


def test_a_migration_never_invents_a_pass(version_1: Path) -> None:
    """What had passed before the migration has passed after it, at its time, and nothing else."""
    with open_store(version_1, PACK, WallClock()) as store:
        assert store.record_of().passed == {"relu": "2025-01-02T00:00:00Z"}
        assert store.record_of().answered == {}
        assert store.record_of().next_quest is None


def test_reading_an_old_file_leaves_it_old(version_1: Path) -> None:
    """`status` reads a version-1 file without migrating it: its bytes stay the same."""
    before = version_1.read_bytes()
    with read_store(version_1, PACK) as reader:
        assert reader.record_of().passed == {"relu": "2025-01-02T00:00:00Z"}
        assert reader.latest()["forward"].seed == 7
    assert version_1.read_bytes() == before
    assert list(version_1.parent.iterdir()) == [version_1]


def test_a_migration_that_fails_changes_nothing(version_1: Path) -> None:
    """Steps are taken wholly or not at all: a failing one leaves the version and the tables."""

    def fails(database: Database) -> None:
        database.create_table("half", {"id": int})
        raise RuntimeError("a step fails")

    with raw(version_1) as connection, pytest.raises(RuntimeError):
        schema.migrate(connection, (*schema.MIGRATIONS, fails))
    assert version_of(version_1) == 1
    assert set(tables_of(version_1)) == {"attempts", "answers", "awards"}


def test_migrating_twice_is_migrating_once(version_1: Path) -> None:
    """A process that comes second to a migration finds nothing left to do."""
    with raw(version_1) as connection:
        schema.migrate(connection)
        schema.migrate(connection)
        schema.migrate(connection, schema.MIGRATIONS[:1])
    assert version_of(version_1) == schema.VERSION


def test_the_table_itself_refuses_a_second_grant(version_1: Path) -> None:
    """The unique index on pack, kind and item holds against any writer; another pack is free."""
    grant = (
        "INSERT INTO awards (pack, at, kind, item, title, xp)"
        " VALUES (?, '', 'exercise', 'relu', '', 5)"
    )
    with raw(version_1) as connection:
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute(grant, (PACK,))
        connection.execute(grant, ("another",))


def test_a_newer_version_is_refused_and_left_alone(version_1: Path) -> None:
    """A file from a later questcheck is not touched; the error says to upgrade."""
    with raw(version_1) as connection:
        connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    before = version_1.read_bytes()
    with pytest.raises(ProgressError, match=r"newer questcheck.*--upgrade questcheck") as caught:
        open_store(version_1, PACK, WallClock())
    assert str(version_1) in str(caught.value)
    with pytest.raises(ProgressError, match="newer questcheck"):
        read_store(version_1, PACK)
    assert version_1.read_bytes() == before


@pytest.mark.parametrize("version", [0, 1, 2])
def test_somebody_elses_database_is_refused_and_left_alone(tmp_path: Path, version: int) -> None:
    """An SQLite file without our tables is not adopted, whatever its user_version says."""
    path = tmp_path / "progress.db"
    with raw(path) as connection:
        connection.execute("CREATE TABLE recipes (title TEXT)")
        connection.execute(f"PRAGMA user_version = {version}")
    before = path.read_bytes()
    for _ in range(2):
        with pytest.raises(ProgressError, match="not one of questcheck's"):
            open_store(path, PACK, WallClock())
    with pytest.raises(ProgressError, match="not one of questcheck's"):
        read_store(path, PACK)
    assert path.read_bytes() == before
