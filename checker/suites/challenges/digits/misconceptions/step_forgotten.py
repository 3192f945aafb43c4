"""The weights never move

Does: It returns the model just as it was drawn, as if optimizer.step() were missing.
Think: backward() only fills .grad; what moves the parameters is the step of an optimizer that was
    made for this very model's.
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
    return model


def predict(model, X):
    with torch.no_grad():
        return model(torch.tensor(X)).argmax(dim=1).numpy()


def explains(run):
    return run.untouched
