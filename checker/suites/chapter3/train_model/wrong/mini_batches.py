import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def train_model(model, X, y, epochs=2000, lr=0.05):
    loader = DataLoader(TensorDataset(X, y), batch_size=2, shuffle=True)
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    loss_fn = nn.BCELoss()
    losses = []
    for epoch in range(epochs):
        total = 0.0
        for xb, yb in loader:
            optimizer.zero_grad()
            loss = loss_fn(model(xb), yb)
            loss.backward()
            optimizer.step()
            total += loss.item() * len(xb)
        losses.append(total / len(X))
    return losses
