"""One loss too many

Does: It notes the loss of the trained model as well, so that there are epochs + 1 losses.
Think: One loss an epoch, taken before its update; the loss after the last update is in no list.
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
    losses.append(loss_fn(model(X), y).item())
    return losses
