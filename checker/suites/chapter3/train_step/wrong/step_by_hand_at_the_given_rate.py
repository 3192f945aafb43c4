import torch
def train_step(model, loss_fn, optimizer, X, y):
    lr = optimizer.defaults["lr"]
    model.zero_grad()
    loss = loss_fn(model(X), y)
    loss.backward()
    for p in model.parameters():
        p.data = p.data - lr * p.grad
    return loss.item()
