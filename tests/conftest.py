"""Shared by all tests: the quest, its pack, and a way to judge files without a command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.engine.nursery import thread_limits

thread_limits()  # before anything imports a BLAS: what forks must not have started threads

from checker.engine.pack import Pack  # noqa: E402  after the limits, on purpose
from checker.quest.loader import builtin_quest_file, load_quest  # noqa: E402
from tests.judging import Bench  # noqa: E402


@pytest.fixture(scope="session")
def pack() -> Pack:
    """The quest that ships with questcheck."""
    file = builtin_quest_file()
    return Pack.beside(load_quest(file), file)


@pytest.fixture
def bench(pack: Pack, tmp_path: Path) -> Bench:
    """Judges sources given as text."""
    return Bench(pack, tmp_path)
