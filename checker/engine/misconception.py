"""Misconceptions: wrong implementations that learners really write, each a file of a suite.

The file's docstring is its entry in the catalogue:

    Leaky ReLU

    Does: It lets a small share of every negative value through, which is a leaky ReLU.
    Think: The plain ReLU is flat on the left: everything below 0 becomes exactly 0.

Where a run is the learner's own (a model trained on their own schedule), no replay tells the bug.
There the file also defines `explains(returned, raised, *args)`: what the call returned (None where
it raised), the exception's name (None where it returned), and what it was called with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

from checker.engine.result import Diagnosis
from checker.errors import EngineError

_DOCSTRING = re.compile(r'"""(.*?)"""', re.DOTALL)
_ENTRY = re.compile(r"(?P<title>.+?)\n\s*\nDoes: (?P<does>.+?)\nThink: (?P<think>.+)", re.DOTALL)
_PREDICATE = re.compile(r"^def explains\(", re.MULTILINE)


class Misconception(msgspec.Struct, frozen=True):
    """One entry. `does` says what the code does, `think` how to think about it.

    `predicate` says that the file defines `explains`, and is not replayed.
    """

    id: str
    title: str
    does: str
    think: str
    path: Path
    source: bytes
    predicate: bool = False

    @property
    def diagnosis(self) -> Diagnosis:
        return Diagnosis(self.id, self.title, f"{self.does} {self.think}")

    @property
    def sentence(self) -> str:
        """The first thing that a learner is shown: the name, and what the code does."""
        # "It adds ..." goes on after the colon; a sentence that begins with a name keeps it.
        does = self.does
        if re.match(r"(It|Its|The|A|An|Every|Each|All|One|Only|No) ", does):
            does = does[0].lower() + does[1:]
        return f"{self.title}: {does}"


def read_misconceptions(suite: Path) -> Iterator[Misconception]:
    """The entries of a suite, by name. Raises EngineError where a docstring is no entry."""
    for path in sorted((suite / "misconceptions").glob("*.py")):
        # Not parsed: that costs a millisecond an entry, and most are not asked for.
        source = path.read_bytes()
        text = source.decode()
        docstring = _DOCSTRING.match(text)
        entry = _ENTRY.fullmatch(docstring[1].strip()) if docstring else None
        if entry is None:
            raise EngineError(f"{path}: the docstring is no title, `Does:` and `Think:`")
        title, does, think = (" ".join(entry[name].split()) for name in ("title", "does", "think"))
        predicate = _PREDICATE.search(text) is not None
        yield Misconception(path.stem, title, does, think, path, source, predicate)
