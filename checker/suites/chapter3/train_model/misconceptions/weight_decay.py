"""Weight decay

Does: It gives Adam a weight decay, which pulls every weight towards 0.
Think: Adam with its defaults but lr has none; a penalty on the weights is another loss.
"""

import numpy as np
import torch
from torch import nn

DECAYS = [0.01]


def train_model(model, X, y, epochs=2000, lr=0.05):
    loss_fn = nn.BCELoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=lr, weight_decay=DECAYS[0])
    losses = []
    for epoch in range(epochs):
        optimizer.zero_grad()
        loss = loss_fn(model(X), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


def explains(returned, epochs, again):
    """By 0.01 or another decay that people write; of the long run nothing is asked."""
    if epochs is None or len(returned[0]) != epochs:
        return epochs is None
    for DECAYS[0] in (0.01, 0.001, 1e-4, 1e-5):
        losses, weights = again()
        same = all(np.allclose(returned[1][name], weights[name], atol=1e-6) for name in weights)
        if same and np.allclose(returned[0], losses, atol=1e-6):
            return True
    return False
