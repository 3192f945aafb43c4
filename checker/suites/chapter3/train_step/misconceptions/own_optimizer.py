"""An optimizer of its own

Does: It makes a new Adam with the rate 0.05 at each call instead of using the one it is given.
Think: The optimizer carries its rate and its memory of earlier steps: use the one handed in.
"""

import torch


def train_step(model, loss_fn, optimizer, X, y):
    optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
    optimizer.zero_grad()
    loss = loss_fn(model(X), y)
    loss.backward()
    optimizer.step()
    return loss.item()
