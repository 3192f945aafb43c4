"""optimizer.step is missing

Does: It computes the gradients and never moves a weight.
Think: backward() only fills .grad; optimizer.step() is what reads it and moves the weights.
"""

def train_step(model, loss_fn, optimizer, X, y):
    optimizer.zero_grad()
    loss = loss_fn(model(X), y)
    loss.backward()
    return loss.item()
