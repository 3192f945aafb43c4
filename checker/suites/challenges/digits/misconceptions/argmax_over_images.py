"""argmax over the images

Does: It takes the argmax along axis 0: for each class the image that looks most like it.
Think: The logits are (N, 10): the class of an image is the largest in its row, along axis 1.
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
        return model(torch.tensor(X)).argmax(dim=0).numpy()


def explains(run):
    return run.labels.shape == (10,) and (run.labels == run.logits.argmax(axis=0)).all()
