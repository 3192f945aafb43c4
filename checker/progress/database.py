"""One of questcheck's SQLite files: opened without harm, its version known, its journal chosen."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path
from urllib.parse import quote

import msgspec

from checker.errors import ProgressError
from checker.progress import journal, schema
from checker.progress.trouble import BUSY_SECONDS, Words, damaged, explained, move_aside


class Layout(msgspec.Struct, frozen=True):
    """What tells one kind of our files from all others.

    migrations   step n leads from version n to n + 1
    tables       that it has in every version
    careful      whether the whole of it is looked through whenever it is opened to write
    """

    migrations: tuple[schema.Migration, ...]
    tables: frozenset[str]
    words: Words
    careful: bool = False

    @property
    def version(self) -> int:
        return len(self.migrations)


def connect(path: Path, mode: str) -> sqlite3.Connection:
    absolute = path.absolute().as_posix()
    # Three slashes before a drive's letter, four before a Windows share.
    location = absolute if absolute.startswith("/") else f"/{absolute}"
    return sqlite3.connect(
        f"file://{quote(location.encode(errors='surrogateescape'), safe='/:')}?mode={mode}",
        timeout=BUSY_SECONDS,
        isolation_level=None,
        uri=True,
    )


def connect_to_read(path: Path, layout: Layout) -> sqlite3.Connection | None:
    """A connection to the file, or to a migrated copy in memory of an old one; None: no file."""
    with explained(path, layout.words):
        refuse_what_is_no_database(path, layout.words)
        if not path.exists():
            return None
        connection = _connect_without_writing(path)
        try:
            version = version_of(connection, path, layout)
            if version == layout.version:
                return connection
            if version:
                return _migrated_copy(connection, layout)
        except BaseException:
            connection.close()
            raise
        connection.close()
        return None


def prepare(connection: sqlite3.Connection, path: Path, layout: Layout) -> str | None:
    """Migrate and choose the journal; returns what the user should know of the latter."""
    version = version_of(connection, path, layout)
    network = journal.network_file_system(path.resolve(), journal.mounts())
    wanted = "delete" if network else "wal"
    (current,) = connection.execute("PRAGMA journal_mode").fetchone()
    if layout.careful or version < layout.version or current != wanted:
        # Before the first byte of it changes, the file must be sound.
        (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            raise damaged(path, f"it is damaged ({verdict})", layout.words)
    if version < layout.version:
        schema.migrate(connection, layout.migrations)
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


def version_of(connection: sqlite3.Connection, path: Path, layout: Layout) -> int:
    version, ours = schema.survey(connection, layout.tables)
    if version > layout.version:
        raise ProgressError(
            f"{path}: it was written by a newer questcheck (schema {version}; this one knows"
            f" {layout.version}). Type: pip install --upgrade questcheck"
        )
    if not ours:
        raise damaged(path, "it is an SQLite file, but not one of questcheck's", layout.words)
    return version


def refuse_what_is_no_database(path: Path, words: Words) -> None:
    if path.is_dir():
        raise ProgressError(
            f"{path}: a folder stands where the {words.file} should be."
            f" Move it aside: {move_aside(path)}"
        )
    # SQLite takes a file too short for one page to be empty, and would write over it.
    if path.exists() and 0 < path.stat().st_size < schema.SMALLEST_DATABASE:
        raise damaged(path, f"it is not a {words.file}", words)


def encodable(text: str) -> str:
    """SQLite takes UTF-8 alone; a learner's message may hold half a surrogate pair."""
    return text.encode(errors="backslashreplace").decode()


def _connect_without_writing(path: Path) -> sqlite3.Connection:
    # Not mode=ro: that cannot finish what a killed process left, and leaves WAL's files behind.
    connection = connect(path, "rw")
    try:
        connection.execute("PRAGMA query_only = 1")
        connection.execute("PRAGMA schema_version").fetchone()
    except sqlite3.OperationalError as error:
        connection.close()
        log = path.with_name(f"{path.name}-wal")
        if not re.search("unable to open|readonly", str(error)) or log.exists():
            raise
        # WAL wants to make two files, and the folder does not let it: nobody else writes either.
        connection = connect(path, "ro&immutable=1")
    except BaseException:
        connection.close()
        raise
    return connection


def _migrated_copy(connection: sqlite3.Connection, layout: Layout) -> sqlite3.Connection:
    copy = sqlite3.connect(":memory:", isolation_level=None)
    connection.backup(copy)
    connection.close()
    schema.migrate(copy, layout.migrations)
    return copy
