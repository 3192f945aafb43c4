"""What SQLite or the system says of one of our files, as an error that names a remedy."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from checker.errors import ProgressError

BUSY_SECONDS = 10.0
"""How long a process waits for another one's transaction, which takes milliseconds."""


class Words(msgspec.Struct, frozen=True):
    """How messages speak of one kind of file.

    file       what it is called
    remade     when a new one is made, once it was moved aside
    elsewhere  how another place is chosen
    """

    file: str
    remade: str
    elsewhere: str


PROGRESS = Words("progress file", "at the next check", "another workspace: --workspace DIR")


@contextmanager
def explained(path: Path, words: Words = PROGRESS) -> Iterator[None]:
    """Turn what SQLite or the system says of the file into an error that names a remedy."""
    try:
        yield
    except sqlite3.Error as error:
        raise _explanation(path, error, words) from error
    except OSError as error:
        raise _not_writable(path, error.strerror or str(error), words) from error


def _explanation(path: Path, error: sqlite3.Error, words: Words) -> ProgressError:
    said = str(error)  # the error's code is known from Python 3.11 on only
    if "locked" in said:
        return ProgressError(
            f"{path}: another program has held it for {BUSY_SECONDS:.0f} seconds ({said})."
            " Let it finish, then type the command again."
        )
    if re.search("readonly|unable to open|disk is full|disk I/O", said):
        return _not_writable(path, said, words)
    return damaged(path, f"it is damaged or not a {words.file} ({said})", words)


def _not_writable(path: Path, cause: str, words: Words) -> ProgressError:
    return ProgressError(
        f"{path}: the {words.file} cannot be opened or written here ({cause}). Make"
        f" {path.parent} a folder that you may write to, with room left on its disk, or take"
        f" {words.elsewhere}"
    )


def damaged(path: Path, cause: str, words: Words = PROGRESS) -> ProgressError:
    return ProgressError(
        f"{path}: {cause}. It was left as it is. Move it aside and a new one is made"
        f" {words.remade}: {move_aside(path)}"
    )


def move_aside(path: Path) -> str:
    command = "move" if os.name == "nt" else "mv"
    return f'{command} "{path}" "{path}.old"'
