"""The order of many tutorials, forward first, with a line printed at each step."""


def train_step(model, loss_fn, optimizer, X, y):
    # Forward
    predictions = model(X)
    loss = loss_fn(predictions, y)

    # Backward
    optimizer.zero_grad()
    loss.backward()

    # Update
    optimizer.step()

    value = loss.data
    print(f"loss {value:.4f}")
    return value.tolist()
