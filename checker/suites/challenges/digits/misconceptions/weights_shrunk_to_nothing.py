"""Weights shrunk to nothing

Does: It ends with weights far smaller than nn.Linear draws them, as under a weight decay that
    outweighs the loss.
Think: A penalty pulls every weight towards 0, at each step: leave it out here, or let it be small,
    1e-4 say.
"""

import torch
from torch import nn


def train_digits(X, y):
    X, y = torch.tensor(X), torch.tensor(y)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    loss_fn = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.003, weight_decay=1.0)
    for _ in range(30):
        for batch in torch.randperm(len(X)).split(64):
            optimizer.zero_grad()
            loss_fn(model(X[batch]), y[batch]).backward()
            optimizer.step()
    return model


def predict(model, X):
    with torch.no_grad():
        return model(torch.tensor(X)).argmax(dim=1).numpy()


def explains(run):
    return run.size < 0.03 and run.weights[0].any() and run.accuracy < 0.9
