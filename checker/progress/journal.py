"""Which journal the progress file is kept with: WAL, but not on a network file system."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path, PurePath

NETWORK_FILE_SYSTEMS = frozenset(
    """
    nfs nfs4 cifs smb smb2 smb3 smbfs ncpfs 9p afs openafs coda lustre gpfs beegfs ceph glusterfs
    pvfs2 orangefs davfs vboxsf prl_fs vmhgfs virtiofs drvfs
    fuse.sshfs fuse.ceph fuse.ceph-fuse fuse.glusterfs fuse.beegfs fuse.rclone fuse.s3fs
    fuse.gcsfuse fuse.davfs fuse.juicefs fuse.vmhgfs-fuse fuse.grpcfuse fuse.osxfs
    """.split()  # noqa: SIM905 (a list of forty quoted names is harder to read)
)
"""Their memory maps are not shared between machines, and WAL's index is such a map."""


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
