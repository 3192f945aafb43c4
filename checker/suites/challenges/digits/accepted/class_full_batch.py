"""A class, full-batch Adam with a larger rate, argmax in NumPy."""

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F


class DigitNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(64, 64)
        self.fc2 = nn.Linear(64, 10)

    def forward(self, x):
        return self.fc2(F.relu(self.fc1(x)))


def train_digits(X, y):
    model = DigitNet()
    inputs, targets = torch.from_numpy(X), torch.from_numpy(y)
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for epoch in range(200):
        optimizer.zero_grad()
        loss = criterion(model(inputs), targets)
        loss.backward()
        optimizer.step()
        if epoch % 50 == 0:
            print(f"epoch {epoch}: loss {loss.item():.4f}")
    return model


def predict(model, X):
    logits = model(torch.from_numpy(np.asarray(X, dtype=np.float32))).detach().numpy()
    return np.argmax(logits, axis=1)
