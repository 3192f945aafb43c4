import torch


def train_step(model, loss_fn, optimizer, X, y):
    model.train()
    model.zero_grad()
    y_pred = model(X)
    loss = loss_fn(y_pred, y)
    loss.backward()
    with torch.no_grad():
        for p in model.parameters():
            p.sub_(p.grad, alpha=0.1)
    return loss.item()
