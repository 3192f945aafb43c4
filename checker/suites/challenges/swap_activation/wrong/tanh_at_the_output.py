import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self, kind):
        super().__init__()
        self.kind = kind
        self.fc1 = nn.Linear(2, 8)
        self.fc2 = nn.Linear(8, 1)

    def forward(self, x):
        if self.kind == "tanh":
            return torch.tanh(self.fc2(torch.tanh(self.fc1(x))))
        return torch.relu(self.fc2(torch.relu(self.fc1(x))))


def fit(kind, X, y, epochs, seed):
    torch.manual_seed(seed)
    net = Net(kind)
    opt = torch.optim.Adam(net.parameters(), lr=0.05)
    criterion = nn.BCELoss()
    losses = []
    for _ in range(epochs):
        loss = criterion(net(X), y)
        losses.append(loss.item())
        opt.zero_grad()
        loss.backward()
        opt.step()
    return losses


def compare_activations(X, y, epochs, seed):
    result = {kind: fit(kind, X, y, epochs, seed) for kind in ("relu", "tanh")}
    result["faster"] = "relu" if sum(result["relu"]) < sum(result["tanh"]) else "tanh"
    return result
