"""Logits instead of labels

Does: It returns the ten logits of each image where its class number is asked for.
Think: predict decides: the index of the largest of the ten.
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
        return model(torch.tensor(X)).numpy()


def explains(run):
    same_shape = run.labels.shape == run.logits.shape
    return same_shape and abs(run.labels - run.logits).max() < 1e-3
