"""Lists who else is there.

Attack: Command lines of all processes: names of students, paths, seeds.
Expect: no_point
Exercise: relu
Effect: leak:LEAK
"""

import os


def relu(z):
    try:
        numbers = [name for name in os.listdir("/proc") if name.isdigit()]
    except OSError:
        numbers = [str(number) for number in range(1, 5_000)]
    for number in numbers:
        if int(number) == os.getpid():
            continue
        try:
            with open(f"/proc/{number}/cmdline", "rb") as file:
                line = file.read(60)
        except OSError:
            continue
        if line:
            raise RuntimeError(f"LEAK {number} {line!r}")
    raise RuntimeError("SAFE")
