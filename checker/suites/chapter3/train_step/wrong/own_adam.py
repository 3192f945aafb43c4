from torch import optim


def train_step(model, loss_fn, optimizer, X, y):
    model.train()
    opt = optim.Adam(model.parameters())
    opt.zero_grad()
    y_pred = model(X)
    loss = loss_fn(y_pred, y)
    loss.backward()
    opt.step()
    return loss.item()
