"""What a file's name says: where it may lie, of what kind it is, which exercise it is meant for."""

from __future__ import annotations

import re
import unicodedata
from enum import Enum
from functools import lru_cache

from checker.grading.intake.limits import MAX_LEVELS, Refusal

Parts = tuple[str, ...]

_JUNK = {"__macosx", "__pycache__", "node_modules", "site-packages", "venv"}
_JUNK |= {"thumbs.db", "desktop.ini"}
_ARCHIVES = (".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz")
_FOREIGN_ARCHIVES = (".rar", ".7z", ".gz", ".bz2", ".xz")
_KNOWN = (*_ARCHIVES, *_FOREIGN_ARCHIVES, ".ipynb", ".json", ".py")
_ENDINGS = sorted(_KNOWN, key=len, reverse=True)
_LONGEST = 1000  # characters of a path
_LONGEST_STEM = 80  # no exercise's name is that long, whatever a copy adds
_SHOWN = 120

# What people and browsers add to the name of a file that they save again.
_ADDED = re.compile(
    r"(_*\(\d+\)|_\d{1,2}|_v\d+|_*copy|_kopie|_final|_draft|_new|_fixed|_done|_version|_last|_latest"
    r"|_solution|_solved|_answer|_submission|_updated)$"
)
_AHEAD = re.compile(r"^(copy_of|kopie_von|my|final|new)_")


class Kind(Enum):
    """What a file is good for."""

    SOURCE = "source"
    NOTEBOOK = "notebook"
    QUIZ = "quiz"
    ARCHIVE = "archive"
    OTHER = "other"


def shown(name: str) -> str:
    """A name as it may stand in a sentence: in quotes, escaped, not too long."""
    return repr(name if len(name) <= _SHOWN else f"{name[:_SHOWN]}…")


def safe_parts(raw: str) -> Parts:
    """The folders and the file that a member's name leads through. Raises Refusal for a trap."""
    if any(ord(char) < 32 or 0x7F <= ord(char) < 0xA0 for char in raw):
        raise Refusal(f"The name {shown(raw)} holds control characters.")
    if any(0xD800 <= ord(char) < 0xE000 for char in raw):
        raise Refusal(f"The name {shown(raw)} is not in UTF-8.")
    if "\\" in raw:
        raise Refusal(f"The name {shown(raw)} holds a backslash; pack it with another program.")
    if raw.startswith("/"):
        raise Refusal(f"The name {shown(raw)} leads out of the submission: it is absolute.")
    parts = tuple(part for part in raw.split("/") if part not in ("", "."))
    if ".." in parts:
        raise Refusal(f"The name {shown(raw)} leads out of the submission: it holds '..'.")
    if any(re.match(r"[A-Za-z]:", part) for part in parts):
        raise Refusal(f"The name {shown(raw)} leads out of the submission: it names a drive.")
    if len(raw) > _LONGEST or len(parts) > MAX_LEVELS:
        raise Refusal(f"The name {shown(raw)} is too long or leads through too many folders.")
    return parts


def is_junk(parts: Parts) -> bool:
    """Whether it is hidden, or lies in what tools leave behind: caches, environments, history."""
    return any(part.startswith(".") or part.casefold() in _JUNK for part in parts)


def identity(parts: Parts) -> str:
    """Equal for two paths that are one on some machine's disk."""
    folded = unicodedata.normalize("NFC", "/".join(parts)).casefold()
    return unicodedata.normalize("NFC", folded)


def kind_of(name: str) -> Kind:
    """The kind that the name's ending says."""
    low = name.casefold()
    if low.endswith(".py"):
        return Kind.SOURCE
    if low.endswith(".ipynb"):
        return Kind.NOTEBOOK
    if low.endswith(_ARCHIVES + _FOREIGN_ARCHIVES):
        return Kind.ARCHIVE
    if low.endswith(".json") and matching(stem_of(name), frozenset({"quiz"})) == "quiz":
        return Kind.QUIZ
    return Kind.OTHER


def stem_of(name: str) -> str:
    """The name without its ending, and without both of `.tar.gz`."""
    low = name.casefold()
    for ending in _ENDINGS:
        if low.endswith(ending) and len(name) > len(ending):
            return name[: -len(ending)]
    return name


@lru_cache(10_000)  # a class uses the same names over and over
def matching(stem: str, ids: frozenset[str]) -> str | None:
    """The id that the stem is, give or take case, dashes and what a copy adds."""
    if len(stem) > _LONGEST_STEM:
        return None
    wanted = {plain(name): name for name in ids}
    low = plain(stem)
    while low not in wanted:
        shorter = _AHEAD.sub("", _ADDED.sub("", low))
        if shorter == low:
            return None
        low = shorter
    return wanted[low]


def plain(stem: str) -> str:
    """Lower case, words joined by underscores; as long as the stem for most scripts."""
    return re.sub(r"[\s-]", "_", stem.lower())
