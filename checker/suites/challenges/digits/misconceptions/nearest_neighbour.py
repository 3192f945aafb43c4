"""A table of known images

Does: It ignores the network and answers with the label of the most similar training image.
Think: The task is to learn weights: predict must say what the model says, for images that no
    table holds.
"""

import torch
from torch import nn

KNOWN = {}


def train_digits(X, y):
    KNOWN["X"], KNOWN["y"] = X.copy(), y.copy()
    X, y = torch.tensor(X), torch.tensor(y)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    loss_fn = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
    for _ in range(30):
        for batch in torch.randperm(len(X)).split(64):
            optimizer.zero_grad()
            loss_fn(model(X[batch]), y[batch]).backward()
            optimizer.step()
    return model


def predict(model, X):
    distances = ((X[:, None, :] - KNOWN["X"][None, :, :]) ** 2).sum(axis=2)
    return KNOWN["y"][distances.argmin(axis=1)]


def explains(run):
    if run.labels.shape != (len(run.X_new),):
        return False
    squares = (run.X**2).sum(axis=1) - 2 * run.X_new @ run.X.T
    nearest = run.y[squares.argmin(axis=1)]
    own = run.logits.argmax(axis=1)
    return (run.labels == nearest).mean() > 0.995 > (run.labels == own).mean()
