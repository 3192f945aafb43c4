"""A layer, the reference: many neurons are one matrix product, one bias row, one activation."""


def layer(x, W, b, activation):
    """Return activation(x @ W + b); x (n_in,) or (batch, n_in) -> (n_out,) or (batch, n_out)."""
    return activation(x @ W + b)
