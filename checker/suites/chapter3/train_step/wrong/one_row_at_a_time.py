import torch
def train_step(model, loss_fn, optimizer, X, y):
    running = 0.0
    for xi, yi in zip(X, y):
        optimizer.zero_grad()
        out = model(xi.unsqueeze(0))
        loss = loss_fn(out, yi.unsqueeze(0))
        loss.backward()
        optimizer.step()
        running += loss.item()
    return running / X.shape[0]
