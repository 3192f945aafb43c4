"""Mutation operators for numerical code, beside cosmic-ray's own.

cosmic-ray changes operators, numbers and comparisons. The mistakes of this quest are also calls
left out, the neighbour's name, a lost keyword and a missing line, so these operators make them.
Each replaces a node by text; a replacement that does not run counts as killed, like any other.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from cosmic_ray.operators.operator import Example, Operator
from parso.python.tree import Name

Node: TypeAlias = Any  # parso's nodes declare few of their attributes

# Calls and constants whose neighbour is a plausible mistake.
SWAPS = {
    "Adam": ("SGD",),
    "BCELoss": ("MSELoss",),
    "CrossEntropyLoss": ("MultiMarginLoss",),
    "ReLU": ("Sigmoid", "Tanh", "LeakyReLU", "GELU"),
    "Sigmoid": ("ReLU", "Tanh", "Identity"),
    "Tanh": ("Sigmoid", "ReLU"),
    "abs": ("square", "negative", "positive"),
    "all": ("any",),
    "argmax": ("argmin",),
    "exp": ("exp2", "expm1"),
    "float": ("int", "abs"),
    "float32": ("float64", "float16"),
    "log": ("log2", "log10", "log1p"),
    "max": ("min", "mean"),
    "maximum": ("minimum", "fmax", "add"),
    "mean": ("sum", "median", "max"),
    "min": ("max",),
    "relu": ("sigmoid",),
    "sigmoid": ("relu", "tanh"),
    "sum": ("mean", "max", "prod"),
    "zeros": ("ones", "empty"),
    "zeros_like": ("ones_like", "empty_like"),
}


class _Textual(Operator):
    """An operator whose mutants are texts put in a node's place."""

    def replacements(self, node: Node) -> Iterator[str]:
        raise NotImplementedError

    def mutation_positions(self, node: Node) -> Iterator[tuple[Any, Any]]:
        for _ in self.replacements(node):
            yield node.start_pos, node.end_pos

    def mutate(self, node: Node, index: int) -> Node:
        text = list(self.replacements(node))[index]
        mutant = Name(text, node.start_pos, prefix=node.get_first_leaf().prefix)
        mutant.parent = node.parent  # the walk goes on, and asks its neighbours for their ancestors
        return mutant

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        return ()


class DeleteStatement(_Textual):
    """A call that stands alone, an augmented assignment or a break: left out."""

    def replacements(self, node: Node) -> Iterator[str]:
        if node.parent is None or node.parent.type != "simple_stmt":
            return
        augmented = node.type == "expr_stmt" and str(node.children[1].get_code()).strip() in (
            "+=",
            "-=",
        )
        if node.type == "atom_expr" or augmented or node.get_code(False) == "break":
            yield "pass"


class DropArgument(_Textual):
    """A call without one of its arguments; a single argument goes too."""

    def replacements(self, node: Node) -> Iterator[str]:
        if node.type != "trailer" or node.children[0].value != "(" or len(node.children) < 3:
            return
        arguments = _listed(node.children[1], "arglist")
        for index in range(len(arguments)):
            rest = arguments[:index] + arguments[index + 1 :]
            yield f"({', '.join(rest)})"


class SwapNeighbours(_Textual):
    """Two neighbours of a call's arguments, or of a tuple that is returned, change places."""

    def replacements(self, node: Node) -> Iterator[str]:
        if node.type not in ("arglist", "testlist", "testlist_star_expr"):
            return
        parts = _listed(node, node.type)
        for index in range(len(parts) - 1):
            if "=" in parts[index] + parts[index + 1] or parts[index] == parts[index + 1]:
                continue
            swapped = list(parts)
            swapped[index], swapped[index + 1] = parts[index + 1], parts[index]
            yield ", ".join(swapped)


class UnwrapCall(_Textual):
    """f(x, ...) becomes x: the call is forgotten."""

    def replacements(self, node: Node) -> Iterator[str]:
        if node.type != "atom_expr" or node.children[-1].children[0].value != "(":
            return
        inside = node.children[-1].children[1:-1]
        if not inside:
            return
        first = _listed(inside[0], "arglist")[0]
        if "=" not in first:
            yield f"({first})"


class DropTrailer(_Textual):
    """x.T, x.copy(), x.item() or x[1:] becomes x."""

    def replacements(self, node: Node) -> Iterator[str]:
        if node.type != "atom_expr":
            return
        kept = list(node.children)
        called = kept[-1].children[0].value == "("
        kept = kept[:-2] if called else kept[:-1]
        text = "".join(part.get_code() for part in kept).strip()
        if kept and text not in ("np", "torch", "nn", "torch.optim"):
            yield text


class SwapFunction(_Textual):
    """A function or module gives way to a neighbour: np.max for np.mean, nn.Tanh for nn.ReLU."""

    def replacements(self, node: Node) -> Iterator[str]:
        if node.type == "name" and not node.is_definition():
            if node.parent.type in ("argument", "import_as_name", "import_from"):
                return
            yield from SWAPS.get(node.value, ())


class ReplaceName(_Textual):
    """A parameter or local variable gives way to the next one of its function."""

    def replacements(self, node: Node) -> Iterator[str]:
        if node.type != "name" or node.is_definition():
            return
        if node.parent.type == "trailer" and node.parent.children[0].value == ".":
            return
        if node.parent.type == "argument" and node.parent.children[0] is node:
            return
        function = node.search_ancestor("funcdef")
        if function is None:
            return
        names = _locals(function)
        if node.value in names and len(names) > 1:
            yield names[(names.index(node.value) + 1) % len(names)]


class ReplaceMatrixProduct(_Textual):
    """@ becomes an elementwise product or a sum."""

    def replacements(self, node: Node) -> Iterator[str]:
        if node.type == "operator" and node.value == "@" and node.parent.type == "term":
            yield from ("*", "+")


class ScaleNumber(_Textual):
    """A number becomes a tenth more, half, and twice as much."""

    def replacements(self, node: Node) -> Iterator[str]:
        if node.type == "number" and float(node.value) != 0:
            if "." in node.value or "e" in node.value:
                yield repr(float(node.value) * 1.1)
                yield repr(float(node.value) / 2)
                yield repr(float(node.value) * 2)
            elif int(node.value) > 2:
                yield str(int(node.value) * 2)
                yield str(int(node.value) // 2)


class ReplaceString(_Textual):
    """A string, but a documentation string, becomes another."""

    def replacements(self, node: Node) -> Iterator[str]:
        if node.type == "string" and node.parent.type not in ("simple_stmt", "expr_stmt"):
            yield '"changed"'


class ReturnNothing(_Textual):
    """A return statement without its value."""

    def replacements(self, node: Node) -> Iterator[str]:
        if node.type == "return_stmt":
            yield "return None"


_OPERATORS = {
    operator.__name__: operator
    for operator in (
        DeleteStatement,
        DropArgument,
        DropTrailer,
        ReplaceMatrixProduct,
        ReplaceName,
        ReplaceString,
        ReturnNothing,
        ScaleNumber,
        SwapFunction,
        SwapNeighbours,
        UnwrapCall,
    )
}


class Provider:
    """What cosmic-ray asks for operators, by the entry point in pyproject.toml."""

    def __iter__(self) -> Iterator[str]:
        return iter(_OPERATORS)

    def __getitem__(self, name: str) -> type[Operator]:
        return _OPERATORS[name]


def _listed(node: Node, kind: str) -> list[str]:
    """The texts of what commas separate in a node of that kind; another node is one text."""
    if node.type != kind:
        return [node.get_code(False)]
    return [c.get_code(False) for c in node.children if c.get_code(False) != ","]


def _locals(function: Node) -> list[str]:
    """Parameters and assigned names of a function, in the order of their first appearance."""
    names: list[str] = []
    stack = [function]
    while stack:
        node = stack.pop()
        if node.type == "name" and node.is_definition() and node.parent is not function:
            member = node.parent.type == "trailer"
            if not member and node.value not in names:
                names.append(node.value)
        stack.extend(reversed(getattr(node, "children", [])))
    return names
