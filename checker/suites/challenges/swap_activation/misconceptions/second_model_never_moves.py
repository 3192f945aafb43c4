"""The second model never moves

Does: It never updates the Tanh model, so that its curve stays at the first loss, as happens where
    the optimizer holds the parameters of the other model.
Think: An optimizer moves the parameters it was made with, and no others: make one for each model,
    from that model's own parameters.
"""

import torch
from torch import nn


def compare_activations(X, y, epochs, seed):
    models = {}
    for name, activation in (("relu", nn.ReLU()), ("tanh", nn.Tanh())):
        torch.manual_seed(seed)
        models[name] = nn.Sequential(nn.Linear(2, 8), activation, nn.Linear(8, 1), nn.Sigmoid())
    loss_fn = nn.BCELoss()
    optimizer = torch.optim.Adam(models["relu"].parameters(), lr=0.05)
    curves = {}
    for name, model in models.items():
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
