"""Finds its neighbours' modules before anybody else.

Attack: A finder at the head of the path makes wrong modules of all that is imported later.
Expect: no_point
Exercise: relu
Effect: neighbour:sigmoid
"""

import importlib.abc
import importlib.machinery
import sys


class Wrong(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path=None, target=None):
        return importlib.machinery.ModuleSpec(name, self)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.sigmoid = module.exp = lambda z: z


sys.meta_path.insert(0, Wrong())
sys.path_hooks.clear()
sys.path_importer_cache.clear()


def relu(z):
    return z
