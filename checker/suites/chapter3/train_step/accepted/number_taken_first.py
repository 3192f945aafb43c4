"""Gradients dropped by hand, the loss as a 0-d NumPy array, taken before the step."""

import torch


def train_step(model, loss_fn, optimizer, X, y):
    for group in optimizer.param_groups:
        for p in group["params"]:
            p.grad = None
    loss = loss_fn(input=model.forward(X), target=y)
    before = loss.detach().cpu().numpy()
    with torch.enable_grad():
        loss.backward()
    optimizer.step()
    return before
