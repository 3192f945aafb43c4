"""Images shuffled without their labels

Does: It shuffles the images and leaves the labels in their old order, so that it trains on
    random labels.
Think: One permutation for both: X[order] and y[order].
"""

import torch
from torch import nn


def train_digits(X, y):
    X, y = torch.tensor(X), torch.tensor(y)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    loss_fn = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
    for _ in range(30):
        for start, batch in zip(range(0, len(X), 64), torch.randperm(len(X)).split(64)):
            optimizer.zero_grad()
            loss_fn(model(X[batch]), y[start : start + len(batch)]).backward()
            optimizer.step()
    return model


def predict(model, X):
    with torch.no_grad():
        return model(torch.tensor(X)).argmax(dim=1).numpy()
