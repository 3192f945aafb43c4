"""What grading wants of a gradebook; `checker.progress.gradebook` keeps one in SQLite."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from checker.grading.model import Grade, Judgement, Override, Review


class Ledger(Protocol):
    """One writer at a time; what a method has written stays written, whatever happens next.

    A hand-in is known by the hash of its files. A basis is the hash of all else that a judgement
    depends on: the quest, its suites and solutions, the seed, the terms.
    """

    def seed(self) -> int | None:
        """The seed of the runs so far; None before the first."""

    def keep_seed(self, seed: int) -> None: ...

    def judgement(self, handin: str, basis: str) -> Judgement | None:
        """What the engine said of the hand-in on that basis, if it has."""

    def keep_judgement(self, handin: str, basis: str, judgement: Judgement) -> None: ...

    def basis(self) -> str | None:
        """The basis of the grades as they stand; None before the first are kept."""

    def grades(self) -> list[Grade]:
        """The grades as they stand, one for each hand-in, in the order they were given."""

    def keep_grades(self, grades: Sequence[Grade], basis: str) -> None:
        """Let these grades stand in the place of those before, wholly or not at all."""

    def overrides(self) -> Mapping[str, Mapping[str, Override]]:
        """By student and exercise."""

    def reviews(self) -> Mapping[str, Mapping[str, Review]]:
        """By student and exercise."""
