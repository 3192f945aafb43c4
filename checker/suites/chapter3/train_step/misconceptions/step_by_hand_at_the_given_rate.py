"""By hand, at the optimizer's rate

Does: It moves the weights by -lr times their gradient, with the optimizer's rate and without the
    optimizer.
Think: Plain SGD does just that; momentum, Adam and RMSprop do more, and optimizer.step() knows
    what.
"""

import torch
from torch import nn


def train_step(model, loss_fn, optimizer, X, y):
    optimizer.zero_grad()
    loss = loss_fn(model(X), y)
    loss.backward()
    with torch.no_grad():
        for p in model.parameters():
            p -= optimizer.param_groups[0]["lr"] * p.grad
    return loss.item()
