"""no_grad around the forward pass

Does: It computes the loss under torch.no_grad(), so there is no record for backward() to walk.
Think: no_grad is for evaluation; training needs the record.
"""

import torch


def train_step(model, loss_fn, optimizer, X, y):
    optimizer.zero_grad()
    with torch.no_grad():
        loss = loss_fn(model(X), y)
    loss.backward()
    optimizer.step()
    return loss.item()
