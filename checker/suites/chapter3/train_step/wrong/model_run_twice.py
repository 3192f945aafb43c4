import torch

def train_step(model, loss_fn, optimizer, X, y):
    with torch.no_grad():
        print("before:", loss_fn(model(X), y).item())
    optimizer.zero_grad()
    loss = loss_fn(model(X), y)
    loss.backward()
    optimizer.step()
    return loss.item()
