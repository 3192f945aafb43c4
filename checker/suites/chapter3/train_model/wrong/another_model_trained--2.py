import torch
import torch.nn as nn
import torch.optim as optim


class XORNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(2, 8)
        self.fc2 = nn.Linear(8, 1)

    def forward(self, x):
        return torch.sigmoid(self.fc2(torch.relu(self.fc1(x))))


def train_model(model, X, y, epochs=2000, lr=0.05):
    net = XORNet()
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
