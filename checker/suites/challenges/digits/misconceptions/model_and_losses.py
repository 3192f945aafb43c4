"""More than the model is returned

Does: It returns the model together with something else, its losses say, where the model alone is
    asked for.
Think: Print the losses or keep them elsewhere: what predict gets is what train_digits returns.
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
    return model, []


def predict(model, X):
    with torch.no_grad():
        return model[0](torch.tensor(X)).argmax(dim=1).numpy()


def explains(run):
    return run.kind in ("tuple with an nn.Module", "list with an nn.Module")
