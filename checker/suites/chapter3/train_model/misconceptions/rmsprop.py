"""RMSprop for Adam

Does: It trains with RMSprop.
Think: Adam scales the steps as RMSprop does, and besides follows an average of the gradients; the
    exercise asks for Adam.
"""

import torch
from torch import nn


def train_model(model, X, y, epochs=2000, lr=0.05):
    loss_fn = nn.BCELoss()
    optimizer = torch.optim.RMSprop(model.parameters(), lr=lr)
    losses = []
    for epoch in range(epochs):
        optimizer.zero_grad()
        loss = loss_fn(model(X), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
