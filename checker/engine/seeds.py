"""The run's seed, and the seeds derived from it."""

from __future__ import annotations

import hashlib
import secrets
from functools import lru_cache


def draw_seed() -> int:
    """A fresh seed. Drawn only once the nurseries are forked, so that no worker inherits it."""
    return secrets.randbelow(2**31)


def draw_class_seed() -> int:
    """A fresh seed for many submissions: the largest of them is the largest number that every
    reader of JSON takes, and they are far too many to be tried out.
    """
    return secrets.randbelow(2**53)


@lru_cache(10_000)
def derived(seed: int, *names: str) -> int:
    """A seed of its own for each name: fixed by the run's, and no way back to it."""
    text = "/".join([str(seed), *names])
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=4).digest(), "big")
