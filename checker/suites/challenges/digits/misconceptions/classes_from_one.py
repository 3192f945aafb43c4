"""Classes counted from 1

Does: It returns class numbers that are one too high, as if the classes were counted from 1.
Think: argmax gives an index that counts from 0, and so do the classes: it is the class number as it
    is.
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
        return model(torch.tensor(X)).argmax(dim=1).numpy() + 1


def explains(run):
    return run.labels.shape == (len(run.X_new),) and (run.labels == run.logits.argmax(axis=1) + 1).all()
