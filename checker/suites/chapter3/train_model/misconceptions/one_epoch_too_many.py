"""One epoch too many

Does: It runs epochs + 1 times, a loss and an update more than asked for.
Think: range(epochs) counts from 0 to epochs - 1: that is epochs turns.
"""

import torch
from torch import nn


def train_model(model, X, y, epochs=2000, lr=0.05):
    loss_fn = nn.BCELoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    losses = []
    for epoch in range(epochs + 1):
        optimizer.zero_grad()
        loss = loss_fn(model(X), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
