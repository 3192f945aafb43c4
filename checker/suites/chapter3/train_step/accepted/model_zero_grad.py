"""The model forgets its gradients, after the forward pass; the loss comes back detached."""


def train_step(model, loss_fn, optimizer, X, y):
    outputs = model(X)
    loss = loss_fn(outputs, y)
    model.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.detach()
