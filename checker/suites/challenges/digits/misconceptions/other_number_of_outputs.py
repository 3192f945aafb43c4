"""Another number of outputs

Does: It gives the output layer another number of units than the ten classes.
Think: One logit for each class, 64 -> 64 -> 10: CrossEntropyLoss compares the ten, and the largest
    is the answer.
"""

import torch
from torch import nn


def train_digits(X, y):
    X, y = torch.tensor(X), torch.tensor(y)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 1))
    loss_fn = nn.MSELoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
    for _ in range(30):
        for batch in torch.randperm(len(X)).split(64):
            optimizer.zero_grad()
            loss_fn(model(X[batch]), y[batch, None].float()).backward()
            optimizer.step()
    return model


def predict(model, X):
    with torch.no_grad():
        return model(torch.tensor(X)).round()[:, 0].numpy()


def explains(run):
    sizes = sorted(p.size for p in run.parameters)
    return any(sizes == sorted([4096, 64, 64 * n, n]) for n in range(1, 101) if n != 10)
