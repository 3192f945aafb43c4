import copy

import torch
import torch.nn as nn
import torch.optim as optim


def train_model(model, X, y, epochs=2000, lr=0.05):
    net = copy.deepcopy(model)
    criterion = nn.BCELoss()
    optimizer = optim.Adam(net.parameters(), lr=lr)
    history = []
    for epoch in range(epochs):
        optimizer.zero_grad()
        out = net(X)
        loss = criterion(out, y)
        loss.backward()
        optimizer.step()
        history.append(loss.item())
    return history
