"""No gradient reaches the model

Does: It never calls backward(), or calls it on something in which the model given had no part, so
    there is nothing to step along.
Think: The forward pass only records; backward(), called on the very loss that came of it, walks
    that record and fills .grad.
"""

def train_step(model, loss_fn, optimizer, X, y):
    optimizer.zero_grad()
    loss = loss_fn(model(X), y)
    optimizer.step()
    return loss.item()
