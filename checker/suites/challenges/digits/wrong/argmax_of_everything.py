import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F


class DigitNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(64, 64)
        self.fc2 = nn.Linear(64, 10)

    def forward(self, x):
        return self.fc2(F.relu(self.fc1(x)))


def train_digits(X, y):
    net = DigitNet()
    xs, ys = torch.from_numpy(X), torch.from_numpy(y)
    opt = torch.optim.Adam(net.parameters(), lr=0.01)
    for epoch in range(15):
        order = np.random.permutation(len(xs))
        for i in range(0, len(order), 50):
            idx = order[i:i + 50]
            loss = F.cross_entropy(net(xs[idx]), ys[idx])
            opt.zero_grad()
            loss.backward()
            opt.step()
    return net


def predict(model, X):
    out = model(torch.from_numpy(X)).detach().numpy()
    return int(np.argmax(out))
