"""Another model is trained

Does: It trains a copy, and the model it was given stays as it was.
Think: The caller keeps no other hold on the network than the model handed over: train that one.
"""

import copy

import torch
from torch import nn


def train_model(model, X, y, epochs=2000, lr=0.05):
    model = copy.deepcopy(model)
    loss_fn = nn.BCELoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    losses = []
    for epoch in range(epochs):
        optimizer.zero_grad()
        loss = loss_fn(model(X), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
