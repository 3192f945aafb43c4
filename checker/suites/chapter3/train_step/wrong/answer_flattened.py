import torch
def train_step(model, loss_fn, optimizer, X, y):
    optimizer.zero_grad()
    out = model(X)
    out = torch.squeeze(out)
    loss = loss_fn(out, y)
    loss.backward()
    optimizer.step()
    return float(loss.detach())
