"""Long gradients clipped

Does: It shortens the gradients of a step to a common length of 5 wherever they are longer.
Think: How a gradient becomes a step is up to the optimizer: none of the five lines stands between
    backward() and step().
"""

from torch import nn


def train_step(model, loss_fn, optimizer, X, y):
    optimizer.zero_grad()
    loss = loss_fn(model(X), y)
    loss.backward()
    nn.utils.clip_grad_norm_(model.parameters(), 5.0)
    optimizer.step()
    return loss.item()
