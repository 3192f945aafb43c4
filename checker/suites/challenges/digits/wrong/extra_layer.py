import torch
import torch.nn as nn
import torch.nn.functional as F


class DeepNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(64, 64)
        self.fc2 = nn.Linear(64, 32)
        self.fc3 = nn.Linear(32, 10)

    def forward(self, x):
        x = F.relu(self.fc1(x))
        x = F.relu(self.fc2(x))
        return self.fc3(x)


def train_digits(X, y):
    net = DeepNet()
    data, target = torch.from_numpy(X), torch.from_numpy(y)
    optimizer = torch.optim.Adam(net.parameters(), lr=0.005)
    n = data.shape[0]
    for epoch in range(20):
        perm = torch.randperm(n)
        for k in range(0, n, 64):
            idx = perm[k:k + 64]
            loss = F.cross_entropy(net(data[idx]), target[idx])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return net


def predict(model, X):
    with torch.no_grad():
        _, best = torch.max(model(torch.from_numpy(X)), 1)
    return best.numpy()
