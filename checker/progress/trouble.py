"""What SQLite or the system says of the progress file, as an error that names a remedy."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from checker.errors import ProgressError

BUSY_SECONDS = 10.0
"""How long a process waits for another one's transaction, which takes milliseconds."""


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what SQLite or the system says of the file into an error that names a remedy."""
    try:
        yield
    except sqlite3.Error as error:
        raise _explanation(path, error) from error
    except OSError as error:
        raise _not_writable(path, error.strerror or str(error)) from error


def _explanation(path: Path, error: sqlite3.Error) -> ProgressError:
    said = str(error)  # the error's code is known from Python 3.11 on only
    if "locked" in said:
        return ProgressError(
            f"{path}: another program has held it for {BUSY_SECONDS:.0f} seconds ({said})."
            " Let it finish, then type the command again."
        )
    if re.search("readonly|unable to open|disk is full|disk I/O", said):
        return _not_writable(path, said)
    return damaged(path, f"it is damaged or not a progress file ({said})")


def _not_writable(path: Path, cause: str) -> ProgressError:
    return ProgressError(
        f"{path}: the progress file cannot be opened or written here ({cause}). Make"
        f" {path.parent} a folder that you may write to, with room left on its disk, or take"
        " another workspace: --workspace DIR"
    )


def damaged(path: Path, cause: str) -> ProgressError:
    return ProgressError(
        f"{path}: {cause}. It was left as it is. Move it aside and a new one is made at the next"
        f" check: {move_aside(path)}"
    )


def move_aside(path: Path) -> str:
    command = "move" if os.name == "nt" else "mv"
    return f'{command} "{path}" "{path}.old"'
