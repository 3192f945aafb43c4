"""Nothing returned

Does: It makes the step and returns nothing.
Think: The caller wants to draw the curve: return the loss, as a number.
"""

def train_step(model, loss_fn, optimizer, X, y):
    optimizer.zero_grad()
    loss = loss_fn(model(X), y)
    loss.backward()
    optimizer.step()
