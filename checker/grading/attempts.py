"""Which of a student's hand-ins counts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timezone

import msgspec

from checker.grading.model import Grade
from checker.grading.rules import Attempts


def chosen(grades: Sequence[Grade], attempts: Attempts) -> Grade:
    """The one of a student's grades that counts; of equal ones the later.

    They are given in the order of handing in, which decides where the time is not known. The best
    is the one of most points, then of most bonus; it says so if another could not be judged.
    """
    ranked = sorted(enumerate(grades), key=lambda item: (_when(item[1]), item[0]))
    if attempts is Attempts.BEST:
        # Sorting is stable: equal ones stay in the order of time.
        ranked.sort(key=lambda item: (item[1].points, item[1].bonus))
    found = ranked[-1][1]
    failed = sum(grade.engine_error is not None for grade in grades if grade is not found)
    if attempts is Attempts.LAST or not failed:
        return found
    doubt = (
        f"{failed} of {len(grades)} hand-ins could not be judged; the best of the others counts."
    )
    return msgspec.structs.replace(found, assumed=(*found.assumed, doubt))


def _when(grade: Grade) -> datetime:
    if grade.submitted_at is None:
        return datetime.min.replace(tzinfo=timezone.utc)
    return datetime.fromisoformat(grade.submitted_at)
