"""Parameters made by hand, x @ W with W (64, 64) and (64, 10), He initialisation, row biases."""

import numpy as np
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, rng):
        super().__init__()

        def he(n_in, n_out):
            W = rng.normal(scale=np.sqrt(2 / n_in), size=(n_in, n_out))
            return nn.Parameter(torch.tensor(W, dtype=torch.float32))

        self.W1, self.b1 = he(64, 64), nn.Parameter(torch.zeros(1, 64))
        self.W2, self.b2 = he(64, 10), nn.Parameter(torch.zeros(1, 10))

    def forward(self, x):
        return torch.clamp(x @ self.W1 + self.b1, min=0) @ self.W2 + self.b2


def train_digits(X, y):
    rng = np.random.default_rng(1)
    model = Net(rng)
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.005)
    for _ in range(25):
        order = rng.permutation(len(X))
        for begin in range(0, len(X), 100):
            batch = order[begin : begin + 100]
            logits = model(torch.from_numpy(X[batch]))
            loss = nn.functional.cross_entropy(logits, torch.from_numpy(y[batch]))
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
    return model


def predict(model, X):
    with torch.inference_mode():
        return torch.max(model(torch.tensor(X)), dim=1).indices.numpy()
