"""Holds out some of its own data, keeps the best weights, lowers the rate on the way."""

import copy

import torch
from torch import nn


def accuracy(model, X, y):
    with torch.no_grad():
        return (model(X).argmax(1) == y).float().mean().item()


def train_digits(X, y):
    X, y = torch.tensor(X), torch.tensor(y)
    order = torch.randperm(len(X))
    val, train = order[:150], order[150:]
    model = nn.Sequential()
    model.add_module("hidden", nn.Linear(64, 64))
    model.add_module("relu", nn.ReLU(inplace=True))
    model.add_module("output", nn.Linear(64, 10))
    optimizer = torch.optim.RMSprop(model.parameters(), lr=2e-3)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=10, gamma=0.5)
    loss_fn = nn.CrossEntropyLoss()
    best, best_state = -1.0, None
    for _ in range(30):
        for batch in train[torch.randperm(len(train))].split(50):
            optimizer.zero_grad()
            loss_fn(model(X[batch]), y[batch]).backward()
            optimizer.step()
        scheduler.step()
        score = accuracy(model, X[val], y[val])
        if score > best:
            best, best_state = score, copy.deepcopy(model.state_dict())
    model.load_state_dict(best_state)
    return model


def predict(model, X):
    labels = []
    with torch.no_grad():
        for image in X:
            labels.append(int(model(torch.tensor(image).unsqueeze(0)).argmax()))
    return labels
