import torch
from torch import nn, optim


class Trainer:
    def __init__(self, model, lr):
        self.model = model
        self.loss_fn = nn.BCELoss()
        self.optimizer = optim.AdamW(model.parameters(), lr=lr)

    def fit(self, X, y, epochs):
        losses = []
        for _ in range(epochs):
            self.optimizer.zero_grad()
            loss = self.loss_fn(self.model(X), y)
            loss.backward()
            self.optimizer.step()
            losses.append(loss.item())
        return losses


def train_model(model, X, y, epochs=2000, lr=0.05):
    return Trainer(model, lr).fit(X, y, epochs)
