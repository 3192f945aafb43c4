import torch
import torch.nn.functional as F


def train_model(model, X, y, epochs=2000, lr=0.05):
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    losses = []
    best, waited = float("inf"), 0
    for _ in range(epochs):
        loss = F.binary_cross_entropy(model(X), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
        if losses[-1] < best - 1e-6:
            best, waited = losses[-1], 0
        else:
            waited += 1
        if waited >= 50:
            return losses
    return losses
