"""Stopped when good enough

Does: It stops as soon as the loss is low, so fewer losses come back than epochs were asked
    for.
Think: How long to train is the caller's decision here; early stopping is a challenge of its
    own.
"""

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
