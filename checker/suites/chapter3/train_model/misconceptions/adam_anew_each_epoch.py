"""A new Adam each epoch

Does: It makes the optimizer inside the loop, so Adam forgets its averages at every epoch.
Think: Make the optimizer once, before the loop: its memory is what makes it Adam.
"""

import torch
from torch import nn


def train_model(model, X, y, epochs=2000, lr=0.05):
    loss_fn = nn.BCELoss()
    losses = []
    for _ in range(epochs):
        optimizer = torch.optim.Adam(model.parameters(), lr=lr)
        optimizer.zero_grad()
        loss = loss_fn(model(X), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
