import torch
import torch.nn as nn
import torch.optim as optim


class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer1 = nn.Linear(64, 64)
        self.layer2 = nn.Linear(64, 10)

    def forward(self, x):
        h = self.layer1(x)
        out = self.layer2(h)
        return out


def train_digits(X, y):
    X_t = torch.from_numpy(X)
    y_t = torch.from_numpy(y)
    network = Network()
    lossf = nn.CrossEntropyLoss()
    optimizer = optim.Adam(network.parameters(), lr=0.005)
    for epoch in range(20):
        order = torch.randperm(len(X_t))
        for start in range(0, len(order), 64):
            sel = order[start:start + 64]
            optimizer.zero_grad()
            lossf(network(X_t[sel]), y_t[sel]).backward()
            optimizer.step()
    return network


def predict(model, X):
    logits = model(torch.from_numpy(X)).detach()
    return logits.argmax(dim=1).numpy()
