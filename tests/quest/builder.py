"""A small valid quest to bend, one slip at a time."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec

from checker.quest.model import SCHEMA, Quest


def exercise(name: str, **changes: Any) -> dict[str, Any]:
    """An exercise worth 3 XP that serves the objective `basics`."""
    return {
        "id": name,
        "signature": f"{name}(x)",
        "summary": f"What {name} does.",
        "xp": 3,
        "functions": [name],
        "objectives": ["basics"],
    } | changes


def quest_data() -> dict[str, Any]:
    """Two required exercises (6 XP), a question (1 XP), a challenge (5 XP), each kind of rule."""
    return {
        "schema": SCHEMA,
        "id": "mini",
        "title": "Mini",
        "description": "A quest for tests.",
        "level": "0001",
        "difficulty": "🟢 Easy",
        "estimated_time": "1 hour",
        "quest_type": "side_quest",
        "primary_technology": "python",
        "quest_series": "Tests",
        "quest_line": "Tests",
        "quest_arc": "Tests",
        "permalink": "/quests/0001/mini/",
        "legend": "Once upon a time.",
        "trees": {"exercises": "exercises", "solutions": "solutions", "suites": "suites"},
        "chapters": [
            {
                "id": "first",
                "title": "First",
                "introduction": "Begin.",
                "skills": ["Beginning"],
                "exercises": [
                    exercise("double"),
                    exercise("halve", needs=["double"], requires=["numbers"]),
                ],
            },
            {
                "id": "extra",
                "title": "Extra",
                "introduction": "Go on.",
                "skills": ["Going on"],
                "bonus": True,
                "exercises": [exercise("third", xp=5)],
            },
        ],
        "objectives": [
            {
                "id": "basics",
                "title": "Know the basics",
                "kind": "primary",
                "fulfilled_by": {
                    "exercises": ["double"],
                    "any_exercise": ["halve", "third"],
                    "questions": ["why"],
                },
            },
            {
                "id": "explain",
                "title": "Explain them",
                "kind": "mastery",
                "fulfilled_by": {"attested": True},
            },
        ],
        "rewards": {
            "progression_points": 7,
            "badges": [
                {
                    "id": "doubler",
                    "title": "Doubler",
                    "description": "Doubled and halved.",
                    "earned_by": {"exercises": ["double", "halve"]},
                }
            ],
            "checkpoints": [
                {
                    "id": "started",
                    "title": "Started",
                    "description": "Began.",
                    "earned_by": {"exercises": ["double"]},
                }
            ],
        },
        "validation_criteria": {
            "completion_requirements": [
                {
                    "id": "all-basics",
                    "title": "All basics",
                    "fulfilled_by": {"objectives": ["basics"]},
                },
                {"id": "read", "title": "Read", "fulfilled_by": {"attested": True}},
                {"id": "onward", "title": "Onward", "fulfilled_by": {"next_quest": True}},
            ],
            "knowledge_checks": [
                {
                    "id": "why",
                    "chapter": "first",
                    "question": "Why?",
                    "choices": [
                        {"id": "because", "text": "Because"},
                        {"id": "no-reason", "text": "For no reason"},
                    ],
                    "answer": "because",
                    "explanation": "It is so.",
                }
            ],
        },
        "quest_dependencies": {
            "unlocks_quests": [{"id": "/quests/0001/maxi/", "title": "Maxi"}],
        },
        "character_classes": [{"title": "Tester", "next_quest": "/quests/0001/maxi/"}],
        "extras": {
            "numbers": {"module": "numbers", "install": "pip install numbers", "size": "1 MB"}
        },
    }


def build(data: dict[str, Any]) -> Quest:
    """The data as a Quest, unvalidated."""
    return msgspec.convert(data, Quest)


def _toml(value: Any) -> str:
    """The value as TOML, tables inline: enough for a quest, and no writer to install."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key} = {_toml(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_toml, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def write(folder: Path, data: dict[str, Any]) -> Path:
    """The data as a quest.toml in the folder."""
    file = folder / "quest.toml"
    file.write_text(
        "".join(f"{key} = {_toml(value)}\n" for key, value in data.items()), encoding="utf-8"
    )
    return file


def write_trees(folder: Path, quest: Quest) -> None:
    """Every file that the quest asks for, with next to nothing in it."""
    for chapter in quest.chapters:
        for item in chapter.exercises:
            for file in (
                folder / quest.trees.exercises / chapter.file(item),
                folder / quest.trees.solutions / chapter.file(item),
                folder / quest.trees.suites / chapter.id / item.id / "suite.py",
            ):
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text('"""Empty."""\n', encoding="utf-8")
