"""A DataLoader whose one batch is the whole data set, the epoch's loss as the mean over batches."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def train_model(model, X, y, epochs=2000, lr=0.05):
    loader = DataLoader(TensorDataset(X, y), batch_size=len(X))
    loss_fn = nn.BCELoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=lr, betas=(0.9, 0.999))
    losses = []
    for _ in range(epochs):
        total = 0.0
        for inputs, targets in loader:
            optimizer.zero_grad()
            loss = loss_fn(model(inputs), targets)
            loss.backward()
            optimizer.step()
            total += loss.item() * len(inputs)
        losses.append(total / len(X))
    return losses
