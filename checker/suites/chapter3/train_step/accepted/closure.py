"""All of it in a closure, which step() calls, as LBFGS would need."""


def train_step(model, loss_fn, optimizer, X, y):
    def closure():
        optimizer.zero_grad()
        loss = loss_fn(model(X), y)
        loss.backward()
        return loss

    return optimizer.step(closure).item()
