import torch
from torch import nn


def train_model(model, X, y, epochs, lr=0.05):
    loss_fn = nn.BCELoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    losses = []
    for _ in range(epochs):
        optimizer.zero_grad()
        loss = loss_fn(model(X), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


def compare_activations(X, y, epochs, seed=42):
    results = {}
    for act in [nn.ReLU(), nn.Tanh()]:
        torch.manual_seed(42)
        model = nn.Sequential(nn.Linear(2, 8), act, nn.Linear(8, 1), nn.Sigmoid())
        results[type(act).__name__.lower()] = train_model(model, X, y, epochs)
    results["faster"] = "relu" if results["relu"][-1] < results["tanh"][-1] else "tanh"
    return results
