"""step twice

Does: It calls optimizer.step() two times for one gradient.
Think: One gradient, one step: after it the weights have moved and the gradient is out of date.
"""

def train_step(model, loss_fn, optimizer, X, y):
    optimizer.zero_grad()
    loss = loss_fn(model(X), y)
    loss.backward()
    optimizer.step()
    optimizer.step()
    return loss.item()
