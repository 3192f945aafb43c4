"""zero_grad is missing

Does: It never forgets the gradients, so each epoch follows the sum of all so far.
Think: backward() adds to .grad; call optimizer.zero_grad() in every epoch.
"""

import torch
from torch import nn


def train_model(model, X, y, epochs=2000, lr=0.05):
    loss_fn = nn.BCELoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    losses = []
    for epoch in range(epochs):
        loss = loss_fn(model(X), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
