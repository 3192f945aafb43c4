"""Another number of hidden units

Does: It builds models with more or fewer than 8 hidden units.
Think: The model is 2 -> 8 -> 1, in both runs.
"""

import torch
from torch import nn


def compare_activations(X, y, epochs, seed):
    curves = {}
    for name, activation in (("relu", nn.ReLU()), ("tanh", nn.Tanh())):
        torch.manual_seed(seed)
        model = nn.Sequential(nn.Linear(2, 4), activation, nn.Linear(4, 1), nn.Sigmoid())
        loss_fn = nn.BCELoss()
        optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
        losses = []
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
    """As many as people take."""
    widths = (1, 2, 3, 4, 5, 6, 7, 9, 10, 12, 15, 16, 20, 24, 25, 30, 32, 50, 64, 100, 128)
    return any(race.both_begin(hidden=width) for width in widths)
