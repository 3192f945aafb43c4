"""Shared by all tests: the quest, its pack, and a way to judge files without a command line."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import hypothesis
import pytest

from checker.engine.pack import Pack
from checker.quest.loader import builtin_quest_file, load_quest
from tests.judging import Bench

# A busy machine is no defect of what is tested.
hypothesis.settings.register_profile("questcheck", deadline=None)
hypothesis.settings.load_profile("questcheck")

# What trains in PyTorch beside the checker is collected only where there is PyTorch.
collect_ignore = (
    []
    if importlib.util.find_spec("torch")
    else ["content/test_swap_activation_seeds.py", "engine/test_diagnosis_predicates.py"]
)


@pytest.fixture(scope="session")
def pack() -> Pack:
    """The quest that ships with questcheck."""
    file = builtin_quest_file()
    return Pack.beside(load_quest(file), file)


@pytest.fixture
def bench(pack: Pack, tmp_path: Path) -> Bench:
    """Judges sources given as text."""
    return Bench(pack, tmp_path)
