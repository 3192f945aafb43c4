import torch
import torch.nn as nn
import torch.nn.functional as F

HIDDEN = 32


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(64, HIDDEN)
        self.fc2 = nn.Linear(HIDDEN, 10)

    def forward(self, x):
        return self.fc2(F.relu(self.fc1(x)))


def train_digits(X, y):
    X, y = torch.tensor(X), torch.tensor(y)
    net = Net()
    opt = torch.optim.Adam(net.parameters(), lr=0.005)
    for epoch in range(25):
        perm = torch.randperm(len(X))
        for i in range(0, len(X), 40):
            idx = perm[i:i + 40]
            opt.zero_grad()
            F.cross_entropy(net(X[idx]), y[idx]).backward()
            opt.step()
    return net


def predict(model, X):
    with torch.no_grad():
        return model(torch.tensor(X)).argmax(1).numpy()
