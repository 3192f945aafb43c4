"""Paired by place

Does: It pairs parameters and gradients by their order in the two dicts, not by their names.
Think: A dict is asked by name: grads[name] belongs to params[name], in whatever order the two were
filled.
"""


def gradient_step(params, grads, lr):
    return {name: p - lr * g for (name, p), g in zip(params.items(), grads.values())}
