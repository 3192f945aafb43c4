"""What grading wants of a gradebook; `checker.progress.gradebook` keeps one in SQLite."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

import msgspec

from checker.grading.model import Grade, Handin, Judgement, Override, Review, Student
from checker.grading.rules import ClassRules


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the class as it stands: a grade, and whatever is needed to make it anew.

    student  the line of the roster, as it was given to `grade_of`
    handin   as it was given to `grade_of`; None: nothing was handed in. Its files are not kept
    hash     of its files, by which its judgement is kept; "" where there was nothing to judge
    """

    student: Student
    handin: Handin | None
    grade: Grade
    hash: str = ""


class Ledger(Protocol):
    """One writer at a time; what a method has written stays written, whatever happens next.

    A hand-in is known by the hash of its files. A basis is the hash of all else that a judgement
    depends on: the quest, its suites and solutions, the seed, the terms.

    The class as it stands is kept whole by `keep_class`, with the rules that it was graded by, so
    that an override or a review can change a grade without anything being judged.
    """

    def seed(self) -> int | None:
        """The seed of the runs so far; None before the first."""

    def keep_seed(self, seed: int) -> None: ...

    def judgement(self, handin: str, basis: str) -> Judgement | None:
        """What the engine said of the hand-in on that basis, if it has."""

    def keep_judgement(self, handin: str, basis: str, judgement: Judgement) -> None: ...

    def basis(self) -> str | None:
        """The basis of the class as it stands; None before the first is kept."""

    def rules(self) -> ClassRules | None:
        """The rules by which the class as it stands was graded."""

    def entries(self) -> list[Entry]:
        """The class as it stands, in the order it was given; empty before the first is kept."""

    def each_entry(self) -> Iterator[Entry]:
        """The same, one at a time; nothing may be kept meanwhile."""

    def grades(self) -> list[Grade]:
        """The grades of `entries`, without the rest."""

    def keep_class(self, entries: Sequence[Entry], rules: ClassRules, basis: str) -> None:
        """Let this class stand in the place of the one before, wholly or not at all."""

    def overrides(self) -> Mapping[str, Mapping[str, Override]]:
        """By student and exercise."""

    def reviews(self) -> Mapping[str, Mapping[str, Review]]:
        """By student and exercise."""
