"""The model that was trained last

Does: It does not look at the model that predict is given, and asks one that training has left
    in a global variable.
Think: The caller says which model shall predict. Of two that were trained, the first is still
    asked by `predict(first, X)`.
"""

import torch
from torch import nn

MODEL = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))


def train_digits(X, y):
    X, y = torch.tensor(X), torch.tensor(y)
    loss_fn = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(MODEL.parameters(), lr=0.003)
    for _ in range(30):
        for batch in torch.randperm(len(X)).split(64):
            optimizer.zero_grad()
            loss_fn(MODEL(X[batch]), y[batch]).backward()
            optimizer.step()
    return MODEL


def predict(model, X):
    with torch.no_grad():
        return MODEL(torch.tensor(X)).argmax(dim=1).numpy()


def explains(run):
    own = run.logits.argmax(axis=1)
    if run.labels.shape != own.shape or run.others.shape != own.shape:
        return False
    return (run.labels == own).mean() >= 0.995 and (run.others == run.labels).mean() >= 0.995
