"""The largest logit, not its index

Does: It returns the largest value of each row where the index of it is asked for.
Think: max gives how sure, argmax gives which.
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
        return model(torch.tensor(X)).amax(dim=1).numpy()


def explains(run):
    largest = run.logits.max(axis=1)
    return run.labels.shape == largest.shape and abs(run.labels - largest).max() < 1e-3
