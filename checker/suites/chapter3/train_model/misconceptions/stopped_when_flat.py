"""Stopped where the loss stands still

Does: It stops once the loss has not fallen for some epochs, so fewer losses come back than epochs
    were asked for.
Think: How long to train is the caller's decision here; early stopping is a challenge of its own.
"""

import numpy as np
import torch
from torch import nn


def train_model(model, X, y, epochs=2000, lr=0.05):
    loss_fn = nn.BCELoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    losses, patience = [], 10
    for epoch in range(epochs):
        optimizer.zero_grad()
        loss = loss_fn(model(X), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
        if epoch > patience and min(losses[-patience:]) >= min(losses[:-patience]):
            break
    return losses


def explains(returned, epochs, again):
    """Right as far as it goes, and it ends where the loss stands still, if it stands long enough.

    How long it waits, and how little it calls still, is their choice.
    """
    losses, weights = returned
    if not isinstance(losses, list) or any(type(loss) is not float for loss in losses):
        return False
    due = 2000 if epochs is None else epochs
    if len(losses) < due:
        return len(losses) > 1 and losses[-1] > min(losses[:-1]) - 1e-3
    if epochs is None or len(losses) > epochs or epochs > 100:
        return epochs is None
    right, trained = again()
    return np.allclose(losses[: len(right)], right, rtol=1e-4, atol=1e-5) and (
        len(right) < epochs
        or all(np.allclose(weights[name], trained[name], atol=1e-4) for name in trained)
    )
