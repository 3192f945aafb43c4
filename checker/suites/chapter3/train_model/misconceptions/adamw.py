"""AdamW for Adam

Does: It trains with AdamW, which pulls the weights towards 0 besides, by a decay of 0.01.
Think: Plain Adam with its defaults but lr is asked for: it has no decay.
"""

import torch
from torch import nn


def train_model(model, X, y, epochs=2000, lr=0.05):
    loss_fn = nn.BCELoss()
    optimizer = torch.optim.AdamW(model.parameters(), lr=lr)
    losses = []
    for epoch in range(epochs):
        optimizer.zero_grad()
        loss = loss_fn(model(X), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
