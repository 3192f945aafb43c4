"""One model for all calls

Does: It fills one and the same model at each call and hands it out again, so that a second call
    changes what the first one returned.
Think: Build the model inside the function, so that each call has one of its own to fill.
"""

import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 4), nn.Sigmoid(), nn.Linear(4, 1), nn.Sigmoid())


def to_torch(W1, b1, W2, b2):
    with torch.no_grad():
        model[0].weight.copy_(torch.tensor(W1.T))
        model[0].bias.copy_(torch.tensor(b1.ravel()))
        model[2].weight.copy_(torch.tensor(W2.T))
        model[2].bias.copy_(torch.tensor(b2.ravel()))
    return model
