"""How the progress file is laid out: its tables, the steps from version to version, its journal.

sqlite-utils imports NumPy where it is there (60 ms), so only a file that is made or migrated
pays for it: the import stands inside `migrate`.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePath
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


MIGRATIONS: tuple[Migration, ...] = (_attempts_answers_awards, _attestations)
"""Step n leads from version n to n + 1. Steps add; none writes a row."""

VERSION = len(MIGRATIONS)

TABLES = ("attempts", "answers", "attestations", "awards")

_TABLES_OF_EVERY_VERSION = {"attempts", "answers", "awards"}

SMALLEST_DATABASE = 512
"""The bytes of the smallest page: no database but an empty one is shorter."""

NETWORK_FILE_SYSTEMS = frozenset(
    """
    nfs nfs4 cifs smb smb2 smb3 smbfs ncpfs 9p afs openafs coda lustre gpfs beegfs ceph glusterfs
    pvfs2 orangefs davfs vboxsf prl_fs vmhgfs virtiofs drvfs
    fuse.sshfs fuse.ceph fuse.ceph-fuse fuse.glusterfs fuse.beegfs fuse.rclone fuse.s3fs
    fuse.gcsfuse fuse.davfs fuse.juicefs fuse.vmhgfs-fuse fuse.grpcfuse fuse.osxfs
    """.split()  # noqa: SIM905 (a list of forty quoted names is harder to read)
)
"""Their memory maps are not shared between machines, and WAL's index is such a map."""


def survey(connection: sqlite3.Connection) -> tuple[int, bool]:
    """The file's schema version, and whether the file is ours: empty, or with our tables."""
    connection.execute("BEGIN")  # one snapshot: another process may be making the tables
    try:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    finally:
        if connection.in_transaction:  # not where the file could not be read at all
            connection.execute("ROLLBACK")
    return version, names >= _TABLES_OF_EVERY_VERSION if version else not names


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


def switch_journal(connection: sqlite3.Connection, wanted: str) -> str | None:
    """The journal in use afterwards; None where another process has the file open just now.

    That is no loss: the journal is the file's, all use the same, and a later opening switches.
    """
    try:
        (journal,) = connection.execute(f"PRAGMA journal_mode = {wanted}").fetchone()
    except sqlite3.OperationalError as error:
        if "locked" not in str(error):
            raise
        return None
    return str(journal)


def network_file_system(path: PurePath, listing: str) -> str | None:
    """The network file system that holds an absolute path, by a text like /proc/self/mounts."""
    if path.drive.startswith("\\\\"):
        return "Windows share"
    best, kind = -1, ""
    for line in listing.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = type(path)(_unescaped(fields[1]))
        # A later mount on the same point hides the earlier one, hence not "greater than".
        if path.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), fields[2]
    return kind if kind in NETWORK_FILE_SYSTEMS else None


def _unescaped(mount_point: str) -> str:
    """The kernel writes space, tab, newline and backslash as three octal digits."""
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), mount_point)


def mounts() -> str:
    """The kernel's list of what is mounted, as this process sees it; empty but on Linux."""
    try:
        return Path("/proc/self/mounts").read_text("utf-8", "surrogateescape")
    except OSError:
        return ""
