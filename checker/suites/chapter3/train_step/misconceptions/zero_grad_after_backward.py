"""zero_grad between backward and step

Does: It forgets the gradients right after computing them, so step() has nothing to follow.
Think: Forget first, then compute, then step: zero_grad belongs before backward.
"""

def train_step(model, loss_fn, optimizer, X, y):
    loss = loss_fn(model(X), y)
    loss.backward()
    optimizer.zero_grad()
    optimizer.step()
    return loss.item()
