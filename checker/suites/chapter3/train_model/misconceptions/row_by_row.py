"""Row by row

Does: It makes an update for every single row instead of one for all of them.
Think: Full batch: all of X goes through the model at once, and each epoch moves the weights
    once.
"""

import numpy as np
import torch
from torch import nn


def train_model(model, X, y, epochs=2000, lr=0.05):
    loss_fn = nn.BCELoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    losses = []
    for epoch in range(epochs):
        total = 0.0
        for i in range(len(X)):
            optimizer.zero_grad()
            loss = loss_fn(model(X[i : i + 1]), y[i : i + 1])
            loss.backward()
            optimizer.step()
            total += loss.item()
        losses.append(total / len(X))
    return losses


def explains(returned, epochs, again):
    """By the weights: of the rows' losses some keep the mean, some the sum, some the last one."""
    if epochs is None:
        return True
    _, weights = again()
    return all(np.allclose(returned[1][name], weights[name], atol=1e-6) for name in weights)
