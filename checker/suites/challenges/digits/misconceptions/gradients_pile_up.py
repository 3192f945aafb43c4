"""zero_grad() is missing

Does: It never clears the gradients, so that each step goes along the sum of all batches so far.
Think: backward() adds to .grad: clear it before every batch.
"""

import torch
from torch import nn


def train_digits(X, y):
    X, y = torch.tensor(X), torch.tensor(y)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    loss_fn = nn.CrossEntropyLoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(30):
        for batch in torch.randperm(len(X)).split(64):
            loss_fn(model(X[batch]), y[batch]).backward()
            optimizer.step()
    return model


def predict(model, X):
    with torch.no_grad():
        return model(torch.tensor(X)).argmax(dim=1).numpy()


def explains(run):
    return run.moved and run.piled_up and run.accuracy < 0.97 and run.size > 0.03
