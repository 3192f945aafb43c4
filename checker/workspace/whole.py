"""Write a file whole or not at all."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Iterable
from pathlib import Path

from checker.errors import UsageError

MARK = 16
"""Hexadecimal digits that name a file while it is written: `.0123456789abcdef.tmp`."""


def write_whole(
    path: Path, content: bytes | Iterable[bytes], remedy: str, make_folder: bool = False
) -> None:
    """Put the content, or all pieces of it, there in one step; until then what was there stays.

    Raises UsageError, which ends with the remedy, where the system does not let it.
    """
    temporary = path.with_name(f".{secrets.token_hex(MARK // 2)}.tmp")
    try:
        if make_folder:
            path.parent.mkdir(parents=True, exist_ok=True)
        try:
            # Without fsync: a class has hundreds of files, which can all be made anew.
            with temporary.open("xb") as stream:
                stream.writelines([content] if isinstance(content, bytes) else content)
            temporary.replace(path)
        finally:
            with contextlib.suppress(OSError):  # what went wrong before is what is told
                temporary.unlink(missing_ok=True)
    except OSError as error:
        raise UsageError(
            f"{path}: cannot be written ({error.strerror or error}). {remedy}"
        ) from error
