"""Trained on one batch only

Does: It draws one batch before the loop and trains on these 16 images alone, which it then knows
    by heart.
Think: Held-out images show the difference between learning and memorising: go through all images
    in every epoch.
"""

import torch
from torch import nn


def train_digits(X, y):
    X, y = torch.tensor(X), torch.tensor(y)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    loss_fn = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
    batch = torch.randperm(len(X))[:16]
    for _ in range(30):
        for _ in range(20):
            optimizer.zero_grad()
            loss_fn(model(X[batch]), y[batch]).backward()
            optimizer.step()
    return model


def predict(model, X):
    with torch.no_grad():
        return model(torch.tensor(X)).argmax(dim=1).numpy()
