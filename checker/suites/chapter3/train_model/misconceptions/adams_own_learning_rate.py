"""Adam's own learning rate

Does: It makes the optimizer without a rate, so Adam uses its own, 0.001.
Think: A rate that is not handed on does nothing: Adam(model.parameters(), lr=lr).
"""

import torch
from torch import nn


def train_model(model, X, y, epochs=2000, lr=0.05):
    loss_fn = nn.BCELoss()
    optimizer = torch.optim.Adam(model.parameters())
    losses = []
    for epoch in range(epochs):
        optimizer.zero_grad()
        loss = loss_fn(model(X), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
