import torch
import torch.nn as nn
import torch.optim as optim


def train_model(model, X, y, epochs=2000, lr=0.05):
    criterion = nn.BCELoss()
    optimizer = optim.Adam(model.parameters(), lr=lr)
    history = []
    for epoch in range(epochs):
        optimizer.zero_grad()
        out = model(X)
        loss = criterion(out, y)
        loss.backward()
        optimizer.step()
        history.append(loss.item())
        if history[-1] < 0.05:
            break
    return history
