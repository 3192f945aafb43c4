"""item() too early

Does: It turns the loss into a number before backward(), and a number has no graph to walk.
Think: Keep the tensor until backward() is done, then take the number out.
"""

def train_step(model, loss_fn, optimizer, X, y):
    optimizer.zero_grad()
    loss = loss_fn(model(X), y).item()
    loss.backward()
    optimizer.step()
    return loss
