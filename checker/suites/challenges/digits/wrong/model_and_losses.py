import torch
import torch.nn as nn
import torch.nn.functional as F
# import matplotlib.pyplot as plt


class MyNet(nn.Module):
    def __init__(self, hidden=64):
        super().__init__()
        self.a = nn.Linear(64, hidden)
        self.b = nn.Linear(hidden, 10)

    def forward(self, x):
        return self.b(F.relu(self.a(x)))


def train_digits(X, y):
    net = MyNet()
    X, y = torch.from_numpy(X), torch.from_numpy(y)
    opt = torch.optim.Adam(net.parameters(), lr=0.01)
    history = []
    for epoch in range(20):
        for idx in torch.randperm(X.shape[0]).split(128):
            opt.zero_grad()
            loss = F.cross_entropy(net(X[idx]), y[idx])
            loss.backward()
            opt.step()
        history.append(loss.item())
    # plt.plot(history)
    # plt.show()
    return net, history


def predict(model, X):
    net, _ = model
    out = net(torch.from_numpy(X))
    return out.argmax(1).numpy()
