from torch import optim


def train_step(model, loss_fn, optimizer, X, y):
    model.train()
    optimizer = optim.Adam(model.parameters(), lr=0.05)
    optimizer.zero_grad()
    y_pred = model(X)
    loss = loss_fn(y_pred, y)
    loss.backward()
    optimizer.step()
    return loss.item()
