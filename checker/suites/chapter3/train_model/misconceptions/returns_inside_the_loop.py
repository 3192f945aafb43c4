"""A return inside the loop

Does: It returns in the first turn of the loop, after one epoch.
Think: `return` stands behind the loop, one step further to the left.
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
        return losses
