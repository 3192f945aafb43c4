"""The one tree of errors that questcheck raises about itself, its data and its surroundings.

What a learner's code does wrong is never one of these: that is a `Failure` of the engine, a
result and not an error. A message names the thing, the place and the next command to type.
"""

from __future__ import annotations


class QuestcheckError(Exception):
    """Root of the tree; its text is ready to be shown."""


class UsageError(QuestcheckError):
    """What was asked for does not exist or cannot be done like this."""


class WorkspaceError(QuestcheckError):
    """The folder with the learner's files is missing, unreadable or not what it should be."""


class QuestError(QuestcheckError):
    """quest.toml, or a tree it names, does not hold together."""


class ProgressError(QuestcheckError):
    """The progress file is corrupt, from a newer version, or cannot be written."""


class EngineError(QuestcheckError):
    """The checker itself failed; never the learner's fault."""
