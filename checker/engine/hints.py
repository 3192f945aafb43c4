"""The hint ladder of an exercise: three steps, from a nudge to nearly the answer."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from pathlib import Path

import msgspec
import tomli

from checker.errors import QuestError

STEPS = 3


class Hints(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The steps, and which of them (1 to 3) answers a misconception best."""

    steps: tuple[str, str, str]
    fits: dict[str, int] = {}


def read_hints(suite: Path) -> Hints:
    """The suite's hints.toml. Raises QuestError naming file, cause and remedy."""
    path = suite / "hints.toml"
    try:
        hints = msgspec.convert(tomli.loads(path.read_text(encoding="utf-8")), Hints)
    except (OSError, UnicodeDecodeError, tomli.TOMLDecodeError, msgspec.ValidationError) as error:
        raise QuestError(
            f"{path}: no hints can be read: {error}. Write `steps`, three texts, and `[fits]`, "
            "misconception = step."
        ) from None
    for name, step in hints.fits.items():
        if not 1 <= step <= STEPS:
            raise QuestError(f"{path}: fits.{name} is {step}; write a step from 1 to {STEPS}.")
    return hints


def next_step(hints: Hints, taken: AbstractSet[int], diagnosis: str | None) -> int | None:
    """The step to give next: the one that fits the diagnosis, else the first not taken yet.

    None where all have been taken.
    """
    fitting = hints.fits.get(diagnosis or "")
    if fitting is not None and fitting not in taken:
        return fitting
    return next((step for step in range(1, STEPS + 1) if step not in taken), None)
