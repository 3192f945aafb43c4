"""The training loop, the reference: one loss, one optimizer, a step an epoch."""

import torch
from torch import nn

from chapter3.train_step import train_step


def train_model(model, X, y, epochs=2000, lr=0.05):
    """Train the model in place with Adam and BCELoss; return the loss before each update."""
    loss_fn = nn.BCELoss()
    # Made once: Adam's running averages must live as long as the run.
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    return [train_step(model, loss_fn, optimizer, X, y) for _ in range(epochs)]
