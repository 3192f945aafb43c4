def train_step(model, loss_fn, optimizer, X, y):
    model.train()
    optimizer.zero_grad()
    y_pred = model(X)
    loss = loss_fn(y_pred, y)
    loss.backward()
    optimizer.step()
    optimizer.step()
    return loss.item()
