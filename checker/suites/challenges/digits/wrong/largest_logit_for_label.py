import torch
from torch import nn, optim
from torch.utils.data import DataLoader, TensorDataset


def make_net():
    layers = [nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10)]
    return nn.Sequential(*layers)


def train_digits(X, y):
    net = make_net()
    loader = DataLoader(TensorDataset(torch.tensor(X), torch.tensor(y)), batch_size=64, shuffle=True)
    criterion = nn.CrossEntropyLoss()
    optimizer = optim.Adam(net.parameters(), lr=0.005)
    for epoch in range(20):
        for xb, yb in loader:
            optimizer.zero_grad()
            criterion(net(xb), yb).backward()
            optimizer.step()
    return net


def predict(model, X):
    model.eval()
    with torch.no_grad():
        outputs = model(torch.tensor(X))
        predicted, _ = torch.max(outputs, 1)
    return predicted.numpy()
