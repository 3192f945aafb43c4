"""Another number of epochs by default

Does: It trains for 1,000 epochs, or some other number than 2,000, where none are given.
Think: The signature's defaults are part of it: epochs=2000, lr=0.05.
"""

import numpy as np
import torch
from torch import nn


def train_model(model, X, y, epochs=1000, lr=0.05):
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


def explains(returned, epochs, again):
    losses, weights = returned
    if epochs is None:
        return len(losses) != 2000 and len(losses) % 100 == 0
    own_losses, own_weights = again()
    return (
        len(losses) == epochs
        and not any(isinstance(loss, np.ndarray) for loss in losses)  # tensors, with a graph maybe
        and np.allclose(losses, own_losses, rtol=1e-4, atol=1e-5)
        and all(np.allclose(weights[n], own_weights[n], rtol=3e-4, atol=1e-4) for n in weights)
    )
