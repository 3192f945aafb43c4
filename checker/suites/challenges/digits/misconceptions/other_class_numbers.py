"""Other class numbers

Does: It tells the ten digits apart, and calls them by other class numbers than the y that it was
    given.
Think: The numbering is that of y, whatever the pictures show: learn from the X and y that are
    given, nothing else, and leave y as it is.
"""

import numpy as np
import torch
from torch import nn


def train_digits(X, y):
    X, y = torch.tensor(X), torch.tensor((y + 1) % 10)
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
        return model(torch.tensor(X)).argmax(dim=1).numpy()


def explains(run):
    """Nearly all images of a class get one number, each class another, and few the right one."""
    if run.accuracy > 0.5:
        return False
    counts = np.zeros((10, 10))
    np.add.at(counts, (run.y, run.outputs(run.X)[1].argmax(axis=1)), 1)
    names = counts.argmax(axis=1)
    return len(set(names)) == 10 and counts.max(axis=1).sum() > 0.95 * len(run.y)
