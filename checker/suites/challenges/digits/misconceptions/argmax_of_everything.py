"""argmax without an axis

Does: It takes the argmax of all logits at once, which is a single number.
Think: One label an image: argmax along axis 1.
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
        return model(torch.tensor(X)).argmax().numpy()


def explains(run):
    return run.labels.shape == () and run.labels == run.logits.argmax()
