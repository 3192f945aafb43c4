"""One step of training, the reference: forget, forward, loss, backward, step."""


def train_step(model, loss_fn, optimizer, X, y):
    """Train the model by one step and return the loss before it, as a number."""
    optimizer.zero_grad()
    loss = loss_fn(model(X), y)
    loss.backward()
    optimizer.step()
    # .item() lets go of the graph; the number was computed before the parameters moved.
    return loss.item()
