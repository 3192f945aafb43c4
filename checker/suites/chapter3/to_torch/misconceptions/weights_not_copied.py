"""Weights not copied

Does: It leaves the weights that nn.Linear has drawn at random, and only biases got
    into the model.
Think: Each layer has two parameters, weight and bias: fill both. To give a name a new tensor
    changes the name alone; copy_ changes what the layer holds.
"""

import numpy as np
import torch
from torch import nn


def to_torch(W1, b1, W2, b2):
    model = nn.Sequential(nn.Linear(2, 4), nn.Sigmoid(), nn.Linear(4, 1), nn.Sigmoid())
    with torch.no_grad():
        for layer, W, b in ((model[0], W1, b1), (model[2], W2, b2)):
            weight = layer.weight
            weight = torch.tensor(W.T, dtype=torch.float32)
            layer.bias.copy_(torch.tensor(b.reshape(-1)))
    return model


def explains(as_drawn, logits, X, b1, b2):
    # With b1 and b2 in their places, drawn weights take the logits no farther from b2 than this.
    highest = b1 + 0.7072 * abs(X).sum(axis=1, keepdims=True)
    reach = 0.5 * (1.0 / (1.0 + np.exp(-highest))).sum(axis=1)
    return as_drawn and bool((abs(logits - b2.item()) <= reach + 1e-4).all())
