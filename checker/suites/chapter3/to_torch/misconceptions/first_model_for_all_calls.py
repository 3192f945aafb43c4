"""The first model for all calls

Does: It keeps the model that it made at the first call and hands out the same one ever after,
    whatever weights it is given.
Think: Build and fill a model inside the function, so that each call carries its own weights over.
"""

import torch
from torch import nn

models = []


def to_torch(W1, b1, W2, b2):
    if not models:
        model = nn.Sequential(nn.Linear(2, 4), nn.Sigmoid(), nn.Linear(4, 1), nn.Sigmoid())
        with torch.no_grad():
            model[0].weight.copy_(torch.tensor(W1.T))
            model[0].bias.copy_(torch.tensor(b1.ravel()))
            model[2].weight.copy_(torch.tensor(W2.T))
            model[2].bias.copy_(torch.tensor(b2.ravel()))
        models.append(model)
    return models[0]
