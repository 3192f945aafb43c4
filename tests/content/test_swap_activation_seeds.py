"""The committed seeds of swap_activation: every reading of "faster" names the same winner."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
import torch

_SUITE = Path(__file__).parents[2] / "checker/suites/challenges/swap_activation/suite.py"
_MARGIN = 1.1


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("swap_activation_suite", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


suite = _load(_SUITE)
TANH_SEEDS = (*suite.TANH_WINS, *suite.TANH_WINS_FROM_BEHIND)
RACES = [("relu", seed) for seed in suite.RELU_WINS] + [("tanh", seed) for seed in TANH_SEEDS]


def _losses(activation: type, seed: int, epochs: int = 120) -> list[float]:
    """The contract's run, written out once more: no solution is its own oracle."""
    X = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    y = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
    torch.manual_seed(seed)
    hidden, output = torch.nn.Linear(2, 8), torch.nn.Linear(8, 1)
    optimizer = torch.optim.Adam([*hidden.parameters(), *output.parameters()], lr=0.05)
    losses = []
    for _ in range(epochs):
        optimizer.zero_grad()
        loss = torch.nn.BCELoss()(torch.sigmoid(output(activation()(hidden(X)))), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


def _first_below(losses: list[float], bound: float) -> int:
    return next(epoch for epoch, loss in enumerate(losses) if loss < bound)


def test_each_activation_wins_on_at_least_four_seeds() -> None:
    """A learner who always names the same winner is found out."""
    assert len(set(suite.RELU_WINS)) >= 4
    assert len(set(TANH_SEEDS)) >= 4
    assert not set(suite.RELU_WINS) & set(TANH_SEEDS)


@pytest.mark.parametrize(("winner", "seed"), RACES)
def test_all_readings_agree_on_the_winner(winner: str, seed: int) -> None:
    """First below 0.1 (both get there), area and last loss, each by more than 10%."""
    curves = {
        "relu": _losses(torch.nn.ReLU, seed),
        "tanh": _losses(torch.nn.Tanh, seed),
    }
    won = curves.pop(winner)
    (lost,) = curves.values()
    assert _first_below(lost, 0.1) > _MARGIN * _first_below(won, 0.1)
    assert sum(lost) > _MARGIN * sum(won)
    assert lost[-1] > _MARGIN * won[-1]
    assert (won[0] > lost[0]) == (seed in suite.TANH_WINS_FROM_BEHIND)


@pytest.mark.parametrize("seed", suite.TANH_WINS_ALONE)
def test_all_readings_agree_where_one_run_never_gets_there(seed: int) -> None:
    """Tanh gets below 0.1 and ReLU does not; area and last loss agree, by more than 10%."""
    relu, tanh = _losses(torch.nn.ReLU, seed), _losses(torch.nn.Tanh, seed)
    assert min(relu) > _MARGIN * 0.1 > 0.1 > _MARGIN * tanh[-1]
    assert sum(relu) > _MARGIN * sum(tanh)
    assert relu[-1] > _MARGIN * tanh[-1]
