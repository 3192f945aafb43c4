"""A state dict of float32 tensors, loaded by name; evaluation mode."""

import torch
from torch import nn


def to_torch(W1, b1, W2, b2):
    model = nn.Sequential(nn.Linear(2, 4), nn.Sigmoid(), nn.Linear(4, 1), nn.Sigmoid())
    model.load_state_dict(
        {
            "0.weight": torch.tensor(W1.T, dtype=torch.float32),
            "0.bias": torch.tensor(b1.ravel(), dtype=torch.float32),
            "2.weight": torch.tensor(W2.T, dtype=torch.float32),
            "2.bias": torch.tensor(b2.ravel(), dtype=torch.float32),
        }
    )
    return model.eval()
