import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(64, 64), nn.Linear(64, 10)])

    def forward(self, x):
        for layer in self.layers:
            x = F.relu(layer(x))
        return x


def train_digits(X, y):
    torch.manual_seed(1)
    net = Net()
    data, target = torch.tensor(X), torch.tensor(y)
    opt = torch.optim.Adam(net.parameters(), lr=0.002)
    for epoch in range(25):
        for idx in torch.randperm(len(data)).split(32):
            opt.zero_grad()
            loss = F.cross_entropy(net(data[idx]), target[idx])
            loss.backward()
            opt.step()
    return net


def predict(model, X):
    with torch.no_grad():
        return model(torch.tensor(X)).argmax(1).numpy()
