"""ReLU always wins

Does: It always names ReLU, since that is the modern activation.
Think: On this little task the start decides, and often Tanh is ahead: read the winner from the
    curves.
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
        curves[name] = losses
    faster = "relu"
    return {**curves, "faster": faster}


def explains(race):
    """The curves are right, the long ones as far as they are looked at, and so is the winner's name
    where it is ReLU."""
    return race.both_begin() and race.lasts(race.epochs) and race.returned.get("faster") == "relu"
