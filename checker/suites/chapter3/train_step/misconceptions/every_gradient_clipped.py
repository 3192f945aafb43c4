"""Every number of a gradient clipped

Does: It cuts off every number of the gradients at 1 and -1.
Think: How a gradient becomes a step is up to the optimizer: none of the five lines stands between
    backward() and step().
"""

from torch import nn


def train_step(model, loss_fn, optimizer, X, y):
    optimizer.zero_grad()
    loss = loss_fn(model(X), y)
    loss.backward()
    nn.utils.clip_grad_value_(model.parameters(), 1.0)
    optimizer.step()
    return loss.item()
