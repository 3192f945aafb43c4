"""No activation in the hidden layer

Does: It leaves the sigmoid of the hidden layer out.
Think: Both layers of chapter 2 end in a sigmoid: a1 = sigmoid(X @ W1 + b1) comes first.
"""

import torch
from torch import nn


def to_torch(W1, b1, W2, b2):
    model = nn.Sequential(nn.Linear(2, 4), nn.Linear(4, 1), nn.Sigmoid())
    with torch.no_grad():
        model[0].weight.copy_(torch.tensor(W1.T, dtype=torch.float32))
        model[0].bias.copy_(torch.tensor(b1.ravel(), dtype=torch.float32))
        model[1].weight.copy_(torch.tensor(W2.T, dtype=torch.float32))
        model[1].bias.copy_(torch.tensor(b2.ravel(), dtype=torch.float32))
    return model
