"""ReLU against Tanh, the reference: two runs that differ in the activation alone."""

import torch
from torch import nn

from chapter3.train_model import train_model


def compare_activations(X, y, epochs, seed):
    """Train with ReLU and with Tanh from one start; return both curves and the faster."""
    curves = {}
    for name, activation in (("relu", nn.ReLU()), ("tanh", nn.Tanh())):
        # Seeded anew for each: the second model would else draw where the first left off.
        torch.manual_seed(seed)
        model = nn.Sequential(nn.Linear(2, 8), activation, nn.Linear(8, 1), nn.Sigmoid())
        curves[name] = train_model(model, X, y, epochs, lr=0.05)
    # The area under the curve judges the whole run, not one lucky epoch of it.
    faster = min(curves, key=lambda name: sum(curves[name]))
    return {**curves, "faster": faster}
