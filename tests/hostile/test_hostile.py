"""No hostile submission gains a point, harms another, or leaves anything behind."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from checker.engine.pack import Pack
from checker.engine.sandbox.layers import LAYERS
from checker.errors import EngineError
from tests.hostile.catalogue import Attack, read_catalogue
from tests.hostile.harness import Seeing, run

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the sandbox is Linux's")
CATALOGUE = read_catalogue()


@pytest.fixture(scope="module")
def seeing(
    pack: Pack, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Iterator[Seeing]:
    """All attacks that this session asks for, judged in one classroom."""
    asked = {getattr(item, "callspec", None) and item.callspec.id for item in _items(request)}
    attacks = [attack for attack in CATALOGUE if attack.id in asked and _here(pack, attack)]
    try:
        yield run(pack, attacks, tmp_path_factory.mktemp("hostile"))
    except EngineError as error:
        if "does not grant" not in str(error):
            raise
        pytest.skip(str(error))


def _items(request: pytest.FixtureRequest) -> list[pytest.Function]:
    return [item for item in request.session.items if isinstance(item, pytest.Function)]


def _here(pack: Pack, attack: Attack) -> bool:
    return not pack.missing_extras(pack.quest.exercise(attack.exercise))


@pytest.mark.parametrize("attack", CATALOGUE, ids=lambda attack: attack.id)
def test_an_attack_fails(attack: Attack, seeing: Seeing, pack: Pack) -> None:
    """It gets no point, has no effect, and costs neither its neighbours nor us anything."""
    if not _here(pack, attack):
        pytest.skip(f"{attack.exercise} needs a package that is not here")
    if attack.needs and attack.needs not in seeing.layers:
        pytest.skip(f"held by a layer that this machine does not grant: {LAYERS[attack.needs]}")
    assert seeing.seen[attack.id].judgement is not None
    assert seeing.seen[attack.id].faults == []


def test_nothing_is_left(seeing: Seeing) -> None:
    """No process and no file, when all are judged."""
    assert seeing.at_large == []
