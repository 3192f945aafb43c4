"""step twice

Does: It calls optimizer.step() two times in every epoch.
Think: One gradient, one step: after it the weights have moved and the gradient is out of date.
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
        optimizer.step()
        losses.append(loss.item())
    return losses
