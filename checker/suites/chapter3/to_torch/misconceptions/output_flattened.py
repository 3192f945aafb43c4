"""Output flattened

Does: It answers with shape (N,) where chapter 2's y_hat has (N, 1).
Think: Keep the column: one row an example, one column an output.
"""

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, *arrays):
        super().__init__()
        self.W1, self.b1, self.W2, self.b2 = (nn.Parameter(torch.tensor(a)) for a in arrays)

    def forward(self, X):
        a1 = torch.sigmoid(X @ self.W1 + self.b1)
        return torch.sigmoid(a1 @ self.W2 + self.b2).flatten()


def to_torch(W1, b1, W2, b2):
    return Net(W1, b1, W2, b2)
