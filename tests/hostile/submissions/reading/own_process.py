"""Reads what its own process was started with.

Attack: The command line and the environment of a fork are its parent's: seed, paths, tokens.
Expect: no_point
Exercise: relu
Effect: leak:LEAK
"""

WORDS = (b"HOSTILE" + b"_CANARY", b"--seed", b"grade", b"pytest", b"questcheck")


def relu(z):
    for place in ("/proc/self/environ", "/proc/self/cmdline", "/proc/thread-self/environ"):
        try:
            with open(place, "rb") as file:
                data = file.read()
        except OSError:
            continue
        for word in WORDS:
            if word in data:
                start = data.index(word)
                raise RuntimeError("LEAK " + repr(data[start : start + 60]))
    raise RuntimeError("SAFE")
