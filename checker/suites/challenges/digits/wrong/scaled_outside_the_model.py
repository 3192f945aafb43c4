import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.utils.data import DataLoader, TensorDataset

MEAN, STD = 0.1307, 0.3081


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(64, 64)
        self.fc2 = nn.Linear(64, 10)

    def forward(self, x):
        return self.fc2(F.relu(self.fc1(x)))


def normalize(images):
    return torch.from_numpy((images - MEAN) / STD).float()


def train_digits(X, y):
    net = Net()
    loader = DataLoader(TensorDataset(normalize(X), torch.from_numpy(y)), batch_size=64, shuffle=True)
    opt = torch.optim.Adam(net.parameters(), lr=0.003)
    for epoch in range(20):
        for xb, yb in loader:
            opt.zero_grad()
            F.cross_entropy(net(xb), yb).backward()
            opt.step()
    return net


def predict(model, X):
    with torch.no_grad():
        out = model(normalize(X))
    return out.argmax(1).numpy()
