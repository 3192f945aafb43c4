"""Batch normalisation

Does: It normalises the hidden layer, which adds a scale and a shift for each unit to the model's
    parameters.
Think: Helpful in deep networks, not asked for here: after training the model is two linear
    layers and a ReLU.
"""

import torch
from torch import nn


def train_digits(X, y):
    X, y = torch.tensor(X), torch.tensor(y)
    model = nn.Sequential(nn.Linear(64, 64), nn.BatchNorm1d(64), nn.ReLU(), nn.Linear(64, 10))
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
        return model(torch.tensor(X)).argmax(dim=1).numpy()


def explains(run):
    # For each unit of the hidden layer a scale and a shift more.
    return run.matrices == [64, 64, 10] and run.vectors == [10, 64, 64, 64]
