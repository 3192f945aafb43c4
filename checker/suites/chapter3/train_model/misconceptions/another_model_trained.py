"""Another model is trained

Does: It trains another model, a copy or a new one, and the model it was given stays as it was.
Think: The caller keeps no other hold on the network than the model handed over: train that one.
"""

import copy

import numpy as np
import torch
from torch import nn


def train_model(model, X, y, epochs=2000, lr=0.05):
    model = copy.deepcopy(model)
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
    """The losses fall as in training, and yet the weights handed over are those of the start."""
    losses, weights = returned
    if not isinstance(losses, list) or any(type(loss) is not float for loss in losses):
        return False
    if not 0 < len(losses) == (epochs or len(losses)) or not np.isfinite(losses).all():
        return False
    if epochs is None:
        return True
    _, start = again()  # it leaves them as they came
    if any(not np.array_equal(weights[name], start[name]) for name in start):
        return False
    if epochs < 10 or epochs > 100:  # too few to tell, or the run that has nothing to learn
        return True
    # In one sweep or two: losses that no step has changed are constant, or as uneven as the data.
    way = np.abs(np.diff(losses)).sum()
    return bool(min(losses) < losses[0] and way <= 3 * np.ptp(losses))
