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
    """The exercise has used `cpu` seconds of CPU on one request, of `limit` allowed."""

    exercise: str
    cpu: float
    limit: float


Event: TypeAlias = Began | CheckEnded | Waiting
