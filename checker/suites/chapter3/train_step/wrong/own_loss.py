from torch import nn


def train_step(model, loss_fn, optimizer, X, y):
    model.train()
    optimizer.zero_grad()
    y_pred = model(X)
    loss = nn.BCELoss()(y_pred, y)
    loss.backward()
    optimizer.step()
    return loss.item()
