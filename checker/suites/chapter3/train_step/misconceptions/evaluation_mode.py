"""Evaluation mode

Does: It calls model.eval() first, which switches dropout off while training.
Think: Training happens in training mode, and the model comes in it.
"""

def train_step(model, loss_fn, optimizer, X, y):
    model.eval()
    optimizer.zero_grad()
    loss = loss_fn(model(X), y)
    loss.backward()
    optimizer.step()
    return loss.item()
