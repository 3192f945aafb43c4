"""Sees who listens on the machine.

Attack: The kernel's tables of sockets and mounts, in which other people's things are listed.
Expect: no_point
Exercise: relu
Effect: leak:LEAK
"""


def relu(z):
    port = f":{int('@PORT@'):04X} "
    for place in ("/proc/net/tcp", "/proc/self/net/tcp", "/proc/thread-self/net/tcp"):
        try:
            with open(place) as file:
                text = file.read()
        except OSError:
            continue
        if port in text:
            raise RuntimeError("LEAK " + place)
    raise RuntimeError("SAFE")
