"""No activation between the layers

Does: It stacks two linear layers with nothing between them, which is one linear layer.
Think: Two linear maps in a row are one (chapter 1, collapse): the ReLU in between is what makes
    the hidden layer worth having.
"""

import torch
from torch import nn


def train_digits(X, y):
    X, y = torch.tensor(X), torch.tensor(y)
    model = nn.Sequential(nn.Linear(64, 64), nn.Linear(64, 10))
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
    return run.gives(hidden="none")
