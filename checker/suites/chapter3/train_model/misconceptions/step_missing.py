"""The weights never move

Does: It computes the gradients in every epoch and moves no weight: optimizer.step() is missing, or
    the optimizer holds the parameters of another model.
Think: backward() only fills .grad; step() moves the weights, and only those that the optimizer was
    made with.
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
        losses.append(loss.item())
    return losses
