"""The answer flattened

Does: It flattens the model's answer to (N,), which does not line up with targets of shape (N, 1):
    some losses refuse that, others take a mean over all pairs.
Think: Leave answer and targets as they come: one row an example, one column.
"""

import torch
from torch import nn


def train_step(model, loss_fn, optimizer, X, y):
    optimizer.zero_grad()
    loss = loss_fn(model(X).squeeze(), y)
    loss.backward()
    optimizer.step()
    return loss.item()
