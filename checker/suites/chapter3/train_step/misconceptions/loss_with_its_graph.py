"""The loss with its graph

Does: It returns the loss tensor, which keeps the whole record of the forward pass alive.
Think: Take the number out with loss.item() and let the graph go.
"""

def train_step(model, loss_fn, optimizer, X, y):
    optimizer.zero_grad()
    loss = loss_fn(model(X), y)
    loss.backward()
    optimizer.step()
    return loss
