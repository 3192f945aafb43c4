"""A learning rate that is far too large

Does: Its steps are so large that the weights end many times their useful size, with nearly all
    hidden units silent.
Think: Adam moves every parameter by about the rate at each step: 0.5 is a hundred times too much
    for weights of size 0.1, which want steps of a thousandth.
"""

import torch
from torch import nn


def train_digits(X, y):
    X, y = torch.tensor(X), torch.tensor(y)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    loss_fn = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.5)
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
    if run.piled_up or run.accuracy > 0.95 or run.loss > 30:
        return False
    silent = run.silent.mean()
    largest = abs(run.weights[0]).max()
    return (run.size > 1 and silent > 0.8) or (largest > 2 and silent > 0.96)
