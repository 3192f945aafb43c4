"""One epoch too many or too few

Does: It notes one loss more than `epochs`, or one less.
Think: losses[e] is the loss before update e: `epochs` of them, from range(epochs).
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
        for _ in range(epochs + 1):
            optimizer.zero_grad()
            loss = loss_fn(model(X), y)
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
        curves[name] = losses
    faster = min(curves, key=lambda name: sum(curves[name]))
    return {**curves, "faster": faster}


def explains(race):
    return race.lasts(race.epochs - 1, race.epochs + 1) and race.both_begin()
