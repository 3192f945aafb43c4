"""A worker's scratch folder: its home, its temporary files, its caches; gone with the worker."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path


def make_scratch(below: str | None = None) -> str:
    """A fresh folder, with matplotlib's list of fonts in it where the user has one already.

    It lies `below` that folder, or where temporary files do. Without the list, a
    file that imports pyplot makes it anew in every worker: seconds each time.
    """
    scratch = tempfile.mkdtemp(prefix="questcheck-", dir=below)
    for font_list in font_lists():
        shutil.copy(font_list, scratch)
    return scratch


def remove_scratch(scratch: str) -> None:
    """Remove the folder with all that a worker has left in it, however deep or locked."""
    with contextlib.suppress(RecursionError):
        shutil.rmtree(scratch, ignore_errors=True)
    if os.path.exists(scratch) and os.name == "posix":
        for command in (["chmod", "-R", "u+rwx", scratch], ["rm", "-rf", scratch]):
            subprocess.run(command, stderr=subprocess.DEVNULL, check=False)


@cache
def font_lists() -> tuple[Path, ...]:
    """The user's own, of every version of matplotlib."""
    home = Path.home()
    cached = os.environ.get("XDG_CACHE_HOME", home / ".cache")
    folders = (Path(cached, "matplotlib"), home / ".matplotlib")
    return tuple(path for folder in folders for path in _lists_in(folder))


def _lists_in(folder: Path) -> list[Path]:
    try:
        return sorted(folder.glob("fontlist-*.json"))
    except OSError:  # a home that is not this user's own
        return []
