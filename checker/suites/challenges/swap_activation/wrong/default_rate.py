import torch
from torch import nn


def compare_activations(X, y, epochs, seed):
    results = {}
    for name in ("relu", "tanh"):
        torch.manual_seed(seed)
        act = nn.ReLU() if name == "relu" else nn.Tanh()
        model = nn.Sequential(nn.Linear(2, 8), act, nn.Linear(8, 1), nn.Sigmoid())
        optimizer = torch.optim.Adam(model.parameters())
        loss_fn = nn.BCELoss()
        losses = []
        for _ in range(epochs):
            optimizer.zero_grad()
            loss = loss_fn(model(X), y)
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
        results[name] = losses
    results["faster"] = "relu" if results["relu"][-1] < results["tanh"][-1] else "tanh"
    return results
