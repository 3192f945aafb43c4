"""Draws the weights once and copies them: the same start by another way. Losses as arrays."""

import copy

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn


def compare_activations(X, y, epochs, seed):
    torch.manual_seed(seed)
    layers = nn.ModuleList([nn.Linear(2, 8), nn.Linear(8, 1)])
    results = {}
    for name, act in {"relu": F.relu, "tanh": torch.tanh}.items():
        hidden, output = copy.deepcopy(layers)
        opt = torch.optim.Adam([*hidden.parameters(), *output.parameters()], 0.05)
        history = np.zeros(epochs)
        for e in range(epochs):
            opt.zero_grad()
            p = output(act(hidden(X))).sigmoid()
            loss = F.binary_cross_entropy(p, y)
            history[e] = loss.detach()
            loss.backward()
            opt.step()
        results[name] = history
    results["faster"] = "relu" if results["relu"].mean() < results["tanh"].mean() else "tanh"
    return results
