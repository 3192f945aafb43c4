"""What a running check tells whoever is watching."""

from __future__ import annotations

from typing import TypeAlias

import msgspec


class Began(msgspec.Struct, frozen=True):
    exercise: str
    checks: int


class CheckEnded(msgspec.Struct, frozen=True):
    exercise: str
    check: str
    passed: bool


class Waiting(msgspec.Struct, frozen=True):
    """One request takes its time: `seconds` so far, `cpu` of them computing, of `limit` allowed.

    In `idle` of them the worker slept, and its core was free for others.
    """

    exercise: str
    seconds: float
    cpu: float
    idle: float
    limit: float


Event: TypeAlias = Began | CheckEnded | Waiting
