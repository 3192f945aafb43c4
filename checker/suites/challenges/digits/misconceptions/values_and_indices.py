"""Values and indices

Does: It returns both things that torch.max gives, the largest logits and their indices.
Think: torch.max along an axis returns a pair: the second of the two is the class, and argmax gives
    that alone.
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
        return model(torch.tensor(X)).max(dim=1)


def explains(run):
    largest, own = run.logits.max(axis=1), run.logits.argmax(axis=1)
    if run.labels.shape != (2, len(own)):
        return False
    values, indices = run.labels
    return abs(values - largest).max() < 1e-3 and (indices == own).all()
