"""zero_grad is missing

Does: It never forgets the old gradients, so each step follows the sum of all so far.
Think: backward() adds to .grad; call optimizer.zero_grad() before it.
"""

def train_step(model, loss_fn, optimizer, X, y):
    loss = loss_fn(model(X), y)
    loss.backward()
    optimizer.step()
    return loss.item()
