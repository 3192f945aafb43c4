"""How late a hand-in came and what that costs: pure rules over moments."""

from __future__ import annotations

import math
from datetime import datetime, timedelta

from checker.grading.model import Student
from checker.grading.rules import ClassRules, LatePolicy


def lateness(rules: ClassRules, student: Student, submitted_at: datetime | None) -> timedelta:
    """How long after the student's deadline it came; nothing within the grace, or without either.

    Where the roster and class.toml both extend the deadline, the longer extension counts.
    """
    if rules.deadline is None or submitted_at is None:
        return timedelta(0)
    days = max(student.extension, rules.extensions.get(student.id, 0.0))
    late = submitted_at - rules.deadline - timedelta(days=days)
    # Past the grace it is late since the deadline: the grace forgives, it does not move the line.
    return late if late > timedelta(minutes=rules.late.grace_minutes) else timedelta(0)


def percent_taken(policy: LatePolicy, late: timedelta) -> float:
    """The percentage of the points that being so late costs."""
    if late <= timedelta(0):
        return 0.0
    if policy.max_days is not None and late > timedelta(days=policy.max_days):
        return 100.0
    return min(policy.cap, policy.per_day * math.ceil(late / timedelta(days=1)))
