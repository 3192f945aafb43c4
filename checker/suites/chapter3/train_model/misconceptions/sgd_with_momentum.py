"""SGD with momentum for Adam

Does: It trains with SGD and a momentum of 0.9.
Think: Adam remembers gradients as momentum does, and besides scales each parameter's step by how
    large they were; the exercise asks for Adam.
"""

import torch
from torch import nn


def train_model(model, X, y, epochs=2000, lr=0.05):
    loss_fn = nn.BCELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9)
    losses = []
    for epoch in range(epochs):
        optimizer.zero_grad()
        loss = loss_fn(model(X), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
