def train_step(model, loss_fn, optimizer, X, y):
    model.train()
    optimizer.zero_grad()
    y_pred = model(X)
    loss = ((y_pred - y) ** 2).mean()
    loss.backward()
    optimizer.step()
    return loss.item()
