"""The loss taken apart: log-softmax and NLLLoss outside of a model that gives logits."""

import torch
from torch import nn


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.LazyLinear(64), nn.ReLU(), nn.LazyLinear(10))

    def forward(self, images):
        return self.layers(images)


def train_digits(X, y):
    model = Classifier()
    X, y = torch.tensor(X), torch.tensor(y)
    model(X[:1])
    loss_fn = nn.NLLLoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    for _ in range(300):
        optimizer.zero_grad()
        loss_fn(torch.log_softmax(model(X), dim=1), y).backward()
        optimizer.step()
    return model


def predict(model, X):
    with torch.no_grad():
        return model(torch.tensor(X)).numpy().argmax(axis=-1).astype("int32")
