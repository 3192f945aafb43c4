"""A ReLU behind the last layer

Does: It puts a ReLU behind the output layer, too, which cuts all negative logits off.
Think: Logits are free to be negative: that is how a network says "certainly not". The ReLU
    stands between the layers.
"""

import torch
from torch import nn


def train_digits(X, y):
    X, y = torch.tensor(X), torch.tensor(y)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10), nn.ReLU())
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
    return run.gives(output="relu")
