"""Two flattened lists and a running total."""


def mse(y_hat, y):
    guesses = y_hat.flatten().tolist()
    truths = y.flatten().tolist()
    total = 0.0
    for guess, truth in zip(guesses, truths):
        total += (guess - truth) ** 2
    return total / len(truths)
