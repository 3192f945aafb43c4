"""The cage: what a fresh child does to itself before a line of the submission is loaded.

The nursery prepares it once; each child enters. The order matters: every step takes away what the
steps before it needed.
"""

from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Sequence
from pathlib import Path

from checker.engine import confine
from checker.engine.sandbox import kernel, limits, seccomp
from checker.engine.sandbox.landlock import Ruleset, abi
from checker.engine.sandbox.layers import (
    first_to_go,
    flags_of,
    granted_namespaces,
    map_ids,
)
from checker.engine.sandbox.readable import Place, without_holes
from checker.engine.sandbox.view import BOX, SCRATCH, enter_view, mount_scratch


class Cage:
    """Made by the nursery after it has imported all it wants; `layers` are those that hold.

    `off` are layers to leave out, for the table that shows what the others hold without them.
    """

    def __init__(
        self,
        room: str,
        places: Sequence[Place],
        fonts: Sequence[str],
        off: frozenset[str],
    ) -> None:
        self._fonts = fonts
        self._readable = [path for place in places for path in without_holes(place)]
        # Past the view there is no /proc any more, so it is held by its descriptor.
        self._proc = os.open("/proc", os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
        layers = granted_namespaces(self._proc, off) | {"capabilities", "limits"} - off
        if "view" not in off and "mount" in layers and self._view(layers, room, places):
            layers |= {"view"}
        if "landlock" not in off and abi() > 0:
            layers |= {"landlock"}
        if "seccomp" not in off and kernel.MACHINE in kernel.MACHINES:
            layers |= {"seccomp"}
            seccomp.prepare()
        self.layers = frozenset(layers)
        self._scratch = self._fixed_scratch(room)
        self._ruleset = None
        if self._scratch and "landlock" in self.layers:
            # A child's own mount is not there yet; Landlock takes the folder that it will lie in.
            self._ruleset = self._rules(Path(self._scratch).parent)
        self._namespaces = flags_of(self.layers)

    def _view(self, granted: frozenset[str], room: str, places: Sequence[Place]) -> bool:
        """Enter the view for good. Tried in a child first: half a view would be the end."""
        pid = os.fork()
        if pid == 0:
            status = 1
            try:
                self._enter_view(granted, room, places)
                status = 0
            finally:
                os._exit(status)
        if os.waitpid(pid, 0)[1] != 0:
            return False
        self._enter_view(granted, room, places)
        return True

    def _enter_view(self, granted: frozenset[str], room: str, places: Sequence[Place]) -> None:
        # Without "user", where root is and user namespaces are switched off.
        kernel.unshare(flags_of(granted & {"user", "mount"}))
        if "user" in granted:
            map_ids(self._proc)
        enter_view(room, places)

    def clone(self) -> int:
        """fork(2), into the namespaces. Raises OSError."""
        return kernel.clone(self._namespaces)

    def prepare(self, scratch: str) -> str:
        """In the child: its own session, and a scratch folder, which is returned."""
        os.setsid()
        if "user" in self.layers:
            map_ids(self._proc)
        confine.die_with_parent()  # after the map: a change of rights takes it back
        with contextlib.suppress(OSError):
            first_to_go(self._proc)
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        if "mount" in self.layers:
            mount_scratch(self._scratch)
        return self._scratch or scratch

    def shut(self, scratch: str, keep: Sequence[int]) -> int | None:
        """Give up all but the scratch folder and the descriptors in `keep`.

        Returns the descriptor of seccomp's listener, if there is one; `seal` must follow.
        """
        home = Path(scratch, "home")
        home.mkdir()
        for font_list in self._fonts:
            os.symlink(font_list, home / os.path.basename(font_list))
        confine.move_into(home)
        statm = self._statm()
        if "capabilities" in self.layers:
            kernel.drop_capabilities()
        kernel.no_new_privs()
        if "landlock" in self.layers:
            (self._ruleset or self._rules(Path(scratch))).apply()
        confine.close_all_but(keep)
        if "limits" in self.layers:
            limits.apply(statm, "user" in self.layers)
        return seccomp.install(os.getpid()) if "seccomp" in self.layers else None

    def seal(self) -> None:
        if "seccomp" in self.layers:
            seccomp.seal()

    def _fixed_scratch(self, room: str) -> str:
        """Where every child mounts its own scratch folder; nothing where none can mount."""
        if "mount" not in self.layers:
            return ""
        scratch = Path(SCRATCH if "view" in self.layers else room, BOX)
        scratch.mkdir(exist_ok=True)
        return str(scratch)

    def _rules(self, writable: Path) -> Ruleset:
        return Ruleset(self._readable, [str(writable), os.devnull])

    def _statm(self) -> str:
        fd = os.open("self/statm", os.O_RDONLY, dir_fd=self._proc)
        try:
            return os.read(fd, 200).decode()
        finally:
            os.close(fd)
