"""Stopped when good enough

Does: It stops as soon as the loss is low, so fewer losses come back than epochs were asked
    for.
Think: How long to train is the caller's decision here; early stopping is a challenge of its
    own.
"""

import numpy as np
import torch
from torch import nn


def train_model(model, X, y, epochs=2000, lr=0.05):
    loss_fn = nn.BCELoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    losses = []
    for epoch in range(epochs):
        optimizer.zero_grad()
        loss = loss_fn(model(X), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
        if loss.item() < 0.01:
            break
    return losses


def explains(returned, epochs, again):
    """A right run, cut off where the loss is low for the first time; how low is their choice."""
    losses, weights = returned
    if not isinstance(losses, list) or any(type(loss) is not float for loss in losses):
        return False
    if epochs is None:
        return len(losses) < 2000 and (not losses or losses[-1] < 0.2)
    right, trained = again()
    if len(right) < epochs:  # a start that has solved it
        return len(losses) <= len(right) and np.allclose(losses, right[: len(losses)], rtol=1e-4)
    if not np.allclose(losses, right[: len(losses)], rtol=1e-4, atol=1e-5):
        return False
    if len(losses) < epochs:
        return not losses or losses[-1] < min(0.2, *losses[:-1], 1.0)
    return all(np.allclose(weights[name], trained[name], atol=1e-4) for name in trained)
