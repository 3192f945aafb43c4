"""class.toml, the instructor's rules for a class, as a frozen `ClassRules`.

Every key may be left out, and so may the file:

    attempts = "best"                     # of several hand-ins; or "last"
    replace_needs = true                  # judge an exercise with the reference for a broken need
    deadline = 2026-11-30T23:59:00+01:00  # or without +01:00, and then:
    # timezone = "Europe/Berlin"

    [points]                              # else an exercise counts its XP
    relu = 5
    early_stop = 0                        # counts nothing

    [late]
    grace_minutes = 15                    # later than the deadline by this and still in time
    per_day = 10                          # percent of the points, for each day that has begun
    cap = 50                              # percent; never more than that is taken
    max_days = 7                          # what comes later still counts nothing

    [extensions]                          # days added to the deadline, by student
    "ada@example.org" = 2
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import datetime, timezone
from difflib import get_close_matches
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

import msgspec

from checker.errors import UsageError
from checker.grading.rules import Attempts, ClassRules, LatePolicy
from checker.quest.model import Quest
from checker.quest.strict import parse, shape_problem
from checker.quest.validation import Problem, suggestion

SCHEMA = "questcheck.class/1"


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """class.toml as it is written. `points` and `extensions` are looked at in `_numbers`."""

    schema: str = SCHEMA
    points: dict[str, Any] = {}
    replace_needs: bool = True
    deadline: datetime | None = None
    timezone: str | None = None
    late: LatePolicy = LatePolicy()
    extensions: dict[str, Any] = {}
    attempts: Attempts = Attempts.BEST


def load_rules(path: Path, quest: Quest) -> ClassRules:
    """The rules in the file at `path`. Raises UsageError, one line for each problem."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise UsageError(
            f"{path}: cannot be read ({error.strerror}). Name a class.toml that you may read, "
            "or leave it out: every exercise then counts its XP, and nothing is late."
        ) from error
    return read_rules(raw, str(path), quest)


def read_rules(raw: bytes, name: str, quest: Quest) -> ClassRules:
    """The rules in the bytes of a class.toml, which is called `name` in messages.

    Raises UsageError, one line for each problem.
    """
    table = parse(raw, name, UsageError)
    version = table.get("schema", SCHEMA)
    # First of all: a file of another version has other keys, and they are no slips.
    if version != SCHEMA:
        raise _refusal(name, [_other_version(version)])
    try:
        file = msgspec.convert(table, _File)
    except msgspec.ValidationError as error:
        raise _refusal(name, [shape_problem(error, _File)]) from error
    found = [
        *_points(file, quest),
        *_late(file.late),
        *_numbers("extensions", file.extensions, "days"),
        *_deadline(file),
    ]
    if found:
        raise _refusal(name, found)
    return ClassRules(
        points={key: float(value) for key, value in file.points.items()},
        replace_needs=file.replace_needs,
        deadline=_aware(file.deadline, file.timezone),
        late=file.late,
        extensions={key: float(value) for key, value in file.extensions.items()},
        attempts=file.attempts,
    )


def _refusal(name: str, found: list[Problem]) -> UsageError:
    return UsageError("\n".join(f"{name}: {problem}" for problem in found))


def _other_version(version: object) -> Problem:
    return Problem(
        "schema",
        f"{version!r} is not the version that this questcheck reads.",
        f"Write {SCHEMA!r}, or update: pip install --upgrade questcheck",
    )


def _points(file: _File, quest: Quest) -> Iterator[Problem]:
    exercises = [exercise.id for exercise in quest.exercises]
    for name in file.points:
        if name not in exercises:
            yield Problem(
                f"points.{name}", f"there is no exercise {name!r}.", suggestion(name, exercises)
            )
    yield from _numbers("points", file.points, "points")


def _numbers(key: str, table: dict[str, Any], unit: str) -> Iterator[Problem]:
    """By hand, since msgspec does not say at which key of a table without a model it stopped."""
    for name, value in table.items():
        # To Python, true is a number. TOML has nan and inf, too.
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not _count(value):
            yield Problem(
                f"{key}.{name}",
                f"{value!r} is no number of {unit}.",
                f"Write a number that is 0 or more: {name} = 2",
            )


def _count(value: float) -> bool:
    return math.isfinite(value) and value >= 0


def _late(late: LatePolicy) -> Iterator[Problem]:
    for name in late.__struct_fields__:
        value: float | None = getattr(late, name)
        if value is not None and not _count(value):
            yield Problem(
                f"late.{name}", f"{value} is too little or no number.", "Write 0 or more."
            )
        elif name in ("per_day", "cap") and value is not None and value > 100:
            yield Problem(
                f"late.{name}",
                f"{value:g} percent is more than there is.",
                f"Write the percentage, at most 100: {name} = 10",
            )


def _deadline(file: _File) -> Iterator[Problem]:
    if file.timezone is not None and _zone(file.timezone) is None:
        yield Problem(
            "timezone", f"there is no time zone {file.timezone!r}.", _zone_remedy(file.timezone)
        )
    if file.deadline is None:
        return
    if file.deadline.tzinfo is None and file.timezone is None:
        yield Problem(
            "deadline",
            f"{file.deadline.isoformat()} does not say in which time zone.",
            f"Add the offset, as in {file.deadline.isoformat()}+01:00, "
            'or the key timezone = "Europe/Berlin".',
        )
    if file.deadline.tzinfo is not None and file.timezone is not None:
        yield Problem(
            "timezone",
            "the deadline has an offset of its own.",
            "Remove this key, or the offset behind the time.",
        )


def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # unknown; "../x"; "Europe", which is a folder
        return None


def _zone_remedy(name: str) -> str:
    zones = available_timezones()
    if not zones:  # Windows brings none along
        return "This system knows none by name: pip install tzdata, or give the deadline's offset."
    near = get_close_matches(name, sorted(zones), n=1)
    return f"Did you mean {near[0]!r}?" if near else 'Write it as in "Europe/Berlin".'


def _aware(deadline: datetime | None, zone: str | None) -> datetime | None:
    """The deadline as a moment. An hour that the clocks show twice, or skip, is the later one."""
    if deadline is None or zone is None:
        return deadline
    readings = (deadline.replace(tzinfo=_zone(zone), fold=fold) for fold in (0, 1))
    return max(readings, key=lambda moment: moment.astimezone(timezone.utc))
