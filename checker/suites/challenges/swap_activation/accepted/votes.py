"""Three readings vote; a name to module table; losses of float()."""

import torch
from torch import nn

ACTIVATIONS = {"relu": nn.ReLU, "tanh": nn.Tanh}


def curve(name, X, y, epochs, seed):
    torch.manual_seed(seed)
    hidden = nn.Linear(2, 8)
    out = nn.Linear(8, 1)
    model = nn.Sequential(hidden, ACTIVATIONS[name](), out, nn.Sigmoid())
    adam = torch.optim.Adam(model.parameters(), lr=5e-2)
    bce = nn.BCELoss(reduction="mean")

    def step():
        model.zero_grad()
        loss = bce(model(X), y)
        loss.backward()
        adam.step()
        return float(loss.detach())

    return [step() for _ in range(epochs)]


def compare_activations(X, y, epochs, seed):
    curves = {name: curve(name, X, y, epochs, seed) for name in ACTIVATIONS}
    readings = [
        lambda c: sum(loss >= 0.1 for loss in c),
        lambda c: c[-1],
        lambda c: sum(c) / len(c),
    ]
    votes = [min(curves, key=lambda name: read(curves[name])) for read in readings]
    return dict(curves, faster=max(set(votes), key=votes.count))
