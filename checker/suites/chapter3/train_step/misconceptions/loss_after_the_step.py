"""The loss after the step

Does: It runs the model again after the step and returns that loss.
Think: The loss that the step was made of is the one to report; it costs nothing and starts the
    curve where training starts.
"""

def train_step(model, loss_fn, optimizer, X, y):
    optimizer.zero_grad()
    loss = loss_fn(model(X), y)
    loss.backward()
    optimizer.step()
    return loss_fn(model(X), y).item()
