"""Runs beside the learner's `train_model`: builds the model to train, and reads its weights after.

`model` holds the starting weights of a 2 -> hidden -> 1 network in chapter 2's shapes. The answer
is the learner's losses as they came, then the weights of the very model that was handed over.
"""

import torch
from torch import nn

NAMES = ("W1", "b1", "W2", "b2")


def train_model(learner, model, X, y, epochs=None, lr=None):
    """A training run; what is not given is left to the learner's own defaults."""
    network = _made(model)
    given = [value for value in (epochs, lr) if value is not None]
    # The tensors share the arrays' memory, so that a change of either is seen.
    losses = learner.train_model(network, torch.from_numpy(X), torch.from_numpy(y), *given)
    return losses, {
        name: p.detach().numpy().T.copy().reshape(model[name].shape)
        for name, p in zip(NAMES, network.parameters(), strict=False)
    }


def own_runs(learner):
    """Where runs that the learner's file made by itself, while it was imported, have ended.

    A run is told by its look: a hundred numbers or more, from about log 2 on.
    """
    kept = [value for value in vars(learner).values() if isinstance(value, list)]
    runs = [run for run in kept if len(run) >= 100 and all(type(x) is float for x in run)]
    return [run[-1] for run in runs if 0.3 < run[0] < 3.0]


def explains(learner, returned, raised, model, X, y, epochs=None, lr=None):
    """Whether the misconception explains a run of which `returned` came back.

    It is given that, the epochs asked for, and a function that makes the run again by its own code.
    """
    if raised is not None:
        return False
    return bool(
        learner.explains(returned, epochs, lambda: train_model(learner, model, X, y, epochs, lr))
    )


def _made(model):
    hidden = model["b1"].size
    network = nn.Sequential(nn.Linear(2, hidden), nn.ReLU(), nn.Linear(hidden, 1), nn.Sigmoid())
    with torch.no_grad():
        for name, p in zip(NAMES, network.parameters(), strict=True):
            p.copy_(torch.from_numpy(model[name].T.copy()).reshape(p.shape))
    return network
