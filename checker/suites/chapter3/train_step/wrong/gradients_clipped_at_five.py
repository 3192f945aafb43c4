import torch


def train_step(model, loss_fn, optimizer, X, y):
    model.zero_grad()
    out = model(X)
    loss = loss_fn(out, y)
    value = float(loss.detach())
    loss.backward()
    torch.nn.utils.clip_grad_norm_(list(model.parameters()), max_norm=5)
    optimizer.step()
    return value
