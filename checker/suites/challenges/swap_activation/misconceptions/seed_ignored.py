"""The seed is ignored

Does: It builds both models without the seed that it is given, from whatever the generator holds.
Think: An experiment that cannot be repeated proves nothing: torch.manual_seed(seed) before each
    model.
"""

import torch
from torch import nn


def compare_activations(X, y, epochs, seed):
    curves = {}
    for name, activation in (("relu", nn.ReLU()), ("tanh", nn.Tanh())):
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
