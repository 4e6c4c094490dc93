"""Looks for garbage on the thread that draws, and nowhere else."""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 100
# Everything is looked through no oftener than this: it takes the longest.
_WHOLE_EVERY_S = 60.0


class Collector(QObject):
    """Takes the place of Python's own search for objects that only refer to each other.

    Python searches on whichever thread has just made an object. A page that was left is such a ring; found by a worker,
    its widgets would die on the wrong thread and the process with them. Here the search is a turn of the event loop.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._looked = time.monotonic()
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(self.look)
        timer.start(EVERY_MS)

    def look(self) -> None:
        """Look through as much as Python would by now (``gc.get_threshold``)."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        young, middle, old = (count > most for count, most in zip(counts, thresholds, strict=True))
        if old and time.monotonic() - self._looked >= _WHOLE_EVERY_S:
            gc.collect()
            self._looked = time.monotonic()
        elif middle or old:
            gc.collect(1)
        elif young:
            gc.collect(0)
