"""A seed of its own

Does: It starts from a fixed seed of its own, whatever seed it is given.
Think: An argument is there to be used: torch.manual_seed(seed) right before each model.
"""

import torch
from torch import nn


def compare_activations(X, y, epochs, seed):
    curves = {}
    for name, activation in (("relu", nn.ReLU()), ("tanh", nn.Tanh())):
        torch.manual_seed(42)
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
        curves[name] = losses
    faster = min(curves, key=lambda name: sum(curves[name]))
    return {**curves, "faster": faster}


def explains(race):
    """One of those that people like."""
    liked = (*range(13), 21, 22, 23, 33, 42, 77, 99, 100, 101, 111, 123, 137, 222, 314, 321, 333)
    liked += (365, 404, 420, 456, 500, 555, 666, 777, 888, 999, 1000, 1001, 1111, 1234, 1337, 2000)
    liked += (*range(2018, 2030), 3407, 4242, 12345, 31415, 123456)
    return any(race.both_begin(seed=seed) for seed in liked)
