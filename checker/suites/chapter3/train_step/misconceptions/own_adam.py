"""An Adam of its own, at its default rate

Does: It makes a new Adam with the rate 0.001 at each call instead of using the optimizer it is
    given.
Think: The optimizer carries its rate and its memory of earlier steps: use the one handed in.
"""

import torch


def train_step(model, loss_fn, optimizer, X, y):
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    optimizer.zero_grad()
    loss = loss_fn(model(X), y)
    loss.backward()
    optimizer.step()
    return loss.item()
