"""The logits' loss on probabilities

Does: It uses BCEWithLogitsLoss on a model that ends in a sigmoid, so the sigmoid is applied
    twice.
Think: BCEWithLogitsLoss brings its own sigmoid; a model that has one already goes with BCELoss.
"""

import torch
from torch import nn


def train_model(model, X, y, epochs=2000, lr=0.05):
    loss_fn = nn.BCEWithLogitsLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    losses = []
    for epoch in range(epochs):
        optimizer.zero_grad()
        loss = loss_fn(model(X), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
