import torch
import torch.nn as nn


class SigmoidNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.W1 = nn.Linear(64, 64)
        self.W2 = nn.Linear(64, 10)

    def forward(self, X):
        a1 = torch.sigmoid(self.W1(X))
        z2 = self.W2(a1)
        return z2


def train_digits(X, y):
    X, y = torch.from_numpy(X), torch.from_numpy(y)
    net = SigmoidNet()
    loss_fn = nn.CrossEntropyLoss()
    opt = torch.optim.Adam(net.parameters(), lr=0.01)
    for epoch in range(20):
        for idx in torch.randperm(len(X)).split(50):
            opt.zero_grad()
            loss = loss_fn(net(X[idx]), y[idx])
            loss.backward()
            opt.step()
    return net


def predict(model, X):
    with torch.no_grad():
        z2 = model(torch.from_numpy(X))
    return torch.argmax(z2, dim=1).numpy()
