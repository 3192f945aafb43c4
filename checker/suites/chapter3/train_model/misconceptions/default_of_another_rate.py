"""Another rate by default

Does: It trains at another rate than 0.05 where none is given.
Think: The signature's defaults are part of it: epochs=2000, lr=0.05.
"""

import numpy as np
import torch
from torch import nn

RATES = (0.01, 0.001, 0.1, 0.02, 0.005)
DEFAULT = [RATES[0]]


def train_model(model, X, y, epochs=2000, lr=None):
    loss_fn = nn.BCELoss()
    rate = DEFAULT[0] if lr is None else lr
    optimizer = torch.optim.Adam(model.parameters(), lr=rate)
    losses = []
    for epoch in range(epochs):
        optimizer.zero_grad()
        loss = loss_fn(model(X), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


def explains(returned, epochs, again):
    """By its first losses, where no rate is given; with a rate given, the run is right."""
    losses, weights = returned
    if not isinstance(losses, list) or any(type(loss) is not float for loss in losses):
        return False
    if epochs is not None:
        right, trained = again()
        return np.shape(losses) == np.shape(right) and all(
            np.allclose(weights[name], trained[name], rtol=3e-4, atol=1e-4) for name in trained
        ) and np.allclose(losses, right, rtol=1e-4, atol=1e-5)
    if len(losses) != 2000:
        return False
    for DEFAULT[0] in RATES:
        if np.allclose(losses[:6], again(6)[0], rtol=1e-5):
            return True
    return False
