"""One list for both runs

Does: It collects the losses of both runs in one list, so that each curve holds them all.
Think: A list is one object however many names it has: make a new one for each run.
"""

import torch
from torch import nn


def compare_activations(X, y, epochs, seed):
    curves, losses = {}, []
    for name, activation in (("relu", nn.ReLU()), ("tanh", nn.Tanh())):
        torch.manual_seed(seed)
        model = nn.Sequential(nn.Linear(2, 8), activation, nn.Linear(8, 1), nn.Sigmoid())
        loss_fn = nn.BCELoss()
        optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
        for _ in range(epochs):
            optimizer.zero_grad()
            loss = loss_fn(model(X), y)
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
        curves[name] = losses
    faster = min(curves, key=lambda name: sum(curves[name]))
    return {**curves, "faster": faster}


def explains(race):
    """First those of ReLU, then those of Tanh."""
    if not race.lasts(2 * race.epochs):
        return False
    both = race.curves["relu"]
    halves = both[: race.epochs], both[race.epochs :]
    alike = (both == race.curves["tanh"]).all()
    return alike and race.same(halves[0], "relu") and race.same(halves[1], "tanh")
