"""Trained on one batch only

Does: It trains on one small batch again and again, until it knows these images by heart and
    hardly any other.
Think: Held-out images show the difference between learning and memorising: go through all images
    in every epoch.
"""

import numpy as np
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


def explains(run):
    if not 0.25 < run.accuracy < 0.95 or run.loss < 0.3 or run.size > 1:
        return False
    if run.rescaled or not run.consistent:
        return False
    # Not whole classes: of those that it names it reads most of the images wrong.
    named = np.unique(run.outputs(run.X)[1].argmax(axis=1))
    if run.accuracy > 0.95 * np.isin(run.y, named).mean():
        return False
    # Nothing is left to learn of what it saw, and much of the images at large.
    if run.rest is None:
        return run.confidence > run.accuracy + 0.1
    return run.rest < 0.05 and run.confidence > run.accuracy
