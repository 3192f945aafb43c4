"""Row by row

Does: It makes an update for every single row instead of one for all of them.
Think: Full batch: all of X goes through the model at once, and each epoch moves the weights
    once.
"""

import torch
from torch import nn


def train_model(model, X, y, epochs=2000, lr=0.05):
    loss_fn = nn.BCELoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    losses = []
    for epoch in range(epochs):
        total = 0.0
        for i in range(len(X)):
            optimizer.zero_grad()
            loss = loss_fn(model(X[i : i + 1]), y[i : i + 1])
            loss.backward()
            optimizer.step()
            total += loss.item()
        losses.append(total / len(X))
    return losses
