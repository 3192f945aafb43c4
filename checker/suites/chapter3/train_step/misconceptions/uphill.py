"""Uphill

Does: It follows the gradient of -loss, which makes the loss grow.
Think: step() already subtracts the gradient: call backward() on the loss as it is.
"""

def train_step(model, loss_fn, optimizer, X, y):
    optimizer.zero_grad()
    loss = loss_fn(model(X), y)
    (-loss).backward()
    optimizer.step()
    return loss.item()
