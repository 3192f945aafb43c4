import torch
import torch.nn as nn
import torch.optim as optim


def train_model(model, X, y, epochs=2000, lr=0.05):
    criterion = nn.BCELoss()
    optimizer = optim.Adam(model.parameters(), lr=lr)
    history = []
    for epoch in range(epochs):
        optimizer.zero_grad()
        for xi, yi in zip(X, y):
            optimizer.zero_grad()
            loss = criterion(model(xi), yi)
            loss.backward()
            optimizer.step()
        history.append(loss.item())
    return history
