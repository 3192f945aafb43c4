"""A rate of its own, 0.01

Does: It moves the weights by -0.01 times their gradient, by hand or by an SGD of its own, and
    leaves the optimizer it is given out.
Think: Adam and momentum do more than that, and the rate is theirs: optimizer.step() knows both.
"""

import torch


def train_step(model, loss_fn, optimizer, X, y):
    optimizer.zero_grad()
    loss = loss_fn(model(X), y)
    loss.backward()
    with torch.no_grad():
        for p in model.parameters():
            p -= 0.01 * p.grad
    return loss.item()
