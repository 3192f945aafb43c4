"""The predicates by which digits names a bug: each holds of its own run alone, none of a right."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
import torch

from checker.engine.result import Outcome
from tests.judging import Bench

_SUITE = Path(__file__).parents[2] / "checker/suites/challenges/digits"
_SOLUTION = Path(__file__).parents[2] / "solutions/challenges/digits.py"
_RIGHT = [_SOLUTION, *sorted((_SUITE / "accepted").glob("*.py"))]
_ENTRIES = sorted((_SUITE / "misconceptions").glob("*.py"))


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"digits_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


_harness = _load(_SUITE / "harness.py")
_split: Callable[[np.random.Generator], tuple[Any, Any, Any, Any]] = _load(
    _SUITE / "suite.py"
)._split


def _names_of_a_run(path: Path, seed: int = 5) -> list[str]:
    """The entries whose predicate holds of what the file returns."""
    X, y, X_new, _ = _split(np.random.default_rng(seed))
    torch.manual_seed(seed)
    returned = _harness.train_digits(_load(path), X.copy(), y.copy(), X_new.copy())
    entries = [_load(entry) for entry in _ENTRIES]
    return [
        entry.stem
        for entry, module in zip(_ENTRIES, entries, strict=True)
        if _harness.explains(module, returned, None, X, y, X_new)
    ]


@pytest.mark.parametrize("path", _RIGHT, ids=lambda path: path.stem)
def test_no_predicate_holds_of_a_right_run(path: Path) -> None:
    """Nothing is named where nothing is wrong."""
    assert _names_of_a_run(path) == []


@pytest.mark.parametrize("path", _ENTRIES, ids=lambda path: path.stem)
def test_a_predicate_holds_of_its_own_run_alone(path: Path) -> None:
    """So the order in which the entries are asked decides nothing."""
    assert _names_of_a_run(path) == [path.stem]


def test_nothing_holds_of_a_run_that_raised() -> None:
    """A predicate judges what came back."""
    X, y, X_new, _ = _split(np.random.default_rng(5))
    for entry in _ENTRIES:
        assert not _harness.explains(_load(entry), None, "ValueError", X, y, X_new)


ONE_NUMBER = """
import torch
from torch import nn


class Total(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden, self.output = nn.Linear(64, 64), nn.Linear(64, 10)

    def forward(self, X):
        return self.output(torch.relu(self.hidden(X))).sum()


def train_digits(X, y):
    return Total()


def predict(model, X):
    return [0] * len(X)
"""


def test_outputs_that_are_no_table_are_told_by_their_shape(bench: Bench) -> None:
    """A model is copied with other class numbers only where its outputs have classes."""
    result = bench.judge_one("digits", ONE_NUMBER)
    assert result.outcome is Outcome.WRONG
    assert result.failure is not None
    assert "an output of shape ()" in result.failure.sentence
