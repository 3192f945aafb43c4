import torch
import torch.nn as nn
import torch.nn.functional as F


class HandMade(nn.Module):
    def __init__(self):
        super().__init__()
        self.W1 = nn.Parameter(torch.randn(64, 64) * 0.1)
        self.W2 = nn.Parameter(torch.randn(64, 10) * 0.1)

    def forward(self, x):
        return torch.relu(x @ self.W1) @ self.W2


def train_digits(X, y):
    net = HandMade()
    X, y = torch.as_tensor(X), torch.as_tensor(y)
    opt = torch.optim.Adam([net.W1, net.W2], lr=0.01)
    for step in range(500):
        pick = torch.randint(0, len(X), (64,))
        loss = F.cross_entropy(net(X[pick]), y[pick])
        opt.zero_grad()
        loss.backward()
        opt.step()
    return net


def predict(model, X):
    with torch.no_grad():
        return model(torch.as_tensor(X)).argmax(1).numpy()
