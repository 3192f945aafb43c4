"""Target and answer swapped

Does: It calls loss_fn(y, model(X)), so cross-entropy takes the logarithm of the targets.
Think: A loss of torch.nn takes the model's answer first and the target second.
"""

def train_step(model, loss_fn, optimizer, X, y):
    optimizer.zero_grad()
    loss = loss_fn(y, model(X))
    loss.backward()
    optimizer.step()
    return loss.item()
