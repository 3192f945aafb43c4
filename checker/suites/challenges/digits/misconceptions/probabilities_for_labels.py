"""Probabilities instead of labels

Does: It returns the ten probabilities of each image where its class number is asked for.
Think: predict decides: the index of the largest of the ten.
"""

import numpy as np
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
        return model(torch.tensor(X)).softmax(dim=1).numpy()


def explains(run):
    powers = np.exp(run.logits - run.logits.max(axis=1, keepdims=True))
    probabilities = powers / powers.sum(axis=1, keepdims=True)
    same_shape = run.labels.shape == probabilities.shape
    return same_shape and abs(run.labels - probabilities).max() < 1e-4
