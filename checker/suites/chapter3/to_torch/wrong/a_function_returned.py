import torch


def to_torch(W1, b1, W2, b2):
    w1 = torch.tensor(W1)
    w2 = torch.tensor(W2)
    c1 = torch.tensor(b1)
    c2 = torch.tensor(b2)

    def model(x):
        x = x.double()
        hidden = torch.sigmoid(torch.matmul(x, w1) + c1)
        return torch.sigmoid(torch.matmul(hidden, w2) + c2)

    return model
