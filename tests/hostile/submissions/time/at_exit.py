"""Waits for the end.

Attack: atexit, a finalizer and a thread's end leave a file once the worker is told to go.
Expect: no_point
Exercise: relu
Effect: file:{canary}/at_exit
"""

import atexit
import sys
import threading
import weakref


class Thing:
    def __del__(self):
        leave()


def leave(*_):
    with open("@CANARY@/at_exit", "w") as file:
        file.write("left at the end")


def wait():
    threading.main_thread().join()
    leave()


atexit.register(leave)
sys.questcheck_thing = Thing()
weakref.finalize(sys.modules[__name__], leave)
threading.Thread(target=wait).start()


def relu(z):
    return z
