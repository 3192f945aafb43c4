"""One-hot labels

Does: It returns ten numbers for each image, a 1 at its class and 0 elsewhere, where the class
    number itself is asked for.
Think: One number an image: argmax gives it, and nothing needs to be spread over ten columns.
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
        return torch.eye(10)[model(torch.tensor(X)).argmax(dim=1)].numpy()


def explains(run):
    own = run.logits.argmax(axis=1)
    return run.labels.shape == (len(own), 10) and (run.labels == np.eye(10)[own]).all()
