"""Labels in a column

Does: It returns one class number for each image, but in a column of shape (N, 1), where (N,) is
    asked for.
Think: One number an image: without keepdim, argmax over axis 1 drops that axis.
"""

import torch
from torch import nn


def train_digits(X, y):
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
    with torch.no_grad():
        return model(torch.tensor(X)).argmax(dim=1, keepdim=True).numpy()


def explains(run):
    if run.labels.shape != (len(run.X_new), 1) or run.logits.shape != (len(run.X_new), 10):
        return False
    return (run.labels[:, 0] == run.logits.argmax(axis=1)).all()
