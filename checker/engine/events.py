"""What a running check tells whoever is watching."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class Began:
    exercise: str
    checks: int


@dataclass(frozen=True)
class CheckEnded:
    exercise: str
    check: str
    passed: bool


@dataclass(frozen=True)
class Waiting:
    """The exercise has used `cpu` seconds of CPU on one request, of `limit` allowed."""

    exercise: str
    cpu: float
    limit: float


Event: TypeAlias = Began | CheckEnded | Waiting
