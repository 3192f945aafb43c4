"""Gradients set to 0 instead of None, training mode asked for, float() at the end."""


def train_step(model, loss_fn, optimizer, X, y):
    model.train()
    optimizer.zero_grad(set_to_none=False)
    y_pred = model(X)
    loss = loss_fn(y_pred, y)
    loss.backward()
    optimizer.step()
    return float(loss)
