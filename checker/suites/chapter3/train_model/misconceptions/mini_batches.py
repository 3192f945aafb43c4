"""Mini-batches

Does: It makes several updates in an epoch, each with some of the rows, where one update with all of
    them is due.
Think: Full batch: all of X goes through the model at once, and each epoch moves the weights once.
"""

from itertools import permutations

import numpy as np
import torch
from torch import nn

BATCHES = [[[0, 1], [2, 3]]]


def train_model(model, X, y, epochs=2000, lr=0.05):
    loss_fn = nn.BCELoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    losses = []
    for epoch in range(epochs):
        total = 0.0
        for rows in BATCHES[0] if len(X) == 4 else torch.randperm(len(X)).split(2):
            optimizer.zero_grad()
            loss = loss_fn(model(X[rows]), y[rows])
            loss.backward()
            optimizer.step()
            total += loss.item() * len(rows)
        losses.append(total / len(X))
    return losses


def explains(returned, epochs, again):
    """A single epoch of XOR's four rows tells, in two batches: there are not many ways to draw them.

    Of the other runs nothing is asked but their length, in whatever order the rows were drawn.
    """
    losses, weights = returned
    if epochs != 1:
        return isinstance(losses, list) and len(losses) == (epochs or len(losses))
    # One update of Adam moves no weight by more than lr.
    if max(abs(weights[name] - again.model[name]).max() for name in weights) < 1.01 * again.lr:
        return False
    for size in (2, 3):
        for order in permutations(range(4)):
            first, second = sorted(order[:size]), sorted(order[size:])
            if order != (*first, *second):
                continue  # within a batch the order does not count
            BATCHES[0] = [first, second]
            _, its = again()
            if all(np.allclose(weights[name], its[name], atol=1e-5) for name in weights):
                return True
    return False
