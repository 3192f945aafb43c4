import torch
import torch.nn as nn
import torch.nn.functional as F


class DigitModel(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(64, 64)
        self.fc2 = nn.Linear(64, 10)

    def forward(self, x):
        x = F.relu(self.fc1(x))
        return F.softmax(self.fc2(x), dim=-1)


def train_digits(X, y):
    X, y = torch.from_numpy(X), torch.from_numpy(y)
    net = DigitModel()
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
    n_batches = len(X) // 100
    for epoch in range(20):
        perm = torch.randperm(len(X))
        for b in range(n_batches):
            rows = perm[b * 100:(b + 1) * 100]
            probs = net(X[rows])
            loss = criterion(probs, y[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return net


def predict(model, X):
    probs = model(torch.from_numpy(X)).detach().numpy()
    return probs.argmax(axis=1)
