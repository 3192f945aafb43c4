import torch
import torch.nn as nn


def make(act, seed):
    torch.manual_seed(seed)
    return nn.Sequential(nn.Linear(2, 8), act, nn.Linear(8, 1), nn.Sigmoid())


def compare_activations(X, y, epochs, seed):
    net1 = make(nn.ReLU(), seed)
    net2 = make(nn.Tanh(), seed)
    opt1 = torch.optim.Adam(net1.parameters(), lr=0.05)
    opt2 = torch.optim.Adam(net1.parameters(), lr=0.05)
    criterion = nn.BCELoss()
    relu, tanh = [], []
    for i in range(epochs):
        for net, opt, curve in ((net1, opt1, relu), (net2, opt2, tanh)):
            opt.zero_grad()
            loss = criterion(net(X), y)
            loss.backward()
            opt.step()
            curve.append(loss.item())
    winner = "relu" if relu[-1] < tanh[-1] else "tanh"
    return {"relu": relu, "tanh": tanh, "faster": winner}
