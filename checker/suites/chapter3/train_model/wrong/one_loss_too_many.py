import torch
from torch import nn
def train_model(model, X, y, epochs=2000, lr=0.05):
    opt = torch.optim.Adam(model.parameters(), lr=lr)
    bce = nn.BCELoss()
    losses = [bce(model(X), y).item()]
    for i in range(epochs):
        opt.zero_grad()
        bce(model(X), y).backward()
        opt.step()
        with torch.no_grad():
            losses.append(bce(model(X), y).item())
    return losses
