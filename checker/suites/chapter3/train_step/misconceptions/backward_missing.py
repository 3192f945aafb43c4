"""backward is missing

Does: It calls step() without having computed a gradient.
Think: The forward pass only records; loss.backward() walks that record and fills .grad.
"""

def train_step(model, loss_fn, optimizer, X, y):
    optimizer.zero_grad()
    loss = loss_fn(model(X), y)
    optimizer.step()
    return loss.item()
