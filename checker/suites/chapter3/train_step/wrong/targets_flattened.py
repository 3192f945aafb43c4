from torch import nn

def train_step(model: nn.Module, loss_fn, optimizer, X, y):
    y = y.squeeze()
    prediction = model(X)
    error = loss_fn(prediction, y)
    optimizer.zero_grad()
    error.backward()
    optimizer.step()
    return error.item()
