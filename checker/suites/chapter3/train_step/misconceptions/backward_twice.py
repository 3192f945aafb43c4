"""backward twice

Does: It calls backward() two times, which doubles the gradient.
Think: Gradients add up: once is the gradient of this loss, twice is twice that.
"""

def train_step(model, loss_fn, optimizer, X, y):
    optimizer.zero_grad()
    loss = loss_fn(model(X), y)
    loss.backward(retain_graph=True)
    loss.backward()
    optimizer.step()
    return loss.item()
