"""The rules of a class as frozen data; class.toml says them, and without it they are these."""

from __future__ import annotations

from datetime import datetime
from enum import Enum

import msgspec

from checker.quest.model import Data, Exercise


class Attempts(Enum):
    """Which of a student's hand-ins counts."""

    BEST = "best"
    LAST = "last"


class LatePolicy(Data, frozen=True):
    """What being late costs; the default is nothing. Percentages are of the points earned.

    grace_minutes   so much later than the deadline is in time
    per_day         percent for each day that has begun since the deadline
    cap             the most percent that is taken, however late
    max_days        what comes later than that counts nothing, whatever the cap
    """

    grace_minutes: float = 0.0
    per_day: float = 0.0
    cap: float = 100.0
    max_days: float | None = None


class ClassRules(msgspec.Struct, frozen=True, kw_only=True):
    """The rules of a class; as it stands, those of a class without a class.toml.

    points       of exercises that do not count their XP, by id
    deadline     aware; None: nothing is late
    extensions   days added to the deadline, by the student's id
    """

    points: dict[str, float] = {}
    replace_needs: bool = True
    deadline: datetime | None = None
    late: LatePolicy = LatePolicy()
    extensions: dict[str, float] = {}
    attempts: Attempts = Attempts.BEST

    def points_of(self, exercise: Exercise) -> float:
        """What the exercise counts when it passes."""
        return self.points.get(exercise.id, float(exercise.xp))
