"""zero_grad only at the end

Does: It forgets the gradients after the step, so those that were there before the call count.
Think: You do not know what was computed before you were called: forget at the start.
"""

def train_step(model, loss_fn, optimizer, X, y):
    loss = loss_fn(model(X), y)
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    return loss.item()
