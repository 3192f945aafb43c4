"""Transpose missing

Does: It copies W into the layer's weight as it is, (2, 4) into (4, 2), which torch refuses.
Think: nn.Linear keeps its weight as (n_out, n_in): copy W.T.
"""

import torch
from torch import nn


def to_torch(W1, b1, W2, b2):
    model = nn.Sequential(nn.Linear(2, 4), nn.Sigmoid(), nn.Linear(4, 1), nn.Sigmoid())
    with torch.no_grad():
        model[0].weight.copy_(torch.tensor(W1, dtype=torch.float32))
        model[0].bias.copy_(torch.tensor(b1.ravel(), dtype=torch.float32))
        model[2].weight.copy_(torch.tensor(W2, dtype=torch.float32))
        model[2].bias.copy_(torch.tensor(b2.ravel(), dtype=torch.float32))
    return model
