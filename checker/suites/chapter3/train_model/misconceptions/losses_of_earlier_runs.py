"""The losses of earlier runs

Does: It appends to a list that outlives the call, so that from the second run on the losses of
    earlier ones come first.
Think: A default argument and a global are made once: make the list inside the function, so that
    each run begins with an empty one.
"""

import torch
from torch import nn


def train_model(model, X, y, epochs=2000, lr=0.05, losses=[]):
    loss_fn = nn.BCELoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    for epoch in range(epochs):
        optimizer.zero_grad()
        loss = loss_fn(model(X), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
