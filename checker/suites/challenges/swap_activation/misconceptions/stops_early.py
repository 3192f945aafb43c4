"""Training stops early

Does: It ends a run as soon as the loss is small enough, so that its curve has fewer than `epochs`
    losses.
Think: Curves to be laid side by side go over the same epochs: train all of them, then compare.
"""

import torch
from torch import nn


def compare_activations(X, y, epochs, seed):
    curves = {}
    for name, activation in (("relu", nn.ReLU()), ("tanh", nn.Tanh())):
        torch.manual_seed(seed)
        model = nn.Sequential(nn.Linear(2, 8), activation, nn.Linear(8, 1), nn.Sigmoid())
        loss_fn = nn.BCELoss()
        optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
        losses = []
        for _ in range(epochs):
            optimizer.zero_grad()
            loss = loss_fn(model(X), y)
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
            if losses[-1] < 0.1:
                break
        curves[name] = losses
    faster = min(curves, key=lambda name: sum(curves[name]))
    return {**curves, "faster": faster}


def explains(race):
    """The last loss is the first below one of the thresholds that people set, or the next would be.

    A run of a few epochs does not get that far.
    """
    curves = race.curves.values()
    if race.epochs < 100:
        return race.lasts(race.epochs) and race.both_begin()
    if min(len(curve) for curve in curves) >= race.epochs or not race.both_begin():
        return False
    return any(
        all(_ends_at(curve, limit, race.epochs) for curve in curves)
        for limit in (0.3, 0.25, 0.2, 0.15, 0.1, 0.08, 0.05, 0.04, 0.03, 0.02, 0.01)
    )


def _ends_at(curve, limit, epochs):
    if len(curve) == epochs:
        return all(loss >= limit for loss in curve[:-1])
    if not all(loss >= limit for loss in curve[:-1]):
        return False
    after = curve[-1] ** 2 / curve[-2]  # the loss below the limit may be left out
    return min(curve[-1], 0.98 * after) < limit
