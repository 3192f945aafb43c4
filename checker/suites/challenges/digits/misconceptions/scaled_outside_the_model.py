"""Pixels rescaled outside the model

Does: It rescales the pixels before training, outside the model, so that the model itself cannot
    read the pixels it is given.
Think: The model gets pixels between 0 and 1, as given: what is done to them before training must
    be done by whoever calls it.
"""

import torch
from torch import nn


def _scaled(X):
    return (torch.tensor(X) - 0.5) * 16


def train_digits(X, y):
    X, y = _scaled(X), torch.tensor(y)
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
        return model(_scaled(X)).argmax(dim=1).numpy()


def explains(run):
    return run.rescaled
