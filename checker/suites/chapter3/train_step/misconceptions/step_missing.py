"""No step along the gradients

Does: It computes the gradients and moves no weight, since optimizer.step() is missing or comes
    before backward().
Think: backward() only fills .grad; optimizer.step() after it is what reads it and moves the
    weights.
"""

def train_step(model, loss_fn, optimizer, X, y):
    optimizer.zero_grad()
    loss = loss_fn(model(X), y)
    loss.backward()
    return loss.item()
