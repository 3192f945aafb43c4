"""epochs is ignored

Does: It trains for a number of epochs of its own, however many were asked for.
Think: Loop over range(epochs).
"""

import torch
from torch import nn


def train_model(model, X, y, epochs=2000, lr=0.05):
    loss_fn = nn.BCELoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    losses = []
    for epoch in range(2000):
        optimizer.zero_grad()
        loss = loss_fn(model(X), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


def explains(returned, epochs, again):
    # At most 40 are asked for, or none.
    losses, _ = returned
    return len(losses) >= 100 and len(losses) % 100 == 0
