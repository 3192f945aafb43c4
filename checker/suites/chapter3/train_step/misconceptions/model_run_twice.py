"""The model runs twice

Does: It runs the model a second time for the loss, which with dropout is not the run that it had
    seen.
Think: Keep what the one forward pass has answered, and give just that to loss_fn.
"""

import torch
from torch import nn


def train_step(model, loss_fn, optimizer, X, y):
    optimizer.zero_grad()
    answer = model(X)
    loss = loss_fn(model(X), y)
    loss.backward()
    optimizer.step()
    return loss.item()
