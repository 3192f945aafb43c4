"""1,000 epochs by default

Does: It trains for 1,000 epochs where none are given.
Think: The signature's defaults are part of it: epochs=2000, lr=0.05.
"""

import torch
from torch import nn


def train_model(model, X, y, epochs=1000, lr=0.05):
    loss_fn = nn.BCELoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    losses = []
    for epoch in range(epochs):
        optimizer.zero_grad()
        loss = loss_fn(model(X), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
